import { describe, expect, it } from 'vitest';
import { FORM_RULES, FORM_TRAITS } from '#domain/engine/forms.ts';
import type { Right } from '#domain/engine/right.ts';
import { advanceRight, newRight } from '#domain/engine/right.ts';
import { momentAt, replay } from '#domain/engine/replay.ts';
import type { RightEvent } from '#domain/forms/study-right/life.ts';
import type { RuleFacts } from '#domain/forms/study-right/form-rules.ts';
import type { FormCode, RightMove } from '#domain/plan/item.ts';
import { FORM_CODES, RIGHT_MOVES } from '#domain/plan/item.ts';
import { answerOf } from '#domain/rules/requirement.ts';
import { ALL_RULES } from '#domain/rules/rules.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { plan, situation } from '#tests/support/plans.ts';
import { plannerContext } from '#tests/support/school.ts';

const on = isoDate('2026-11-30');
const UNDER_DUTY = { underDuty: true, rules: ALL_RULES };
const moment = momentAt(replay(plan(situation('2009-02-17', '2025-05-31')), 'A', plannerContext('2026-11-23')), on);

/** The states of a right, each reached by what has happened. Basic education and subject studies have their own. */
const WAYS: Readonly<Record<string, readonly RightMove[]>> = {
  notApplied: [],
  applied: ['apply'],
  admitted: ['apply', 'admit'],
  studying: ['begin'],
  suspended: ['begin', 'suspend'],
  interrupted: ['begin', 'interrupt'],
  completed: ['begin', 'complete'],
  resigned: ['begin', 'resign'],
  deemedResigned: ['begin', 'deemResigned'],
};

function eventOf(move: RightMove, form: FormCode, right?: Right): RightEvent {
  const facts: RuleFacts = { moment, move: { form, key: form }, ...(right !== undefined && { right: right.view }) };
  const dated = { on, happened: true, facts };
  switch (move) {
    case 'apply':
      return { ...dated, type: 'apply', way: 'continuousApplication' };
    case 'extraTime':
      return { ...dated, type: 'extraTime', until: isoDate('2031-05-30') };
    case 'suspend':
      return { ...dated, type: 'suspend', reason: 'illness' };
    case 'interrupt':
      return { ...dated, type: 'interrupt', reason: 'otherGoodReason' };
    case 'earn':
      return { ...dated, type: 'earn', amount: 1, unit: 'op' };
    default:
      return { ...dated, type: move };
  }
}

function rightIn(form: FormCode, way: readonly RightMove[]): Right {
  return way.reduce((right, move) => advanceRight(right, eventOf(move, form, right), UNDER_DUTY), newRight(form, form));
}

/** What a state lets happen, as `move → tags after it`; a move that changes nothing is left out. */
function movesOf(form: FormCode, way: readonly RightMove[]): Record<string, string> {
  const right = rightIn(form, way);
  return Object.fromEntries(
    RIGHT_MOVES.flatMap((move) => {
      const next = advanceRight(right, eventOf(move, form, right), UNDER_DUTY);
      return next === right ? [] : [[move, next.view.end ?? next.view.tags.join(' ')]];
    }),
  );
}

const BEFORE = { apply: 'candidate', admit: 'candidate admitted', begin: 'open accrues' };
const OUT = { complete: 'completed', resign: 'resigned', deemResigned: 'deemedResigned' };
const STAYS_OPEN = {
  extraTime: 'open accrues',
  apply: 'open accrues',
  admit: 'open accrues',
  attendLast: 'open accrues',
  earn: 'open accrues',
};
const STAYS_PAUSED = {
  extraTime: 'open paused',
  apply: 'open paused',
  admit: 'open paused',
  attendLast: 'open paused',
  earn: 'open paused',
};

const MAIN_TABLE = {
  notApplied: BEFORE,
  applied: BEFORE,
  admitted: { apply: 'candidate admitted', admit: 'candidate admitted', begin: 'open accrues' },
  studying: { ...STAYS_OPEN, suspend: 'open paused', interrupt: 'open paused', ...OUT },
  suspended: { ...STAYS_PAUSED, resume: 'open accrues', ...OUT },
  interrupted: { ...STAYS_PAUSED, resume: 'open accrues', ...OUT },
  completed: {},
  resigned: {},
  deemedResigned: {},
};

