import type { Deadline, DeadlineCode, Step, Stretch } from '#domain/engine/replay-types.ts';
import { type FormCode, type Item, isRightItem, rightKeyOf } from '#domain/plan/item.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';

/**
 * What the strings and the list both show, derived once: the same entries in the same order. The strings place them
 * on a time axis, the list writes them as rows; neither adds or leaves out anything.
 */

/**
 * A string of the picture: a study form, or a rail for what belongs to no form: `application` (windows and their
 * days), `limits` (days that follow from the law), `around` (talks, tasks, errands).
 */
export type StringCode = Exclude<FormCode, 'subjectStudent'> | Rail;
export type Rail = 'application' | 'limits' | 'around';

export type ItemEntry = {
  readonly kind: 'item';
  readonly id: string;
  readonly on: IsoDate;
  readonly string: StringCode;
  readonly step: Step;
};
export type DeadlineEntry = {
  readonly kind: 'deadline';
  readonly id: string;
  readonly on: IsoDate;
  readonly string: StringCode;
  readonly deadline: Deadline;
};
/** A joint application from its first to its last day (inclusive): two deadlines that are told as one. */
export type WindowEntry = {
  readonly kind: 'window';
  readonly id: string;
  readonly on: IsoDate;
  readonly to: IsoDate;
  readonly string: 'application';
  readonly estimate: boolean;
  readonly opens: Deadline;
  readonly closes: Deadline;
};
export type PathEntry = ItemEntry | DeadlineEntry | WindowEntry;

/** A played part of a string; `to` inclusive, undefined = goes on. `sure`: its beginning has happened. */
export type Thread = {
  readonly rightKey: string;
  readonly string: StringCode;
  readonly form: FormCode;
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly kind: Stretch['kind'];
  readonly beside: boolean;
  readonly sure: boolean;
};

/** The way from one string to the next; `beside`: a thin branch to studies that run beside. */
export type Crossing = {
  readonly from: { readonly string: StringCode; readonly on: IsoDate };
  readonly to: { readonly string: StringCode; readonly on: IsoDate };
  readonly form: FormCode;
  readonly beside: boolean;
};

export type PathModel = {
  /** Dated entries by date; items before deadlines of the same day. */
  readonly entries: readonly PathEntry[];
  /** Items whose tie is broken: the list shows them last, the strings cannot. */
  readonly undated: readonly Step[];
  readonly strings: readonly StringCode[];
  readonly threads: readonly Thread[];
  readonly crossings: readonly Crossing[];
};

/** What became of an item, in the four states that are shown. */
export type ItemState = 'happened' | 'planned' | 'refused' | 'waiting';

export function stateOf({ happened, outcome }: Step): ItemState {
  if (happened) return 'happened';
  return outcome === 'refused' || outcome === 'waiting' ? outcome : 'planned';
}

export type PathFacts = {
  readonly steps: readonly Step[];
  readonly deadlines: readonly Deadline[];
  readonly stretches: readonly Stretch[];
};

const ALWAYS: readonly StringCode[] = ['kops', 'tuva', 'adultBasic', 'vocational', 'lukio'];
const ORDER: readonly StringCode[] = [
  'kops',
  'tuva',
  'lisaopetus',
  'basicEducation',
  'adultBasic',
  'vocational',
  'lukio',
  'application',
  'limits',
  'around',
];
const RAILS: readonly StringCode[] = ['application', 'limits', 'around'] satisfies readonly Rail[];
const ABOUT_APPLYING: readonly DeadlineCode[] = [
  'jointApplicationOpens',
  'jointApplicationCloses',
  'jointApplicationResults',
  'jointApplicationAcceptBy',
  'reservesEnd',
  'raiseRegisterBy',
  'gradesPlannedBy',
  'gradesLimit',
];

export function isRail(string: StringCode): string is Rail {
  return RAILS.includes(string);
}

export function pathModel({ steps, deadlines, stretches }: PathFacts): PathModel {
  const subjects = subjectStrings(steps);
  const items = steps.flatMap((step): readonly ItemEntry[] =>
    step.on === undefined
      ? []
      : [{ kind: 'item', id: step.item.id, on: step.on, string: stringOfItem(step.item, subjects), step }],
  );
  const threads = stretches.map((stretch) => threadOf(stretch, steps, subjects));
  const entries: readonly PathEntry[] = [...items, ...deadlineEntries(deadlines, subjects)];
  const used = new Set<StringCode>([
    ...ALWAYS,
    ...entries.map(({ string }) => string),
    ...threads.map(({ string }) => string),
  ]);
  return {
    entries: [...entries].sort((left, right) => compare(left.on, right.on)),
    undated: steps.filter(({ on }) => on === undefined),
    strings: ORDER.filter((string) => used.has(string)),
    threads,
    crossings: crossingsOf(threads),
  };
}

