import type { Contents, Part, PartGroup } from '../../forms/study-right/contents.ts';
import type { RightView } from '../../forms/study-right/moment.ts';
import type { EarnedUnit, FormCode } from '../../plan/item.ts';
import type { PriorLearning } from '../../student/prior-learning.ts';
import type { CalendarSpan } from '../../school/calendar.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { addYears, maxDate, minDate } from '../../time/iso-date.ts';
import type { Replay } from '../replay.ts';
import { contentsOf } from './contents-of-form.ts';
import type { BegunRight, Placed, Placement } from './placement.ts';
import { begunRights, placementsOf } from './placement.ts';

/**
 * Amounts of one part, group or right, all in the unit of the contents and each counted in one place only.
 * `accepted`: has been accepted (R-KOPS-15 and the like); `credited`: accepted prior learning; `claimed`: prior learning
 * that nobody has decided on; `planned`: in a period of the right; `notPlaced`: planned, but in no such period.
 */
export type Amounts = {
  readonly accepted: number;
  readonly credited: number;
  readonly claimed: number;
  readonly planned: number;
  readonly notPlaced: number;
};

/** Accepted, credited and planned against the bounds. */
export type Filling = 'untouched' | 'under' | 'within' | 'over';
export type PartTotal = Amounts & { readonly part: Part; readonly filling: Filling };
export type GroupTotal = Amounts & { readonly group: PartGroup; readonly filling: Filling };
export type PeriodTotal = {
  readonly period: CalendarSpan;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly weeks: number;
  readonly amount: number;
  readonly placements: readonly Placed[];
};

/** The studies of one study right. */
export type RightContents = {
  readonly right: RightView;
  readonly rightKey: string;
  readonly form: FormCode;
  readonly unit: EarnedUnit;
  /** Undefined when no criteria are known for its first day: own studies only. */
  readonly contents?: Contents;
  readonly begunOn: IsoDate;
  /** Last day of the right in the plan (inclusive): its end, else its limit. */
  readonly until?: IsoDate;
  readonly parts: readonly PartTotal[];
  readonly groups: readonly GroupTotal[];
  /** Studies that the contents do not know. */
  readonly own: Amounts;
  /** Accepted amounts that say no part. */
  readonly unitemised: number;
  readonly whole: Amounts & {
    /** Accepted, credited and planned toward `least`. */
    readonly sum: number;
    readonly least?: number;
    readonly most?: number;
    /** How much of `least` is not there yet. */
    readonly missing: number;
  };
  readonly periods: readonly PeriodTotal[];
  readonly notPlaced: readonly Placement[];
};

/** How many years ahead periods are shown, where neither the plan nor the law ends a right: the target time. */
const TARGET_YEARS: Partial<Record<FormCode, number>> = { lukio: 3, vocational: 3, adultBasic: 2, subjectStudent: 1 };

/** The studies of every study right that begins in the plan, by its first day; basic and additional education have none. */
export function contentsOfRights(replayed: Replay): readonly RightContents[] {
  const known = remembered.get(replayed);
  if (known !== undefined) return known;
  const placements = placementsOf(replayed);
  const rights = begunRights(replayed).filter(({ right }) => unitOf(right) !== undefined);
  const fresh = rights.map((begun, index) => {
    const later = rights.slice(index + 1);
    return contentsOfRight(begun, later, placements, replayed);
  });
  remembered.set(replayed, fresh);
  return fresh;
}

const remembered = new WeakMap<Replay, readonly RightContents[]>();

/** The parts that a student of this right may choose from: those of the right's competence area, where it has one. */
export function partsToChoose({ contents, right }: RightContents): readonly Part[] {
  const { line } = right;
  const parts = contents?.parts ?? [];
  return line === undefined ? parts : parts.filter(({ lines }) => lines === undefined || lines.includes(line));
}

