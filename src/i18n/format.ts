import type { Deadline, ItemDraft, Mend, Option, RaiseChange } from '#domain/engine/replay-types.ts';
import type { EarnedUnit, FormCode, Wish } from '#domain/plan/item.ts';
import type { PlanFault, ReadFault } from '#domain/plan/read-plan.ts';
import type { Question, Reason, ReasonCode, ReasonParams } from '#domain/rules/reasons.ts';
import type { AssumedRuleId, RuleId } from '#domain/rules/rulebook.ts';
import type { SchoolFault } from '#domain/school/school-schema.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import type { Translate } from './catalogue.ts';
import { isLocale, type Locale } from './locales.ts';

/*
 * Texts made of domain values. Everything takes `t`, the whole translator (`useTranslations()` without a namespace, or
 * `makeTranslate`), and gives a finished text in its language.
 */

// --- days and amounts -----------------------------------------------------------------------------------------------

/** A day as the language writes it: 11.1.2027, 11 Jan 2027. */
export function formatDate(date: IsoDate, locale: Locale): string {
  const { year, month, day } = partsOf(date);
  return locale === 'fi' ? `${day}.${month}.${year}` : `${day} ${englishMonth(month)} ${year}`;
}

/** Two days, both inclusive: 12.–16.10.2026, 22.2.–21.3.2028, 12–16 Oct 2026, 22 Feb – 21 Mar 2028. */
export function formatRange(from: IsoDate, to: IsoDate, locale: Locale): string {
  if (from === to) return formatDate(from, locale);
  const first = partsOf(from);
  const last = partsOf(to);
  const end = formatDate(to, locale);
  if (first.year !== last.year)
    return locale === 'fi' ? `${formatDate(from, locale)}–${end}` : `${formatDate(from, locale)} – ${end}`;
  if (first.month !== last.month) {
    return locale === 'fi'
      ? `${first.day}.${first.month}.–${end}`
      : `${first.day} ${englishMonth(first.month)} – ${end}`;
  }
  return locale === 'fi' ? `${first.day}.–${end}` : `${first.day}–${end}`;
}

/** Weeks with at most one decimal: 21,8 vk. */
export function formatWeeks(t: Translate, weeks: number): string {
  return t('format.weeks', { weeks: Math.round(weeks * 10) / 10 });
}

/** A day in the language of the translator. */
export function dateText(t: Translate, date: IsoDate): string {
  return formatDate(date, localeOf(t));
}

/** Two days in the language of the translator. */
export function rangeText(t: Translate, from: IsoDate, to: IsoDate): string {
  return formatRange(from, to, localeOf(t));
}

/** An amount with its unit: 34 op (lukio), 12 kurssia. */
export function amountText(t: Translate, amount: number, unit: EarnedUnit | 'studentWeek'): string {
  return t(`terms.amount.${unit}`, { amount });
}

/** The language that a translator speaks. */
export function localeOf(t: Translate): Locale {
  const locale: string = t('format.locale');
  return isLocale(locale) ? locale : 'fi';
}

function partsOf(date: IsoDate): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function englishMonth(month: number): string {
  return ENGLISH_MONTHS[month - 1] ?? '';
}

// --- reasons and questions ------------------------------------------------------------------------------------------

type Values = { readonly [name: string]: string | number };
type Say = (key: string, values: Values) => string;

/** A text that is found by its code; that it is there, with these arguments, is held by the types and tests of its list. */
export function sayByCode(t: Translate, key: string, values: Values = {}): string {
  return (t as Say)(key, values);
}

/** A date or a name that is not there, in the words of the `select` that leaves it out. */
const NONE = 'none';

type OptionalKeys<Params> = { [Key in keyof Params]-?: undefined extends Params[Key] ? Key : never }[keyof Params];
type OptionalParam = { [Code in ReasonCode]: OptionalKeys<ReasonParams[Code]> }[ReasonCode];

/** Every parameter that a reason may lack: a new one does not compile before it stands here. */
const LACKING: Record<OptionalParam, typeof NONE> = { reachedOn: NONE, latestStart: NONE, variant: NONE };

/** Why, in a sentence or two: what is missing or what it means, and what would open it. */
export function reasonText(t: Translate, { code, params }: Reason): string {
  // The key is one of some hundred messages, each with arguments of its own. That they are those of `ReasonParams` is held
  // by the test that renders every code in every language.
  return sayByCode(t, `reasons.${code}`, { ...LACKING, ...valuesOf(params, localeOf(t)) });
}

/** The reason and whom to ask about it. */
export function questionText(t: Translate, { reason, whom }: Question): string {
  return t('terms.question', { reason: reasonText(t, reason), ask: t(`terms.ask.${whom}`) });
}

/** A competence area by its national code; a code that is none of them, as it is written (a line of the school's own). */
export function competenceAreaName(t: Translate, code: string): string {
  return code === '1700' || code === '1701' || code === '1702' ? t(`terms.competenceAreas.${code}`) : code;
}

