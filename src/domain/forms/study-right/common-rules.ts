import type { EarnedUnit, FormCode } from '../../plan/item.ts';
import type { ReasonCode, ReasonParams, Whom } from '../../rules/reasons.ts';
import { reason } from '../../rules/reasons.ts';
import type { Finding } from '../../rules/requirement.ts';
import { all, any, leaf, met, where } from '../../rules/requirement.ts';
import type { RuleId } from '../../rules/rulebook.ts';
import { latestNumberOf, numberOf, ruleOf } from '../../rules/rulebook.ts';
import { lastFreeBeginning } from '../../student/person.ts';
import { jointApplicationOf } from '../../time/national-dates.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { addMonths, dayAfter, isoDate, yearOf } from '../../time/iso-date.ts';
import type { FormRequirement, RuleFacts } from './form-rules.ts';
import type { AgendaEntry, RightView } from './moment.ts';

// --- short words for findings ---------------------------------------------------------------------------------------

export function unmet<Code extends ReasonCode>(
  rule: RuleId,
  code: Code,
  params: ReasonParams[Code],
  opensOn?: IsoDate,
): Finding {
  return { kind: 'unmet', reason: reason(rule, code, params), ...(opensOn !== undefined && { opensOn }) };
}

export function onlyIf<Code extends ReasonCode>(rule: RuleId, code: Code, params: ReasonParams[Code]): Finding {
  return { kind: 'if', reason: reason(rule, code, params) };
}

export function ask<Code extends ReasonCode>(
  whom: Whom,
  rule: RuleId,
  code: Code,
  params: ReasonParams[Code],
): Finding {
  return { kind: 'ask', question: { reason: reason(rule, code, params), whom } };
}

export function told<Code extends ReasonCode>(rule: RuleId, code: Code, params: ReasonParams[Code]): Finding {
  return { kind: 'met', told: [reason(rule, code, params)] };
}

// --- looking at a moment --------------------------------------------------------------------------------------------

export function isUnderDuty({ moment }: RuleFacts): boolean {
  return moment.person.duty.kind === 'runs';
}

/** The main rights that are open now, other than the one the move speaks of. */
export function otherOpenRights({ moment, move }: RuleFacts): readonly RightView[] {
  return moment.rights.filter((right) => right.key !== move.key && isMain(right.form) && right.tags.includes('open'));
}

/** Education that fulfils the duty (R-OV-6, R-OV-7): all but the subject-student right (R-RAISE-8). */
export function isMain(form: FormCode): boolean {
  return form !== 'subjectStudent';
}

/** Education of R-OV-6, to which the duty to apply of R-OV-19 points. */
export function isDegree(form: FormCode): boolean {
  return form === 'lukio' || form === 'vocational';
}

function endsToday(right: RightView, sameDay: readonly AgendaEntry[]): boolean {
  return sameDay.some(
    ({ item }) =>
      (item.move === 'resign' || item.move === 'complete' || item.move === 'deemResigned') &&
      (item.right ?? item.form) === right.key,
  );
}

/** A talk about interrupting (R-OV-24) has been held by now or is held today. */
function hasTalked(facts: RuleFacts): boolean {
  const since = facts.moment.rights
    .filter((right) => right.tags.includes('open'))
    .map((right) => right.begunOn ?? right.appliedOn);
  const earliest = since.reduce<IsoDate | undefined>(
    (least, day) => (day !== undefined && (least === undefined || day < least) ? day : least),
    undefined,
  );
  return [...facts.moment.record, ...facts.moment.sameDay].some(
    ({ item, on }) =>
      item.move === 'talk' &&
      (item.topic === 'interruption' || item.topic === 'threeParty') &&
      (earliest === undefined || on >= earliest),
  );
}

// --- requirements that forms share ----------------------------------------------------------------------------------

/** The planner answers from the first day on which anybody could be asked, and only for a person who has been born. */
export const afterBirth: FormRequirement = leaf('afterBirth', ({ moment }) => {
  const { birthDate } = moment.person;
  return birthDate !== undefined && moment.on < birthDate
    ? unmet('R-OV-2', 'date.beforeBirth', { birthDate }, birthDate)
    : met;
});

