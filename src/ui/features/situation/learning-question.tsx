import { lazy, Suspense, useMemo } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { type Crediting, creditingIn, unitOfForm } from '#domain/engine/crediting.ts';
import { type Replay, replay } from '#domain/engine/replay.ts';
import type { EarnedUnit, FormCode } from '#domain/plan/item.ts';
import { ruleOf } from '#domain/rules/rulebook.ts';
import { addressOf } from '#domain/rules/sources.ts';
import { LEARNING_KINDS, LEARNING_STATES, type PriorLearning } from '#domain/student/prior-learning.ts';
import { ruleLaw } from '#i18n/format.ts';
import { lawLines, requestText } from '#i18n/learning-text.ts';
import { Button } from '../../components/button.tsx';
import { Select, TextField } from '../../components/field.tsx';
import { SourceNote } from '../../components/source-note.tsx';
import { usePlanner, useSetting } from '../../shell/planner-context.tsx';
import { RuleLink } from '../../shell/rule-link.tsx';
import { usePorts } from '../../shell/services.tsx';
import { DateTextField } from './date-text-field.tsx';
import { Question, Side } from './question.tsx';
import styles from './rows.module.css';
import { useFields } from './use-field.ts';
import { EARNING_FORMS, isDecidedState, type LearningValues, type SituationValues, UNIT_OF_KIND } from './values.ts';

const PartSelect = lazy(async () => ({ default: (await import('./part-select.tsx')).PartSelect }));

const UNITS = ['lukioOp', 'osp', 'op', 'tuvaWeek', 'course'] as const satisfies readonly EarnedUnit[];

/** Earlier learning that could be credited, and what the law says of each piece while it is written. */
export function LearningQuestion({ onRowsChanged }: { readonly onRowsChanged: () => void }) {
  const t = useTranslations('situation.learning');
  const { ids } = usePorts();
  const { control, getValues } = useFormContext<SituationValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'learning' });
  const creditings = useCreditings();
  return (
    <Question title={t('question')} hint={t('hint')} answered={fields.length > 0}>
      {fields.map((field, index) => (
        <LearningRow
          key={field.id}
          index={index}
          initial={field}
          crediting={creditings.get(field.key)}
          onRemove={() => {
            remove(index);
            onRowsChanged();
          }}
        />
      ))}
      <div>
        <Button
          small
          icon="plus"
          onClick={() => {
            const { goalForm } = getValues();
            const toward = EARNING_FORMS.find((form) => form === goalForm) ?? 'lukio';
            append(
              {
                key: ids.next(),
                kind: 'lukioStudies',
                toward,
                part: '',
                amount: '',
                unit: 'lukioOp',
                words: '',
                provider: '',
                state: 'claimed',
                decidedOn: '',
                credited: '',
              },
              { focusName: `learning.${fields.length}.kind` },
            );
            onRowsChanged();
          }}
        >
          {t('add')}
        </Button>
      </div>
    </Question>
  );
}

/**
 * What the law says of each piece, by its id. The ways side by side may differ: the first one that has the studies in which
 * it would be credited is asked.
 */
function useCreditings(): ReadonlyMap<string, Crediting> {
  const { document } = usePlanner();
  const setting = useSetting();
  return useMemo(() => {
    const rows: readonly PriorLearning[] = document.situation.priorLearning ?? [];
    if (rows.length === 0) return new Map();
    const played: readonly Replay[] = document.alternatives.map(({ id }) => replay(document, id, setting));
    return new Map(
      rows.flatMap((learning): readonly (readonly [string, Crediting])[] => {
        const found = played.map((each) => creditingIn(each, learning));
        const crediting = found.find(({ right }) => right !== undefined) ?? found[0];
        return crediting === undefined ? [] : [[learning.id, crediting]];
      }),
    );
  }, [document, setting]);
}

