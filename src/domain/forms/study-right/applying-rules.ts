import { reason } from '../../rules/reasons.ts';
import type { Finding } from '../../rules/requirement.ts';
import { all, any, leaf, met, where } from '../../rules/requirement.ts';
import type { RuleId } from '../../rules/rulebook.ts';
import type { PersonOn } from '../../student/person.ts';
import { twoReadings } from '../../student/person.ts';
import { isoDate, yearOf } from '../../time/iso-date.ts';
import { jointApplicationOf } from '../../time/national-dates.ts';
import { ask, told, unmet } from './findings.ts';
import type { FormRequirement } from './form-rules.ts';
import { isDegree } from './looking.ts';

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
    const from = moment.rules.validityOf(jointRule)?.from;
    if (from === undefined) return unmet(jointRule, 'form.notKnown', { form: move.form });
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
  const { opens, closes, estimate } = jointApplicationOf(year, moment.rules.knownOn);
  if (moment.on < opens) return unmet('R-APP-4', 'apply.windowOpens', { year, opens, closes, estimate }, opens);
  if (moment.on > closes) {
    const next = jointApplicationOf(year + 1, moment.rules.knownOn);
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
  const most = moment.rules.numberOf('R-APP-3', 'jointApplicationWishes', moment.on);
  const wishes = move.wishes?.length ?? 0;
  return most !== undefined && wishes > most ? unmet('R-APP-3', 'apply.tooManyWishes', { wishes, most }) : met;
});

/** R-KOPS-2 looks at the day of beginning, which after the joint application is in August. */
const underDutyInAugust: FormRequirement = leaf('underDutyInAugust', ({ moment }) => {
  const { duty } = moment.person;
  // Asked after this year's window, the question is about the next one.
  const year =
    moment.on > jointApplicationOf(yearOf(moment.on), moment.rules.knownOn).closes
      ? yearOf(moment.on) + 1
      : yearOf(moment.on);
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
      if (duty.because === 'noResidence') {
        const { ifApplied } = duty;
        return ifApplied.kind === 'ended' || ifApplied.lastDay < start
          ? unmet('R-KOPS-2', 'kops.onlyUnderDuty', { lastDay: ifApplied.lastDay })
          : askReading(moment.person);
      }
      // Before the act nobody is under the duty yet; the window of that year answers.
      return duty.because === 'ageGroup' ? unmet('R-KOPS-2', 'kops.dutyDoesNotApply', {}) : met;
  }
});

/** A rule turns on the duty, and the fact that decides it has not been told. */
export function dutyUnknown(rule: RuleId, missing: 'birthDate' | 'residence' | 'certificateDate'): Finding {
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

/**
 * R-OV-1: two readings for a person without a municipality of residence, which only the municipality can settle. Satisfied
 * for everybody else, and when the duty would be over anyway.
 */
export function askReading(person: PersonOn): Finding {
  const readings = twoReadings(person);
  return readings?.lastDay === undefined
    ? met
    : ask('municipality', 'R-OV-1', 'duty.noResidence', { lastDay: readings.lastDay, until: readings.until });
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
