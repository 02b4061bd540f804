import { useDeferredValue, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { checksOf } from '#domain/engine/checks.ts';
import { deadlinesOf } from '#domain/engine/deadlines.ts';
import { interruptibleRights } from '#domain/engine/interruption/steps.ts';
import { optionsOn } from '#domain/engine/options.ts';
import { stretchesOf, totalsOn } from '#domain/engine/projections.ts';
import { momentAt, type Replay } from '#domain/engine/replay.ts';
import type { ItemDraft, Mend, Step } from '#domain/engine/replay-types.ts';
import { type Edit, twinsOf } from '#domain/plan/edits.ts';
import type { Item } from '#domain/plan/item.ts';
import { type IsoDate, minDate } from '#domain/time/iso-date.ts';
import { dateText, itemTitle, mendText } from '#i18n/format.ts';
import { Button } from '../../components/button.tsx';
import { PathKey } from '../../components/path-picture/path-key.tsx';
import { type PathEntry, pathModel } from '../../components/path-picture/path-model.ts';
import { PathPicture } from '../../components/path-picture/path-picture.tsx';
import { usePathWords } from '../../components/path-picture/use-path-words.ts';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { usePlanner } from '../../shell/planner-context.tsx';
import { hrefs } from '../../shell/routes.ts';
import { usePorts } from '../../shell/services.tsx';
import { ChecksPanel } from './checks-panel.tsx';
import { InterruptionDialog } from './interruption-dialog.tsx';
import { ItemEditor } from './item-editor.tsx';
import { emptyValues, type ItemValues, valuesOf } from './item-form.ts';
import { OpenPanel, startAnswers } from './open-panel.tsx';
import { Jumps } from './jumps.tsx';
import styles from './plan-page.module.css';
import { PlanList } from './plan-list.tsx';
import { RulesChanged } from './rules-changed.tsx';
import { TotalsStrip } from './totals-strip.tsx';

const LIST_ID = 'plan-list';

/** What the editor holds: an item of the plan, or a new one with the values to begin with. */
type Editing = { readonly itemId: string; readonly initial: ItemValues; readonly isNew: boolean };

/** One alternative: the strings and the equal list, and beside them what is open and what the rules find. */
export function PlanBody({
  replayed,
  chosenDay,
  onChooseDay,
}: {
  readonly replayed: Replay;
  readonly chosenDay: IsoDate;
  readonly onChooseDay: (day: IsoDate) => void;
}) {
  const t = useTranslations();
  const { id, document, edit } = usePlanner();
  const ports = usePorts();
  const words = usePathWords();
  const [editing, setEditing] = useState<Editing>();
  const [interrupting, setInterrupting] = useState<{ readonly rightKey?: string }>();
  const [said, setSaid] = useState('');
  const { focusRow, body } = useRowFocus();
  const narrow = useNarrow();
  const { context, alternative, steps } = replayed;
  const { calendar, today } = context;
  const model = pathModel({ steps, deadlines: deadlinesOf(replayed), stretches: stretchesOf(replayed) });
  const { duty } = momentAt(replayed, today).person;
  // Measured: 10–45 ms a day, the only slow step. The slider and the edit are painted first, and the answers follow.
  const answeredDay = useDeferredValue(chosenDay);
  const answeredPlan = useDeferredValue(replayed);
  const options = useMemo(() => optionsOn(answeredPlan, answeredDay), [answeredPlan, answeredDay]);
  const situationHref = hrefs.situation(id);

  function open(itemId: string) {
    const step = steps.find(({ item }) => item.id === itemId);
    if (step === undefined) return;
    // What this edition does not understand it does not change; the row says so.
    if (step.item.move === 'unknown') {
      focusRow(itemId);
      return;
    }
    setEditing({ itemId, initial: valuesOf(step.item, step.on), isNew: false });
  }

  function change(next: Edit, say: string, itemId?: string) {
    edit(next);
    setSaid(say);
    if (itemId !== undefined) focusRow(itemId);
  }

  function add(draft: ItemDraft) {
    const itemId = ports.ids.next();
    // A task without words is only a beginning: it is filled in before it is a part of the plan.
    if (draft.move === 'task' && draft.title.trim() === '') {
      setEditing({ itemId, initial: valuesOf(draft, undefined), isNew: true });
      return;
    }
    // A draft is an item without its id.
    const item = { ...draft, id: itemId } as Item;
    const date = 'on' in draft.date ? dateText(t, draft.date.on) : '';
    change(
      { kind: 'addItem', to: { alternativeId: alternative.id }, item },
      t('plan.list.added', { title: itemTitle(t, item), date }),
    );
  }

  /** The steps of an interruption in one step of undo; a day before today has happened. */
  function addSteps(items: readonly Item[]) {
    const isPast = (item: Item) => 'on' in item.date && item.date.on < today;
    const key = `interruption ${items[0]?.id ?? ''}`;
    const past = items.filter(isPast);
    const planned = items.filter((item) => !isPast(item));
    if (past.length > 0) edit({ kind: 'addItems', to: 'happened', items: past }, key);
    if (planned.length > 0) edit({ kind: 'addItems', to: { alternativeId: alternative.id }, items: planned }, key);
    setInterrupting(undefined);
    setSaid(t('interruption.added', { count: items.length }));
    if (items[0] !== undefined) focusRow(items[0].id);
  }

  function remove(step: Step) {
    const { item } = step;
    const tied = steps.filter(({ item: other }) => 'tiedTo' in other.date && other.date.tiedTo === item.id);
    const fixed = Object.fromEntries(tied.flatMap(({ item: other, on }) => (on === undefined ? [] : [[other.id, on]])));
    setEditing(undefined);
    change({ kind: 'removeItem', itemId: item.id, fixed }, t('plan.list.removed', { title: itemTitle(t, item) }));
  }

  function save(item: Item, isNew: boolean) {
    setEditing(undefined);
    const title = itemTitle(t, item);
    if (isNew) {
      const date = 'on' in item.date ? dateText(t, item.date.on) : '';
      change(
        { kind: 'addItem', to: { alternativeId: alternative.id }, item },
        t('plan.list.added', { title, date }),
        item.id,
      );
    } else {
      change({ kind: 'changeItem', item }, t('plan.list.changed', { title }), item.id);
    }
  }

  function happened(step: Step) {
    const { item, on = today } = step;
    const instead = twinsOf(document, item.id).map((twin) => twin.id);
    change(
      { kind: 'markHappened', itemId: item.id, on: minDate(on, today), instead },
      t('plan.list.happenedDone', { title: itemTitle(t, item) }),
      item.id,
    );
  }

  function mend(what: Mend) {
    const say = t('plan.checks.done', { mend: mendText(t, what) });
    if (what.kind === 'add') add(what.draft);
    if (what.kind === 'move') change({ kind: 'moveItem', itemId: what.itemId, on: what.to }, say);
    if (what.kind === 'changeRaise') change({ kind: 'changeItem', item: what.item }, say);
    if (what.kind === 'remove') {
      const step = steps.find(({ item }) => item.id === what.itemId);
      if (step !== undefined) remove(step);
    }
  }

  function openEntry(entry: PathEntry) {
    if (entry.kind === 'item') open(entry.step.item.id);
    else {
      onChooseDay(entry.on);
      focusRow(entry.id);
    }
  }

  const path = (
    <section key="path" className={styles.path} aria-labelledby="plan-path-heading">
      <PathPicture
        heading={<h2 id="plan-path-heading">{t('plan.picture.heading')}</h2>}
        starts={startAnswers(options)}
        onAsk={(string) => focusRow(`start ${string}`)}
        model={model}
        words={words}
        calendar={calendar}
        today={today}
        chosen={chosenDay}
        onChoose={onChooseDay}
        onOpen={openEntry}
        dutyEnds={duty.kind === 'runs' ? duty.lastDay : undefined}
        name={t('plan.picture.name', { name: document.situation.name })}
        listId={LIST_ID}
      />
      <PathKey />
      <TotalsStrip totals={totalsOn(replayed, chosenDay)} on={chosenDay} />
    </section>
  );
  const list = (
    <section key="list" className={styles.listPart} aria-labelledby="plan-list-heading">
      <div className={styles.listHead}>
        <h2 id="plan-list-heading">{t('plan.list.heading')}</h2>
        <Button
          small
          icon="plus"
          onClick={() => setEditing({ itemId: ports.ids.next(), initial: emptyValues(chosenDay), isNew: true })}
        >
          {t('plan.list.add')}
        </Button>
      </div>
      {steps.length === 0 && <p className={styles.quiet}>{t('plan.list.empty')}</p>}
      <PlanList
        model={model}
        calendar={calendar}
        id={LIST_ID}
        actions={{
          onEdit: open,
          onChange: (next, item) => change(next, t('plan.list.changed', { title: itemTitle(t, item) }), item.id),
          onHappened: happened,
          onNotHappened: (step) =>
            change(
              { kind: 'unmarkHappened', itemId: step.item.id, alternativeId: alternative.id },
              t('plan.list.changed', { title: itemTitle(t, step.item) }),
              step.item.id,
            ),
          onRemove: remove,
          onChoose: onChooseDay,
        }}
      />
    </section>
  );
  const checks = (
    <div key="checks" className={styles.checks}>
      <ChecksPanel
        checks={checksOf(replayed)}
        situationHref={situationHref}
        onShow={focusRow}
        onMend={mend}
        onInterrupt={(rightKey) => setInterrupting({ rightKey })}
      />
    </div>
  );
  const openings = (
    <div key="open" className={styles.open}>
      <OpenPanel
        options={options}
        context={context}
        chosen={chosenDay}
        onChoose={onChooseDay}
        onAdd={add}
        onInterrupt={interruptibleRights(replayed, chosenDay).length === 0 ? undefined : () => setInterrupting({})}
      />
    </div>
  );

  return (
    <div ref={body} className={styles.body}>
      <p role="status">
        <VisuallyHidden>{said}</VisuallyHidden>
      </p>
      <RulesChanged replayed={replayed} />
      {/* On a phone the list leads; the order of reading and of the keyboard is the order that is seen. */}
      {narrow ? [<Jumps key="jumps" />, list, path, openings, checks] : [path, checks, list, openings]}
      {interrupting !== undefined && (
        <InterruptionDialog
          replayed={replayed}
          chosenDay={interrupting.rightKey === undefined ? chosenDay : today}
          rightKey={interrupting.rightKey}
          freshId={() => ports.ids.next()}
          onAdd={addSteps}
          onClose={() => setInterrupting(undefined)}
        />
      )}
      {editing !== undefined && (
        <ItemEditor
          key={editing.itemId}
          title={editing.isNew ? t('plan.editor.addTitle') : t('plan.editor.editTitle')}
          initial={editing.initial}
          itemId={editing.itemId}
          others={steps}
          today={today}
          onSave={(item) => save(item, editing.isNew)}
          onRemove={editing.isNew ? undefined : () => removeById(editing.itemId)}
          onClose={() => setEditing(undefined)}
        />
      )}
    </div>
  );

  function removeById(itemId: string) {
    const step = steps.find(({ item }) => item.id === itemId);
    if (step !== undefined) remove(step);
  }
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

/** Moves the focus to a row of the list, also when the row comes to be with the change that is being made. */
function useRowFocus() {
  const body = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<{ readonly rowId: string }>();
  useEffect(() => {
    if (wanted === undefined) return;
    const rows = body.current?.querySelectorAll<HTMLElement>('[data-focus]') ?? [];
    [...rows].find((row) => row.dataset['focus'] === wanted.rowId)?.focus();
  }, [wanted]);
  return { body, focusRow: (rowId: string) => setWanted({ rowId }) };
}