/** First and last day that anything is shown on; undefined for an empty plan. */
export function spanOf({ entries, threads }: PathModel): { readonly from: IsoDate; readonly to: IsoDate } | undefined {
  const days = [
    ...entries.flatMap((entry) => (entry.kind === 'window' ? [entry.on, entry.to] : [entry.on])),
    ...threads.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])),
  ].sort(compare);
  const [from] = days;
  const to = days.at(-1);
  return from === undefined || to === undefined ? undefined : { from, to };
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Subject studies are drawn beside, on the string of what is studied. */
function subjectStrings(steps: readonly Step[]): ReadonlyMap<string, StringCode> {
  return new Map(
    steps.flatMap(({ item }) =>
      item.move === 'begin' && item.form === 'subjectStudent' ? [[rightKeyOf(item), item.of ?? 'lukio'] as const] : [],
    ),
  );
}

function stringOf(form: FormCode, key: string, subjects: ReadonlyMap<string, StringCode>): StringCode {
  return form === 'subjectStudent' ? (subjects.get(key) ?? 'lukio') : form;
}

function stringOfItem(item: Item, subjects: ReadonlyMap<string, StringCode>): StringCode {
  if (isRightItem(item)) return stringOf(item.form, rightKeyOf(item), subjects);
  switch (item.move) {
    case 'assignPlace':
      return item.form;
    case 'specialExamination':
    case 'raiseCertificate':
      return 'adultBasic';
    default:
      return 'around';
  }
}

function deadlineEntries(
  deadlines: readonly Deadline[],
  subjects: ReadonlyMap<string, StringCode>,
): readonly PathEntry[] {
  const opens = deadlines.filter(({ code }) => code === 'jointApplicationOpens');
  const closes = deadlines.filter(({ code }) => code === 'jointApplicationCloses');
  const windows = opens.flatMap((first): readonly WindowEntry[] => {
    const last = closes.find(({ on }) => on >= first.on);
    if (last === undefined) return [];
    const estimate = first.estimate || last.estimate;
    return [
      {
        kind: 'window',
        id: `window-${first.on}`,
        on: first.on,
        to: last.on,
        string: 'application',
        estimate,
        opens: first,
        closes: last,
      },
    ];
  });
  const told = new Set(windows.flatMap((entry) => [entry.opens, entry.closes]));
  const single = raisesTogether(deadlines.filter((deadline) => !told.has(deadline)));
  return [...single.map((deadline) => deadlineEntry(deadline, subjects)), ...windows];
}

/** Certificates of raises that are due on the same day are one mark, and one line of the list, with every subject. */
function raisesTogether(deadlines: readonly Deadline[]): readonly Deadline[] {
  return deadlines.reduce<readonly Deadline[]>((sofar, deadline) => {
    const at = sofar.findIndex(({ raises, on }) => raises !== undefined && on === deadline.on);
    const same = sofar[at];
    if (deadline.raises === undefined || same === undefined) return [...sofar, deadline];
    return sofar.with(at, { ...same, raises: [...(same.raises ?? []), ...deadline.raises] });
  }, []);
}

function deadlineEntry(deadline: Deadline, subjects: ReadonlyMap<string, StringCode>): DeadlineEntry {
  const { code, on, form, rightKey, raises } = deadline;
  const string = stringOfDeadline(deadline, subjects);
  return {
    kind: 'deadline',
    id: `${code}-${raises?.[0]?.itemId ?? rightKey ?? form ?? 'all'}-${on}`,
    on,
    string,
    deadline,
  };
}

function stringOfDeadline({ code, form, rightKey }: Deadline, subjects: ReadonlyMap<string, StringCode>): StringCode {
  if (ABOUT_APPLYING.includes(code)) return 'application';
  return form !== undefined && rightKey !== undefined ? stringOf(form, rightKey, subjects) : 'limits';
}

function threadOf(stretch: Stretch, steps: readonly Step[], subjects: ReadonlyMap<string, StringCode>): Thread {
  const sure = steps.some(
    ({ item, happened }) => happened && item.move === 'begin' && rightKeyOf(item) === stretch.rightKey,
  );
  return { ...stretch, string: stringOf(stretch.form, stretch.rightKey, subjects), sure };
}

/** From the end of each main stretch to the beginning of the next right's, and a branch to what runs beside. */
function crossingsOf(threads: readonly Thread[]): readonly Crossing[] {
  const main = threads.filter(({ beside }) => !beside).sort((left, right) => compare(left.from, right.from));
  const moves = main.flatMap((next, index): readonly Crossing[] => {
    const last = main[index - 1];
    if (last === undefined || last.rightKey === next.rightKey || last.to === undefined) return [];
    const on = last.to < next.from ? last.to : next.from;
    return [
      { from: { string: last.string, on }, to: { string: next.string, on: next.from }, form: next.form, beside: false },
    ];
  });
  const firstOfRight = threads.filter(
    (thread, index) => thread.beside && threads.findIndex(({ rightKey }) => rightKey === thread.rightKey) === index,
  );
  const branches = firstOfRight.flatMap((thread): readonly Crossing[] => {
    const host = main.find(({ from, to }) => from <= thread.from && (to === undefined || to >= thread.from));
    if (host === undefined || host.string === thread.string) return [];
    const { string, from: on, form } = thread;
    return [{ from: { string: host.string, on }, to: { string, on }, form, beside: true }];
  });
  return [...moves, ...branches];
}