/** The form exists in law on the day: a rule's validity is its window. */
export function existsByRule(form: FormCode, ruleId: RuleId, endRule: RuleId = ruleId): FormRequirement {
  return leaf('exists', ({ moment }) => {
    const { from } = ruleOf(ruleId);
    const { to } = ruleOf(endRule);
    if (moment.on < from) return unmet(ruleId, 'form.notYet', { form, from }, from);
    if (to !== undefined && moment.on > to) return unmet(endRule, 'form.ended', { form, lastDay: to });
    return met;
  });
}

/** The school offers the form on the day by its own settings; a provider elsewhere answers for itself. */
export const offeredHere: FormRequirement = leaf('offeredHere', ({ moment, move }) => {
  if (move.elsewhere === true) return met;
  const offers = moment.school.offers.filter((offer) => offer.form === move.form);
  if (offers.length === 0) return unmet('R-KAN-6', 'form.notOffered', { form: move.form });
  if (offers.some((offer) => offer.since <= moment.on && (offer.until === undefined || moment.on <= offer.until)))
    return met;
  const next = offers
    .map((offer) => offer.since)
    .filter((since) => since > moment.on)
    .sort()[0];
  if (next !== undefined) return unmet('R-KAN-6', 'form.notYet', { form: move.form, from: next }, next);
  return unmet('R-KAN-6', 'form.notOffered', { form: move.form });
});

/** A basic-education permit, the school's own or a partner's (R-KAN-4, R-ABE-18). */
export const basicEducationPermit: FormRequirement = leaf('basicEducationPermit', ({ moment, move }) => {
  const permit = moment.school.permits.basicEducation;
  if (!permit.held && permit.partner === null) return unmet('R-ABE-18', 'form.permitMissing', { form: move.form });
  return permit.assumed ? told('R-KAN-4', 'form.permitAssumed', { form: move.form }) : met;
});

/** The same right cannot begin twice while it is open. */
export const notOpenAlready: FormRequirement = leaf('notOpenAlready', ({ right, move }) =>
  right?.tags.includes('open') === true && right.begunOn !== undefined
    ? unmet('R-X-1', 'right.alreadyOpen', { form: move.form, since: right.begunOn })
    : met,
);

/**
 * One main form at a time for a learner under the duty (R-X-1), without a gap (R-X-2): the old right ends the same day.
 * A right that is suspended has no studies to leave yet (R-OV-13), so nothing begins over it.
 */
export const oneMainRight: FormRequirement = where(
  isUnderDuty,
  leaf('oneMainRight', (facts) => {
    const open = otherOpenRights(facts).filter((right) => right.form !== 'basicEducation');
    const paused = open.find((right) => right.tags.includes('paused'));
    const until = paused?.pauses.at(-1)?.to;
    if (paused !== undefined && until !== undefined && !endsToday(paused, facts.moment.sameDay)) {
      return unmet('R-OV-13', 'right.suspensionRuns', { form: paused.form, until }, dayAfter(until));
    }
    const staying = open.find((right) => !endsToday(right, facts.moment.sameDay));
    return staying === undefined ? met : onlyIf('R-X-2', 'right.endOldSameDay', { form: staying.form });
  }),
);

/** R-OV-24: before an interruption the provider looks for another way together with the learner and the guardian. */
export const talkBeforeLeaving: FormRequirement = where(
  isUnderDuty,
  leaf('talkBeforeLeaving', (facts) => {
    const leaving = otherOpenRights(facts).find((right) => right.form !== 'basicEducation');
    return leaving === undefined || hasTalked(facts)
      ? met
      : onlyIf('R-OV-24', 'leave.talkFirst', { form: leaving.form });
  }),
);

/** The municipality has assigned a place, and no main form has begun since: then its part is over (R-OV-28, R-OV-29). */
export function hasAssignedPlace({ record, rights }: RuleFacts['moment']): boolean {
  const on = record.findLast(({ item }) => item.move === 'assignPlace')?.on;
  return (
    on !== undefined &&
    !rights.some((right) => isMain(right.form) && right.begunOn !== undefined && right.begunOn >= on)
  );
}

