import { memo, useDeferredValue, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Replay } from '#domain/engine/replay.ts';
import { contentsOfRights, type RightContents } from '#domain/engine/studies/contents-of-rights.ts';
import { placementsOf } from '#domain/engine/studies/placement.ts';
import { proposeStudies } from '#domain/engine/studies/proposals.ts';
import type { Alternative, PlanDocument } from '#domain/plan/document.ts';
import type { Edit } from '#domain/plan/edits.ts';
import { rightKeyOf } from '#domain/plan/item.ts';
import type { PeriodRef, Study } from '#domain/plan/study.ts';
import { amountText, dateText } from '#i18n/format.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Notice } from '../../components/notice.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { AlternativeTabs } from '../../shell/alternative-tabs.tsx';
import { Page } from '../../shell/page.tsx';
import { usePlanner, useSetting } from '../../shell/planner-context.tsx';
import { hrefs, paths } from '../../shell/routes.ts';
import { usePorts } from '../../shell/services.tsx';
import { useReplay } from '../../shell/use-replay.ts';
import { LoadPanel } from './load-panel.tsx';
import { MidYearPanel } from './mid-year-panel.tsx';
import { HomelessList } from './not-placed.tsx';
import { type Line, RightSection } from './right-section.tsx';
import styles from './studies-page.module.css';
import { StudyEditor, type Twin } from './study-editor.tsx';
import { newValues, type StudyValues, valuesOf } from './study-form.ts';
import { namedOf, useStudyWords } from './study-words.ts';
import { WhatIf } from './what-if.tsx';

const LateWhatIf = memo(WhatIf);
const NO_ALTERNATIVE: Alternative = { id: '', name: '', items: [], studies: [] };

/** The contents of a student's studies, right by right, of one alternative of the plan. */
export function StudiesPage({ alternativeId }: { readonly alternativeId?: string }) {
  const t = useTranslations();
  const { id, document } = usePlanner();
  const setting = useSetting();
  const [, navigate] = useHashLocation();
  const alternative = alternativeOf(document, alternativeId);
  const replayed = useReplay(document, alternative.id, setting);
  const { alternatives, situation } = document;
  const { name } = situation;
  const goal = situation.goal?.words ?? '';
  const body = <StudiesBody key={alternative.id} replayed={replayed} />;
  return (
    <Page
      wide
      title={t('studies.title')}
      lead={t('studies.lead', {
        name: name.trim() === '' ? 'none' : name,
        goal: goal === '' ? 'none' : goal,
      })}
    >
      <AlternativeTabs
        alternatives={alternatives}
        chosen={alternative.id}
        onChoose={(next) => navigate(paths.studies(id, next), { replace: true })}
      >
        {body}
      </AlternativeTabs>
    </Page>
  );
}

function alternativeOf({ alternatives }: PlanDocument, id: string | undefined): Alternative {
  return alternatives.find((each) => each.id === id) ?? alternatives[0] ?? NO_ALTERNATIVE;
}

/** What the editor holds: a study of the plan, or a new one with the values to begin with. */
type Editing = {
  readonly right: string;
  readonly studyId: string;
  readonly isNew: boolean;
  readonly initial: StudyValues;
  /** Where the study was pressed: the focus goes back there, wherever the study is then. */
  readonly from: Place;
};

/** What carries the focus: a block on a string, an amount in the table or list, the heading of a right. */
type Place = 'block' | 'study' | 'right';

