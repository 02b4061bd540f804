import type { Replay } from '#domain/engine/replay.ts';
import type { Amounts, GroupTotal, PartTotal, RightContents } from '#domain/engine/studies/contents-of-rights.ts';
import { contentsOfRights, partsToChoose } from '#domain/engine/studies/contents-of-rights.ts';
import { type LoadSpan, loadOf } from '#domain/engine/studies/load.ts';
import { type MidYear, midYearOf } from '#domain/engine/studies/mid-year.ts';
import { type Placed, type Placement, placementsOf } from '#domain/engine/studies/placement.ts';
import type { RightView } from '#domain/forms/study-right/moment.ts';
import type { EarnedUnit, FormCode, SubjectStudyOf } from '#domain/plan/item.ts';
import { OWN_PART, type Study } from '#domain/plan/study.ts';
import type { CalendarSpan } from '#domain/school/calendar.ts';
import type { School } from '#domain/school/school-schema.ts';
import { addDays, type IsoDate, schoolYearOf } from '#domain/time/iso-date.ts';

/** The contents of studies as the paper tells them. */
export type PaperStudies = {
  /** Study rights that go on or are ahead, by their first day. */
  readonly sections: readonly StudySection[];
  /** Every period that something is placed in, by its first day. */
  readonly periods: readonly CalendarSpan[];
  /** Hours a week from today on. */
  readonly load: readonly LoadSpan[];
  readonly hoursPerWeek?: number;
  /** Planned for a study right that does not begin in the plan. */
  readonly homeless: readonly NotPlacedStudy[];
};

export type StudySection = {
  readonly key: string;
  readonly form: FormCode;
  readonly of?: SubjectStudyOf;
  readonly right: RightView;
  readonly from: IsoDate;
  /** Last day in the plan (inclusive), where the plan or the law ends the right. */
  readonly to?: IsoDate;
  readonly unit: EarnedUnit;
  /** The national criteria, as cited; undefined when none are known for its first day. */
  readonly criteria?: string;
  readonly rows: readonly StudyRow[];
  /** Which of the columns have anything in them. */
  readonly columns: { readonly bounds: boolean; readonly accepted: boolean; readonly credited: boolean };
  /** Some scope in the rows is an assumption. */
  readonly assumed: boolean;
  /** Everything that is placed, by period. */
  readonly placed: readonly InPeriod[];
  readonly today: IsoDate;
  readonly total: Amounts & Bounds & { readonly missing: number; readonly over: number };
  /** The amounts stand in periods of more than one school year. */
  readonly years: boolean;
  /** What is compulsory and has nothing in the plan yet. */
  readonly missing: readonly { readonly code: string; readonly amount?: number }[];
  readonly notPlaced: readonly NotPlacedStudy[];
  /** The plan leaves it unfinished and plans nothing more into it: only what has been accepted is told. */
  readonly leaving: boolean;
  readonly midYear?: MidYear;
  /** The permit decides by which rules a TUVA plan is made (R-PLAN-TUVA-3). */
  readonly permit?: School['permits']['tuvaPermit'];
};

/** Inclusive. */
export type Bounds = { readonly least?: number; readonly most?: number };

export type StudyRow = Pick<Amounts, 'accepted' | 'credited' | 'planned'> & {
  readonly key: string;
  /** `own`: a study that the contents do not know; `unitemised`: accepted, but nobody has said of what. */
  readonly kind: 'group' | 'part' | 'ownGroup' | 'own' | 'unitemised';
  readonly code: string;
  /** How deep in the tree of groups, from 0. */
  readonly depth: number;
  readonly bounds: Bounds;
  /** The criteria fix the scope: `bounds.least` is no minimum but the size. */
  readonly exact?: boolean;
  readonly assumed: boolean;
  /** Title of an own study. */
  readonly title?: string;
  readonly placed: readonly InPeriod[];
  /** Studies of the part that have words of their own: a title, a provider, another form inside. */
  readonly details: readonly StudyDetail[];
};

export type InPeriod = { readonly period: CalendarSpan; readonly amount: number };
export type StudyDetail = {
  readonly key: string;
  readonly title?: string;
  readonly inside?: Study['inside'];
  readonly provider?: string;
  readonly note?: string;
  readonly placed: readonly InPeriod[];
};
export type NotPlacedStudy = Extract<Placement, { readonly kind: 'notPlaced' }>;

