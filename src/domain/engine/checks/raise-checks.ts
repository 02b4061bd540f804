import { groupOf } from '../../admission/certificate.ts';
import type { JudgedRaise } from '../../admission/raises.ts';
import { effectiveGrades } from '../../admission/raises.ts';
import type { Item } from '../../plan/item.ts';
import { reason } from '../../rules/reasons.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { addDays, yearOf } from '../../time/iso-date.ts';
import type { JointApplication } from '../../time/national-dates.ts';
import { jointApplicationOf } from '../../time/national-dates.ts';
import type { PlanRaise } from '../planned-raises.ts';
import { examinationDay, raisesOf, WEEKS_TO_CERTIFY } from '../planned-raises.ts';
import type { Check, Mend, RaiseChange } from '../replay-types.ts';
import type { Replay } from '../replay.ts';
import { momentAt } from '../replay.ts';
import { check } from './check.ts';

type Examination = Extract<Item, { readonly move: 'specialExamination' }>;
type RaiseItem = Extract<Item, { readonly move: 'specialExamination' | 'raiseCertificate' }>;

/**
 * Planned raises against the certificate, the calendar and the school: a raise that would not count says why (A-GRADE-1…8),
 * one that comes too late for the application is told with the day that is in time (R-APP-22), and so is who can certify it
 * (R-RAISE-2, R-RAISE-5). What has happened is judged only as something that a planned raise is compared with.
 */
export function raiseChecks(replayed: Replay): readonly Check[] {
  const ahead = replayed.steps.flatMap((step) => {
    const { item, on, happened } = step;
    const isRaise = item.move === 'specialExamination' || item.move === 'raiseCertificate';
    return isRaise && on !== undefined && !happened ? [{ item, on }] : [];
  });
  if (ahead.length === 0) return [];
  const all = raisesOf(replayed);
  const planned = all.filter(({ happened }) => !happened);
  return [
    ...judgedChecks(all, replayed),
    ...planned.flatMap((raise) => [...lateChecks(raise, replayed), ...artsChecks(raise, replayed)]),
    ...ahead.flatMap(({ item, on }) => [
      ...(hasRaise(item) ? [] : cutOffChecks(item, on, replayed)),
      ...(item.move === 'specialExamination' ? dayChecks(item, on, replayed) : []),
    ]),
    ...certifierChecks(ahead, replayed),
  ];
}

function hasRaise(item: RaiseItem): boolean {
  return item.move === 'specialExamination' && item.raise !== undefined;
}

// --- what counts ------------------------------------------------------------------------------------------------------

/** A-GRADE-1…8: why a raise would not count, by the certificate or because another raise of the subject is as good. */
function judgedChecks(all: readonly PlanRaise[], replayed: Replay): readonly Check[] {
  const { grades } = replayed.document.situation;
  if (grades?.kind !== 'certificate') return [];
  const judged = effectiveGrades(
    grades.certificate,
    all.map(({ raise }) => raise),
    { rules: replayed.context.rules },
  ).raises;
  return all.flatMap((own, index): readonly Check[] => {
    if (own.happened) return [];
    const { item, examinedOn } = own;
    const why = judged[index]?.why;
    if (why !== undefined) return [check('warns', why, { on: examinedOn, itemId: item.id })];
    const better = betterOther(index, all, judged);
    if (better === undefined) return [];
    const { subject, syllabus, language } = own.raise;
    const variant = syllabus ?? language;
    return [
      check(
        'tells',
        reason('A-GRADE-1', 'raise.otherIsEnough', {
          subject,
          ...(variant !== undefined && { variant }),
          grade: Number(better.raise.grade),
          on: better.examinedOn,
        }),
        { on: examinedOn, itemId: item.id, mends: [{ kind: 'remove', itemId: item.id }] },
      ),
    ];
  });
}

/** Another raise of the same subject that gives at least as much; of two equal ones the earlier is enough. */
function betterOther(index: number, all: readonly PlanRaise[], judged: readonly JudgedRaise[]): PlanRaise | undefined {
  const own = all[index];
  if (own === undefined) return undefined;
  return all.find((other, at) => {
    if (at === index || judged[at]?.key !== judged[index]?.key || judged[at]?.why !== undefined) return false;
    const difference = Number(other.raise.grade) - Number(own.raise.grade);
    return difference > 0 || (difference === 0 && at < index);
  });
}

