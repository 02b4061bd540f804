import { useTranslations } from 'use-intl';
import type { PlannerContext } from '#domain/engine/replay.ts';
import type { ItemDraft, Option } from '#domain/engine/replay-types.ts';
import type { Topic } from '#domain/rules/information.ts';
import type { AnswerKind } from '#domain/rules/requirement.ts';
import type { Question, Reason } from '#domain/rules/reasons.ts';
import type { Rules } from '#domain/rules/rules.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { addDays } from '#domain/time/iso-date.ts';
import { dateText, optionTitle, questionText } from '#i18n/format.ts';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { DateField } from '../../components/date-field.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Icon, type IconName } from '../../components/icon.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import type { StringCode } from '../../components/path-picture/path-model.ts';
import type { StartAnswers } from '../../components/path-picture/path-names.tsx';
import { GoodToKnow } from '../../shell/good-to-know.tsx';
import { ReasonLine } from './basis.tsx';
import styles from './open-panel.module.css';

const ICONS: Record<AnswerKind, IconName> = { open: 'check', openIf: 'check', ask: 'question', closed: 'close' };
const RANK: Record<AnswerKind, number> = { open: 0, openIf: 1, ask: 2, closed: 3 };
const GROUPS = ['new', 'current', 'apply', 'other'] as const;
type Group = (typeof GROUPS)[number];

/** What is worth reading about the moves of a group; new studies have it by form, beside each beginning. */
const TOPIC_OF_GROUP: Readonly<Partial<Record<Group, Topic>>> = {
  current: 'interrupting',
  apply: 'applying',
  other: 'assigned',
};
const GENERAL_TOPICS = ['moving', 'raising', 'plan', 'privacy'] as const;

/** What could be done on the chosen day: every move with its answer, why, and what would open it. Never a bare no. */
export function OpenPanel({
  options,
  context: { calendar, rules, today },
  chosen,
  onChoose,
  onAdd,
  onInterrupt,
}: {
  readonly options: readonly Option[];
  readonly context: PlannerContext;
  readonly chosen: IsoDate;
  readonly onChoose: (day: IsoDate) => void;
  readonly onAdd: (draft: ItemDraft) => void;
  /** Opens what an interruption takes; left out when no studies go on. */
  readonly onInterrupt?: () => void;
}) {
  const t = useTranslations('plan.open');
  const picks = [
    { key: 'today', on: today },
    { key: 'nextTeachingDay', on: calendar.firstTeachingDayOnOrAfter(addDays(today, 1)) },
    { key: 'nextPeriod', on: calendar.nextPeriodStart(today) },
    { key: 'nextTerm', on: calendar.nextTermStart(today) },
  ] as const;
  return (
    <section className={styles.panel} aria-labelledby="plan-open-heading">
      <h2 id="plan-open-heading" tabIndex={-1}>
        {t('heading')}
      </h2>
      <div className={styles.day}>
        <DateField label={t('date')} value={chosen} onChange={(day) => day !== undefined && onChoose(day)} />
        <div className={styles.picks}>
          {picks.map(({ key, on }) => (
            <button
              key={key}
              type="button"
              className={styles.pick}
              aria-pressed={on === chosen}
              onClick={() => onChoose(on)}
            >
              {t(key)}
            </button>
          ))}
        </div>
        {calendar.isEstimate(chosen) && <p className={styles.quiet}>{t('estimate')}</p>}
      </div>
      {GROUPS.map((group) => (
        <OptionGroup
          key={group}
          group={group}
          options={options.filter((option) => groupOf(option) === group)}
          rules={rules}
          chosen={chosen}
          onChoose={onChoose}
          onAdd={onAdd}
          onInterrupt={group === 'current' ? onInterrupt : undefined}
        />
      ))}
      <section aria-labelledby="plan-open-know">
        <h3 id="plan-open-know" className={styles.group}>
          {t('told')}
        </h3>
        {GENERAL_TOPICS.map((topic) => (
          <GoodToKnow key={topic} topic={topic} on={chosen} rules={rules} summary="topic" />
        ))}
      </section>
    </section>
  );
}

/** For each string, the best answer to beginning there: what the picture shows under the string's name. */
export function startAnswers(options: readonly Option[]): StartAnswers {
  const answers = new Map<StringCode, AnswerKind>();
  for (const { move, form, answer } of options) {
    if (move !== 'begin' || form === 'subjectStudent') continue;
    const known = answers.get(form);
    if (known === undefined || RANK[answer.kind] < RANK[known]) answers.set(form, answer.kind);
  }
  return answers;
}

function groupOf({ move, id }: Option): Group {
  if (move === 'begin') return 'new';
  if (move === 'apply' || move === 'admit') return 'apply';
  return move === 'assignPlace' || id === 'notifyMunicipality' || id === 'askExtension' ? 'other' : 'current';
}

