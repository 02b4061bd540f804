import type { ItemDraft } from '#domain/engine/replay-types.ts';
import type {
  ApplicationWay,
  EarnedUnit,
  FormCode,
  InterruptionReason,
  Item,
  ItemDate,
  LukioSyllabus,
  Move,
  PlannedRaise,
  SubjectStudyOf,
  SuspensionReason,
  TalkTopic,
  VocationalField,
  Who,
  Wish,
} from '#domain/plan/item.ts';
import { z } from '#domain/schema/zod.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';

/**
 * One item while it is being filled in: every field is there, an empty text means nothing chosen. (`undefined` would mean
 * to the form library that the field has its first value again.)
 */
export type ItemValues = {
  move: Exclude<Move, 'unknown'> | '';
  form: FormCode | '';
  right: string;
  way: ApplicationWay;
  wishes: { form: FormCode | ''; field: VocationalField | ''; target: string }[];
  field: VocationalField | '';
  syllabus: LukioSyllabus | '';
  of: SubjectStudyOf | '';
  subject: string;
  elsewhere: boolean;
  line: string;
  dual: boolean;
  /** Carried along: which part of the contents was accepted is said on the page of the studies. */
  part: string;
  /** Carried along: what is raised, and to what, is said on the page of the grades. */
  raise: PlannedRaise | null;
  suspensionReason: SuspensionReason | '';
  interruptionReason: InterruptionReason | '';
  until: IsoDate | '';
  amount: string;
  unit: EarnedUnit | '';
  label: string;
  topic: TalkTopic | '';
  title: string;
  dateKind: 'own' | 'sameDay' | 'daysAfter' | 'termEnd';
  on: IsoDate | '';
  tiedTo: string;
  days: string;
  who: Who[];
  provider: string;
  note: string;
};

export type ItemFault =
  | 'moveMissing'
  | 'formMissing'
  | 'dateMissing'
  | 'tiedToMissing'
  | 'daysWrong'
  | 'reasonMissing'
  | 'amountWrong'
  | 'unitMissing'
  | 'titleMissing'
  | 'topicMissing'
  | 'wishFormMissing'
  | 'untilMissing'
  | 'untilBeforeStart';

export type ItemField =
  | 'form'
  | 'way'
  | 'wishes'
  | 'field'
  | 'syllabus'
  | 'of'
  | 'subject'
  | 'elsewhere'
  | 'line'
  | 'dual'
  | 'suspensionReason'
  | 'interruptionReason'
  | 'until'
  | 'amount'
  | 'label'
  | 'topic'
  | 'title';

/** Moves in the order of the choices. */
export const RIGHT_CHOICES = [
  'begin',
  'apply',
  'admit',
  'earn',
  'complete',
  'resign',
  'deemResigned',
  'attendLast',
  'suspend',
  'interrupt',
  'resume',
  'extraTime',
] as const satisfies readonly Move[];
export const OTHER_CHOICES = [
  'talk',
  'task',
  'askCrediting',
  'askTranscript',
  'askStudiesCertificate',
  'specialExamination',
  'raiseCertificate',
  'certificate',
  'notifyMunicipality',
  'assignPlace',
  'askExtension',
] as const satisfies readonly Move[];

