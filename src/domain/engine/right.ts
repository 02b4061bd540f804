import { initialTransition, transition } from 'xstate';
import type { LimitFacts } from '../forms/study-right/form-rules.ts';
import type { RightEvent } from '../forms/study-right/life.ts';
import type { RightContext, RightTag, RightView } from '../forms/study-right/moment.ts';
import type { FormCode } from '../plan/item.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { dayAfter, maxDate } from '../time/iso-date.ts';
import { FORM_TRAITS, MACHINES } from './forms.ts';

/**
 * One study right while it is replayed: the machine's snapshot and what rules may see of it. This file is the only one
 * that touches XState's pure API.
 */
export type Right = {
  readonly key: string;
  readonly form: FormCode;
  readonly snapshot: Snapshot;
  readonly view: RightView;
};

type Snapshot = ReturnType<typeof start>;

const TAGS: readonly RightTag[] = [
  'candidate',
  'admitted',
  'open',
  'accrues',
  'paused',
  'overTime',
  'ended',
  'completed',
  'basicDuty',
];

function start(form: FormCode, key: string) {
  return initialTransition(machineOf(form), { form, key })[0];
}

// Every form's machine has the same events, context, input and tags, though its states differ; the engine sees only those.
function machineOf(form: FormCode): (typeof MACHINES)['kops'] {
  return MACHINES[form] as (typeof MACHINES)['kops'];
}

/** A right before anything has happened to it. */
export function newRight(form: FormCode, key: string): Right {
  const snapshot = start(form, key);
  return { key, form, snapshot, view: viewOf(snapshot, undefined) };
}

/** The right after an event; the same object when the machine refused it. The facts are for the limit, when studies begin. */
export function advanceRight(right: Right, event: RightEvent, facts: LimitFacts): Right {
  const [snapshot] = transition(machineOf(right.form), right.snapshot, event);
  if (snapshot === right.snapshot) return right;
  const { begunOn } = snapshot.context;
  const limit =
    begunOn === right.view.begunOn ? right.view.limit : begunOn && FORM_TRAITS[right.form].limitOf(begunOn, facts);
  const { extraTimeUntil } = snapshot.context;
  const extended = limit === undefined || extraTimeUntil === undefined ? limit : maxDate(limit, extraTimeUntil);
  return { ...right, snapshot, view: viewOf(snapshot, extended) };
}

function viewOf(snapshot: Snapshot, limit: IsoDate | undefined): RightView {
  const context: RightContext = snapshot.context;
  const tags = TAGS.filter((tag) => snapshot.hasTag(tag));
  return limit === undefined ? { ...context, tags } : { ...context, tags, limit };
}

/** The next thing that the calendar alone brings to a right, or undefined. `basicDutyUntil` is R-ABE-2's last day. */
export function calendarEventOf(right: Right, basicDutyUntil: IsoDate | undefined): RightEvent | undefined {
  const { tags, limit, pauses } = right.view;
  const pauseEnd = tags.includes('paused') ? pauses.at(-1)?.to : undefined;
  if (pauseEnd !== undefined) return { type: 'pauseOver', on: dayAfter(pauseEnd) };
  if (tags.includes('accrues') && limit !== undefined && FORM_TRAITS[right.form].limitOfPlan !== true)
    return { type: 'limitPassed', on: dayAfter(limit) };
  if (tags.includes('basicDuty') && basicDutyUntil !== undefined)
    return { type: 'basicDutyOver', on: dayAfter(basicDutyUntil) };
  return undefined;
}
