import type { EarnedUnit, FormCode, VocationalField } from '#domain/plan/item.ts';
import type { LearningKind, LearningState, OtherHours, PriorLearning } from '#domain/student/prior-learning.ts';
import type {
  BasicEducation,
  Earned,
  Fact,
  Goal,
  Origin,
  Situation,
  UpperSecondary,
} from '#domain/student/situation.ts';
import { formatFinnishDate } from '#domain/time/finnish-date.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { amountText, readAmount, readDate } from './typed-text.ts';
import type { Ending, History, PauseReason } from './history.ts';

/*
 * The form's own values: what stands in the fields, letter by letter. Dates and amounts are texts here, so that what was
 * typed is never lost; what cannot be understood yet leaves the document as it was.
 */

export type StudyState = 'goesOn' | 'lastAttended' | Ending;

export type StudyValues = {
  key: string;
  form: FormCode;
  field: VocationalField | '';
  provider: string;
  began: string;
  state: StudyState;
  lastAttended: string;
  endedOn: string;
};

export type PauseValues = { key: string; study: string; reason: PauseReason; from: string; until: string };

/** The forms whose studies have a unit of their own. */
export const EARNING_FORMS = [
  'lukio',
  'vocational',
  'kops',
  'tuva',
  'adultBasic',
] as const satisfies readonly FormCode[];
export type EarningForm = (typeof EARNING_FORMS)[number];
export const UNIT_OF = {
  lukio: 'lukioOp',
  vocational: 'osp',
  kops: 'op',
  tuva: 'tuvaWeek',
  adultBasic: 'course',
} as const satisfies Record<EarningForm, Earned['unit']>;

export type EarnedValues = { form: EarningForm; amount: string };

/** One piece of earlier learning; `key` is its id. */
export type LearningValues = {
  key: string;
  kind: LearningKind;
  toward: FormCode;
  /** Code of the part that it would replace; empty while nobody has chosen one. */
  part: string;
  amount: string;
  unit: '' | EarnedUnit;
  words: string;
  provider: string;
  state: LearningState;
  decidedOn: string;
  credited: string;
};

/** The unit in which a kind of learning is usually counted. */
export const UNIT_OF_KIND: Partial<Record<LearningKind, EarnedUnit>> = {
  lukioStudies: 'lukioOp',
  vocationalUnits: 'osp',
  commonUnitParts: 'osp',
  higherEducation: 'op',
  basicEducation: 'course',
  kopsModules: 'op',
  tuvaParts: 'tuvaWeek',
};

export type SituationValues = {
  name: string;
  birthDate: string;
  birthDateOrigin: Origin;
  residence: '' | 'municipality' | 'none';
  residenceOrigin: Origin;
  homeMunicipality: string;
  guardians: string;
  basicEducation: '' | BasicEducation['kind'];
  basicEducationOn: string;
  basicEducationOrigin: Origin;
  studies: StudyValues[];
  noticeOn: string;
  pauses: PauseValues[];
  earned: EarnedValues[];
  learning: LearningValues[];
  upperSecondary: '' | UpperSecondary['kind'];
  upperSecondaryOn: string;
  upperSecondaryOrigin: Origin;
  language: '' | 'sufficient' | 'insufficient';
  languageOrigin: Origin;
  hoursPerWeek: string;
  workHours: string;
  travelHours: string;
  goalForm: '' | FormCode;
  goalField: '' | VocationalField;
  goalBy: string;
  goalWords: string;
  notes: string;
};

const numberText = (amount: number | undefined) => (amount === undefined ? '' : amountText(amount));
const dateText = (date: IsoDate | undefined) => (date === undefined ? '' : formatFinnishDate(date));

