import { KOPS_ORIENTATION } from '../../forms/kops/kops.contents.ts';
import type { Part, PartGroup } from '../../forms/study-right/contents.ts';
import { TUVA_COMMON } from '../../forms/tuva/tuva.contents.ts';
import type { InsideKind, Study } from '../../plan/study.ts';
import type { Goal } from '../../student/situation.ts';
import type { Replay } from '../replay.ts';
import type { PartTotal, PeriodTotal, RightContents } from './contents-of-rights.ts';
import { contentsOfRights, partsToChoose } from './contents-of-rights.ts';
import { hoursPerUnit } from './load.ts';

/** What a proposal changes: nothing that is planned goes away, what is missing comes. */
export type StudiesProposal = { readonly remove: readonly string[]; readonly add: readonly Study[] };

/** So much of a part to place; `whole`: a course or a module is not split between periods. */
type Want = { readonly part: string; readonly amount: number; readonly inside?: InsideKind; readonly whole?: boolean };

/** Room in a period, in the unit of the contents. */
type Room = { readonly period: PeriodTotal; left: number };

const NOTHING: StudiesProposal = { remove: [], add: [] };

/**
 * Studies that would fill a study right from what is planned, accepted and credited already: the obligatory parts first,
 * then what the goal asks for, as much as the weeks that really exist hold. The student may change every one of them.
 */
export function proposeStudies(replayed: Replay, rightKey: string, freshId: () => string): StudiesProposal {
  const of = contentsOfRights(replayed).findLast((each) => each.rightKey === rightKey);
  if (of?.contents === undefined) return NOTHING;
  const rooms = roomsOf(of, replayed);
  const capacity = rooms.reduce((sum, { left }) => sum + left, 0);
  const wants = wantsOf(of, capacity, replayed);
  const placed = of.form === 'kops' ? spreadEvenly(wants, rooms) : inOrder(wants, rooms);
  return {
    remove: [],
    add: placed.map(
      ({ want, amount, period }): Study => ({
        id: freshId(),
        form: of.form,
        ...(of.rightKey !== of.form && { right: of.rightKey }),
        part: want.part,
        amount,
        unit: of.unit,
        period: { year: period.period.year, code: period.period.code },
        ...(want.inside !== undefined && { inside: want.inside }),
      }),
    ),
  };
}

// --- how much there is room for -----------------------------------------------------------------------------------

/** Room in each period: the pace of the form over its weeks, less what is planned there already. Whole units. */
function roomsOf(of: RightContents, replayed: Replay): readonly Room[] {
  const perWeek = pacePerWeek(of, replayed);
  let carried = 0;
  return of.periods.map((period) => {
    // Halves are carried on, or a year of short periods would lose a week.
    const weeks = of.form === 'tuva' ? replayed.context.calendar.tuvaWeeks(period.from, period.to) : period.weeks;
    // A few last days of a right are no place to begin something new.
    if (weeks < 1) return { period, left: 0 };
    const exact = weeks * perWeek + carried;
    const whole = Math.floor(exact + 1e-9);
    carried = exact - whole;
    return { period, left: Math.max(0, whole - period.amount) };
  });
}

function pacePerWeek({ form, unit, right, begunOn, whole }: RightContents, { context, document }: Replay): number {
  const { rules } = context;
  switch (unit) {
    case 'op': {
      const weeks = rules.numberOf('R-KOPS-4', 'kopsWeeks', begunOn) ?? 1;
      return (whole.least ?? 0) / weeks;
    }
    case 'tuvaWeek':
      return 1;
    case 'course': {
      const per = hoursPerUnit(right, rules)?.hours ?? 28;
      const { hoursPerWeek, otherHours } = document.situation;
      const free =
        hoursPerWeek === undefined ? undefined : hoursPerWeek - (otherHours?.work ?? 0) - (otherHours?.travel ?? 0);
      return Math.max(0, free ?? FULL_TIME_HOURS) / per;
    }
    case 'osp':
      return (whole.least ?? 0) / (VOCATIONAL_YEARS * YEAR_WEEKS);
    case 'lukioOp':
      return form === 'lukio' ? (whole.least ?? 0) / (LUKIO_YEARS * YEAR_WEEKS) : 1;
  }
}

