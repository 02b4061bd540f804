import type { Edit } from '#domain/plan/edits.ts';
import {
  type FormCode,
  type InterruptionReason,
  type Item,
  type RightItem,
  rightKeyOf,
  type SuspensionReason,
  type VocationalField,
} from '#domain/plan/item.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';

/*
 * What has happened, as a person tells it: a list of educations with a beginning and, perhaps, an end. Each is a few
 * items of the document. Items that do not fit into this telling are left alone and shown as they are.
 */

export const ENDINGS = ['completed', 'resigned', 'deemedResigned'] as const;
export type Ending = (typeof ENDINGS)[number];

/** One education. `key` is the id of the item that begins it. */
export type StudyRow = {
  readonly key: string;
  readonly form: FormCode;
  readonly field?: VocationalField;
  readonly provider?: string;
  readonly began: IsoDate;
  /** The last day on which the student took part. */
  readonly lastAttended?: IsoDate;
  readonly ended?: { readonly how: Ending; readonly on: IsoDate };
};

export const SUSPENSION_REASONS = [
  'illness',
  'parental',
  'abroad',
  'lifeSituation',
  'permanentIllness',
] as const satisfies readonly SuspensionReason[];
export const INTERRUPTION_REASONS = [
  'militaryService',
  'illnessOrParental',
  'otherGoodReason',
] as const satisfies readonly InterruptionReason[];
export type PauseReason = SuspensionReason | InterruptionReason;

/** An official pause of one education. `key` is the item's id, `study` the row it belongs to; `until` is inclusive. */
export type PauseRow = {
  readonly key: string;
  readonly study: string;
  readonly reason: PauseReason;
  readonly from: IsoDate;
  readonly until?: IsoDate;
};

export type History = {
  readonly studies: readonly StudyRow[];
  readonly pauses: readonly PauseRow[];
  /** The day of the notice to the municipality of residence. */
  readonly noticeOn?: IsoDate;
  /** Items outside this telling, in their order; never changed here. */
  readonly rest: readonly Item[];
};

type Own<Kind extends Item = Item> = Kind & { readonly date: { readonly on: IsoDate } };
type Begin = Own<Extract<RightItem, { move: 'begin' }>>;
type AttendLast = Own<Extract<RightItem, { move: 'attendLast' }>>;
type End = Own<Extract<RightItem, { move: 'complete' | 'resign' | 'deemResigned' }>>;
type Pause = Own<Extract<RightItem, { move: 'suspend' | 'interrupt' }>>;
type Notice = Own<Extract<Item, { move: 'notifyMunicipality' }>>;

type Study = { readonly begin: Begin; readonly attendLast?: AttendLast; readonly end?: End };
type Sorted = {
  readonly studies: readonly Study[];
  readonly pauses: readonly { readonly item: Pause; readonly study: Study }[];
  readonly notice?: Notice;
};

const ENDING_OF = { complete: 'completed', resign: 'resigned', deemResigned: 'deemedResigned' } as const;
const MOVE_OF = { completed: 'complete', resigned: 'resign', deemedResigned: 'deemResigned' } as const;

/** Reads the items as a telling. */
export function readHistory(happened: readonly Item[]): History {
  const { studies, pauses, notice } = sorted(happened);
  const told = new Set<Item>([
    ...studies.flatMap(({ begin, attendLast, end }) => [begin, attendLast, end].filter((item) => item !== undefined)),
    ...pauses.map(({ item }) => item),
    ...(notice === undefined ? [] : [notice]),
  ]);
  return {
    studies: studies.map(studyRowOf),
    pauses: pauses.map(({ item, study }) => ({
      key: item.id,
      study: study.begin.id,
      reason: item.reason,
      from: item.date.on,
      ...(item.until !== undefined && { until: item.until }),
    })),
    ...(notice !== undefined && { noticeOn: notice.date.on }),
    rest: happened.filter((item) => !told.has(item)),
  };
}

/**
 * The items that tell this history, from the ones that were there: what is not asked here (a note, who, a syllabus) and
 * every item of `rest` stays as it is. `nextId` gives ids to new items; a new row's own key becomes the id of its
 * beginning.
 */