function OptionGroup({
  group,
  options,
  rules,
  chosen,
  onChoose,
  onAdd,
  onInterrupt,
}: {
  readonly group: Group;
  readonly options: readonly Option[];
  readonly rules: Rules;
  readonly chosen: IsoDate;
  readonly onChoose: (day: IsoDate) => void;
  readonly onAdd: (draft: ItemDraft) => void;
  readonly onInterrupt?: () => void;
}) {
  const t = useTranslations('plan.open');
  const words = useTranslations('interruption');
  if (options.length === 0) return null;
  const sorted = [...options].sort((left, right) => RANK[left.answer.kind] - RANK[right.answer.kind]);
  const line = (option: Option) => (
    <OptionLine key={`${option.id} ${chosen}`} option={option} rules={rules} onChoose={onChoose} onAdd={onAdd} />
  );
  const notClosed = sorted.filter(({ answer }) => answer.kind !== 'closed');
  const closed = sorted.filter(({ answer }) => answer.kind === 'closed');
  // New studies are what the talk is about: their closed ones stay in sight. Elsewhere they wait behind one press.
  const folded = group !== 'new' && closed.length > 0;
  const topic = TOPIC_OF_GROUP[group];
  return (
    <section aria-labelledby={`plan-open-${group}`}>
      <h3 id={`plan-open-${group}`} className={styles.group}>
        {t(`groups.${group}`)}
      </h3>
      {onInterrupt !== undefined && (
        <div className={styles.interrupt}>
          <Button small onClick={onInterrupt}>
            {words('open')}
          </Button>
          <span className={styles.quiet}>{words('openHint')}</span>
        </div>
      )}
      <ul className={styles.options}>{(folded ? notClosed : sorted).map(line)}</ul>
      {folded && (
        <Disclosure summary={t('closedMore', { count: closed.length })}>
          <ul className={styles.options}>{closed.map(line)}</ul>
        </Disclosure>
      )}
      {topic !== undefined && <GoodToKnow topic={topic} on={chosen} rules={rules} />}
    </section>
  );
}

function OptionLine({
  option,
  rules,
  onChoose,
  onAdd,
}: {
  readonly option: Option;
  readonly rules: Rules;
  readonly onChoose: (day: IsoDate) => void;
  readonly onAdd: (draft: ItemDraft) => void;
}) {
  const t = useTranslations();
  const { answer, draft, on, opens, until } = option;
  const title = optionTitle(t, option);
  const date = dateText(t, on);
  const closed = answer.kind === 'closed';
  // Basic education is no beginning of a plan, so it has no topic.
  const topic = option.move === 'begin' && option.form !== 'basicEducation' ? option.form : undefined;
  const toldReasons =
    answer.told.length > 0 ? <Reasons label={t('plan.open.told')} reasons={answer.told} /> : undefined;
  return (
    <li
      className={classNames(styles.option, styles[answer.kind])}
      tabIndex={-1}
      data-focus={draft.move === 'begin' ? `start ${draft.form}` : undefined}
    >
      <span className={styles.icon}>
        <Icon name={ICONS[answer.kind]} />
      </span>
      <div className={styles.body}>
        <p className={styles.title}>
          <span className={styles.answer}>{t(`terms.answers.${answer.kind}`)}</span>
          <VisuallyHidden>: </VisuallyHidden> {title}
        </p>
        {answer.unmet.length > 0 && <Reasons label={t('plan.open.unmet')} reasons={answer.unmet} />}
        {answer.conditions.length > 0 && <Reasons label={t('plan.open.conditions')} reasons={answer.conditions} />}
        {answer.questions.length > 0 && (
          <ul className={styles.reasons} aria-label={t('plan.open.questions')}>
            {distinct(answer.questions).map((question) => (
              <li key={`${question.reason.code} ${question.whom}`}>
                <ReasonLine reason={question.reason} text={questionText(t, question)} />
              </li>
            ))}
          </ul>
        )}
        {opens !== undefined && (
          <p className={styles.opens}>
            {opens.estimate
              ? t('plan.open.opensInLawEstimate', { date: dateText(t, opens.inLaw) })
              : t('plan.open.opensInLaw', { date: dateText(t, opens.inLaw) })}
            {opens.firstTeachingDay !== opens.inLaw &&
              `. ${t('plan.open.firstTeachingDay', { date: dateText(t, opens.firstTeachingDay) })}`}{' '}
            <button
              type="button"
              className={styles.link}
              aria-label={t('plan.open.showNamed', { date: dateText(t, opens.firstTeachingDay) })}
              onClick={() => onChoose(opens.firstTeachingDay)}
            >
              {t('plan.open.show')}
            </button>
          </p>
        )}
        {closed && opens === undefined && <p className={styles.quiet}>{t('plan.open.neverOpens')}</p>}
        {topic !== undefined && (
          <GoodToKnow topic={topic} on={on} rules={rules} summary="brief">
            {toldReasons}
          </GoodToKnow>
        )}
        {topic === undefined && toldReasons !== undefined && (
          <Disclosure summary={<span className={styles.toldWord}>{t('plan.open.told')}</span>}>
            {toldReasons}
          </Disclosure>
        )}
        <div className={styles.actions}>
          {closed ? (
            <Button
              small
              tone="quiet"
              aria-label={t('plan.open.addAnywayNamed', { title, date })}
              onClick={() => onAdd(draft)}
            >
              {t('plan.open.addAnyway')}
            </Button>
          ) : (
            <Button
              small
              tone="quiet"
              icon="plus"
              aria-label={t('plan.open.addNamed', { title, date })}
              onClick={() => onAdd(draft)}
            >
              {t('plan.open.add')}
            </Button>
          )}
          {until !== undefined && (
            <span className={styles.quiet}>{t('plan.open.until', { date: dateText(t, until) })}</span>
          )}
        </div>
      </div>
    </li>
  );
}

/** Two requirements may ask for the same fact. */
function distinct(questions: readonly Question[]): readonly Question[] {
  return [...new Map(questions.map((question) => [`${question.reason.code} ${question.whom}`, question])).values()];
}

function Reasons({ label, reasons }: { readonly label: string; readonly reasons: readonly Reason[] }) {
  return (
    <ul className={styles.reasons} aria-label={label}>
      {reasons.map((reason) => (
        <li key={`${reason.code} ${JSON.stringify(reason.params)}`}>
          <ReasonLine reason={reason} />
        </li>
      ))}
    </ul>
  );
}