/** What is asked of an item, beside when, who and notes. */
export function fieldsOf({
  move,
  form,
  way,
  field,
}: Pick<ItemValues, 'move' | 'form' | 'way'> & Partial<Pick<ItemValues, 'field'>>): readonly ItemField[] {
  switch (move) {
    case 'apply': {
      const wishes: readonly ItemField[] = way === 'jointApplication' ? ['wishes'] : [];
      return ['way', 'form', ...(form === 'vocational' ? (['field'] as const) : []), ...wishes];
    }
    case 'admit':
      return form === 'vocational' ? ['form', 'field'] : ['form'];
    case 'begin':
      if (form === 'vocational')
        return ['form', 'field', ...(field === 'otherField' ? [] : (['line'] as const)), 'dual', 'elsewhere'];
      if (form === 'kops' || form === 'tuva') return ['form', 'line'];
      if (form === 'lukio') return ['form', 'syllabus'];
      return form === 'subjectStudent' ? ['form', 'of', 'subject'] : ['form'];
    case 'suspend':
      return ['form', 'suspensionReason', 'until'];
    case 'interrupt':
      return ['form', 'interruptionReason', 'until'];
    case 'extraTime':
      return ['form', 'until'];
    case 'earn':
      return ['form', 'amount', 'label'];
    case 'askCrediting':
      return ['form', 'amount'];
    case 'attendLast':
    case 'resume':
    case 'complete':
    case 'resign':
    case 'deemResigned':
    case 'askTranscript':
    case 'askStudiesCertificate':
      return ['form'];
    case 'specialExamination':
    case 'raiseCertificate':
      return ['subject'];
    case 'talk':
      return ['topic'];
    case 'task':
      return ['title'];
    default:
      return [];
  }
}

export function emptyValues(on: IsoDate | ''): ItemValues {
  return {
    move: '',
    form: '',
    right: '',
    way: 'jointApplication',
    wishes: [],
    field: '',
    syllabus: '',
    of: '',
    subject: '',
    elsewhere: false,
    line: '',
    dual: false,
    part: '',
    raise: null,
    suspensionReason: '',
    interruptionReason: '',
    until: '',
    amount: '',
    unit: '',
    label: '',
    topic: '',
    title: '',
    dateKind: 'own',
    on,
    tiedTo: '',
    days: '',
    who: [],
    provider: '',
    note: '',
  };
}

/** The values of an item or of a proposed one; `on` is its resolved day, kept ready for when its tie is undone. */
export function valuesOf(item: ItemDraft, on: IsoDate | undefined): ItemValues {
  const { date } = item;
  const own = 'on' in date ? date.on : on;
  const tie =
    'on' in date
      ? {}
      : { dateKind: date.relation, tiedTo: date.tiedTo, days: date.relation === 'daysAfter' ? String(date.days) : '' };
  const base: ItemValues = {
    ...emptyValues(own ?? ''),
    ...tie,
    right: item.right ?? '',
    who: [...(item.who ?? [])],
    provider: item.provider ?? '',
    note: item.note ?? '',
    ...('form' in item && { form: item.form }),
  };
  if (item.move === 'unknown') return base;
  return { ...base, move: item.move, ...ownValues(item) };
}

function ownValues(item: ItemDraft): Partial<ItemValues> {
  switch (item.move) {
    case 'apply':
      return {
        way: item.way,
        field: item.field ?? '',
        wishes: (item.wishes ?? []).map(({ form, field, target }) => ({
          form,
          field: field ?? '',
          target: target ?? '',
        })),
      };
    case 'admit':
      return { field: item.field ?? '' };
    case 'begin':
      return {
        field: item.field ?? '',
        syllabus: item.syllabus ?? '',
        of: item.of ?? '',
        subject: item.subject ?? '',
        elsewhere: item.elsewhere ?? false,
        line: item.line ?? '',
        dual: item.dual ?? false,
      };
    case 'suspend':
      return { suspensionReason: item.reason, until: item.until ?? '' };
    case 'interrupt':
      return { interruptionReason: item.reason, until: item.until ?? '' };
    case 'extraTime':
      return { until: item.until };
    case 'earn':
      return { amount: finnishNumber(item.amount), unit: item.unit, label: item.label ?? '', part: item.part ?? '' };
    case 'askCrediting':
      return { amount: item.amount === undefined ? '' : finnishNumber(item.amount), unit: item.unit ?? '' };
    case 'specialExamination':
      return { subject: item.subject ?? '', raise: item.raise ?? null };
    case 'raiseCertificate':
      return { subject: item.subject ?? '' };
    case 'talk':
      return { topic: item.topic };
    case 'task':
      return { title: item.title };
    default:
      return {};
  }
}