/** The fields as the document fills them. */
export function valuesOf(situation: Situation, history: History): SituationValues {
  const { birthDate, residence, basicEducation, upperSecondary, language, goal } = situation;
  return {
    name: situation.name,
    birthDate: dateText(birthDate?.value),
    birthDateOrigin: birthDate?.origin ?? 'told',
    residence: residence?.value ?? '',
    residenceOrigin: residence?.origin ?? 'told',
    homeMunicipality: situation.homeMunicipality ?? '',
    guardians: situation.guardians ?? '',
    basicEducation: basicEducation?.value.kind ?? '',
    basicEducationOn: dateText(
      basicEducation !== undefined && 'on' in basicEducation.value ? basicEducation.value.on : undefined,
    ),
    basicEducationOrigin: basicEducation?.origin ?? 'told',
    studies: history.studies.map((row) => ({
      key: row.key,
      form: row.form,
      field: row.field ?? '',
      provider: row.provider ?? '',
      began: dateText(row.began),
      state: row.ended?.how ?? (row.lastAttended === undefined ? 'goesOn' : 'lastAttended'),
      lastAttended: dateText(row.lastAttended),
      endedOn: dateText(row.ended?.on),
    })),
    noticeOn: dateText(history.noticeOn),
    pauses: history.pauses.map((row) => ({
      key: row.key,
      study: row.study,
      reason: row.reason,
      from: dateText(row.from),
      until: dateText(row.until),
    })),
    earned: (situation.earned ?? []).filter(isAsked).map(({ form, amount }) => ({ form, amount: amountText(amount) })),
    learning: (situation.priorLearning ?? []).map((learning) => ({
      key: learning.id,
      kind: learning.kind,
      toward: learning.toward,
      part: learning.part ?? '',
      amount: numberText(learning.amount),
      unit: learning.unit ?? '',
      words: learning.words ?? '',
      provider: learning.provider ?? '',
      state: learning.state,
      decidedOn: dateText(learning.decidedOn),
      credited: numberText(learning.credited),
    })),
    upperSecondary: upperSecondary?.value.kind ?? '',
    upperSecondaryOn: dateText(
      upperSecondary !== undefined && 'on' in upperSecondary.value ? upperSecondary.value.on : undefined,
    ),
    upperSecondaryOrigin: upperSecondary?.origin ?? 'told',
    language: language?.value ?? '',
    languageOrigin: language?.origin ?? 'told',
    hoursPerWeek: numberText(situation.hoursPerWeek),
    workHours: numberText(situation.otherHours?.work),
    travelHours: numberText(situation.otherHours?.travel),
    goalForm: goal?.form ?? '',
    goalField: goal?.field ?? '',
    goalBy: dateText(goal?.by),
    goalWords: goal?.words ?? '',
    notes: situation.notes ?? '',
  };
}

/** Whether this amount is one that the form asks about: the form's own unit. Others stay in the document untouched. */
function isAsked(earned: Earned): earned is Earned & { readonly form: EarningForm } {
  return EARNING_FORMS.some((form) => form === earned.form && UNIT_OF[form] === earned.unit);
}

/** A question about one field: may its text go into the document? */
export type Accepts = (path: string) => boolean;

/**
 * The situation that the fields tell. Where `accepts` says no (a fault, or a date that is still being typed) the fact of
 * `before` stays.
 */