/** The provider has taken the student, or still decides: in continuous application always by its own procedure (R-APP-6). */
export function admittedBy(ruleId: RuleId): FormRequirement {
  return leaf('admittedBy', ({ moment, move, right }) => {
    if (right?.tags.includes('admitted') === true) return met;
    const assigned = move.form === 'tuva' && hasAssignedPlace(moment);
    return assigned ? met : onlyIf(ruleId, 'admission.providerDecides', { form: move.form });
  });
}

/** While the duty to attend basic education runs, its school answers for the learner (R-ABE-2, R-ABE-3). */
export const basicDutyOver: FormRequirement = leaf('basicDutyOver', ({ moment }) => {
  const { basicEducation, basicDutyUntil } = moment.person;
  if (basicEducation.kind === 'certificate' || basicEducation.kind === 'abroad') return met;
  if (basicEducation.kind === 'unknown') {
    const certainlyOver = basicDutyUntil !== undefined && moment.on > basicDutyUntil.on;
    return certainlyOver ? met : ask('student', 'R-ABE-2', 'fact.basicEducationMissing', {});
  }
  if (basicDutyUntil === undefined) return ask('student', 'R-ABE-2', 'fact.birthDateMissing', {});
  if (moment.on > basicDutyUntil.on) return met;
  return unmet(
    'R-ABE-3',
    'basicDuty.runs',
    { until: basicDutyUntil.on, estimate: basicDutyUntil.estimate },
    dayAfter(basicDutyUntil.on),
  );
});

/** Basic education is done, or the provider weighs the student's other ability by the form's own act. */
export function basicEducationDone(ruleId: RuleId): FormRequirement {
  return leaf('basicEducationDone', ({ moment, move }) => {
    switch (moment.person.basicEducation.kind) {
      case 'certificate':
        return met;
      case 'unknown':
        return ask('student', ruleId, 'fact.basicEducationMissing', {});
      case 'abroad':
      case 'attending':
      case 'left':
        return onlyIf(ruleId, 'admission.providerDecidesWithoutCertificate', { form: move.form });
    }
  });
}

/** R-OV-36: studies begun after the end of the year of turning 20 are never free; the right itself is not refused. */
export const freeWhenBegun: FormRequirement = leaf('freeWhenBegun', ({ moment }) => {
  const { free } = moment.person;
  if (free.kind !== 'until') return met;
  const until = lastFreeBeginning(free);
  return moment.on > until ? onlyIf('R-OV-36', 'free.tooLate', { until }) : met;
});

/** R-X-3, R-X-4: KOPS and TUVA may be left for degree education on any day. */
export const anyTimeFromTransition: FormRequirement = leaf('anyTimeFromTransition', (facts) => {
  const from = otherOpenRights(facts).find((right) => right.form === 'kops' || right.form === 'tuva')?.form;
  if (from === undefined) return met;
  return told(from === 'kops' ? 'R-X-3' : 'R-X-4', 'move.anyTime', { from });
});

/** R-X-12: a right begun by the end of the year of turning 20 can still get an extension; one begun later cannot. */
export const stillExtendable: FormRequirement = leaf('stillExtendable', ({ moment }) => {
  const { duty, free } = moment.person;
  const lastYear =
    free.kind === 'until' &&
    duty.kind === 'ended' &&
    moment.on <= free.until &&
    yearOf(moment.on) === yearOf(free.base);
  return lastYear ? told('R-X-12', 'free.stillExtendable', { until: free.until }) : met;
});

/** Earlier studies were done somewhere: only then is it worth saying what can be made of them. */
export function hasEarlierStudies({ moment, move }: RuleFacts): boolean {
  return moment.rights.some(
    (right) => right.key !== move.key && right.begunOn !== undefined && right.form !== 'basicEducation',
  );
}

/** Applying: by the joint application in its window, or continuously as the provider decides (R-APP-1…6). */
export function applying(jointRule: RuleId | undefined, startsUnderDuty: boolean): FormRequirement {
  return any(
    where(
      ({ move }) => move.way === 'continuousApplication',
      leaf('continuousApplication', ({ move }) =>
        move.form === 'adultBasic'
          ? told('R-ABE-20', 'apply.adultBasicContinuous', {})
          : told('R-APP-6', 'apply.continuousDecides', { form: move.form }),
      ),
    ),
    where(
      ({ move }) => move.way === 'jointApplication',
      all(
        inJointApplication(jointRule),
        qualificationNotDone,
        jointWindow,
        wishesWithinLimit,
        ...(startsUnderDuty ? [underDutyInAugust] : []),
        certificateForPoints,
      ),
    ),
  );
}

