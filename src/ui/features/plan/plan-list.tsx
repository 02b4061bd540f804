import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Step } from '#domain/engine/replay-types.ts';
import type { Edit } from '#domain/plan/edits.ts';
import type { Item } from '#domain/plan/item.ts';
import type { Calendar } from '#domain/school/calendar.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { dateText, deadlineMeaning, itemTitle, rangeText } from '#i18n/format.ts';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { DateField, datesAreRead } from '../../components/date-field.tsx';
import { Select, TextField } from '../../components/field.tsx';
import {
  type DeadlineEntry,
  type ItemState,
  type PathModel,
  stateOf,
  type WindowEntry,
} from '../../components/path-picture/path-model.ts';
import { entryTitle } from '../../components/path-picture/use-path-words.ts';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { AssumptionNote, ReasonLine } from './basis.tsx';
import { termGroups } from './list-model.ts';
import styles from './plan-list.module.css';

export type ListActions = {
  readonly onEdit: (itemId: string) => void;
  readonly onChange: (edit: Edit, item: Item) => void;
  readonly onHappened: (step: Step) => void;
  readonly onNotHappened: (step: Step) => void;
  readonly onRemove: (step: Step) => void;
  readonly onChoose: (day: IsoDate) => void;
};

/** Every dated thing and every limit in order: the same entries as on the strings, in words. */
export function PlanList({
  model,
  calendar,
  id,
  actions,
}: {
  readonly model: PathModel;
  readonly calendar: Calendar;
  readonly id: string;
  readonly actions: ListActions;
}) {
  const t = useTranslations('plan.list');
  const steps = [...model.entries.flatMap((entry) => (entry.kind === 'item' ? [entry.step] : [])), ...model.undated];
  return (
    <div id={id} className={styles.list}>
      <div className={styles.columns} aria-hidden="true">
        <span>{t('date')}</span>
        <span>{t('what')}</span>
        <span>{t('state')}</span>
        <span />
      </div>
      {termGroups(model.entries).map(({ key, season, year, entries }) => {
        const estimate = entries[0] !== undefined && calendar.isEstimate(entries[0].on);
        const name = t(`terms.${season}`, { year: String(year) });
        return (
          <section key={key} aria-labelledby={`${id}-${key}`}>
            <h3 id={`${id}-${key}`} className={styles.term}>
              {estimate ? t('termEstimate', { term: name }) : name}
            </h3>
            <ol className={styles.rows}>
              {entries.map((entry) =>
                entry.kind === 'item' ? (
                  <ItemRow key={entry.id} step={entry.step} steps={steps} actions={actions} />
                ) : (
                  <LimitRow key={entry.id} entry={entry} onChoose={actions.onChoose} />
                ),
              )}
            </ol>
          </section>
        );
      })}
      {model.undated.length > 0 && (
        <section aria-labelledby={`${id}-undated`}>
          <h3 id={`${id}-undated`} className={styles.term}>
            {t('undated')}
          </h3>
          <ol className={styles.rows}>
            {model.undated.map((step) => (
              <ItemRow key={step.item.id} step={step} steps={steps} actions={actions} />
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

function ItemRow({
  step,
  steps,
  actions,
}: {
  readonly step: Step;
  readonly steps: readonly Step[];
  readonly actions: ListActions;
}) {
  const t = useTranslations();
  const [moving, setMoving] = useState(false);
  const { item, on } = step;
  const title = itemTitle(t, item);
  const state = stateOf(step);
  return (
    <li className={classNames(styles.row, styles[state])} data-row={item.id}>
      <div className={styles.date}>{on === undefined ? '–' : <time dateTime={on}>{dateText(t, on)}</time>}</div>
      <div className={styles.what}>
        <button
          type="button"
          className={styles.title}
          data-focus={item.id}
          aria-label={t('plan.list.editNamed', { title })}
          onClick={() => actions.onEdit(item.id)}
        >
          {title}
        </button>
        <TieText item={item} steps={steps} />
        <Who item={item} />
        {item.note !== undefined && <p className={styles.quiet}>{item.note}</p>}
        {item.move === 'unknown' && <p className={styles.quiet}>{t('plan.editor.unknown')}</p>}
        <Refusal step={step} />
      </div>
      <p className={styles.state}>
        <StateMark state={state} />
        {t(`plan.states.${state}`)}
      </p>
      <div className={styles.tools}>
        <Button
          small
          tone="quiet"
          aria-expanded={moving}
          aria-label={t('plan.list.moveNamed', { title })}
          onClick={() => setMoving(!moving)}
        >
          {t('plan.list.move')}
        </Button>
        {!step.happened && (
          <Button
            small
            tone="quiet"
            aria-label={t('plan.list.happenedNamed', { title })}
            onClick={() => actions.onHappened(step)}
          >
            {t('plan.list.happened')}
          </Button>
        )}
      </div>
      {moving && (
        <MoveForm
          step={step}
          steps={steps}
          onDone={(edit) => {
            setMoving(false);
            if (edit !== undefined) actions.onChange(edit, item);
          }}
          onRemove={() => actions.onRemove(step)}
          onNotHappened={step.happened ? () => actions.onNotHappened(step) : undefined}
        />
      )}
    </li>
  );
}

/** Who does it, and where. */
function Who({ item: { who = [], provider } }: { readonly item: Item }) {
  const t = useTranslations();
  const names = [...who.map((each) => t(`terms.who.${each}`)), ...(provider === undefined ? [] : [provider])];
  if (names.length === 0) return null;
  return (
    <p className={styles.quiet}>
      <VisuallyHidden>{t('plan.list.who')}: </VisuallyHidden>
      {names.join(', ')}
    </p>
  );
}

/** Why a planned item has no effect. */
function Refusal({ step }: { readonly step: Step }) {
  const t = useTranslations();
  if (step.answer === undefined || step.answer.unmet.length === 0) return null;
  const state = stateOf(step);
  if (state !== 'refused' && state !== 'waiting') return null;
  return (
    <ul className={styles.reasons} aria-label={t('plan.open.unmet')}>
      {step.answer.unmet.map((reason) => (
        <li key={`${reason.code} ${JSON.stringify(reason.params)}`}>
          <ReasonLine reason={reason} />
        </li>
      ))}
    </ul>
  );
}

function TieText({ item: { date }, steps }: { readonly item: Item; readonly steps: readonly Step[] }) {
  const t = useTranslations();
  if ('on' in date) return null;
  const tiedTo = steps.find(({ item }) => item.id === date.tiedTo)?.item;
  if (tiedTo === undefined) return null;
  const title = itemTitle(t, tiedTo);
  const text =
    date.relation === 'daysAfter'
      ? t('plan.list.tiedDaysAfter', { title, days: date.days })
      : date.relation === 'sameDay'
        ? t('plan.list.tiedSameDay', { title })
        : t('plan.list.tiedTermEnd', { title });
  return <p className={styles.quiet}>{text}</p>;
}

function LimitRow({
  entry,
  onChoose,
}: {
  readonly entry: DeadlineEntry | WindowEntry;
  readonly onChoose: (day: IsoDate) => void;
}) {
  const t = useTranslations();
  const estimate = entry.kind === 'window' ? entry.estimate : entry.deadline.estimate;
  const title = entryTitle(entry, t);
  const date = entry.kind === 'window' ? rangeText(t, entry.on, entry.to) : dateText(t, entry.on);
  return (
    <li className={classNames(styles.row, styles.limit)} data-row={entry.id}>
      <div className={styles.date}>
        <time dateTime={entry.on}>{date}</time>
      </div>
      <div className={styles.what}>
        <details>
          <summary className={styles.limitTitle} data-focus={entry.id}>
            {title}
          </summary>
          <p className={styles.quiet}>{deadlineMeaning(t, entry.kind === 'window' ? entry.opens : entry.deadline)}</p>
          <div className={styles.quiet}>
            <AssumptionNote rule={entry.kind === 'window' ? entry.opens.rule : entry.deadline.rule} />
          </div>
          <Button
            small
            tone="quiet"
            aria-label={t('plan.list.openOnNamed', { title, date: dateText(t, entry.on) })}
            onClick={() => onChoose(entry.on)}
          >
            {t('plan.list.openOn')}
          </Button>
        </details>
      </div>
      <p className={styles.state}>
        <StateMark state={estimate ? 'estimate' : 'limit'} />
        {estimate ? t('plan.states.estimate') : t('plan.states.limit')}
      </p>
    </li>
  );
}

/** The mark of the strings, beside the word that says the same. */
function StateMark({ state }: { readonly state: ItemState | 'limit' | 'estimate' }) {
  const round = state !== 'limit' && state !== 'estimate';
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {round ? <circle cx={8} cy={8} r={5.5} /> : <path d="M8 1.5L14.5 8 8 14.5 1.5 8z" />}
      {state === 'refused' && <path d="M5 5l6 6M5 11l6-6" />}
    </svg>
  );
}

type Relation = 'own' | 'sameDay' | 'daysAfter' | 'termEnd';
const RELATIONS: readonly Relation[] = ['own', 'sameDay', 'daysAfter', 'termEnd'];

/** Gives an item another day, or ties it to another item. */
function MoveForm({
  step: { item, on },
  steps,
  onDone,
  onRemove,
  onNotHappened,
}: {
  readonly step: Step;
  readonly steps: readonly Step[];
  readonly onDone: (edit?: Edit) => void;
  readonly onRemove: () => void;
  readonly onNotHappened?: () => void;
}) {
  const t = useTranslations();
  const { date } = item;
  const title = itemTitle(t, item);
  const [relation, setRelation] = useState<Relation>('on' in date ? 'own' : date.relation);
  const [day, setDay] = useState(on);
  const [tiedTo, setTiedTo] = useState('on' in date ? '' : date.tiedTo);
  const [days, setDays] = useState('relation' in date && date.relation === 'daysAfter' ? String(date.days) : '7');

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!datesAreRead(event.currentTarget)) return;
    if (relation === 'own') {
      if (day !== undefined) onDone({ kind: 'moveItem', itemId: item.id, on: day });
      return;
    }
    if (tiedTo === '') return;
    if (relation === 'daysAfter') {
      if (/^\d{1,4}$/.test(days))
        onDone({ kind: 'tieItem', itemId: item.id, date: { tiedTo, relation, days: Number(days) } });
      return;
    }
    onDone({ kind: 'tieItem', itemId: item.id, date: { tiedTo, relation } });
  }

  return (
    <form className={styles.move} noValidate onSubmit={submit}>
      <Select
        label={t('plan.editor.dateKind')}
        value={relation}
        choices={RELATIONS.map((value) => ({ value, label: t(`plan.editor.dateKinds.${value}`) }))}
        onChange={(event) => setRelation(RELATIONS.find((each) => each === event.currentTarget.value) ?? 'own')}
      />
      {relation === 'own' ? (
        <DateField label={t('plan.list.newDate')} value={day} onChange={setDay} />
      ) : (
        <Select
          label={t('plan.editor.tiedTo')}
          empty={t('plan.editor.tiedToEmpty')}
          value={tiedTo}
          choices={steps
            .filter((other) => other.item.id !== item.id)
            .map((other) => ({ value: other.item.id, label: itemTitle(t, other.item) }))}
          onChange={(event) => setTiedTo(event.currentTarget.value)}
        />
      )}
      {relation === 'daysAfter' && (
        <TextField
          label={t('plan.editor.days')}
          inputMode="numeric"
          width="number"
          value={days}
          onChange={(event) => setDays(event.currentTarget.value)}
        />
      )}
      <div className={styles.moveTools}>
        <Button small type="submit" tone="primary">
          {t('plan.list.saveDate')}
        </Button>
        <Button small onClick={() => onDone()}>
          {t('plan.list.close')}
        </Button>
        {onNotHappened !== undefined && (
          <Button small aria-label={t('plan.list.notHappenedNamed', { title })} onClick={onNotHappened}>
            {t('plan.list.notHappened')}
          </Button>
        )}
        <Button small tone="danger" aria-label={t('plan.list.removeNamed', { title })} onClick={onRemove}>
          {t('plan.list.remove')}
        </Button>
      </div>
    </form>
  );
}