type Fault = { readonly path: readonly (string | number)[]; readonly code: ItemFault };

/** What is missing or impossible, each with its field. Empty: `itemOf` gives an item. */
export function faultsOf(values: ItemValues): readonly Fault[] {
  const { move } = values;
  if (move === '') return [{ path: ['move'], code: 'moveMissing' }, ...dateFaults(values)];
  const fields = fieldsOf(values);
  const needs = (field: ItemField, missing: boolean, code: ItemFault): readonly Fault[] =>
    fields.includes(field) && missing ? [{ path: [field], code }] : [];
  const amountAsked =
    move === 'earn' || (fields.includes('amount') && (values.amount.trim() !== '' || values.unit !== ''));
  return [
    ...needs('form', formOf(values) === '', 'formMissing'),
    ...needs('suspensionReason', values.suspensionReason === '', 'reasonMissing'),
    ...needs('interruptionReason', values.interruptionReason === '', 'reasonMissing'),
    ...needs('topic', values.topic === '', 'topicMissing'),
    ...needs('title', values.title.trim() === '', 'titleMissing'),
    ...(amountAsked && numberOf(values.amount) === undefined
      ? [{ path: ['amount'], code: 'amountWrong' as const }]
      : []),
    ...(amountAsked && values.unit === '' ? [{ path: ['unit'], code: 'unitMissing' as const }] : []),
    ...(fields.includes('wishes')
      ? values.wishes.flatMap(({ form }, index): readonly Fault[] =>
          form === '' ? [{ path: ['wishes', index, 'form'], code: 'wishFormMissing' }] : [],
        )
      : []),
    ...(fields.includes('until') &&
    values.until !== '' &&
    values.dateKind === 'own' &&
    values.on !== '' &&
    values.until < values.on
      ? [{ path: ['until'], code: 'untilBeforeStart' as const }]
      : []),
    ...needs('until', values.move === 'extraTime' && values.until === '', 'untilMissing'),
    ...dateFaults(values),
  ];
}

function dateFaults({ dateKind, on, tiedTo, days }: ItemValues): readonly Fault[] {
  if (dateKind === 'own') return on === '' ? [{ path: ['on'], code: 'dateMissing' }] : [];
  return [
    ...(tiedTo === '' ? [{ path: ['tiedTo'], code: 'tiedToMissing' as const }] : []),
    ...(dateKind === 'daysAfter' && !/^\d{1,4}$/.test(days.trim())
      ? [{ path: ['days'], code: 'daysWrong' as const }]
      : []),
  ];
}

/** The form's border: the message of an issue is the fault's code. */
export const itemValuesSchema = z
  .custom<ItemValues>((values) => typeof values === 'object' && values !== null)
  .check((context) => {
    for (const { path, code } of faultsOf(context.value)) {
      context.issues.push({ code: 'custom', input: context.value, path: [...path], message: code });
    }
  });

