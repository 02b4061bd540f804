import { assign, setup } from 'xstate';
import type {
  EarnedUnit,
  FormCode,
  InterruptionReason,
  LukioSyllabus,
  SubjectStudyOf,
  SuspensionReason,
  VocationalField,
} from '../../plan/item.ts';
import { answerOf, isAllowed } from '../../rules/requirement.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { dayBefore, maxDate } from '../../time/iso-date.ts';
import type { FormRequirement, FormRules, RuleFacts } from './form-rules.ts';
import { openEndedResigns } from './looking.ts';
import type { Pause, RightContext, RightEnd, RightTag } from './moment.ts';

/** Every event carries its day, the facts its rules look at, and whether it has already happened. */
type Dated = { readonly on: IsoDate; readonly facts: RuleFacts; readonly happened: boolean };

/** What can happen to a study right. The last three are the calendar's: they follow from days, not from items. */
export type RightEvent =
  | (Dated & { readonly type: 'apply'; readonly way: 'jointApplication' | 'continuousApplication' })
  | (Dated & { readonly type: 'admit' })
  | (Dated & {
      readonly type: 'begin';
      readonly field?: VocationalField;
      readonly syllabus?: LukioSyllabus;
      readonly of?: SubjectStudyOf;
      readonly subject?: string;
      readonly provider?: string;
      readonly elsewhere?: boolean;
      readonly line?: string;
      readonly dual?: boolean;
    })
  | (Dated & { readonly type: 'attendLast' })
  | (Dated & { readonly type: 'suspend'; readonly reason: SuspensionReason; readonly until?: IsoDate })
  | (Dated & { readonly type: 'interrupt'; readonly reason: InterruptionReason; readonly until?: IsoDate })
  | (Dated & { readonly type: 'resume' })
  | (Dated & { readonly type: 'extraTime'; readonly until: IsoDate })
  | (Dated & { readonly type: 'complete' })
  | (Dated & { readonly type: 'resign' })
  | (Dated & { readonly type: 'deemResigned' })
  | (Dated & {
      readonly type: 'earn';
      readonly amount: number;
      readonly unit: EarnedUnit;
      readonly label?: string;
      readonly part?: string;
    })
  | { readonly type: 'pauseOver'; readonly on: IsoDate }
  | { readonly type: 'limitPassed'; readonly on: IsoDate }
  | { readonly type: 'basicDutyOver'; readonly on: IsoDate };

export type RightInput = { readonly form: FormCode; readonly key: string };

/** The machine's guard is the rule itself: what has happened is not refused, what is planned needs a law that allows it. */
function guardOf(requirement: FormRequirement) {
  return ({ event }: { readonly event: RightEvent }): boolean => {
    if (!('facts' in event)) return true;
    return event.happened || isAllowed(answerOf(requirement, event.facts));
  };
}

/** Whether the student leaves for other studies that fulfil the duty and have begun: then the right has moved on. */
function movesOn({ event }: { readonly event: RightEvent }): boolean {
  if (!('facts' in event)) return false;
  const { moment, move } = event.facts;
  // Single subjects beside the main form fulfil nothing (R-RAISE-8), so whoever stops them has not moved on.
  if (move.form === 'subjectStudent') return false;
  return moment.rights.some(
    (right) => right.key !== move.key && right.form !== 'subjectStudent' && right.tags.includes('open'),
  );
}

/**
 * The vocabulary that every study-right machine shares: types, guards made from the form's rules, and actions.
 * Machines built from it are pure: they run by `initialTransition` and `transition` and hold no clock, actor or effect.
 */