export function writeHistory(
  history: Omit<History, 'rest'>,
  before: readonly Item[],
  nextId: () => string,
): readonly Item[] {
  const old = sorted(before);
  const written = new Map<string, Item>();
  const removed = new Set<string>();
  const put = (item: Item) => written.set(item.id, item);
  const drop = (item: Item | undefined) => {
    if (item !== undefined) removed.add(item.id);
  };

  const rights = new Map<string, { readonly form: FormCode; readonly right?: string }>();
  const takenRights = new Set(
    readHistory(before).rest.flatMap((item) =>
      'form' in item && item.form !== undefined ? [rightKeyOf({ ...item, form: item.form })] : [],
    ),
  );
  const oldOf = (row: StudyRow) => old.studies.find(({ begin }) => begin.id === row.key);
  // The rows that were there first: they keep the names of their rights.
  for (const row of [...history.studies].sort(
    (left, right) => Number(oldOf(left) === undefined) - Number(oldOf(right) === undefined),
  )) {
    const study = oldOf(row);
    const right = rightOf(row, study, takenRights);
    rights.set(row.key, right);
    takenRights.add(rightKeyOf(right));
    put(beginOf(row, right, study?.begin));
    if (row.lastAttended === undefined) drop(study?.attendLast);
    else {
      const kept = withRight(
        study?.attendLast ?? {
          id: nextId(),
          move: 'attendLast' as const,
          form: row.form,
          date: { on: row.lastAttended },
        },
        right,
      );
      put({ ...kept, date: { on: row.lastAttended } });
    }
    if (row.ended === undefined) drop(study?.end);
    else {
      const move = MOVE_OF[row.ended.how];
      const kept = withRight(study?.end ?? { id: nextId(), move, form: row.form, date: { on: row.ended.on } }, right);
      put({ ...kept, move, date: { on: row.ended.on } });
    }
  }
  for (const study of old.studies) {
    if (rights.has(study.begin.id)) continue;
    for (const item of [study.begin, study.attendLast, study.end]) drop(item);
  }

  for (const row of history.pauses) {
    const right = rights.get(row.study);
    if (right === undefined) continue;
    put(pauseOf(row, right, old.pauses.find(({ item }) => item.id === row.key)?.item));
  }
  for (const { item } of old.pauses) if (!written.has(item.id)) drop(item);

  if (history.noticeOn === undefined) drop(old.notice);
  else {
    const kept: Notice = old.notice ?? { id: nextId(), move: 'notifyMunicipality', date: { on: history.noticeOn } };
    put({ ...kept, date: { on: history.noticeOn } });
  }

  const stayed = before.filter(({ id }) => !removed.has(id)).map((item) => written.get(item.id) ?? item);
  const known = new Set(before.map(({ id }) => id));
  return [...stayed, ...[...written.values()].filter(({ id }) => !known.has(id))];
}

/** The edits that turn the one list of items into the other; none when nothing changed. */
export function historyEdits(before: readonly Item[], after: readonly Item[]): readonly Edit[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...before.filter(({ id }) => !kept.has(id)).map(({ id }): Edit => ({ kind: 'removeItem', itemId: id })),
    ...after.flatMap((item): readonly Edit[] => {
      const previous = old.get(item.id);
      if (previous === undefined) return [{ kind: 'addItem', to: 'happened', item }];
      return sameItem(previous, item) ? [] : [{ kind: 'changeItem', item }];
    }),
  ];
}

function sorted(happened: readonly Item[]): Sorted {
  const studies: Study[] = [];
  for (const items of byRight(happened).values()) {
    const begins = items.filter((item) => item.move === 'begin');
    const attendLasts = items.filter((item) => item.move === 'attendLast');
    const ends = items.filter(isEnd);
    const telling = [...begins, ...attendLasts, ...ends];
    // Two beginnings or two ends of one right, or a day tied to another item, is more than a row can say.
    if (begins.length !== 1 || attendLasts.length > 1 || ends.length > 1 || !telling.every(hasOwnDate)) continue;
    const [begin] = begins.filter(hasOwnDate);
    if (begin === undefined) continue;
    const [attendLast] = attendLasts.filter(hasOwnDate);
    const [end] = ends.filter(hasOwnDate);
    studies.push({ begin, ...(attendLast !== undefined && { attendLast }), ...(end !== undefined && { end }) });
  }
  const ofRight = new Map(studies.map((study) => [rightKeyOf(study.begin), study]));
  const pauses = happened.flatMap((item) => {
    if ((item.move !== 'suspend' && item.move !== 'interrupt') || !hasOwnDate(item)) return [];
    const study = ofRight.get(rightKeyOf(item));
    return study === undefined || study.begin.form !== item.form ? [] : [{ item, study }];
  });
  const notice = happened.filter((item) => item.move === 'notifyMunicipality').find(hasOwnDate);
  return { studies, pauses, ...(notice !== undefined && { notice }) };
}