function unitOf({ form, of }: RightView): EarnedUnit | undefined {
  switch (form) {
    case 'kops':
      return 'op';
    case 'tuva':
      return 'tuvaWeek';
    case 'adultBasic':
      return 'course';
    case 'vocational':
      return 'osp';
    case 'lukio':
      return 'lukioOp';
    case 'subjectStudent':
      return of === 'adultBasic' ? 'course' : 'lukioOp';
    default:
      return undefined;
  }
}

/** The phase of adult basic education that is the syllabus itself. */
const SYLLABUS_PHASE = 'final';

/** One amount with the part it belongs to; undefined: not itemised. */
type Piece = { readonly part?: string; readonly kind: keyof Amounts; readonly amount: number };

function contentsOfRight(
  begun: BegunRight,
  later: readonly BegunRight[],
  all: readonly Placement[],
  replayed: Replay,
): RightContents {
  const { right, begunOn, until } = begun;
  const unit = unitOf(right) ?? 'op';
  const contents = contentsOf(right, begunOn, replayed.context.rules);
  const placements = all.filter((placement) => isOf(placement, begun, later));
  const placed = placements.filter((placement) => placement.kind === 'placed');
  const notPlaced = placements.filter((placement) => placement.kind === 'notPlaced');
  const isLastOfForm = later.every((other) => other.right.form !== right.form);
  const learning = isLastOfForm ? (replayed.document.situation.priorLearning ?? []) : [];
  const pieces: readonly Piece[] = [
    // What the plan only expects to be accepted is the plan's own studies seen from another side: never both.
    ...right.earned
      .filter((earned) => earned.happened && earned.unit === unit)
      .map(({ amount, part }): Piece => ({ ...(part !== undefined && { part }), kind: 'accepted', amount })),
    ...learning.filter(({ toward }) => toward === right.form).flatMap((one) => pieceOfLearning(one, unit)),
    ...placed.map(({ study }): Piece => ({ part: study.part, kind: 'planned', amount: inUnit(study, unit) })),
    ...notPlaced.map(({ study }): Piece => ({ part: study.part, kind: 'notPlaced', amount: inUnit(study, unit) })),
  ];
  const codes = new Set((contents?.parts ?? []).map(({ code }) => code));
  const parts = (contents?.parts ?? []).map((part): PartTotal => {
    const amounts = sumOf(pieces.filter((piece) => piece.part === part.code));
    return { part, ...amounts, filling: fillingOf(amounts, { least: part.least ?? part.size, most: part.most }) };
  });
  const groups = groupTotals(contents, parts);
  const own = sumOf(pieces.filter(({ part }) => part !== undefined && !codes.has(part)));
  const unitemised = sumOf(pieces.filter(({ part }) => part === undefined));
  const whole = sumOf(pieces);
  // R-ABE-8: the syllabus is the final phase; what the earlier phases hold does not shorten it.
  const syllabus = groups.find(({ group }) => right.form === 'adultBasic' && group.code === SYLLABUS_PHASE);
  const toward = syllabus === undefined ? whole : [syllabus, own, unitemised].reduce<Amounts>(added, NOTHING);
  const least = syllabus?.group.least ?? contents?.least;
  const sum = rounded(toward.accepted + toward.credited + toward.planned);
  return {
    right,
    rightKey: right.key,
    form: right.form,
    unit,
    ...(contents !== undefined && { contents }),
    begunOn,
    ...(until !== undefined && { until }),
    parts,
    groups,
    own,
    unitemised: unitemised.accepted,
    whole: {
      ...whole,
      sum,
      ...(least !== undefined && { least }),
      ...(contents?.most !== undefined && { most: contents.most }),
      missing: rounded(Math.max(0, (least ?? 0) - sum)),
    },
    periods: periodTotals(begun, placed, replayed),
    notPlaced,
  };
}

/** A study belongs to the right of its key that reaches its period, or else to the last one of that key. */
function isOf(placement: Placement, { right, begunOn, until }: BegunRight, later: readonly BegunRight[]): boolean {
  if (placement.rightKey !== right.key) return false;
  if (placement.kind === 'placed') return begunOn <= placement.to && (until === undefined || until >= placement.from);
  return later.every((other) => other.right.key !== right.key);
}