export function situationOf(values: SituationValues, before: Situation, accepts: Accepts): Situation {
  const date = (path: string, text: string, old: IsoDate | undefined) => (accepts(path) ? readDate(text) : old);
  const number = (path: string, text: string, old: number | undefined) => (accepts(path) ? readAmount(text) : old);

  const birthDate = date('birthDate', values.birthDate, before.birthDate?.value);
  const hoursPerWeek = number('hoursPerWeek', values.hoursPerWeek, before.hoursPerWeek);
  const otherHours = otherHoursOf(
    number('workHours', values.workHours, before.otherHours?.work),
    number('travelHours', values.travelHours, before.otherHours?.travel),
  );
  const priorLearning = learningOf(values, before, accepts);
  const goal = goalOf(values, date('goalBy', values.goalBy, before.goal?.by));
  const earned = earnedOf(values, before, accepts);
  const basicEducation = basicEducationOf(values, before, accepts);
  const upperSecondary = upperSecondaryOf(values, before, accepts);
  return {
    name: values.name.trim(),
    ...(birthDate !== undefined && { birthDate: factOf(birthDate, values.birthDateOrigin) }),
    ...(values.residence !== '' && { residence: factOf(values.residence, values.residenceOrigin) }),
    ...words('homeMunicipality', values.homeMunicipality),
    ...(basicEducation !== undefined && { basicEducation: factOf(basicEducation, values.basicEducationOrigin) }),
    ...(upperSecondary !== undefined && { upperSecondary: factOf(upperSecondary, values.upperSecondaryOrigin) }),
    ...(values.language !== '' && { language: factOf(values.language, values.languageOrigin) }),
    ...(earned.length > 0 && { earned }),
    ...(priorLearning.length > 0 && { priorLearning }),
    ...words('guardians', values.guardians),
    ...(hoursPerWeek !== undefined && { hoursPerWeek }),
    ...(otherHours !== undefined && { otherHours }),
    ...(goal !== undefined && { goal }),
    ...words('notes', values.notes),
  };
}

function factOf<Value>(value: Value, origin: Origin): Fact<Value> {
  return { value, origin };
}

function words<Key extends string>(key: Key, text: string): { readonly [K in Key]?: string } {
  const trimmed = text.trim();
  return trimmed === '' ? {} : ({ [key]: trimmed } as { readonly [K in Key]?: string });
}

function basicEducationOf(values: SituationValues, before: Situation, accepts: Accepts): BasicEducation | undefined {
  const old = before.basicEducation?.value;
  const oldOn = old !== undefined && 'on' in old && old.kind === values.basicEducation ? old.on : undefined;
  const on = accepts('basicEducationOn') ? readDate(values.basicEducationOn) : oldOn;
  switch (values.basicEducation) {
    case '':
      return undefined;
    case 'certificate':
      // A certificate without its day is not yet a fact that the rules can use: they go on asking for it.
      return on === undefined ? undefined : { kind: 'certificate', on };
    case 'left':
      return on === undefined ? { kind: 'left' } : { kind: 'left', on };
    default:
      return { kind: values.basicEducation };
  }
}

function upperSecondaryOf(values: SituationValues, before: Situation, accepts: Accepts): UpperSecondary | undefined {
  if (values.upperSecondary === '') return undefined;
  if (values.upperSecondary === 'none') return { kind: 'none' };
  const old = before.upperSecondary?.value;
  const oldOn = old !== undefined && old.kind === values.upperSecondary && 'on' in old ? old.on : undefined;
  const on = accepts('upperSecondaryOn') ? readDate(values.upperSecondaryOn) : oldOn;
  return { kind: values.upperSecondary, ...(on !== undefined && { on }) };
}

function goalOf(values: SituationValues, by: IsoDate | undefined): Goal | undefined {
  const goal: Goal = {
    ...(values.goalForm !== '' && { form: values.goalForm }),
    ...(values.goalForm === 'vocational' && values.goalField !== '' && { field: values.goalField }),
    ...(by !== undefined && { by }),
    ...words('words', values.goalWords),
  };
  return Object.keys(goal).length === 0 ? undefined : goal;
}

function earnedOf(values: SituationValues, before: Situation, accepts: Accepts): readonly Earned[] {
  const old = before.earned ?? [];
  const oldAsked = old.filter(isAsked);
  const asked = values.earned.flatMap(({ form, amount: text }, index): readonly Earned[] => {
    const amount = accepts(`earned.${index}.amount`) ? readAmount(text) : oldAsked[index]?.amount;
    return amount === undefined ? [] : [{ form, amount, unit: UNIT_OF[form] }];
  });
  return [...asked, ...old.filter((earned) => !isAsked(earned))];
}