/** A full-time week of adult basic education, in hours of teaching, when the student has not told how many there are. */
const FULL_TIME_HOURS = 25;
/** Student weeks of a school year by R-CAL-2, rounded down so that the last period is not overfull. */
const YEAR_WEEKS = 36;
const LUKIO_YEARS = 3;
const VOCATIONAL_YEARS = 3;

// --- what is wanted ------------------------------------------------------------------------------------------------

function wantsOf(of: RightContents, capacity: number, replayed: Replay): readonly Want[] {
  const { goal, language } = replayed.document.situation;
  switch (of.form) {
    case 'kops':
      return kopsWants(of, capacity, goal);
    case 'tuva':
      return tuvaWants(of, capacity, goal, language?.value === 'insufficient');
    case 'adultBasic':
      return adultWants(of, language?.value === 'insufficient');
    case 'vocational':
      return vocationalWants(of);
    case 'lukio':
      return lukioWants(of);
    default:
      return [];
  }
}

/** What a part still lacks of an amount. */
function lackOf(total: PartTotal | undefined, amount: number): number {
  if (total === undefined) return amount;
  return Math.max(0, amount - total.accepted - total.credited - total.planned);
}

/** Opiskelu- ja urasuunnittelutaidot, of the list `vstosaamiskokonaisuus`. */
const CAREER_MODULE = '1007';

/** R-KOPS-7, R-KOPS-9: each module to its minimum, the rest of the whole as orientation studies toward the goal. */
function kopsWants(of: RightContents, capacity: number, goal: Goal | undefined): readonly Want[] {
  // Finding one's own direction comes first: that is what somebody who starts in mid-year is there for.
  const modules = of.parts
    .filter(({ part }) => part.compulsory)
    .toSorted((left, right) => Number(right.part.code === CAREER_MODULE) - Number(left.part.code === CAREER_MODULE))
    .map((total): Want => ({ part: total.part.code, amount: lackOf(total, total.part.least ?? 0) }));
  const needed = modules.reduce((sum, { amount }) => sum + amount, 0);
  const rest = Math.floor(Math.min(of.whole.missing, capacity) - needed);
  const inside = insideOf(goal);
  const orientation: Want = { part: KOPS_ORIENTATION, amount: rest, ...(inside !== undefined && { inside }) };
  return [...modules, orientation].filter(({ amount }) => amount > 0);
}

function insideOf(goal: Goal | undefined): InsideKind | undefined {
  if (goal?.form === 'lukio') return 'lukioStudies';
  return goal?.form === 'vocational' ? 'vocationalUnits' : undefined;
}

/**
 * Shares of 38 weeks by the goal (R-TUVA-8, R-TUVA-13): what the parts get of a whole TUVA, scaled to the weeks there are.
 * They are the planner's own choice, to be changed by the student, and stand in the order in which they are studied.
 */
const TUVA_SHARES: Readonly<Record<'lukio' | 'vocational' | 'open', readonly (readonly [string, number])[]>> = {
  lukio: [
    ['101', 6],
    ['107', 12],
    ['103', 4],
    ['102', 3],
    ['106', 10],
    ['104', 3],
  ],
  vocational: [
    ['101', 6],
    ['107', 8],
    ['103', 4],
    ['102', 6],
    ['105', 12],
    ['104', 2],
  ],
  open: [
    ['101', 8],
    ['107', 8],
    ['103', 5],
    ['102', 5],
    ['105', 6],
    ['106', 6],
  ],
};
/** Weak language comes before everything else: at least this share of the weeks is for basic skills. */
const LANGUAGE_WEEKS = 15;
const BASIC_SKILLS = '107';