function byRight(happened: readonly Item[]): ReadonlyMap<string, readonly RightItem[]> {
  const groups = new Map<string, RightItem[]>();
  for (const item of happened) {
    if (item.move !== 'begin' && item.move !== 'attendLast' && !isEnd(item)) continue;
    const key = `${item.form} ${rightKeyOf(item)}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function isEnd(item: Item): item is Extract<RightItem, { move: 'complete' | 'resign' | 'deemResigned' }> {
  return item.move === 'complete' || item.move === 'resign' || item.move === 'deemResigned';
}

function hasOwnDate<Kind extends Item>(item: Kind): item is Own<Kind> {
  return 'on' in item.date;
}

function studyRowOf({ begin, attendLast, end }: Study): StudyRow {
  return {
    key: begin.id,
    form: begin.form,
    ...(begin.field !== undefined && { field: begin.field }),
    ...(begin.provider !== undefined && { provider: begin.provider }),
    began: begin.date.on,
    ...(attendLast !== undefined && { lastAttended: attendLast.date.on }),
    ...(end !== undefined && { ended: { how: ENDING_OF[end.move], on: end.date.on } }),
  };
}

/** Keeps the right's name while the form stays; a second right of the same form gets a name of its own. */
function rightOf(
  row: StudyRow,
  study: Study | undefined,
  taken: ReadonlySet<string>,
): { readonly form: FormCode; readonly right?: string } {
  const same = study !== undefined && study.begin.form === row.form;
  const own = { form: row.form, ...(same && study.begin.right !== undefined && { right: study.begin.right }) };
  if (!taken.has(rightKeyOf(own))) return own;
  let number = 2;
  while (taken.has(`${row.form}-${number}`)) number += 1;
  return { form: row.form, right: `${row.form}-${number}` };
}

function withRight<Kind extends RightItem>(
  item: Kind,
  { form, right }: { readonly form: FormCode; readonly right?: string },
): Kind {
  const { right: _, ...rest } = item;
  return { ...rest, form, ...(right !== undefined && { right }) } as Kind;
}

function beginOf(
  row: StudyRow,
  right: { readonly form: FormCode; readonly right?: string },
  before: Begin | undefined,
): Item {
  const kept: Begin = withRight(
    before ?? { id: row.key, move: 'begin', form: row.form, date: { on: row.began } },
    right,
  );
  const { provider: _, field: __, of, syllabus, ...rest } = kept;
  return {
    ...rest,
    date: { on: row.began },
    ...(row.provider !== undefined && { provider: row.provider }),
    ...(row.form === 'vocational' && row.field !== undefined && { field: row.field }),
    ...(row.form === 'lukio' && syllabus !== undefined && { syllabus }),
    // A subject student of lukio is the common case; the other one is made on the plan page and kept here.
    ...(row.form === 'subjectStudent' && { of: of ?? 'lukio' }),
  };
}

function pauseOf(
  row: PauseRow,
  right: { readonly form: FormCode; readonly right?: string },
  before: Pause | undefined,
): Item {
  const { until: _, right: __, reason: ___, move: ____, ...rest } = before ?? { id: row.key };
  const base = {
    ...rest,
    id: row.key,
    ...right,
    date: { on: row.from },
    ...(row.until !== undefined && { until: row.until }),
  };
  return isSuspension(row.reason)
    ? { ...base, move: 'suspend', reason: row.reason }
    : { ...base, move: 'interrupt', reason: row.reason };
}

export function isSuspension(reason: PauseReason): reason is SuspensionReason {
  return (SUSPENSION_REASONS as readonly string[]).includes(reason);
}

function sameItem(left: Item, right: Item): boolean {
  return left === right || JSON.stringify(ordered(left)) === JSON.stringify(ordered(right));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
}
