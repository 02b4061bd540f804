import type { FormCode } from '../../plan/item.ts';
import { leaf, met, where } from '../../rules/requirement.ts';
import type { RuleId } from '../../rules/rulebook.ts';
import { lastFreeBeginning, ruleOfFreeEnd } from '../../student/person.ts';
import { dayAfter, yearOf } from '../../time/iso-date.ts';
import { ask, onlyIf, told, unmet } from './findings.ts';
import type { FormRequirement } from './form-rules.ts';
import { endsToday, hasAssignedPlace, hasTalked, isUnderDuty, otherOpenRights } from './looking.ts';

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
    const from = moment.rules.validityOf(ruleId)?.from;
    const to = moment.rules.validityOf(endRule)?.to;
    if (from === undefined) return unmet(ruleId, 'form.notKnown', { form });
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

/**
 * R-OV-36: studies begun after the end of the year of turning 20 are never free, nor those begun after a qualification ended
 * the free right (R-OV-32); the right to study is not refused.
 */
export const freeWhenBegun: FormRequirement = leaf('freeWhenBegun', ({ moment }) => {
  const { free } = moment.person;
  // R-OV-1: only if the duty applies to a person without a municipality of residence.
  if (free.kind === 'ask')
    return moment.on > lastFreeBeginning(free.ifApplied)
      ? met
      : ask('municipality', 'R-OV-1', 'free.noResidence', { until: free.ifApplied.until });
  if (free.kind !== 'until') return met;
  const until = lastFreeBeginning(free);
  return moment.on > until ? onlyIf(ruleOfFreeEnd(free, moment.on), 'free.tooLate', { until }) : met;
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