export function paperStudies(replayed: Replay): PaperStudies {
  const { today, school } = replayed.context;
  /** Days that the school has not confirmed, whether a pattern or its file says them. */
  const isAssumed = (year: number) => school.years.find((each) => each.year === year)?.assumed === true;
  const all = contentsOfRights(replayed);
  const sections = all
    .filter(({ right }) => right.endedOn === undefined || right.endedOn >= today)
    .filter((of) => hasStudies(of) || isOurs(of.right))
    .map((of) => sectionOf(of, replayed));
  const used = all
    .filter((of) => sections.some(({ key }) => key === keyOf(of)))
    .flatMap(({ periods }) => periods.filter(({ placements }) => placements.length > 0));
  const { hoursPerWeek } = replayed.document.situation;
  const known = new Set(all.map(({ rightKey }) => rightKey));
  return {
    sections,
    periods: distinctPeriods(used.map(({ period }) => period)).map((period) => ({
      ...period,
      estimate: period.estimate || isAssumed(period.year),
    })),
    load: loadOf(replayed)
      .filter(({ to }) => to >= today)
      .map((span) => ({ ...span, estimate: span.estimate || isAssumed(schoolYearOf(span.from)) })),
    ...(hoursPerWeek !== undefined && { hoursPerWeek }),
    homeless: placementsOf(replayed)
      .filter((each) => each.kind === 'notPlaced')
      .filter((each) => !known.has(each.rightKey)),
  };
}

/** Whether anything is planned or has been accepted. */
function hasStudies({ whole }: RightContents): boolean {
  return isUsed(whole);
}

function isUsed({ accepted, credited, planned, notPlaced }: Omit<Amounts, 'claimed'>): boolean {
  return accepted + credited + planned + notPlaced > 0;
}

/** Of studies at another school an empty plan says nothing: the plan of that school does. */
function isOurs({ elsewhere, field, form }: RightView): boolean {
  return elsewhere !== true && field !== 'otherField' && form !== 'subjectStudent';
}

function keyOf({ rightKey, begunOn }: RightContents): string {
  return `${rightKey} ${begunOn}`;
}

function sectionOf(of: RightContents, replayed: Replay): StudySection {
  const { form, right, whole, begunOn, until, unit, contents, notPlaced } = of;
  const used = hasStudies(of);
  const rows = used ? rowsOf(of) : [];
  const placed = inPeriods(of.periods.flatMap(({ placements }) => placements));
  const years = new Set(placed.map(({ period }) => period.year));
  const over = whole.most === undefined ? 0 : rounded(Math.max(0, whole.sum - whole.most));
  const leaving = right.endedOn !== undefined && right.end !== 'completed' && whole.planned + whole.notPlaced === 0;
  const midYear = midYearAt(of, replayed);
  const { tuvaPermit } = replayed.context.school.permits;
  return {
    key: keyOf(of),
    form,
    ...(right.of !== undefined && { of: right.of }),
    right,
    from: begunOn,
    ...(until !== undefined && { to: until }),
    unit,
    ...(contents !== undefined && { criteria: contents.criteria }),
    rows,
    columns: {
      bounds: whole.least !== undefined || whole.most !== undefined || rows.some(({ bounds }) => hasBounds(bounds)),
      accepted: whole.accepted > 0,
      credited: whole.credited > 0,
    },
    assumed: rows.some(({ assumed, bounds }) => assumed && hasBounds(bounds)),
    placed,
    today: replayed.context.today,
    total: {
      ...whole,
      ...boundsOf(whole),
      missing: leaving ? 0 : whole.missing,
      over,
    },
    years: years.size > 1,
    missing: used && !leaving && contents !== undefined ? missingOf(of) : [],
    notPlaced: notPlaced.filter((each) => each.kind === 'notPlaced'),
    leaving,
    ...(midYear !== undefined && { midYear }),
    ...(form === 'tuva' && tuvaPermit.value === 'vocational' && { permit: tuvaPermit }),
  };
}

function hasBounds({ least, most }: Bounds): boolean {
  return least !== undefined || most !== undefined;
}

function boundsOf({ least, most }: Bounds): Bounds {
  return { ...(least !== undefined && { least }), ...(most !== undefined && { most }) };
}

// --- rows -----------------------------------------------------------------------------------------------------------