// --- in time ----------------------------------------------------------------------------------------------------------

/**
 * The joint application that a raise is for: the plan's own, when one has not given its results by the examination, else the
 * first whose grades are still open then.
 */
function applicationFor(
  on: IsoDate,
  replayed: Replay,
): { readonly dates: JointApplication; readonly planned: boolean } {
  const { knownOn } = replayed.context.rules;
  const own = replayed.steps
    .filter(({ item, outcome }) => item.move === 'apply' && item.way === 'jointApplication' && outcome === 'effect')
    .flatMap((step) => (step.on === undefined ? [] : [jointApplicationOf(yearOf(step.on), knownOn)]))
    .find(({ results }) => on <= results);
  if (own !== undefined) return { dates: own, planned: true };
  const year = yearOf(on);
  const first = jointApplicationOf(year, knownOn);
  return { dates: on <= first.gradesLimit ? first : jointApplicationOf(year + 1, knownOn), planned: false };
}

/** R-RAISE-6, R-APP-22: of an examination whose subject is not told, only its own day can be compared. */
function cutOffChecks(item: RaiseItem, on: IsoDate, replayed: Replay): readonly Check[] {
  const { dates, planned } = applicationFor(on, replayed);
  if (!planned || on <= dates.gradesLimit) return [];
  const { gradesPlannedBy, gradesLimit: by } = dates;
  const mends: readonly Mend[] =
    gradesPlannedBy < replayed.context.today ? [] : [{ kind: 'move', itemId: item.id, to: gradesPlannedBy }];
  return [check('warns', reason('R-APP-22', 'raise.afterCutOff', { by }), { on, itemId: item.id, mends })];
}

/** R-RAISE-6, R-APP-22: the certificate of a raise is in the register by the last day of the application it is for. */
function lateChecks({ item, examinedOn, raise }: PlanRaise, replayed: Replay): readonly Check[] {
  const { dates } = applicationFor(examinedOn, replayed);
  const { gradesLimit: by, gradesPlannedBy } = dates;
  const at = { on: examinedOn, itemId: item.id };
  const registerBy = item.raise?.registerBy;
  const mends = inTime(item, examinedOn, gradesPlannedBy, replayed);
  if (registerBy !== undefined && registerBy < examinedOn)
    return [check('warns', reason('R-RAISE-6', 'raise.registeredBeforeExamination', {}), { ...at, mends })];
  if (raise.on > by) return [check('warns', reason('R-APP-22', 'raise.afterCutOff', { by }), { ...at, mends })];
  const ready = addDays(examinedOn, 7 * WEEKS_TO_CERTIFY);
  if (registerBy === undefined && ready > by)
    return [
      check('warns', reason('R-RAISE-6', 'raise.certificateTakesTime', { by, weeks: WEEKS_TO_CERTIFY }), {
        ...at,
        mends,
      }),
    ];
  return [];
}

/** What brings a raise in time: its certificate earlier, or the examination too; nothing when the day is behind. */
function inTime(item: Examination, examinedOn: IsoDate, gradesPlannedBy: IsoDate, replayed: Replay): readonly Mend[] {
  if (item.raise === undefined || gradesPlannedBy <= replayed.context.today) return [];
  const ready = addDays(examinedOn, 7 * WEEKS_TO_CERTIFY);
  if (ready <= gradesPlannedBy) return [changed(item, { registerBy: gradesPlannedBy })];
  const on = examinationDay(replayed, gradesPlannedBy);
  return on > gradesPlannedBy ? [] : [changed(item, { on, registerBy: gradesPlannedBy })];
}

function changed(item: Examination, change: RaiseChange): Mend {
  const { on, ...raised } = change;
  return {
    kind: 'changeRaise',
    change,
    item: {
      ...item,
      ...(on !== undefined && { date: { on } }),
      ...(item.raise !== undefined && { raise: { ...item.raise, ...raised } }),
    },
  };
}