/** What a rule is called. */
export function ruleName(t: Translate, id: RuleId): string {
  return sayByCode(t, `rules.${id}.name`);
}

/** What a rule says, in a sentence for the student and the guardian. */
export function ruleSentence(t: Translate, id: RuleId): string {
  return sayByCode(t, `rules.${id}.sentence`);
}

/** Where a rule stands: the act and the section, or what else it was read from. */
export function ruleLaw(t: Translate, id: RuleId): string {
  return sayByCode(t, `rules.${id}.law`);
}

/** The question that would settle a rule that rests on an assumption, with whom to ask. */
export function ruleQuestion(t: Translate, id: AssumedRuleId): string {
  return sayByCode(t, `rules.${id}.ask`);
}

/** Days become texts, truth becomes `true` or `false`; numbers and codes stay, for the message forms them. */
function valuesOf(params: object, locale: Locale): Values {
  const values: { [name: string]: string | number } = {};
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === 'number') values[name] = value;
    else if (typeof value === 'boolean') values[name] = String(value);
    else if (typeof value === 'string') values[name] = isDay(value) ? formatDate(value, locale) : value;
  }
  return values;
}

function isDay(text: string): text is IsoDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

// --- items, options, mends ------------------------------------------------------------------------------------------

/** The one line that names a dated thing, the same wherever it is shown. Health reasons are never in it (R-PLAN-PRIV-1). */
export function itemTitle(t: Translate, item: ItemDraft): string {
  switch (item.move) {
    case 'apply': {
      const { form, wishes = [] } = item;
      const field = item.field ?? NONE;
      if (item.way === 'continuousApplication') return t('terms.item.apply.continuousApplication', { form, field });
      if (wishes.length === 0) return t('terms.item.apply.jointApplication', { form, field });
      return t('terms.item.apply.jointApplicationWishes', {
        wishes: wishes.map((wish, index) => wishText(t, wish, index + 1)).join(', '),
      });
    }
    case 'admit':
      return t('terms.item.admit', { form: item.form, field: item.field ?? NONE });
    case 'begin':
      return t(`terms.item.begin.${item.form}`, {
        field: item.field ?? NONE,
        syllabus: item.syllabus ?? NONE,
        of: item.of ?? NONE,
        subject: named(item.subject),
      });
    case 'complete':
      return t(`terms.item.complete.${item.form}`);
    case 'suspend':
      return t('terms.item.suspend', {
        openEnded: String(item.reason === 'permanentIllness'),
        until: untilText(t, item.until),
      });
    case 'interrupt':
      return t('terms.item.interrupt', { form: item.form, until: untilText(t, item.until) });
    case 'earn':
      return t('terms.item.earn', { amount: amountText(t, item.amount, item.unit), label: named(item.label) });
    case 'askCrediting':
      return t('terms.item.askCrediting', {
        form: item.form,
        amount: item.amount === undefined || item.unit === undefined ? NONE : amountText(t, item.amount, item.unit),
      });
    case 'attendLast':
      return t('terms.item.attendLast', { form: item.form });
    case 'extraTime':
      return t('terms.item.extraTime', { form: item.form, until: dateText(t, item.until) });
    case 'resume':
      return t('terms.item.resume', { form: item.form });
    case 'resign':
      return t('terms.item.resign', { form: item.form });
    case 'deemResigned':
      return t('terms.item.deemResigned', { form: item.form });
    case 'askTranscript':
      return t('terms.item.askTranscript', { form: item.form });
    case 'askStudiesCertificate':
      return t('terms.item.askStudiesCertificate', { form: item.form });
    case 'specialExamination':
    case 'raiseCertificate':
      return t(`terms.item.${item.move}`, { subject: examinedText(t, item) });
    case 'talk':
      return t(`terms.talkTopics.${item.topic}`);
    case 'task':
      if (item.title.trim() !== '') return item.title;
      // The planner proposes a contact without words of its own: nobody has written a title yet.
      return item.who?.includes('municipality') === true ? t('terms.item.contactMunicipality') : t('terms.item.task');
    case 'unknown':
      return t('terms.item.unknown', { move: typeof item.raw['move'] === 'string' ? item.raw['move'] : '' });
    case 'certificate':
    case 'notifyMunicipality':
    case 'assignPlace':
    case 'askExtension':
      return t(`terms.item.${item.move}`);
  }
}

type Examined = Extract<ItemDraft, { readonly move: 'specialExamination' | 'raiseCertificate' }>;

/** What is examined, for a message's `subject`: the raise that it is for (Matematiikka 5 → 7), or the user's own words. */
export function examinedText(t: Translate, item: Examined): string {
  if (item.move !== 'specialExamination' || item.raise === undefined) return named(item.subject);
  const { subject, syllabus, language, from, wished } = item.raise;
  // The names of subjects are put into the message, so that the compiler does not see its arguments.
  return (t as Say)('terms.item.raise', {
    subject,
    // The usual mother tongue needs no name of its own.
    variant: (syllabus === 'AI1' ? undefined : syllabus) ?? language ?? NONE,
    from: from === undefined ? NONE : String(from),
    to: String(wished),
  });
}