export function studyRightSetup(rules: FormRules) {
  return setup({
    types: {
      context: {} as RightContext,
      events: {} as RightEvent,
      input: {} as RightInput,
      tags: {} as RightTag,
    },
    guards: {
      mayApply: guardOf(rules.apply),
      mayBeAdmitted: guardOf(rules.admit),
      mayBegin: guardOf(rules.begin),
      mayAttendLast: guardOf(rules.attendLast),
      maySuspend: guardOf(rules.suspend),
      mayInterrupt: guardOf(rules.interrupt),
      mayResume: guardOf(rules.resume),
      mayHaveExtraTime: guardOf(rules.extraTime),
      mayComplete: guardOf(rules.complete),
      mayResign: guardOf(rules.resign),
      mayBeDeemedResigned: guardOf(rules.deemResigned),
      mayEarn: guardOf(rules.earn),
      mayMoveOn: (args) => movesOn(args) && guardOf(rules.resign)(args),
      isPermanent: ({ event }) =>
        event.type === 'suspend' &&
        event.reason === 'permanentIllness' &&
        openEndedResigns(event.facts.moment) &&
        guardOf(rules.suspend)({ event }),
    },
    actions: {
      noteApplication: assign(({ event }) =>
        event.type === 'apply' ? { appliedOn: event.on, appliedBy: event.way } : {},
      ),
      noteAdmission: assign(({ event }) => ({ admittedOn: event.on })),
      noteBeginning: assign(({ event }) =>
        event.type === 'begin'
          ? {
              begunOn: event.on,
              field: event.field,
              syllabus: event.syllabus,
              of: event.of,
              subject: event.subject,
              provider: event.provider,
              elsewhere: event.elsewhere,
              line: event.line,
              dual: event.dual,
            }
          : {},
      ),
      noteLastAttendance: assign(({ event }) => ({ lastAttended: event.on })),
      notePause: assign(({ context, event }) => ({
        pauses: withPause(context.pauses, event),
        lastAttended: undefined,
      })),
      closePause: assign(({ context, event }) => ({ pauses: withPauseClosed(context.pauses, dayBefore(event.on)) })),
      noteExtraTime: assign(({ event }) => (event.type === 'extraTime' ? { extraTimeUntil: event.until } : {})),
      noteEarned: assign(({ context, event }) =>
        event.type === 'earn'
          ? {
              earned: [
                ...context.earned,
                {
                  amount: event.amount,
                  unit: event.unit,
                  on: event.on,
                  happened: event.happened,
                  ...(event.label !== undefined && { label: event.label }),
                  ...(event.part !== undefined && { part: event.part }),
                },
              ],
            }
          : {},
      ),
      noteEnd: assign(({ context, event }, params: { readonly end: RightEnd }) => ({
        endedOn: event.on,
        end: params.end,
        pauses: withPauseClosed(context.pauses, event.on),
      })),
    },
  });
}

function withPause(pauses: readonly Pause[], event: RightEvent): readonly Pause[] {
  if (event.type !== 'suspend' && event.type !== 'interrupt') return pauses;
  const kind = event.type === 'suspend' ? 'suspension' : 'interruption';
  // A pause that is told to have ended before it began lasted its first day; the mistake itself is a finding.
  const to = event.until === undefined ? {} : { to: maxDate(event.on, event.until) };
  return [...pauses, { kind, reason: event.reason, from: event.on, ...to }];
}

/** The pause that is going on ends on the given day, unless its own last day comes before. */
function withPauseClosed(pauses: readonly Pause[], lastDay: IsoDate): readonly Pause[] {
  const last = pauses.at(-1);
  if (last === undefined || (last.to !== undefined && last.to <= lastDay)) return pauses;
  return [...pauses.slice(0, -1), { ...last, to: lastDay < last.from ? last.from : lastDay }];
}

export function initialContext(input: RightInput | undefined): RightContext {
  // XState runs the context factory once more without input; it must not throw.
  return { form: input?.form ?? 'kops', key: input?.key ?? '', pauses: [], earned: [] };
}