function otherHoursOf(work: number | undefined, travel: number | undefined): OtherHours | undefined {
  if (work === undefined && travel === undefined) return undefined;
  return { ...(work !== undefined && { work }), ...(travel !== undefined && { travel }) };
}

function learningOf(values: SituationValues, before: Situation, accepts: Accepts): readonly PriorLearning[] {
  return values.learning.map((row, index): PriorLearning => {
    const path = (field: string) => `learning.${index}.${field}`;
    const old = before.priorLearning?.find(({ id }) => id === row.key);
    const amount = accepts(path('amount')) ? readAmount(row.amount) : old?.amount;
    const credited = accepts(path('credited')) ? readAmount(row.credited) : old?.credited;
    const decidedOn = accepts(path('decidedOn')) ? readDate(row.decidedOn) : old?.decidedOn;
    // A part belongs to the form that it was chosen for.
    const isOfOther = old !== undefined && old.toward !== row.toward && old.part === row.part;
    return {
      id: row.key,
      kind: row.kind,
      toward: row.toward,
      ...(amount !== undefined && { amount }),
      ...(row.unit !== '' && { unit: row.unit }),
      ...(row.part !== '' && !isOfOther && { part: row.part }),
      ...(row.state === 'accepted' && credited !== undefined && { credited }),
      ...words('words', row.words),
      ...words('provider', row.provider),
      state: row.state,
      ...(isDecidedState(row.state) && decidedOn !== undefined && { decidedOn }),
    };
  });
}

/** Whether the row asks for the day of the decision. */
export function isDecidedState(state: LearningState): boolean {
  return state === 'accepted' || state === 'refused';
}

/** The history that the rows tell; a row without a beginning is not yet there. */
export function historyOf(values: SituationValues, before: History, accepts: Accepts): Omit<History, 'rest'> {
  const studies = values.studies.flatMap((row, index) => {
    const path = (field: string) => `studies.${index}.${field}`;
    const old = before.studies.find(({ key }) => key === row.key);
    // An emptied beginning is no beginning: what was saved stays until there is a new one or the row is removed.
    const began = (accepts(path('began')) ? readDate(row.began) : undefined) ?? old?.began;
    if (began === undefined) return [];
    const attended = accepts(path('lastAttended')) ? readDate(row.lastAttended) : old?.lastAttended;
    const lastAttended = asksLastAttended(row.state) ? attended : undefined;
    const on = accepts(path('endedOn')) ? readDate(row.endedOn) : old?.ended?.on;
    const provider = row.provider.trim();
    return [
      {
        key: row.key,
        form: row.form,
        ...(row.form === 'vocational' && row.field !== '' && { field: row.field }),
        ...(provider !== '' && { provider }),
        began,
        ...(lastAttended !== undefined && { lastAttended }),
        ...(isEnding(row.state) && on !== undefined && { ended: { how: row.state, on } }),
      },
    ];
  });
  const pauses = values.pauses.flatMap((row, index) => {
    const path = (field: string) => `pauses.${index}.${field}`;
    const old = before.pauses.find(({ key }) => key === row.key);
    const from = (accepts(path('from')) ? readDate(row.from) : undefined) ?? old?.from;
    if (from === undefined) return [];
    const until = accepts(path('until')) ? readDate(row.until) : old?.until;
    return [{ key: row.key, study: row.study, reason: row.reason, from, ...(until !== undefined && { until }) }];
  });
  const noticeOn = accepts('noticeOn') ? readDate(values.noticeOn) : before.noticeOn;
  return { studies, pauses, ...(noticeOn !== undefined && { noticeOn }) };
}

export function isEnding(state: StudyState): state is Ending {
  return state !== 'goesOn' && state !== 'lastAttended';
}

/** Whether the row asks when the student last took part: not while the studies go on, nor when they were completed. */
export function asksLastAttended(state: StudyState): boolean {
  return state === 'lastAttended' || state === 'resigned' || state === 'deemedResigned';
}