/** An option is named by the item it would add. */
export function optionTitle(t: Translate, option: Pick<Option, 'draft'>): string {
  return itemTitle(t, option.draft);
}

/** What a press would do, or whom to ask. */
export function mendText(t: Translate, mend: Mend): string {
  switch (mend.kind) {
    case 'add':
      return additionText(t, mend.draft);
    case 'move':
      return t('terms.mend.move', { date: dateText(t, mend.to) });
    case 'remove':
      return t('terms.mend.remove');
    case 'changeRaise':
      return raiseChangeText(t, mend.change);
    case 'fact':
      return t(`terms.mend.fact.${mend.field}`);
    case 'ask':
      return t(`terms.ask.${mend.whom}`);
  }
}

function raiseChangeText(t: Translate, { on, registerBy, certifier }: RaiseChange): string {
  if (certifier !== undefined) return t('terms.mend.raise.certifier', { certifier });
  const by = registerBy === undefined ? NONE : dateText(t, registerBy);
  return on === undefined
    ? t('terms.mend.raise.registerBy', { by })
    : t('terms.mend.raise.days', { on: dateText(t, on), by });
}

function additionText(t: Translate, draft: ItemDraft): string {
  const title = itemTitle(t, draft);
  const { date } = draft;
  if ('on' in date) return t('terms.mend.add', { title, date: dateText(t, date.on) });
  switch (date.relation) {
    case 'sameDay':
      return t('terms.mend.addSameDay', { title });
    case 'termEnd':
      return t('terms.mend.addTermEnd', { title });
    case 'daysAfter':
      return t('terms.mend.addDaysAfter', { title, days: date.days });
  }
}

/** One wish of the joint application, with its place in the order. */
export function wishText(t: Translate, { form, field, target }: Wish, place: number): string {
  return t('terms.item.wish', { number: String(place), form, field: field ?? NONE, target: named(target) });
}

function untilText(t: Translate, until: IsoDate | undefined): string {
  return until === undefined ? NONE : dateText(t, until);
}

/** A name that the user may have left empty. */
function named(text: string | undefined): string {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? NONE : trimmed;
}

// --- deadlines ------------------------------------------------------------------------------------------------------

type NamedDeadline = Pick<Deadline, 'code' | 'form' | 'ifDutyApplies' | 'raises'>;

/** The whole name of a limit or a deadline. */
export function deadlineText(t: Translate, { code, form, ifDutyApplies, raises }: NamedDeadline): string {
  const label = t(`terms.deadlines.${code}.label`, { form: formOr(form) });
  if (raises !== undefined) {
    const subjects = raises.map(({ subject, variant }) => {
      // The usual mother tongue needs no name of its own.
      const shown = variant === 'AI1' ? undefined : variant;
      return (t as Say)('terms.item.raiseSubject', { subject, variant: shown ?? NONE });
    });
    return t('terms.item.raiseDeadline', { label, subjects: subjects.join(', ') });
  }
  return ifDutyApplies === true ? t('terms.ifDutyApplies', { label }) : label;
}

/** A short name that fits beside a mark. */
export function deadlineShort(t: Translate, { code, ifDutyApplies }: NamedDeadline): string {
  const short = t(`terms.deadlines.${code}.short`);
  return ifDutyApplies === true ? t('terms.ifDutyAppliesShort', { short }) : short;
}

/** What the day means, in a sentence. */
export function deadlineMeaning(t: Translate, { code, form, ifDutyApplies }: NamedDeadline): string {
  const meaning = t(`terms.deadlines.${code}.means`, { form: formOr(form) });
  return ifDutyApplies === true ? t('terms.ifDutyAppliesMeaning', { meaning }) : meaning;
}

function formOr(form: FormCode | undefined): string {
  return form ?? NONE;
}

// --- faults of files ------------------------------------------------------------------------------------------------

/** Why a plan file was not read. The places are told by `planFaultText`. */
export function readFaultText(t: Translate, fault: ReadFault): string {
  switch (fault.kind) {
    case 'notJson':
      return t('faults.file.notJson', { line: fault.line === undefined ? NONE : String(fault.line) });
    case 'newerVersion':
      return t('faults.file.newerVersion', { version: fault.version });
    default:
      return t(`faults.file.${fault.kind}`);
  }
}

/** One broken place of a plan file: where and what. */
export function planFaultText(t: Translate, { path, code, params }: PlanFault): string {
  const text = (name: string): string => String(params[name] ?? '');
  return placed(t, path, t(`faults.plan.${code}`, { key: text('key'), name: text('name'), id: text('id') }));
}

/** One broken place of the school's settings: where and what to do. */
export function schoolFaultText(t: Translate, { path, code, params }: SchoolFault): string {
  const { key = '', expected = NONE, other = '' } = params;
  return placed(t, path, t(`faults.school.code.${code}`, { key, expected, other }));
}

function placed(t: Translate, path: string, fault: string): string {
  return path === '' ? fault : t('faults.place', { path, fault });
}
