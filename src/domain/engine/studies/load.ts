import type { RightView } from '../../forms/study-right/moment.ts';
import type { FormCode } from '../../plan/item.ts';
import type { Study } from '../../plan/study.ts';
import type { Rules } from '../../rules/rules.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { dayAfter, dayBefore } from '../../time/iso-date.ts';
import type { Replay } from '../replay.ts';
import type { Placed } from './placement.ts';
import { begunRights, placementsOf } from './placement.ts';

/** Hours a week of one study right. `teachingOnly`: what the law counts is teaching, and own work comes on top. */
export type LoadRow = {
  readonly rightKey: string;
  readonly form: FormCode;
  readonly hours: number;
  readonly counts: 'allWork' | 'teachingOnly';
};

/** Hours a week between two days (inclusive) in which nothing changes; holidays and breaks are no weeks. */
export type LoadSpan = {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly rows: readonly LoadRow[];
  /** What the student tells of work and travel, hours a week. */
  readonly work: number;
  readonly travel: number;
  readonly total: number;
  /** Hours a week that the student has for all of it; undefined when not told. */
  readonly available?: number;
  /** Hours a week beyond them; 0 when they are enough or not known. */
  readonly over: number;
  readonly estimate: boolean;
};

/**
 * The honest weekly load of an alternative: the studies placed in each period, spread over the teaching weeks that the
 * study right really has in it, with work and travel. Work that is planned in two rights at once counts once.
 */
export function loadOf(replayed: Replay): readonly LoadSpan[] {
  const { situation } = replayed.document;
  const { calendar, rules } = replayed.context;
  const rights = begunRights(replayed);
  const placed = placementsOf(replayed).filter((placement) => placement.kind === 'placed');
  const ids = new Set(placed.map(({ study }) => study.id));
  const counted = placed.filter(({ study }) => study.sameAs === undefined || !ids.has(study.sameAs));
  const work = situation.otherHours?.work ?? 0;
  const travel = situation.otherHours?.travel ?? 0;
  const available = situation.hoursPerWeek;

  const spans = elementarySpans(counted).flatMap(({ from, to }): readonly LoadSpan[] => {
    if (calendar.teachingDays(from, to) === 0) return [];
    const here = counted.filter((each) => each.from <= from && each.to >= to);
    if (here.length === 0) return [];
    const rows = rowsOf(
      here,
      rights.map(({ right }) => right),
      rules,
    );
    const total = oneDecimal(rows.reduce((sum, { hours }) => sum + hours, 0) + work + travel);
    const over = available === undefined ? 0 : oneDecimal(Math.max(0, total - available));
    const estimate = here.some((each) => each.estimate);
    return [{ from, to, rows, work, travel, total, ...(available !== undefined && { available }), over, estimate }];
  });
  return joined(spans);
}

/** Hours of work, or of teaching, in one unit of studies of a right, by the edition that it began with. */
export function hoursPerUnit(
  right: RightView,
  rules: Rules,
): { readonly hours: number; readonly counts: LoadRow['counts'] } | undefined {
  const { form, begunOn, syllabus, of } = right;
  if (begunOn === undefined) return undefined;
  const teaching = (hours: number | undefined) =>
    hours === undefined ? undefined : { hours, counts: 'teachingOnly' as const };
  switch (form) {
    case 'kops': {
      const hours = rules.numberOf('R-KOPS-5', 'kopsHoursPerOp', begunOn);
      return hours === undefined ? undefined : { hours, counts: 'allWork' };
    }
    case 'tuva':
      return teaching(rules.numberOf('R-TUVA-12', 'tuvaHoursPerWeek', begunOn));
    case 'adultBasic':
      return teaching(rules.numberOf('R-ABE-10', 'courseHours', begunOn));
    case 'vocational':
      return teaching(rules.numberOf('R-VOC-8', 'teachingHoursPerOsp', begunOn));
    case 'lukio':
    case 'subjectStudent': {
      if (of === 'adultBasic') return teaching(rules.numberOf('R-ABE-10', 'courseHours', begunOn));
      const minutes = rules.numberOf(
        'R-LUKIO-1',
        syllabus === 'adult' ? 'adultLukioMinutesPerOp' : 'lukioMinutesPerOp',
        begunOn,
      );
      return teaching(minutes === undefined ? undefined : minutes / 60);
    }
    default:
      return undefined;
  }
}

function rowsOf(here: readonly Placed[], rights: readonly RightView[], rules: Rules): readonly LoadRow[] {
  const keys = [...new Set(here.map(({ rightKey }) => rightKey))];
  return keys.flatMap((rightKey): readonly LoadRow[] => {
    const own = here.filter((each) => each.rightKey === rightKey);
    const right = rights.findLast(
      ({ key, begunOn }) => key === rightKey && begunOn !== undefined && begunOn <= (own[0]?.from ?? ''),
    );
    const per = right && hoursPerUnit(right, rules);
    if (right === undefined || per === undefined) return [];
    const hours = own.reduce((sum, { study, weeks }) => sum + hoursOf(study, per.hours) / weeks, 0);
    return [{ rightKey, form: right.form, hours: oneDecimal(hours), counts: per.counts }];
  });
}

function hoursOf({ amount }: Study, perUnit: number): number {
  return amount * perUnit;
}

/** The days cut at every first and last day of what is placed, so that nothing changes inside a piece. */
function elementarySpans(placed: readonly Placed[]): readonly { readonly from: IsoDate; readonly to: IsoDate }[] {
  const starts = [...new Set(placed.flatMap(({ from, to }) => [from, dayAfter(to)]))].sort();
  return starts.slice(0, -1).map((from, index) => ({ from, to: dayBefore(starts[index + 1] ?? from) }));
}

/** Neighbours with the same hours are one span, also over a weekend or a break. */
function joined(spans: readonly LoadSpan[]): readonly LoadSpan[] {
  return spans.reduce<readonly LoadSpan[]>((sofar, span) => {
    const last = sofar.at(-1);
    if (last === undefined || !sameHours(last, span)) return [...sofar, span];
    return [...sofar.slice(0, -1), { ...last, to: span.to }];
  }, []);
}

function sameHours(left: LoadSpan, right: LoadSpan): boolean {
  return (
    left.total === right.total &&
    left.estimate === right.estimate &&
    left.rows.length === right.rows.length &&
    left.rows.every((row, index) => {
      const other = right.rows[index];
      return other !== undefined && other.rightKey === row.rightKey && other.hours === row.hours;
    })
  );
}

function oneDecimal(hours: number): number {
  return Math.round(hours * 10) / 10;
}