function inJointApplication(jointRule: RuleId | undefined): FormRequirement {
  return leaf('inJointApplication', ({ moment, move }) => {
    if (jointRule === undefined || move.syllabus === 'adult')
      return unmet('R-APP-1', 'apply.notInJoint', { form: move.form });
    // Lukio and vocational education were in the joint application before this decree too; KOPS and TUVA were not (K-4).
    if (isDegree(move.form)) return met;
    const { from } = ruleOf(jointRule);
    return moment.on < from ? unmet(jointRule, 'form.jointApplicationNotYet', { form: move.form, from }, from) : met;
  });
}

/** R-APP-2: a qualification, the lukio syllabus or a degree closes the joint application; interrupted studies do not. */
const qualificationNotDone: FormRequirement = leaf('qualificationNotDone', ({ moment }) => {
  const told = moment.person.situation.upperSecondary?.value;
  const done = told !== undefined && told.kind !== 'none' && (told.on === undefined || told.on <= moment.on);
  const doneInPlan = moment.rights.some((right) => isDegree(right.form) && right.end === 'completed');
  return done || doneInPlan ? unmet('R-APP-2', 'apply.qualificationDone', {}) : met;
});

const jointWindow: FormRequirement = leaf('jointWindow', ({ moment }) => {
  const year = yearOf(moment.on);
  const { opens, closes, estimate } = jointApplicationOf(year);
  if (moment.on < opens) return unmet('R-APP-4', 'apply.windowOpens', { year, opens, closes, estimate }, opens);
  if (moment.on > closes) {
    const next = jointApplicationOf(year + 1);
    return unmet(
      'R-APP-4',
      'apply.windowClosed',
      { year: year + 1, opens: next.opens, closes: next.closes, estimate: next.estimate },
      next.opens,
    );
  }
  return estimate ? told('R-APP-4', 'apply.estimate', { year }) : met;
});

const wishesWithinLimit: FormRequirement = leaf('wishesWithinLimit', ({ moment, move }) => {
  const most = numberOf('R-APP-3', 'jointApplicationWishes', moment.on);
  const wishes = move.wishes?.length ?? 0;
  return most !== undefined && wishes > most ? unmet('R-APP-3', 'apply.tooManyWishes', { wishes, most }) : met;
});

/** R-KOPS-2 looks at the day of beginning, which after the joint application is in August. */
const underDutyInAugust: FormRequirement = leaf('underDutyInAugust', ({ moment }) => {
  const { duty } = moment.person;
  // Asked after this year's window, the question is about the next one.
  const year = moment.on > jointApplicationOf(yearOf(moment.on)).closes ? yearOf(moment.on) + 1 : yearOf(moment.on);
  const start = moment.calendar.firstTeachingDayOnOrAfter(isoDate(`${year}-08-01`));
  switch (duty.kind) {
    case 'runs':
    case 'ended':
      return duty.kind === 'ended' || duty.lastDay < start
        ? unmet('R-KOPS-2', 'kops.onlyUnderDuty', { lastDay: duty.lastDay })
        : met;
    case 'unknown':
      return dutyUnknown('R-KOPS-2', duty.missing);
    case 'none':
      if (duty.because === 'noResidence') return ask('municipality', 'R-OV-1', 'duty.noResidence', {});
      // Before the act nobody is under the duty yet; the window of that year answers.
      return duty.because === 'ageGroup' ? unmet('R-KOPS-2', 'kops.dutyDoesNotApply', {}) : met;
  }
});

/** A rule turns on the duty, and the fact that decides it has not been told. */
function dutyUnknown(rule: RuleId, missing: 'birthDate' | 'residence' | 'certificateDate'): Finding {
  return ask(
    'student',
    rule,
    missing === 'birthDate'
      ? 'fact.birthDateMissing'
      : missing === 'residence'
        ? 'fact.residenceMissing'
        : 'fact.certificateDateMissing',
    {},
  );
}