function LearningRow({
  index,
  initial,
  crediting,
  onRemove,
}: {
  readonly index: number;
  readonly initial: LearningValues;
  /** Undefined for the moment before the row is in the plan. */
  readonly crediting: Crediting | undefined;
  readonly onRemove: () => void;
}) {
  const t = useTranslations('situation');
  const terms = useTranslations('terms');
  const words = useTranslations('crediting');
  const { plain, checked } = useFields();
  const { control, setValue } = useFormContext<SituationValues>();
  const row = useWatch({ control, name: `learning.${index}` }) ?? initial;
  const number = String(index + 1);
  // An old plan may hold a form that is not offered here; it keeps its name.
  const forms: readonly FormCode[] = EARNING_FORMS.some((form) => form === row.toward)
    ? EARNING_FORMS
    : [...EARNING_FORMS, row.toward];
  const kind = plain(`learning.${index}.kind`);
  const toward = plain(`learning.${index}.toward`);
  const ownUnit = unitOfForm(row.toward);
  return (
    <fieldset className={styles.row} data-form={row.toward}>
      <legend className={styles.legend}>{t('learning.row', { number })}</legend>
      <Side>
        <Select
          label={t('learning.kind')}
          choices={LEARNING_KINDS.map((value) => ({ value, label: words(`kinds.${value}`) }))}
          {...kind}
          onChange={(event) => {
            const chosen = LEARNING_KINDS.find((each) => each === event.target.value);
            const usual = UNIT_OF_KIND[row.kind] ?? '';
            // The unit follows the kind until somebody has chosen another one.
            if (chosen !== undefined && (row.unit === usual || row.amount.trim() === ''))
              setValue(`learning.${index}.unit`, UNIT_OF_KIND[chosen] ?? '');
            void kind.onChange(event);
          }}
        />
        <Select
          label={t('learning.toward')}
          choices={forms.map((value) => ({ value, label: terms(`formsShort.${value}`) }))}
          {...toward}
          onChange={(event) => {
            // A part belongs to the form that it was chosen for.
            setValue(`learning.${index}.part`, '');
            void toward.onChange(event);
          }}
        />
      </Side>
      <Side>
        <Suspense fallback={null}>
          <PartSelect index={index} />
        </Suspense>
      </Side>
      <Side>
        <TextField
          label={t('learning.amount')}
          width="number"
          inputMode="decimal"
          {...checked(`learning.${index}.amount`)}
        />
        <Select
          label={t('learning.unit')}
          empty={t('learning.noUnit')}
          choices={UNITS.map((value) => ({ value, label: terms(`units.${value}`) }))}
          {...plain(`learning.${index}.unit`)}
        />
      </Side>
      <Side>
        <TextField
          label={t('learning.words')}
          hint={t('learning.wordsHint')}
          maxLength={300}
          {...plain(`learning.${index}.words`)}
        />
        <TextField label={t('learning.provider')} maxLength={200} {...plain(`learning.${index}.provider`)} />
      </Side>
      <Side>
        <Select
          label={t('learning.state')}
          choices={LEARNING_STATES.map((value) => ({ value, label: words(`states.${value}`) }))}
          {...plain(`learning.${index}.state`)}
        />
        {isDecidedState(row.state) && (
          <DateTextField label={t('learning.decidedOn')} {...checked(`learning.${index}.decidedOn`)} />
        )}
        {row.state === 'accepted' && (
          <TextField
            label={t('learning.credited')}
            hint={ownUnit === undefined ? undefined : terms(`units.${ownUnit}`)}
            width="number"
            inputMode="decimal"
            {...checked(`learning.${index}.credited`)}
          />
        )}
      </Side>
      {crediting !== undefined && <Law crediting={crediting} label={t('learning.law')} />}
      <div>
        <Button small tone="quiet" icon="remove" aria-label={t('learning.removeOf', { number })} onClick={onRemove}>
          {t('remove')}
        </Button>
      </div>
    </fieldset>
  );
}

/** What the law says of this piece, each rule with its source once, and when it is asked for. */
function Law({ crediting, label }: { readonly crediting: Crediting; readonly label: string }) {
  const t = useTranslations();
  const lines = lawLines(t, crediting.answer);
  const asking = requestText(t, crediting);
  return (
    <div role="group" aria-label={label} className={styles.law}>
      {lines.map(({ text, rule }, index) => (
        <p key={text}>
          {text}{' '}
          {lines.findIndex((line) => line.rule === rule) === index && (
            <SourceNote href={addressOf(ruleOf(rule).sources[0].key)} label={t('situation.learning.source')}>
              {ruleLaw(t, rule)}
            </SourceNote>
          )}{' '}
          {lines.findIndex((line) => line.rule === rule) === index && <RuleLink id={rule} />}
        </p>
      ))}
      {asking !== undefined && <p>{asking}</p>}
    </div>
  );
}