/** Leaving, completing and failing: the ways out of a right that has begun, the same from studies and from a pause. */
export const waysOut = {
  complete: { target: '#completed', guard: 'mayComplete', actions: { type: 'noteEnd', params: { end: 'completed' } } },
  resign: [
    { target: '#movedOn', guard: 'mayMoveOn', actions: { type: 'noteEnd', params: { end: 'movedOn' } } },
    { target: '#resigned', guard: 'mayResign', actions: { type: 'noteEnd', params: { end: 'resigned' } } },
  ],
  deemResigned: {
    target: '#deemedResigned',
    guard: 'mayBeDeemedResigned',
    actions: { type: 'noteEnd', params: { end: 'deemedResigned' } },
  },
  attendLast: { guard: 'mayAttendLast', actions: 'noteLastAttendance' },
  earn: { guard: 'mayEarn', actions: 'noteEarned' },
  extraTime: { guard: 'mayHaveExtraTime', actions: 'noteExtraTime' },
  // A student applies onward, perhaps to another school of the same form, while the studies go on.
  apply: { guard: 'mayApply', actions: 'noteApplication' },
  admit: { guard: 'mayBeAdmitted', actions: 'noteAdmission' },
} as const;

/** Pausing a right: suspension of the duty (R-OV-13, R-OV-14) or temporary interruption (R-TUVA-20, R-VOC-9, R-LUKIO-7). */
export const waysToPause = {
  suspend: [
    {
      target: '#deemedResigned',
      guard: 'isPermanent',
      actions: ['notePause', { type: 'noteEnd', params: { end: 'deemedResigned' } }],
    },
    { target: '#suspended', guard: 'maySuspend', actions: 'notePause' },
  ],
  interrupt: { target: '#interrupted', guard: 'mayInterrupt', actions: 'notePause' },
} as const;

const begin = { target: '#studying', guard: 'mayBegin', actions: 'noteBeginning' } as const;
const admit = { target: '#admitted', guard: 'mayBeAdmitted', actions: 'noteAdmission' } as const;
const apply = { target: '#applied', guard: 'mayApply', actions: 'noteApplication' } as const;

/** Before the studies: the same for every form. A provider may admit without an application in writing. */
export const before = {
  notApplied: { id: 'notApplied', on: { apply, admit, begin } },
  applied: {
    id: 'applied',
    tags: ['candidate'],
    on: { apply: { guard: 'mayApply', actions: 'noteApplication' }, admit, begin },
  },
  admitted: {
    id: 'admitted',
    tags: ['candidate', 'admitted'],
    on: {
      apply: { guard: 'mayApply', actions: 'noteApplication' },
      admit: { guard: 'mayBeAdmitted', actions: 'noteAdmission' },
      begin,
    },
  },
} as const;

/** Pauses: no studies, but the right stays. `studying` is entered anew when the pause is over. */
export const pauses = {
  suspended: {
    id: 'suspended',
    tags: ['open', 'paused'],
    on: {
      ...waysOut,
      resume: { target: '#studying', guard: 'mayResume', actions: 'closePause' },
      pauseOver: { target: '#studying', actions: 'closePause' },
    },
  },
  interrupted: {
    id: 'interrupted',
    tags: ['open', 'paused'],
    on: {
      ...waysOut,
      resume: { target: '#studying', guard: 'mayResume', actions: 'closePause' },
      pauseOver: { target: '#studying', actions: 'closePause' },
    },
  },
} as const;

/** The four ways a right ends. */
export const ends = {
  completed: { id: 'completed', type: 'final', tags: ['ended', 'completed'] },
  movedOn: { id: 'movedOn', type: 'final', tags: ['ended'] },
  resigned: { id: 'resigned', type: 'final', tags: ['ended'] },
  deemedResigned: { id: 'deemedResigned', type: 'final', tags: ['ended'] },
} as const;

/** Studies of a form whose longest time is limited: past the limit the right is open, but nothing accrues. */
export const timedStudies = {
  id: 'studying',
  initial: 'withinTime',
  on: { ...waysOut, ...waysToPause },
  states: {
    withinTime: { tags: ['open', 'accrues'], on: { limitPassed: 'overTime' } },
    overTime: {
      tags: ['open', 'overTime'],
      on: { extraTime: { target: 'withinTime', guard: 'mayHaveExtraTime', actions: 'noteExtraTime' } },
    },
  },
} as const;
