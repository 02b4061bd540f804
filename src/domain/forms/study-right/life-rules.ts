import type { EarnedUnit, FormCode } from '../../plan/item.ts';
import { all, leaf, met, where } from '../../rules/requirement.ts';
import type { RuleId } from '../../rules/rulebook.ts';
import { twoReadings } from '../../student/person.ts';
import { addMonths, dayAfter } from '../../time/iso-date.ts';
import { askReading, dutyUnknown } from './applying-rules.ts';
import { ask, onlyIf, unmet } from './findings.ts';
import type { FormRequirement, RuleFacts } from './form-rules.ts';
import { hasTalked, isUnderDuty, openEndedResigns, otherOpenRights } from './looking.ts';

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

/** Extra time for illness, injury or another special reason: the provider decides, on application. */
export function extraTime(rule: RuleId): FormRequirement {
  return all(
    rightIsOpen,
    leaf('laterThanLimit', ({ right, move }) => {
      if (right?.limit === undefined) return unmet(rule, 'extraTime.noLimit', { form: move.form });
      return move.until !== undefined && move.until <= right.limit
        ? unmet(rule, 'extraTime.notLater', { limit: right.limit })
        : met;
    }),
    leaf('providerGrants', ({ move }) => onlyIf(rule, 'extraTime.decision', { form: move.form })),
  );
}

/** The act knows no time beyond the longest one. */
export function noExtraTime(rule: RuleId): FormRequirement {
  return all(
    rightIsOpen,
    leaf('noExtraTime', ({ move }) => unmet(rule, 'extraTime.none', { form: move.form })),
  );
}

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
    if (twoReadings(facts.moment.person)?.lastDay !== undefined) return askReading(facts.moment.person);
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
        return openEndedResigns(facts.moment)
          ? onlyIf('R-OV-14', 'suspend.openEndedResigns', { form: facts.move.form })
          : onlyIf('R-OV-15', 'suspend.supportFirst', { reason: facts.move.reason });
      default:
        return onlyIf('R-OV-13', 'suspend.reasonNeeded', {});
    }
  }),
);

/** R-OV-13: studies abroad are a reason when they last at least a month. */
function isShorterThanMonth({ moment, move }: RuleFacts): boolean {
  const least = addMonths(moment.on, moment.rules.nearestNumberOf('R-OV-13', 'abroadLeastMonths', moment.on));
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
      if (twoReadings(moment.person)?.lastDay !== undefined) return askReading(moment.person);
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
  leaf('dutyIsKnown', (facts) => {
    const { person } = facts.moment;
    if (person.duty.kind === 'unknown') return dutyUnknown('R-OV-25', person.duty.missing);
    return nextStudiesRun(facts) ? met : askReading(person);
  }),
  where(
    isUnderDuty,
    leaf('nextHasBegun', (facts) =>
      nextStudiesRun(facts) ? met : unmet('R-OV-25', 'leave.nextNotBegun', { form: facts.move.form }),
    ),
  ),
);

function nextStudiesRun(facts: RuleFacts): boolean {
  return otherOpenRights(facts).some((right) => right.tags.includes('accrues'));
}

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

/**
 * The provider's decision (R-OV-26, R-OV-27), after the last day of taking part is known and a warning has been given. The
 * warning and the month came to the acts of the forms on 1.8.2022; an absence before it is judged by R-OV-26 alone.
 */
export const deemingResigned: FormRequirement = all(
  rightIsOpen,
  leaf('obviouslyNotTakingPart', ({ right, move, moment }) => {
    if (right?.tags.includes('overTime') === true) return met;
    const byMonth = moment.rules.holdsOn('R-OV-27', right?.lastAttended ?? moment.on);
    if (right?.lastAttended === undefined)
      return unmet(byMonth ? 'R-OV-27' : 'R-OV-26', 'leave.attendingStill', { form: move.form });
    if (moment.person.duty.kind !== 'runs') return met;
    return byMonth
      ? onlyIf('R-OV-27', 'leave.deemedOnlyAfterWarning', { form: move.form })
      : onlyIf('R-OV-26', 'leave.deemedAfterNotice', { form: move.form });
  }),
);

/** The units each form counts in, its own first; a form without an entry takes any. */
export const UNITS: Partial<Record<FormCode, readonly EarnedUnit[]>> = {
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