/** R-APP-17: points need the Finnish certificate; without it the ways are R-APP-16 and continuous application. */
const certificateForPoints: FormRequirement = leaf('certificateForPoints', ({ moment, move }) =>
  move.form === 'vocational' &&
  moment.person.basicEducation.kind !== 'certificate' &&
  moment.person.basicEducation.kind !== 'unknown'
    ? {
        kind: 'met',
        told: [reason('R-APP-17', 'apply.pointsNeedCertificate', {}), reason('R-APP-16', 'apply.discretionary', {})],
      }
    : met,
);

// --- the life of a right --------------------------------------------------------------------------------------------

/** There is a right and it has begun and not ended. */
export const rightIsOpen: FormRequirement = leaf('rightIsOpen', ({ right, move }) => {
  if (right === undefined) return unmet('R-APP-7', 'right.none', { form: move.form });
  if (right.endedOn !== undefined) return unmet('R-APP-7', 'right.ended', { form: move.form, on: right.endedOn });
  return right.tags.includes('open') ? met : unmet('R-APP-7', 'right.notBegun', { form: move.form });
});

export const studiesGoOn: FormRequirement = all(
  rightIsOpen,
  leaf('studiesGoOn', ({ right, move }) =>
    right?.tags.includes('paused') === true ? unmet('R-OV-13', 'right.notStudying', { form: move.form }) : met,
  ),
);

const rightIsPaused: FormRequirement = leaf('rightIsPaused', ({ right, move }) =>
  right?.tags.includes('paused') === true ? met : unmet('R-OV-13', 'right.notPaused', { form: move.form }),
);

const endsAfterItBegins: FormRequirement = leaf('endsAfterItBegins', ({ moment, move }) =>
  move.until !== undefined && move.until < moment.on
    ? unmet('R-OV-13', 'item.endBeforeStart', { start: moment.on, end: move.until })
    : met,
);

/** Suspension of the duty (R-OV-13…15): on application, by one of the reasons of the act, support examined first. */
export const suspending: FormRequirement = all(
  studiesGoOn,
  endsAfterItBegins,
  leaf('suspendingTheDuty', (facts) => {
    const { duty } = facts.moment.person;
    if (duty.kind === 'unknown') return ask('student', 'R-OV-13', 'fact.birthDateMissing', {});
    if (duty.kind !== 'runs') return unmet('R-OV-13', 'suspend.onlyUnderDuty', {});
    switch (facts.move.reason) {
      case 'illness':
      case 'lifeSituation':
        return onlyIf('R-OV-15', 'suspend.supportFirst', { reason: facts.move.reason });
      case 'parental':
      case 'abroad':
        if (facts.move.reason === 'abroad' && isShorterThanMonth(facts))
          return unmet('R-OV-13', 'suspend.reasonNeeded', {});
        return onlyIf('R-OV-15', 'suspend.decision', { reason: facts.move.reason });
      case 'permanentIllness':
        return onlyIf('R-OV-14', 'suspend.openEndedResigns', { form: facts.move.form });
      default:
        return onlyIf('R-OV-13', 'suspend.reasonNeeded', {});
    }
  }),
);

/** R-OV-13: studies abroad are a reason when they last at least a month. */
function isShorterThanMonth({ moment, move }: RuleFacts): boolean {
  const least = addMonths(moment.on, latestNumberOf('R-OV-13', 'abroadLeastMonths'));
  return move.until !== undefined && dayAfter(move.until) < least;
}

/** Temporary interruption of the study right: only for those who are not under the duty. */
export function interrupting(ruleId: RuleId): FormRequirement {
  return all(
    studiesGoOn,
    endsAfterItBegins,
    leaf('interruptingTheRight', ({ moment, move }) => {
      const { duty } = moment.person;
      if (duty.kind === 'unknown') return ask('student', ruleId, 'fact.birthDateMissing', {});
      if (duty.kind === 'runs')
        return unmet(ruleId, 'interrupt.notUnderDuty', { lastDay: duty.lastDay }, dayAfter(duty.lastDay));
      return move.reason === 'otherGoodReason' ? onlyIf(ruleId, 'interrupt.decision', { form: move.form }) : met;
    }),
  );
}