function StudiesBody({ replayed }: { readonly replayed: Replay }) {
  const t = useTranslations();
  const { id, edit } = usePlanner();
  const ports = usePorts();
  const words = useStudyWords();
  const narrow = useNarrow();
  const [editing, setEditing] = useState<Editing>();
  const [said, setSaid] = useState('');
  // The strings follow the hand; the table and the panels may come a moment later.
  const late = useDeferredValue(replayed);
  const { body, focusOn } = useFocusAfter(late === replayed);
  const { today, school } = replayed.context;
  const rights = contentsOfRights(replayed);
  const lateRights = contentsOfRights(late);
  const isOver = (of: RightContents) =>
    of.until !== undefined && of.until < today && of.whole.planned + of.whole.notPlaced === 0;
  const current = rights.filter((of) => !isOver(of));
  const past = rights.filter(isOver);
  const listed = new Set(rights.flatMap(({ notPlaced }) => notPlaced.map(({ study }) => study.id)));
  const homeless = placementsOf(replayed).filter(({ kind, study }) => kind === 'notPlaced' && !listed.has(study.id));
  const alternativeId = replayed.alternative.id;
  const situationHref = hrefs.situation(id);

  function change(next: Edit, say: string) {
    edit(next);
    setSaid(say);
  }

  function titleOf(of: RightContents, study: Study): string {
    return words.study(namedOf(of), study);
  }

  function propose(of: RightContents) {
    const { remove, add } = proposeStudies(replayed, of.rightKey, () => ports.ids.next());
    if (add.length + remove.length === 0) {
      setSaid(t('studies.right.proposedNothing'));
      return;
    }
    change({ kind: 'replaceStudies', alternativeId, remove, add }, t('studies.right.proposed', { count: add.length }));
  }

  function move(of: RightContents, study: Study, column: number) {
    const title = titleOf(of, study);
    const period = of.periods[column]?.period;
    if (period === undefined) {
      setSaid(t(column < 0 ? 'studies.string.noEarlier' : 'studies.string.noLater', { title }));
      return;
    }
    if (study.period?.year === period.year && study.period.code === period.code) return;
    place(study, period, t('studies.string.moved', { title, period: words.period(period) }));
  }

  function place(study: Study, { year, code }: PeriodRef, say: string) {
    change({ kind: 'placeStudy', studyId: study.id, period: { year, code } }, say);
  }

  function actionsOf(of: RightContents) {
    return {
      onPropose: () => propose(of),
      onAdd: (part: string, period?: PeriodRef) =>
        setEditing({
          right: keyOf(of),
          studyId: ports.ids.next(),
          isNew: true,
          from: placeOfFocus(),
          initial: newValues(of, words.number, part, period ?? of.periods.find(({ to }) => to >= today)?.period),
        }),
      onOpen: (study: Study) =>
        setEditing({
          right: keyOf(of),
          studyId: study.id,
          isNew: false,
          from: placeOfFocus(),
          initial: valuesOf(study, words.number),
        }),
      onMove: (study: Study, column: number) => move(of, study, column),
      onMoveInList(study: Study, column: number) {
        move(of, study, column);
        focusOn('study', study.id);
      },
      onPlace(study: Study, period: PeriodRef) {
        const say = { title: titleOf(of, study), period: words.period(period) };
        place(study, period, t('studies.notPlaced.placed', say));
        focusOn('block', study.id);
      },
      onLine(code: string | undefined) {
        const item = beginningOf(of);
        if (item === undefined) return;
        const { line: _, ...rest } = item;
        change(
          { kind: 'changeItem', item: code === undefined ? rest : { ...rest, line: code } },
          t('studies.right.lineChosen', { line: code === undefined ? 'none' : lineName(of, code) }),
        );
      },
      onClear: () =>
        change(
          {
            kind: 'removeStudies',
            studyIds: [...of.periods.flatMap(({ placements }) => placements), ...of.notPlaced].map(
              ({ study }) => study.id,
            ),
          },
          t('studies.right.cleared'),
        ),
    };
  }

  /** The item that begins a right, for what is chosen at the beginning. */
  function beginningOf({ rightKey, begunOn }: RightContents) {
    const items = replayed.steps.flatMap(({ item, on }) => (on === begunOn && item.move === 'begin' ? [item] : []));
    return items.find((item) => rightKeyOf(item) === rightKey);
  }

  function lineName(of: RightContents, code: string): string {
    const line = school.lines?.find((each) => each.form === of.form && each.code === code);
    return line?.name ?? words.part(namedOf(of), code);
  }

  function linesOf(of: RightContents): readonly Line[] {
    if (of.contents === undefined || beginningOf(of) === undefined) return [];
    const offered = (school.lines ?? []).filter(({ form }) => form === of.form).map(({ code }) => code);
    const { line } = of.right;
    const codes = line === undefined || offered.includes(line) ? offered : [line, ...offered];
    return codes.map((code) => ({ code, name: lineName(of, code) }));
  }

  function twinsOf(of: RightContents): readonly Twin[] {
    return rights
      .filter((other) => other.rightKey !== of.rightKey)
      .flatMap((other) =>
        [...other.periods.flatMap(({ placements }) => placements), ...other.notPlaced].map(({ study }) => ({
          id: study.id,
          label: `${t(`terms.formsShort.${other.form}`)}: ${titleOf(other, study)}, ${words.amount(study.amount, study.unit)}`,
        })),
      );
  }

  const edited = editing && rights.find((of) => keyOf(of) === editing.right);

  return (
    <div ref={body} className={styles.body}>
      <p role="status" className={styles.said}>
        <VisuallyHidden>{said}</VisuallyHidden>
      </p>
      {current.length === 0 && (
        <Notice
          title={t('studies.nothing')}
          actions={
            <ButtonLink small href={hrefs.plan(id, alternativeId)}>
              {t('studies.toPlan')}
            </ButtonLink>
          }
        >
          {t('studies.nothingMore')}
        </Notice>
      )}
      {current.map((of) => (
        <RightSection
          key={keyOf(of)}
          of={of}
          late={lateRights.find((each) => keyOf(each) === keyOf(of)) ?? of}
          words={words}
          narrow={narrow}
          lines={linesOf(of)}
          actions={actionsOf(of)}
        />
      ))}
      <HomelessList
        placements={homeless}
        words={words}
        onRemove={(study) =>
          change(
            { kind: 'removeStudies', studyIds: [study.id] },
            t('studies.editor.removed', { title: words.study(study, study) }),
          )
        }
      />
      <div className={styles.panels}>
        <LoadPanel replayed={late} situationHref={situationHref} />
        <MidYearPanel replayed={late} rights={lateRights} words={words} />
      </div>
      <LateWhatIf replayed={late} />
      {past.length > 0 && (
        <Disclosure summary={t('studies.over')}>
          <ul>
            {past.map((of) => (
              <li key={keyOf(of)}>
                {t('studies.overOne', {
                  form: t(`terms.forms.${of.form}`),
                  range: t('studies.right.range', {
                    from: dateText(t, of.begunOn),
                    to: dateText(t, of.until ?? of.begunOn),
                  }),
                  amount: of.whole.accepted === 0 ? 'none' : amountText(t, of.whole.accepted, of.unit),
                })}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {editing !== undefined && edited !== undefined && (
        <StudyEditor
          key={editing.studyId}
          of={edited}
          studyId={editing.studyId}
          isNew={editing.isNew}
          initial={editing.initial}
          twins={twinsOf(edited)}
          partners={school.partners}
          words={words}
          today={today}
          onSave={(study) => {
            setEditing(undefined);
            focusOn(editing.from, study.id);
            const title = titleOf(edited, study);
            if (editing.isNew) {
              change({ kind: 'addStudies', alternativeId, studies: [study] }, t('studies.editor.added', { title }));
            } else {
              change({ kind: 'changeStudy', study }, t('studies.editor.changed', { title }));
            }
          }}
          onRemove={() => {
            setEditing(undefined);
            focusOn('right', keyOf(edited));
            const study = replayed.alternative.studies.find((each) => each.id === editing.studyId);
            if (study === undefined) return;
            change(
              { kind: 'removeStudies', studyIds: [study.id] },
              t('studies.editor.removed', { title: titleOf(edited, study) }),
            );
          }}
          onAccept={(study, on) => {
            setEditing(undefined);
            focusOn('right', keyOf(edited));
            edit({ kind: 'changeStudy', study });
            change(
              { kind: 'acceptStudy', studyId: study.id, itemId: ports.ids.next(), on },
              t('studies.editor.accepted', { title: titleOf(edited, study) }),
            );
          }}
          onClose={() => setEditing(undefined)}
        />
      )}
    </div>
  );
}

/** One key may have had several rights, one after the other. */
function keyOf({ rightKey, begunOn }: RightContents): string {
  return `${rightKey} ${begunOn}`;
}

function placeOfFocus(): Place {
  return document.activeElement?.closest('table, [data-study]') === null ? 'block' : 'study';
}

/**
 * Gives the focus to a place that comes to be with a change, when what had it has gone. `settled`: the table shows what the
 * strings show.
 */
function useFocusAfter(settled: boolean) {
  const body = useRef<HTMLDivElement>(null);
  const wanted = useRef<{ readonly place: Place; readonly id: string }>(undefined);
  useEffect(() => {
    const goal = wanted.current;
    if (goal === undefined || !settled) return;
    wanted.current = undefined;
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) return;
    const found = [...(body.current?.querySelectorAll<HTMLElement>(`[data-${goal.place}]`) ?? [])];
    (found.find((element) => element.dataset[goal.place] === goal.id) ?? body.current)?.focus();
  });
  return {
    body,
    focusOn(place: Place, id: string) {
      wanted.current = { place, id };
    },
  };
}

const NARROW = '(width < 45rem)';

/** Whether the screen is a phone's; a place without such questions counts as wide. */
function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      if (typeof window.matchMedia !== 'function') return () => {};
      const query = window.matchMedia(NARROW);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => typeof window.matchMedia === 'function' && window.matchMedia(NARROW).matches,
  );
}