/** Amounts of another unit are never turned into this one: they count as nothing until somebody has decided. */
function inUnit(amount: { readonly amount: number; readonly unit: EarnedUnit }, unit: EarnedUnit): number {
  return amount.unit === unit ? amount.amount : 0;
}

function pieceOfLearning(learning: PriorLearning, unit: EarnedUnit): readonly Piece[] {
  const { state, part, amount = 0, credited } = learning;
  if (state === 'refused') return [];
  const own = learning.unit === unit ? amount : 0;
  const kind = state === 'accepted' ? 'credited' : 'claimed';
  return [{ ...(part !== undefined && { part }), kind, amount: credited ?? own }];
}

function groupTotals(contents: Contents | undefined, parts: readonly PartTotal[]): readonly GroupTotal[] {
  const groups = contents?.groups ?? [];
  const under = (code: string): readonly string[] => [
    code,
    ...groups.filter(({ parent }) => parent === code).flatMap((child) => under(child.code)),
  ];
  return groups.map((group): GroupTotal => {
    const codes = new Set(under(group.code));
    const inside = parts.filter(({ part }) => codes.has(part.group));
    const amounts = inside.reduce<Amounts>(added, NOTHING);
    const taken = inside.filter(({ filling }) => filling !== 'untouched').length;
    const few = group.leastParts !== undefined && taken > 0 && taken < group.leastParts;
    const filling = fillingOf(amounts, group);
    return { group, ...amounts, filling: few && filling === 'within' ? 'under' : filling };
  });
}

function periodTotals(
  { begunOn, until, right }: BegunRight,
  placed: readonly Placed[],
  { context: { calendar } }: Replay,
): readonly PeriodTotal[] {
  const lastPlaced = placed.reduce<IsoDate>((last, { to }) => maxDate(last, to), begunOn);
  const target = addYears(begunOn, TARGET_YEARS[right.form] ?? 1);
  const shownTo = until === undefined ? maxDate(target, lastPlaced) : minDate(until, maxDate(target, lastPlaced));
  return calendar
    .periodsBetween(begunOn, shownTo)
    .map((period): PeriodTotal => {
      const from = maxDate(period.from, begunOn);
      const to = until === undefined ? period.to : minDate(period.to, until);
      const here = placed.filter((each) => each.period.year === period.year && each.period.code === period.code);
      const amount = rounded(here.reduce((sum, { study }) => sum + study.amount, 0));
      return { period, from, to, weeks: calendar.teachingDays(from, to) / 5, amount, placements: here };
    })
    .filter(({ weeks, placements }) => weeks > 0 || placements.length > 0);
}

const NOTHING: Amounts = { accepted: 0, credited: 0, claimed: 0, planned: 0, notPlaced: 0 };

function added(left: Amounts, right: Amounts): Amounts {
  return {
    accepted: rounded(left.accepted + right.accepted),
    credited: rounded(left.credited + right.credited),
    claimed: rounded(left.claimed + right.claimed),
    planned: rounded(left.planned + right.planned),
    notPlaced: rounded(left.notPlaced + right.notPlaced),
  };
}

function sumOf(pieces: readonly Piece[]): Amounts {
  return pieces.reduce<Amounts>((sum, { kind, amount }) => added(sum, { ...NOTHING, [kind]: amount }), NOTHING);
}

function fillingOf(
  { accepted, credited, planned }: Amounts,
  { least, most }: { readonly least?: number; readonly most?: number },
): Filling {
  const sum = rounded(accepted + credited + planned);
  if (sum === 0) return 'untouched';
  if (most !== undefined && sum > most) return 'over';
  return least !== undefined && sum < least ? 'under' : 'within';
}

/** Halves and tenths of a credit add up as people add them. */
function rounded(amount: number): number {
  return Math.round(amount * 1000) / 1000;
}