/** What has anything in it, in the order of the criteria; a group stands before its parts with its sums. */
function rowsOf(of: RightContents): readonly StudyRow[] {
  const { contents, parts, groups, own, unitemised } = of;
  const studies = [...of.periods.flatMap(({ placements }) => placements), ...of.notPlaced];

  function under(parent: string | undefined, depth: number): readonly StudyRow[] {
    const used = groups.filter(({ group, ...amounts }) => group.parent === parent && isUsed(amounts));
    return used.flatMap((total) => groupRows(total, boundsOf(total.group), depth));
  }

  function groupRows(total: GroupTotal, bounds: Bounds, depth: number): readonly StudyRow[] {
    const { group } = total;
    const own = parts.filter((each) => each.part.group === group.code && isUsed(each));
    const children = groups.filter((each) => each.group.parent === group.code && isUsed(each));
    const [only] = children;
    // A group that holds one group says nothing that it does not: the inner one is told, with the bounds that hold for both.
    if (only !== undefined && children.length === 1 && own.length === 0 && canFold(depth)) {
      const inner = boundsOf(only.group);
      return groupRows(only, hasBounds(inner) ? inner : bounds, depth);
    }
    const known = (contents?.parts ?? []).filter((part) => part.group === group.code).length;
    const [single] = own;
    if (single !== undefined && known === 1 && children.length === 0 && !hasBounds(bounds))
      return [partRow(single, depth)];
    return [
      {
        key: `group ${group.code}`,
        kind: 'group',
        code: group.code,
        depth,
        ...pick(total),
        bounds,
        assumed: group.assumed === true,
        placed: [],
        details: [],
      },
      ...own.map((each) => partRow(each, depth + 1)),
      ...under(group.code, depth + 1),
    ];
  }

  /** Phases of adult basic education and the halves of a qualification are told always. */
  function canFold(depth: number): boolean {
    return of.form === 'lukio' || of.form === 'subjectStudent' || (of.form === 'adultBasic' && depth > 0);
  }

  function partRow(total: PartTotal, depth: number): StudyRow {
    const { part } = total;
    const here = studies.filter(({ study }) => study.part === part.code);
    return {
      key: `part ${part.code}`,
      kind: 'part',
      code: part.code,
      depth,
      ...pick(total),
      bounds: boundsOf({ least: part.least ?? part.size, most: part.most }),
      exact: part.least === undefined,
      assumed: part.assumed === true,
      placed: inPeriods(here),
      details: detailsOf(here),
    };
  }

  const codes = new Set(parts.map(({ part }) => part.code));
  const ownStudies = studies.filter(({ study }) => !codes.has(study.part));
  const ownRows = isUsed(own) ? ownRowsOf(ownStudies, own) : [];
  return [
    ...under(undefined, 0),
    ...ownRows,
    ...(unitemised > 0 ? [{ ...EMPTY, key: 'unitemised', kind: 'unitemised' as const, accepted: unitemised }] : []),
  ];
}

const EMPTY = {
  code: OWN_PART,
  depth: 0,
  accepted: 0,
  credited: 0,
  planned: 0,
  bounds: {},
  assumed: false,
  placed: [],
  details: [],
} as const;

/** Every own study is a row of its own under one head; what has been accepted of them is told in the head. */
function ownRowsOf(placements: readonly Placement[], own: Amounts): readonly StudyRow[] {
  const byName = grouped(placements, ({ study }) => `${study.part} ${study.title?.trim() ?? ''}`);
  return [
    { ...EMPTY, key: 'own', kind: 'ownGroup', ...pick(own) },
    ...byName.map(([key, here]): StudyRow => {
      const placed = here.filter((each) => each.kind === 'placed');
      const [first] = here;
      const title = first?.study.title?.trim() ?? '';
      return {
        ...EMPTY,
        key: `own ${key}`,
        kind: 'own',
        code: first?.study.part ?? OWN_PART,
        depth: 1,
        ...(title !== '' && { title }),
        planned: rounded(placed.reduce((sum, { study }) => sum + study.amount, 0)),
        placed: inPeriods(here),
        details: detailsOf(here.map((each) => ({ ...each, study: { ...each.study, title: undefined } }))),
      };
    }),
  ];
}

function pick({ accepted, credited, planned }: Amounts): Pick<Amounts, 'accepted' | 'credited' | 'planned'> {
  return { accepted, credited, planned };
}

function inPeriods(placements: readonly Placement[]): readonly InPeriod[] {
  const placed = placements.filter((each): each is Placed => each.kind === 'placed');
  return grouped(placed, ({ period }) => `${period.from} ${period.code}`)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, here]) => {
      const [first] = here;
      const amount = rounded(here.reduce((sum, { study }) => sum + study.amount, 0));
      return first === undefined ? [] : [{ period: first.period, amount }];
    });
}