export function noInterruption(ruleId: RuleId): FormRequirement {
  return leaf('noInterruption', ({ move }) => unmet(ruleId, 'interrupt.notInForm', { form: move.form }));
}

export const resuming: FormRequirement = all(rightIsOpen, rightIsPaused);

/** R-OV-25: a learner under the duty leaves only when the new studies have begun, the same day at the latest. */
export const nextBegunFirst: FormRequirement = all(
  leaf('dutyIsKnown', ({ moment }) => {
    const { duty } = moment.person;
    return duty.kind === 'unknown' ? dutyUnknown('R-OV-25', duty.missing) : met;
  }),
  where(
    isUnderDuty,
    leaf('nextHasBegun', (facts) =>
      otherOpenRights(facts).some((right) => right.tags.includes('accrues'))
        ? met
        : unmet('R-OV-25', 'leave.nextNotBegun', { form: facts.move.form }),
    ),
  ),
);

/** Own notice: of a learner under the duty by R-OV-24 and R-OV-25; others leave by their own word. */
export const resigning: FormRequirement = all(
  rightIsOpen,
  nextBegunFirst,
  where(
    isUnderDuty,
    all(
      leaf('talkedBeforeLeaving', (facts) =>
        hasTalked(facts) ? met : onlyIf('R-OV-24', 'leave.talkFirst', { form: facts.move.form }),
      ),
    ),
  ),
);

/** The provider's decision (R-OV-26, R-OV-27), after the last day of taking part is known and a warning has been given. */
export const deemingResigned: FormRequirement = all(
  rightIsOpen,
  leaf('obviouslyNotTakingPart', ({ right, move, moment }) => {
    if (right?.tags.includes('overTime') === true) return met;
    if (right?.lastAttended === undefined) return unmet('R-OV-27', 'leave.attendingStill', { form: move.form });
    return moment.person.duty.kind === 'runs'
      ? onlyIf('R-OV-27', 'leave.deemedOnlyAfterWarning', { form: move.form })
      : met;
  }),
);

/** The unit each form counts in; a form without an entry takes any. */
const UNITS: Partial<Record<FormCode, readonly EarnedUnit[]>> = {
  kops: ['op'],
  tuva: ['tuvaWeek'],
  adultBasic: ['course'],
  vocational: ['osp'],
  lukio: ['lukioOp'],
  subjectStudent: ['lukioOp', 'course'],
};

/** Amounts are earned in the form's own unit: lukio studies beside KOPS are the subject student's (R-LUKIO-9, R-TUVA-17). */
export const earning: FormRequirement = all(
  rightIsOpen,
  leaf('ownUnit', ({ move }) => {
    const units = UNITS[move.form];
    if (move.unit === undefined || units === undefined || units.includes(move.unit)) return met;
    return onlyIf(move.form === 'tuva' ? 'R-TUVA-17' : 'R-LUKIO-9', 'earn.otherUnit', {
      form: move.form,
      unit: move.unit,
    });
  }),
);

/**
 * Completing by the provider's decision, in forms whose contents are not counted here. `timeRule` is the rule of the form's
 * longest time: a year, or years of study time.
 */
export function completing(
  ruleId: RuleId,
  timeRule: RuleId,
  code: 'limit.yearPassed' | 'limit.studyTimePassed',
): FormRequirement {
  return all(
    studiesGoOn,
    leaf('withinTime', ({ right, move }) =>
      right?.tags.includes('overTime') === true && right.limit !== undefined
        ? unmet(timeRule, code, { form: move.form, limit: right.limit })
        : met,
    ),
    leaf('providerCompletes', ({ move }) => onlyIf(ruleId, 'complete.providerDecides', { form: move.form })),
  );
}

/** Last day for the municipality to wait before it assigns a place: two months after its responsibility began (R-OV-29). */
export function placeAssignedFrom(noticeOn: IsoDate): IsoDate {
  return addMonths(noticeOn, latestNumberOf('R-OV-29', 'municipalityMonths'));
}

/** Limit day of the one-month rule (R-OV-27), inclusive. */
export function oneMonthLimit(lastAttended: IsoDate): IsoDate {
  return addMonths(lastAttended, latestNumberOf('R-OV-27', 'oneMonth'));
}