function tuvaWants(
  of: RightContents,
  capacity: number,
  goal: Goal | undefined,
  weakLanguage: boolean,
): readonly Want[] {
  const most = of.contents?.most ?? capacity;
  const target = Math.min(most - of.whole.sum, capacity);
  if (target <= 0) return [];
  const kind = goal?.form === 'lukio' ? 'lukio' : goal?.form === 'vocational' ? 'vocational' : 'open';
  const shares = TUVA_SHARES[kind].map(
    ([code, weeks]) => [code, code === BASIC_SKILLS && weakLanguage ? Math.max(LANGUAGE_WEEKS, weeks) : weeks] as const,
  );
  const parts = shares.map(([code]) => code);
  const total = shares.reduce((sum, [, weeks]) => sum + weeks, 0);
  const common = of.parts.find(({ part }) => part.code === TUVA_COMMON);
  const commonLeast = Math.min(target, Math.ceil(lackOf(common, common?.part.least ?? 0)));
  const exact = new Map(shares.map(([code, weeks]) => [code, (weeks * target) / total]));
  exact.set(TUVA_COMMON, Math.max(exact.get(TUVA_COMMON) ?? 0, commonLeast));
  const weeks = wholeWeeks(exact, target);
  return parts.flatMap((part): readonly Want[] => {
    const bound = of.parts.find((each) => each.part.code === part);
    const room = bound?.part.most === undefined ? target : lackOf(bound, bound.part.most);
    const amount = Math.min(room, weeks.get(part) ?? 0);
    return amount > 0 ? [{ part, amount }] : [];
  });
}

/** Whole weeks that add up to the target: largest remainders first, and never below what the first one must have. */
function wholeWeeks(exact: ReadonlyMap<string, number>, target: number): ReadonlyMap<string, number> {
  const whole = new Map([...exact].map(([code, weeks]) => [code, Math.floor(weeks)]));
  const first = [...exact.keys()][0];
  if (first !== undefined) whole.set(first, Math.ceil(exact.get(first) ?? 0));
  let left = Math.floor(target) - [...whole.values()].reduce((sum, weeks) => sum + weeks, 0);
  const byRemainder = [...exact].sort(([, one], [, other]) => (other % 1) - (one % 1)).map(([code]) => code);
  for (let at = 0; left > 0 && byRemainder.length > 0; at = (at + 1) % byRemainder.length) {
    const code = byRemainder[at] ?? '';
    whole.set(code, (whole.get(code) ?? 0) + 1);
    left -= 1;
  }
  for (const code of [...exact.keys()].reverse()) {
    while (left < 0 && (whole.get(code) ?? 0) > 0 && code !== first) {
      whole.set(code, (whole.get(code) ?? 0) - 1);
      left += 1;
    }
  }
  return whole;
}

/** R-ABE-8, R-ABE-9, R-ABE-13: the courses of the final phase that nobody has accepted, credited or planned. */
function adultWants(of: RightContents, secondLanguage: boolean): readonly Want[] {
  const avoided = new Set(secondLanguage ? ['final:AI:FI'] : ['final:AI:S2']);
  const chosen = new Set<string>();
  const final = of.parts.filter(
    ({ part }) => (part.group === 'final' || part.group.startsWith('final:')) && !avoided.has(part.group),
  );
  const taken = (total: PartTotal): boolean => total.filling !== 'untouched' || total.notPlaced > 0;
  for (const total of final) if (taken(total) && total.part.choice !== undefined) chosen.add(total.part.choice);
  const compulsoryFirst = [...final].sort(
    (left, right) => Number(right.part.compulsory) - Number(left.part.compulsory),
  );
  const wants: Want[] = [];
  for (const total of compulsoryFirst) {
    if (wants.length >= of.whole.missing) break;
    const { code, choice, size } = total.part;
    if (taken(total) || (choice !== undefined && chosen.has(choice))) continue;
    if (choice !== undefined) chosen.add(choice);
    wants.push({ part: code, amount: size ?? 1, whole: true });
  }
  return wants;
}

/**
 * R-VOC-2, R-VOC-3, R-VOC-13: the units of the competence area, the common units to their minimum. Before an area is chosen,
 * only what belongs to all of them.
 */