/** R-CAL-1: nobody is examined on a day without teaching; allowed, but said. */
function dayChecks(item: Examination, on: IsoDate, { context: { calendar, today } }: Replay): readonly Check[] {
  if (calendar.isTeachingDay(on)) return [];
  const before = calendar.lastTeachingDayOnOrBefore(on);
  const to = before > today ? before : calendar.firstTeachingDayOnOrAfter(on);
  return [
    check('tells', reason('R-CAL-1', 'raise.noTeaching', { to }), {
      on,
      itemId: item.id,
      mends: [{ kind: 'move', itemId: item.id, to }],
    }),
  ];
}

// --- who certifies ----------------------------------------------------------------------------------------------------

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Partners that are in the business of basic education; of another one the permit is asked. */
const GIVES_BASIC_EDUCATION: ReadonlySet<string> = new Set(['municipality', 'adultEducationCentre']);

/**
 * R-RAISE-2: a raised grade is assessed by a holder of a permit for basic education. The studies of KOPS and TUVA give none
 * themselves (A-GRADE-13), so it matters who is named: the school without a permit, and a partner of another kind, cannot.
 * A name that the school's settings do not know is taken for a holder.
 */
function certifierChecks(
  ahead: readonly { readonly item: RaiseItem; readonly on: IsoDate }[],
  replayed: Replay,
): readonly Check[] {
  const { school } = replayed.context;
  const { held, partner, assumed } = school.permits.basicEducation;
  const holder = school.partners.find(({ code }) => code === partner);
  const assumedFor = ahead.find(({ item }) => {
    const name = certifierOf(item);
    return name === undefined || sameName(name, held ? school.school.name : (holder?.name ?? ''));
  });
  const mendsFor = (item: RaiseItem): readonly Mend[] =>
    holder !== undefined && item.move === 'specialExamination' && item.raise !== undefined
      ? [changed(item, { certifier: holder.name })]
      : [{ kind: 'ask', whom: 'municipality' }];
  return [
    ...ahead.flatMap(({ item, on }): readonly Check[] => {
      const at = { on, itemId: item.id };
      const name = certifierOf(item);
      const mends = mendsFor(item);
      if (name === undefined)
        return held || partner !== null
          ? []
          : [check('warns', reason('R-RAISE-2', 'raise.permitHolder', {}), { ...at, mends })];
      if (sameName(name, school.school.name))
        return held ? [] : [check('warns', reason('R-RAISE-2', 'raise.schoolHasNoPermit', {}), { ...at, mends })];
      const known = school.partners.find((each) => sameName(each.name, name));
      if (known === undefined || known.code === partner || GIVES_BASIC_EDUCATION.has(known.kind)) return [];
      return [check('warns', reason('R-RAISE-2', 'raise.partnerPermitUnknown', { name }), { ...at, mends })];
    }),
    ...(assumed && (held || holder !== undefined) && assumedFor !== undefined
      ? [
          check(
            'tells',
            reason('R-KAN-4', 'raise.permitAssumed', { holder: held ? school.school.name : (holder?.name ?? '') }),
            { on: assumedFor.on, itemId: assumedFor.item.id, mends: [{ kind: 'ask', whom: 'school' }] },
          ),
        ]
      : []),
  ];
}

function certifierOf(item: RaiseItem): string | undefined {
  const named = item.move === 'specialExamination' ? (item.raise?.certifier ?? item.provider) : item.provider;
  return named === undefined || named.trim() === '' ? undefined : named;
}

/**
 * R-RAISE-5, A-GRADE-3: arts subjects are not taught in adult basic education, so neither a student of it nor a school that
 * gives only that can raise them there.
 */
function artsChecks({ item, examinedOn, raise }: PlanRaise, replayed: Replay): readonly Check[] {
  if (groupOf(raise.subject) !== 'arts') return [];
  const { school } = replayed.context;
  const name = certifierOf(item);
  const inAdultBasic = momentAt(replayed, examinedOn).rights.some(
    ({ form, tags }) => form === 'adultBasic' && tags.includes('open'),
  );
  const cannot = (inAdultBasic && name === undefined) || (name !== undefined && sameName(name, school.school.name));
  return [
    check(cannot ? 'warns' : 'tells', reason('R-RAISE-5', 'raise.artsElsewhere', {}), {
      on: examinedOn,
      itemId: item.id,
      mends: cannot ? [{ kind: 'ask', whom: 'municipality' }] : [],
    }),
  ];
}
