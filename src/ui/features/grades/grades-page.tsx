import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useHashLocation } from 'wouter/use-hash-location';
import { nextJointApplicationYear } from '#domain/engine/admission.ts';
import type { Replay } from '#domain/engine/replay.ts';
import type { Alternative, PlanDocument } from '#domain/plan/document.ts';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { AlternativeTabs } from '../../shell/alternative-tabs.tsx';
import { Page } from '../../shell/page.tsx';
import { usePlanner, useSetting } from '../../shell/planner-context.tsx';
import { paths } from '../../shell/routes.ts';
import { useReplay } from '../../shell/use-replay.ts';
import { CertificateSection } from './certificate-section.tsx';
import styles from './grades-page.module.css';
import { NowSection } from './now-section.tsx';
import { outlookOf } from '#domain/engine/outlook.ts';
import { wishesOf } from '#domain/engine/wishes.ts';
import { RaisesSection } from './raises-section.tsx';
import { TargetsSection } from './targets-section.tsx';
import { useCertificate } from './use-certificate.ts';
import { WishesSection } from './wishes-section.tsx';
import { useGradeWords } from '../../components/average-picture/use-grade-words.ts';

const NO_ALTERNATIVE: Alternative = { id: '', name: '', items: [], studies: [] };
const YEARS_AHEAD = 2;
/** The first year whose points are answered (A-ADM-1). */
const FIRST_YEAR = 2018;

/** Is it worth raising maths? The certificate, what it gives, which raises are enough, and by which day. */
export function GradesPage({ alternativeId }: { readonly alternativeId?: string }) {
  const t = useTranslations();
  const { id, document } = usePlanner();
  const setting = useSetting();
  const [, navigate] = useHashLocation();
  const alternative = alternativeOf(document, alternativeId);
  const replayed = useReplay(document, alternative.id, setting);
  const { alternatives, situation } = document;
  const goal = situation.goal?.words ?? '';
  const body = <GradesBody replayed={replayed} />;
  return (
    <Page
      wide
      title={t('grades.title')}
      lead={t('grades.lead', {
        name: situation.name.trim() === '' ? 'none' : situation.name,
        goal: goal === '' ? 'none' : goal,
      })}
    >
      <AlternativeTabs
        alternatives={alternatives}
        chosen={alternative.id}
        onChoose={(next) => navigate(paths.grades(id, next), { replace: true })}
      >
        {body}
      </AlternativeTabs>
    </Page>
  );
}

function alternativeOf({ alternatives }: PlanDocument, id: string | undefined): Alternative {
  return alternatives.find((each) => each.id === id) ?? alternatives[0] ?? NO_ALTERNATIVE;
}

function GradesBody({ replayed }: { readonly replayed: Replay }) {
  const form = useCertificate();
  const words = useGradeWords();
  const [said, setSaid] = useState('');
  const next = nextJointApplicationYear(replayed.context.today);
  const [year, setYear] = useState(next);
  const [firstChoice, setFirstChoice] = useState<boolean>();
  const [workMonths, setWorkMonths] = useState<number>();
  const outlook = useMemo(
    () => outlookOf(replayed, year, { firstChoice, workMonths }),
    [replayed, year, firstChoice, workMonths],
  );
  const wishes = useMemo(() => wishesOf(replayed).filter((each) => each.year === year), [replayed, year]);
  const years = Array.from({ length: next + YEARS_AHEAD + 1 - FIRST_YEAR }, (_, index) => FIRST_YEAR + index);
  const raisedBefore = outlook?.planRaises.some(({ examinedOn }) => examinedOn <= form.on) === true;
  return (
    <div className={styles.body}>
      <p role="status" className={styles.said}>
        <VisuallyHidden>{said}</VisuallyHidden>
      </p>
      <div className={styles.beginning}>
        <CertificateSection form={form} words={words} raisedBefore={raisedBefore} onSay={setSaid} />
        <NowSection
          outlook={outlook}
          year={year}
          years={years}
          workMonths={workMonths}
          byWishes={firstChoice === undefined && wishes.length > 0}
          words={words}
          onYear={(each) => {
            setYear(each);
            setFirstChoice(undefined);
          }}
          onFirstChoice={setFirstChoice}
          onWorkMonths={setWorkMonths}
        />
      </div>
      <RaisesSection
        key={replayed.alternative.id}
        outlook={outlook}
        replayed={replayed}
        words={words}
        onSay={setSaid}
      />
      <TargetsSection outlook={outlook} replayed={replayed} words={words} onSay={setSaid} />
      <WishesSection wishes={wishes} year={year} replayed={replayed} words={words} onSay={setSaid} />
    </div>
  );
}