describe('every state × event of every machine has an outcome', () => {
  it.each(FORM_CODES.filter((form) => form !== 'subjectStudent' && form !== 'basicEducation'))('%s', (form) => {
    const table = Object.fromEntries(Object.entries(WAYS).map(([state, way]) => [state, movesOf(form, way)]));
    expect(table).toEqual(MAIN_TABLE);
  });

  it('basicEducation: a duty of its own until the calendar says otherwise', () => {
    const right = rightIn('basicEducation', ['begin']);
    expect(right.view.tags).toEqual(['open', 'accrues', 'basicDuty']);
    const after = advanceRight(right, { type: 'basicDutyOver', on: isoDate('2027-06-06') }, UNDER_DUTY);
    expect(after.view.tags).toEqual(['open', 'accrues']);
    expect(movesOf('basicEducation', ['begin', 'complete'])).toEqual({});
  });

  it('subjectStudent: is neither suspended nor interrupted', () => {
    expect(movesOf('subjectStudent', ['begin'])).toEqual({ ...STAYS_OPEN, ...OUT });
  });

  it('a permanent illness ends the right by the same decision (R-OV-14)', () => {
    const right = rightIn('kops', ['begin']);
    const event: RightEvent = {
      type: 'suspend',
      on,
      happened: true,
      reason: 'permanentIllness',
      facts: { moment, move: { form: 'kops', key: 'kops' }, right: right.view },
    };
    expect(advanceRight(right, event, UNDER_DUTY).view.end).toBe('deemedResigned');
  });

  it('past its limit a right is open but nothing accrues, and a pause that ends returns to studies', () => {
    const right = rightIn('kops', ['begin']);
    expect(advanceRight(right, { type: 'limitPassed', on: isoDate('2027-11-30') }, UNDER_DUTY).view.tags).toEqual([
      'open',
      'overTime',
    ]);
    const paused = rightIn('lukio', ['begin', 'suspend']);
    expect(advanceRight(paused, { type: 'pauseOver', on: isoDate('2027-01-01') }, UNDER_DUTY).view.pauses).toEqual([
      { kind: 'suspension', reason: 'illness', from: '2026-11-30', to: '2026-12-31' },
    ]);
  });
});

describe('a planned event that a machine does not take has a reason', () => {
  it.each(FORM_CODES)('%s', (form) => {
    for (const [state, way] of Object.entries(WAYS)) {
      const right = rightIn(form, way);
      for (const move of RIGHT_MOVES) {
        const event = eventOf(move, form, right);
        if (!('facts' in event)) continue;
        const facts: RuleFacts =
          right.view.begunOn === undefined && right.view.appliedOn === undefined
            ? { moment, move: event.facts.move }
            : event.facts;
        const next = advanceRight(right, { ...event, happened: false, facts }, UNDER_DUTY);
        const answer = answerOf(FORM_RULES[form][move], facts);
        // Ended rights are not asked: the engine gives a new right to whoever applies or begins anew.
        if (right.view.tags.includes('ended') && (move === 'apply' || move === 'admit' || move === 'begin')) continue;
        expect([form, state, move, next === right]).toEqual([form, state, move, answer.kind === 'closed']);
      }
    }
  });
});

describe('the longest time of a form, last day inclusive', () => {
  it.each([
    ['kops', '2026-11-30', '2027-11-29'],
    ['kops', '2027-01-07', '2028-01-06'],
    ['kops', '2026-08-11', '2027-08-10'],
    ['tuva', '2026-08-11', '2027-08-10'],
    ['lukio', '2027-02-08', '2031-02-07'],
    ['vocational', '2027-08-10', '2031-08-09'],
    ['adultBasic', '2027-01-07', '2032-01-06'],
    ['lisaopetus', '2021-08-11', '2022-07-31'],
  ] as const)('%s begun %s lasts to %s', (form, begunOn, limit) => {
    expect(FORM_TRAITS[form].limitOf(isoDate(begunOn), UNDER_DUTY)).toBe(limit);
  });

  it('is not there for KOPS before the act, nor for vocational studies of an adult', () => {
    expect(FORM_TRAITS.kops.limitOf(isoDate('2020-08-11'), { underDuty: false, rules: ALL_RULES })).toBeUndefined();
    expect(
      FORM_TRAITS.vocational.limitOf(isoDate('2027-08-10'), { underDuty: false, rules: ALL_RULES }),
    ).toBeUndefined();
  });
});