function detailsOf(placements: readonly Placement[]): readonly StudyDetail[] {
  const told = placements.filter(({ study }) => wordsOf(study).some((words) => words !== ''));
  return grouped(told, ({ study }) => wordsOf(study).join('|')).flatMap(([key, here]): readonly StudyDetail[] => {
    const study = here[0]?.study;
    if (study === undefined) return [];
    const [title = '', inside = '', provider = '', note = ''] = wordsOf(study);
    return [
      {
        key,
        ...(title !== '' && { title }),
        ...(inside !== '' && { inside: study.inside }),
        ...(provider !== '' && { provider }),
        ...(note !== '' && { note }),
        placed: inPeriods(here),
      },
    ];
  });
}

function wordsOf({ title, inside, provider, note }: Study): readonly string[] {
  return [title, inside, provider, note].map((words) => words?.trim() ?? '');
}

function grouped<Each>(
  all: readonly Each[],
  keyOfEach: (each: Each) => string,
): readonly (readonly [string, readonly Each[]])[] {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    const key = keyOfEach(each);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups];
}

function distinctPeriods(periods: readonly CalendarSpan[]): readonly CalendarSpan[] {
  return grouped(periods, ({ from, code }) => `${from} ${code}`)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, [first]]) => (first === undefined ? [] : [first]));
}

// --- what is compulsory and not there yet -------------------------------------------------------------------------

/**
 * What the criteria ask of everybody and the plan does not have: parts that are compulsory, and where parts are small
 * (modules, courses, parts of the common units) the groups with what they still lack.
 */
function missingOf(of: RightContents): StudySection['missing'] {
  const { form } = of;
  if (form === 'subjectStudent') return [];
  if (form === 'lukio' || form === 'adultBasic') return lackingGroups(of, undefined);
  return [...missingParts(of), ...(form === 'vocational' ? lackingGroups(of, COMMON_UNITS) : [])];
}

/** The group of the common units, whose parts are small. */
const COMMON_UNITS = 'common';

function lackingGroups(of: RightContents, parent: string | undefined): StudySection['missing'] {
  return of.groups
    .filter(({ group }) => group.parent === parent)
    .flatMap((total) => {
      const { group, accepted, credited, planned, notPlaced } = total;
      // Which phase of adult basic education a student needs is the plan's own choice, as is a syllabus of several.
      const isPhase = of.form === 'adultBasic' && parent === undefined;
      const used = isUsed(total);
      if ((isPhase || group.choice !== undefined) && !used) return [];
      const inner = used ? lackingGroups(of, group.code) : [];
      const told = inner.reduce((sum, { amount = 0 }) => sum + amount, 0);
      const rest = rounded((group.least ?? 0) - accepted - credited - planned - notPlaced - told);
      return rest > 0 && !isPhase ? [...inner, { code: group.code, amount: rest }] : inner;
    });
}

function missingParts(of: RightContents): StudySection['missing'] {
  const { right, groups } = of;
  const choosable = new Set(partsToChoose(of));
  const small = new Set(groups.filter(({ group }) => group.parent === COMMON_UNITS).map(({ group }) => group.code));
  return (
    of.parts
      .filter(
        ({ part }) => part.compulsory && part.choice === undefined && choosable.has(part) && !small.has(part.group),
      )
      // Without a competence area only what all of them have is known to be compulsory.
      .filter(({ part }) => part.lines === undefined || right.line !== undefined)
      .filter((total) => !isUsed(total))
      .map(({ part: { code, least, size } }) => {
        const amount = least ?? size;
        return { code, ...(amount !== undefined && { amount }) };
      })
  );
}

// --- beginning in mid-year ----------------------------------------------------------------------------------------

/** Whoever begins within this many days of the start of the autumn term has the whole school year. */
const LATE_DAYS = 14;

/** R-PLAN-KOPS-3: what a start in mid-year leaves time for; nothing once that spring is over. */
function midYearAt({ form, begunOn }: RightContents, replayed: Replay): MidYear | undefined {
  if (form !== 'kops' && form !== 'tuva' && form !== 'adultBasic' && form !== 'vocational' && form !== 'lukio')
    return undefined;
  const { calendar, today } = replayed.context;
  const first = calendar.firstTeachingDayOnOrAfter(begunOn);
  const [term] = calendar.termsBetween(first, first);
  if (term === undefined || (term.code === 'autumn' && first <= addDays(term.from, LATE_DAYS))) return undefined;
  const midYear = midYearOf(replayed, form, begunOn);
  return midYear === undefined || midYear.springEnd < today ? undefined : midYear;
}

function rounded(amount: number): number {
  return Math.round(amount * 100) / 100;
}