function vocationalWants(of: RightContents): readonly Want[] {
  const chosen = new Set<string>();
  return partsToChoose(of).flatMap((part): readonly Want[] => {
    if (!part.compulsory || (of.right.line === undefined && part.lines !== undefined)) return [];
    if (part.choice !== undefined) {
      if (chosen.has(part.choice)) return [];
      chosen.add(part.choice);
    }
    const total = of.parts.find((each) => each.part === part);
    const amount = lackOf(total, part.least ?? part.size ?? 0);
    return amount > 0 ? [{ part: part.code, amount }] : [];
  });
}

/**
 * S-LUKIO-2, S-LUKIO-3: the compulsory modules that are missing, subject by subject in the order of their numbers. A subject
 * that has its minimum asks for no more, so of several languages one syllabus is proposed.
 */
function lukioWants(of: RightContents): readonly Want[] {
  const groups = new Map((of.contents?.groups ?? []).map((group) => [group.code, group]));
  const above = (code: string): readonly PartGroup[] => {
    const group = groups.get(code);
    if (group === undefined) return [];
    return [group, ...(group.parent === undefined ? [] : above(group.parent))];
  };
  const taken = new Map(
    of.groups.map(({ group, accepted, credited, planned }) => [group.code, accepted + credited + planned]),
  );
  const started = new Map<string, string>();
  for (const { group, filling } of of.groups) {
    if (group.choice !== undefined && filling !== 'untouched') started.set(group.choice, group.code);
  }
  const rank = new Map<string, number>();
  const wants: (Want & { readonly place: number })[] = [];
  for (const { part, filling, notPlaced } of of.parts) {
    const place = rank.get(part.group) ?? 0;
    rank.set(part.group, place + 1);
    if (!part.compulsory || filling !== 'untouched' || notPlaced > 0) continue;
    const homes = above(part.group);
    if (homes.some(({ code, choice }) => choice !== undefined && (started.get(choice) ?? code) !== code)) continue;
    const isFull = homes.some(({ code, least }) => least !== undefined && (taken.get(code) ?? 0) >= least);
    if (isFull) continue;
    const amount = part.size ?? sizeOf(part);
    for (const { code, choice } of homes) {
      if (choice !== undefined) started.set(choice, code);
      taken.set(code, (taken.get(code) ?? 0) + amount);
    }
    wants.push({ part: part.code, amount, whole: true, place });
  }
  return wants.sort((left, right) => left.place - right.place);
}

function sizeOf({ least = 2 }: Part): number {
  return least;
}

// --- where it goes -------------------------------------------------------------------------------------------------

type Piece = { readonly want: Want; readonly amount: number; readonly period: PeriodTotal };

/** One after the other, each period to its brim; what finds no room is left out. */
function inOrder(wants: readonly Want[], rooms: readonly Room[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const want of wants) {
    let left = want.amount;
    for (const room of rooms) {
      if (left <= 0) break;
      const fits = want.whole === true ? (room.left >= want.amount ? want.amount : 0) : Math.min(left, room.left);
      if (fits <= 0) continue;
      pieces.push({ want, amount: fits, period: room.period });
      room.left -= fits;
      left -= fits;
    }
  }
  return pieces;
}

/** The orientation studies run through the year in even shares; the modules fill what is left of each period. */
function spreadEvenly(wants: readonly Want[], rooms: readonly Room[]): readonly Piece[] {
  const orientation = wants.find(({ part }) => part === KOPS_ORIENTATION);
  const modules = wants.filter((want) => want !== orientation);
  if (orientation === undefined) return inOrder(modules, rooms);
  const capacity = rooms.reduce((sum, { left }) => sum + left, 0);
  const share = capacity === 0 ? 0 : Math.min(1, orientation.amount / capacity);
  let exact = 0;
  let given = 0;
  const even: Piece[] = [];
  for (const room of rooms) {
    exact += room.left * share;
    const amount = Math.min(room.left, Math.round(exact) - given);
    if (amount <= 0) continue;
    even.push({ want: orientation, amount, period: room.period });
    given += amount;
    room.left -= amount;
  }
  return [...inOrder(modules, rooms), ...even];
}
