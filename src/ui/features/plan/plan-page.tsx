import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useHashLocation } from 'wouter/use-hash-location';
import { momentAt } from '#domain/engine/replay.ts';
import type { Alternative, PlanDocument } from '#domain/plan/document.ts';
import { exportPlan } from '#session/students.ts';
import { Tabs } from '../../components/tabs.tsx';
import { usePlanner, useSetting } from '../../shell/planner-context.tsx';
import { hrefs, paths } from '../../shell/routes.ts';
import { usePorts } from '../../shell/services.tsx';
import { useReplay } from '../../shell/use-replay.ts';
import { AlternativeTools } from './alternative-tools.tsx';
import { PlanBody } from './plan-body.tsx';
import { PlanHead } from './plan-head.tsx';
import styles from './plan-page.module.css';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ';
const NO_ALTERNATIVE: Alternative = { id: '', name: '', items: [], studies: [] };

/** The plan of one student: who, the ways side by side, and the chosen way as strings, list, openings and checks. */
export function PlanPage({ alternativeId }: { readonly alternativeId?: string }) {
  const t = useTranslations('plan.alternatives');
  const { id, document, edit } = usePlanner();
  const setting = useSetting();
  const ports = usePorts();
  const [, navigate] = useHashLocation();
  const [chosenDay, chooseDay] = useState(setting.today);
  const alternative = alternativeOf(document, alternativeId);
  const replayed = useReplay(document, alternative.id, setting);
  const { alternatives } = document;
  const index = alternatives.indexOf(alternative);
  const ownName = alternative.name.trim() === '' ? letterOf(Math.max(0, index)) : alternative.name;
  const show = (alternativeToShow: string) => navigate(paths.plan(id, alternativeToShow), { replace: true });

  function add() {
    const next = ports.ids.next();
    edit({ kind: 'addAlternative', id: next, name: letterOf(alternatives.length) });
    show(next);
  }

  function copy() {
    const next = ports.ids.next();
    const itemIds = [...alternative.items, ...alternative.studies].map(() => ports.ids.next());
    edit({
      kind: 'copyAlternative',
      from: alternative.id,
      id: next,
      name: t('copyName', { name: ownName }),
      itemIds,
    });
    show(next);
  }

  function remove() {
    const neighbour = alternatives[index + 1] ?? alternatives[index - 1];
    edit({ kind: 'removeAlternative', alternativeId: alternative.id });
    if (neighbour !== undefined) show(neighbour.id);
  }

  return (
    <div className={styles.page}>
      <PlanHead
        situation={document.situation}
        now={momentAt(replayed, setting.today)}
        replayed={replayed}
        situationHref={hrefs.situation(id)}
        printHref={hrefs.print(id, alternative.id)}
        onSave={() => exportPlan(ports, document)}
      />
      <div className={styles.tabs}>
        <Tabs
          label={t('label')}
          tabs={alternatives.map((each, place) => ({ id: each.id, label: nameOf(each, place) }))}
          chosen={alternative.id}
          onChoose={show}
        >
          <AlternativeTools
            key={`tools ${alternative.id}`}
            name={ownName}
            canRemove={alternatives.length > 1}
            onAdd={add}
            onCopy={copy}
            onRename={(name) => edit({ kind: 'renameAlternative', alternativeId: alternative.id, name })}
            onRemove={remove}
          />
          <PlanBody key={`plan ${alternative.id}`} replayed={replayed} chosenDay={chosenDay} onChooseDay={chooseDay} />
        </Tabs>
      </div>
    </div>
  );

  function nameOf(each: Alternative, place: number): string {
    const letter = letterOf(place);
    return each.name === '' || each.name === letter ? t('unnamed', { letter }) : t('tab', { letter, name: each.name });
  }
}

function alternativeOf({ alternatives }: PlanDocument, id: string | undefined): Alternative {
  return alternatives.find((each) => each.id === id) ?? alternatives[0] ?? NO_ALTERNATIVE;
}

function letterOf(place: number): string {
  return LETTERS[place % LETTERS.length] ?? 'A';
}