/** The item that the values mean, or undefined while something is missing. */
export function itemOf(values: ItemValues, id: string): Item | undefined {
  const { move } = values;
  const date = dateOf(values);
  if (move === '' || date === undefined || faultsOf(values).length > 0) return undefined;
  const fields = fieldsOf(values);
  const has = (field: ItemField) => fields.includes(field);
  const base = {
    id,
    date,
    ...(values.right !== '' && { right: values.right }),
    ...(values.provider.trim() !== '' && { provider: values.provider.trim() }),
    ...(values.who.length > 0 && { who: values.who }),
    ...(values.note.trim() !== '' && { note: values.note.trim() }),
  };
  const field = has('field') && values.field !== '' ? { field: values.field } : {};
  const subject = has('subject') && values.subject.trim() !== '' ? { subject: values.subject.trim() } : {};
  const until = values.until === '' ? {} : { until: values.until };
  switch (move) {
    case 'talk':
      return values.topic === '' ? undefined : { ...base, move, topic: values.topic };
    case 'task':
      return { ...base, move, title: values.title.trim() };
    case 'certificate':
    case 'notifyMunicipality':
    case 'askExtension':
      return { ...base, move };
    case 'assignPlace':
      return { ...base, move, form: 'tuva' };
    case 'specialExamination':
      return { ...base, move, ...subject, ...(values.raise !== null && { raise: values.raise }) };
    case 'raiseCertificate':
      return { ...base, move, ...subject };
    default:
  }
  const form = formOf(values);
  if (form === '') return undefined;
  const ofForm = { ...base, form };
  switch (move) {
    case 'apply': {
      const wishes = has('wishes') ? values.wishes.flatMap(wishOf) : [];
      return { ...ofForm, move, way: values.way, ...field, ...(wishes.length > 0 && { wishes }) };
    }
    case 'admit':
      return { ...ofForm, move, ...field };
    case 'begin':
      return {
        ...ofForm,
        move,
        ...field,
        ...subject,
        ...(has('syllabus') && values.syllabus !== '' && { syllabus: values.syllabus }),
        ...(has('of') && values.of !== '' && { of: values.of }),
        ...(has('elsewhere') && values.elsewhere && { elsewhere: true }),
        ...(has('line') && values.line !== '' && { line: values.line }),
        ...(has('dual') && values.dual && { dual: true }),
      };
    case 'suspend':
      return values.suspensionReason === ''
        ? undefined
        : { ...ofForm, move, reason: values.suspensionReason, ...until };
    case 'interrupt':
      return values.interruptionReason === ''
        ? undefined
        : { ...ofForm, move, reason: values.interruptionReason, ...until };
    case 'extraTime':
      return values.until === '' ? undefined : { ...ofForm, move, until: values.until };
    case 'earn': {
      const amount = numberOf(values.amount);
      if (amount === undefined || values.unit === '') return undefined;
      return {
        ...ofForm,
        move,
        amount,
        unit: values.unit,
        ...(values.label.trim() !== '' && { label: values.label.trim() }),
        ...(values.part !== '' && { part: values.part }),
      };
    }
    case 'askCrediting': {
      const amount = numberOf(values.amount);
      return { ...ofForm, move, ...(amount !== undefined && values.unit !== '' && { amount, unit: values.unit }) };
    }
    default:
      // Moves that hold nothing but their form.
      return { ...ofForm, move } as Item;
  }
}

function dateOf({ dateKind, on, tiedTo, days }: ItemValues): ItemDate | undefined {
  if (dateKind === 'own') return on === '' ? undefined : { on };
  return dateKind === 'daysAfter'
    ? { tiedTo, relation: 'daysAfter', days: Number(days) }
    : { tiedTo, relation: dateKind };
}

/** The form that was chosen; of a joint application with wishes the form of the first one says it. */
function formOf({ form, wishes, move, way }: ItemValues): FormCode | '' {
  if (form !== '' || move !== 'apply' || way !== 'jointApplication') return form;
  return wishes[0]?.form ?? '';
}

function wishOf({ form, field, target }: ItemValues['wishes'][number]): readonly Wish[] {
  if (form === '') return [];
  return [
    {
      form,
      ...(form === 'vocational' && field !== '' && { field }),
      ...(target.trim() !== '' && { target: target.trim() }),
    },
  ];
}

/** A number as it is written in Finnish or English: 26,5 or 26.5. */
function numberOf(text: string): number | undefined {
  const trimmed = text.trim().replace(',', '.');
  return /^\d{1,4}(\.\d{1,2})?$/.test(trimmed) ? Number(trimmed) : undefined;
}

function finnishNumber(amount: number): string {
  return String(amount).replace('.', ',');
}
