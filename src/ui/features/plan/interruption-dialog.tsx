import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { interruptionProposal } from '#domain/engine/interruption/proposal.ts';
import type {
  InterruptionPart,
  InterruptionStep,
  InterruptionStepCode,
  InterruptionTask,
} from '#domain/engine/interruption/step.ts';
import { interruptibleRights, interruptionSteps } from '#domain/engine/interruption/steps.ts';
import type { Replay } from '#domain/engine/replay.ts';
import type { Item } from '#domain/plan/item.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { dateText } from '#i18n/format.ts';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/date-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Checkbox, Select } from '../../components/field.tsx';
import { Icon } from '../../components/icon.tsx';
import { ReasonLine } from './basis.tsx';
import styles from './interruption-dialog.module.css';

const PARTS: readonly InterruptionPart[] = ['together', 'onward', 'nothingBegins', 'pause', 'free'];

/** What an interruption takes from the last day of taking part on, and the steps that the plan is given with one press. */
export function InterruptionDialog({
  replayed,
  chosenDay,
  rightKey,
  freshId,
  onAdd,
  onClose,
}: {
  readonly replayed: Replay;
  readonly chosenDay: IsoDate;
  /** The right to begin with; without it the first one that goes on. */
  readonly rightKey?: string;
  readonly freshId: () => string;
  readonly onAdd: (items: readonly Item[]) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations();
  const rights = interruptibleRights(replayed, chosenDay);
  const [key, setKey] = useState(
    () => (rights.find(({ right }) => right.key === rightKey) ?? rights[0])?.right.key ?? '',
  );
  const stopsOf = (of: string) => rights.find(({ right }) => right.key === of)?.stopsOn ?? chosenDay;
  // Undefined while the box is empty on the way to another day.
  const [on, setOn] = useState<IsoDate | undefined>(() => stopsOf(key));

  function choose(next: string) {
    setKey(next);
    setOn(stopsOf(next));
  }

  return (
    <Dialog title={t('interruption.title')} closeLabel={t('interruption.close')} onClose={onClose}>
      <div className={styles.form}>
        {rights.length > 1 && (
          <Select
            label={t('interruption.right')}
            choices={rights.map(({ right }) => ({ value: right.key, label: t(`terms.formsShort.${right.form}`) }))}
            value={key}
            onChange={(event) => choose(event.target.value)}
          />
        )}
        <DateField label={t('interruption.on')} hint={t('interruption.onHint')} value={on} onChange={setOn} />
        {on !== undefined && (
          <Steps key={`${key} ${on}`} replayed={replayed} rightKey={key} on={on} freshId={freshId} onAdd={onAdd} />
        )}
      </div>
    </Dialog>
  );
}

function Steps({
  replayed,
  rightKey,
  on,
  freshId,
  onAdd,
}: {
  readonly replayed: Replay;
  readonly rightKey: string;
  readonly on: IsoDate;
  readonly freshId: () => string;
  readonly onAdd: (items: readonly Item[]) => void;
}) {
  const t = useTranslations();
  const titleOf = (code: InterruptionTask) => t(`interruption.tasks.${code}`);
  const steps = interruptionSteps(replayed, rightKey, on, titleOf);
  const [chosen, setChosen] = useState<ReadonlySet<InterruptionStepCode>>(
    () => new Set(steps.filter(({ proposed }) => proposed).map(({ code }) => code)),
  );
  const [asked, setAsked] = useState(false);
  if (steps.length === 0) return <p>{t('interruption.none')}</p>;

  function toggle(code: InterruptionStepCode) {
    const next = new Set(chosen);
    if (!next.delete(code)) next.add(code);
    setChosen(next);
  }

  function add() {
    const items = interruptionProposal(replayed, rightKey, on, { freshId, titleOf }, chosen);
    if (items.length === 0) setAsked(true);
    else onAdd(items);
  }

  return (
    <>
      {[false, true].map((ifDuty) =>
        PARTS.map((part) => {
          const own = steps.filter((step) => step.part === part && (step.ifDutyApplies === true) === ifDuty);
          if (own.length === 0) return null;
          const id = `interruption-${part}-${ifDuty}`;
          return (
            <section key={id} className={styles.part} aria-labelledby={id}>
              <h3 id={id}>{t(`interruption.parts.${part}`)}</h3>
              {ifDuty && <p className={styles.quiet}>{t('interruption.onlyIfDuty')}</p>}
              <ol className={styles.steps}>
                {own.map((step) => (
                  <StepLine key={step.code} step={step} chosen={chosen.has(step.code)} onToggle={toggle} />
                ))}
              </ol>
            </section>
          );
        }),
      )}
      <div className={styles.actions}>
        <Button tone="primary" icon="plus" onClick={add}>
          {t('interruption.add', { count: chosen.size })}
        </Button>
        <p role="status" className={styles.quiet}>
          {asked && chosen.size === 0 ? t('interruption.nothingToAdd') : ''}
        </p>
      </div>
    </>
  );
}

function StepLine({
  step: { code, kind, on, reason, who, estimate, draft, tie, itemId },
  chosen,
  onToggle,
}: {
  readonly step: InterruptionStep;
  readonly chosen: boolean;
  readonly onToggle: (code: InterruptionStepCode) => void;
}) {
  const t = useTranslations();
  const title = t(`interruption.steps.${code}`);
  const day = t(`interruption.days.${kind}`, { date: dateText(t, on) });
  const canAdd = draft !== undefined && itemId === undefined;
  return (
    <li className={styles.step} data-step={code}>
      {canAdd ? (
        <Checkbox
          label={<strong>{title}</strong>}
          aria-label={t('interruption.addStep', { title })}
          checked={chosen}
          onChange={() => onToggle(code)}
        />
      ) : (
        <p className={styles.title}>
          <Icon name={itemId === undefined ? 'info' : 'check'} />
          <strong>{title}</strong>
        </p>
      )}
      <div className={styles.body}>
        <p className={styles.day}>
          {kind === 'told' ? day : <time dateTime={on}>{estimate ? t('interruption.estimate', { day }) : day}</time>}
          <span className={styles.quiet}>
            {t('interruption.who')}: {who.map((each) => t(`terms.who.${each}`)).join(', ')}
          </span>
        </p>
        <ReasonLine reason={reason} />
        {itemId !== undefined && <p className={styles.quiet}>{t('interruption.there')}</p>}
        {canAdd && tie !== undefined && <p className={styles.quiet}>{t('interruption.tied')}</p>}
      </div>
    </li>
  );
}
