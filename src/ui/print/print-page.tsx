import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useHashLocation } from 'wouter/use-hash-location';
import { replay } from '#domain/engine/replay.ts';
import type { Alternative } from '#domain/plan/document.ts';
import { dateText } from '#i18n/format.ts';
import { Button, ButtonLink } from '../components/button.tsx';
import { Select } from '../components/field.tsx';
import { CalendarButton } from '../shell/calendar-button.tsx';
import { PageTitle } from '../shell/page.tsx';
import { usePlanner, useSetting } from '../shell/planner-context.tsx';
import { hrefs, paths } from '../shell/routes.ts';
import { usePorts } from '../shell/services.tsx';
import { usePageMargins } from './page-margins.ts';
import { PaperSheet } from './paper-sheet.tsx';
import { paperOf } from './paper-model.ts';
import { NONE } from './paper-words.ts';
import styles from './print-page.module.css';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ';
const NO_ALTERNATIVE: Alternative = { id: '', name: '', items: [], studies: [] };

/** The plan as it comes on paper: the same sheet on the screen and in print, and what is needed to print it. */
export function PrintPage({ alternativeId }: { readonly alternativeId?: string }) {
  const t = useTranslations();
  const { id, document } = usePlanner();
  const setting = useSetting();
  const ports = usePorts();
  const [, navigate] = useHashLocation();
  const { alternatives, situation } = document;
  const alternative = alternatives.find((each) => each.id === alternativeId) ?? alternatives[0] ?? NO_ALTERNATIVE;
  const replayed = useMemo(() => replay(document, alternative.id, setting), [alternative.id, document, setting]);
  const paper = useMemo(() => paperOf(replayed), [replayed]);
  const student = situation.name.trim() === '' ? t('paper.nameless') : situation.name.trim();
  const printed = dateText(t, paper.printedOn);
  usePageMargins({
    foot: `${t(`paper.shortNames.${paper.planName}`)} · ${student} · ${printed}`,
    number: t('paper.number'),
  });

  return (
    <div className={styles.page}>
      <div className={styles.tools}>
        <div className={styles.words}>
          <PageTitle title={t(`paper.names.${paper.planName}`)}>{t('paper.page.title')}</PageTitle>
          <p>{t('paper.page.lead')}</p>
          <p>{t('paper.page.left')}</p>
        </div>
        <div className={styles.actions}>
          {alternatives.length > 1 && (
            <Select
              label={t('paper.page.alternative')}
              value={alternative.id}
              choices={alternatives.map((each, place) => ({ value: each.id, label: nameOf(each, place) }))}
              onChange={(event) => navigate(paths.print(id, event.currentTarget.value), { replace: true })}
            />
          )}
          <Button tone="primary" onClick={() => ports.print()}>
            {t('paper.page.print')}
          </Button>
          <CalendarButton replayed={replayed} />
          <ButtonLink href={hrefs.plan(id, alternative.id)}>{t('paper.page.back')}</ButtonLink>
        </div>
      </div>
      <PaperSheet
        paper={paper}
        context={setting}
        student={student}
        alternative={alternatives.length > 1 ? nameOf(alternative, alternatives.indexOf(alternative)) : undefined}
      />
    </div>
  );

  function nameOf(each: Alternative, place: number): string {
    const letter = LETTERS[place % LETTERS.length] ?? 'A';
    const name = each.name.trim();
    return t('paper.alternative', { letter, name: name === '' || name === letter ? NONE : name });
  }
}
