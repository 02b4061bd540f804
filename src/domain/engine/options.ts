import type { RightView } from '../forms/study-right/moment.ts';
import type { FormCode } from '../plan/item.ts';
import type { Answer } from '../rules/requirement.ts';
import type { Rules } from '../rules/rules.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { dayBefore, yearOf } from '../time/iso-date.ts';
import { breakpointsAfter } from './breakpoints.ts';
import type { MoveQuestion, Replay } from './replay.ts';
import { answerAt, momentAt, momentBefore } from './replay.ts';
import { rankOf } from './order.ts';
import type { ItemDraft, Option } from './replay-types.ts';

/** A move to ask about, and the item it would add. */
type Candidate = { readonly id: string; readonly question: MoveQuestion; readonly draft: ItemDraft };

/** Every move of every study form on a day, with its answer, the day it opens when it is closed, and its last day. */
export function optionsOn(replayed: Replay, on: IsoDate): readonly Option[] {
  const later = breakpointsAfter(replayed, on);
  return candidatesOn(replayed, on).map(({ id, question, draft }) => {
    const answer = answerAt(replayed, question, on);
    const change = firstChange(replayed, question, answer, later);
    const { calendar } = replayed.context;
    return {
      id,
      move: question.move as Option['move'],
      form: question.form,
      ...(question.field !== undefined && { field: question.field }),
      ...(question.right !== undefined && { rightKey: question.right }),
      on,
      answer,
      ...(change !== undefined &&
        answer.kind === 'closed' && {
          opens: {
            inLaw: change,
            firstTeachingDay: calendar.firstTeachingDayOnOrAfter(change),
            estimate:
              calendar.isEstimate(change) || answer.unmet.some(({ params }) => 'estimate' in params && params.estimate),
          },
        }),
      ...(change !== undefined && answer.kind !== 'closed' && { until: dayBefore(change) }),
      draft,
    };
  });
}

/** First later day on which a closed move is not closed, or an open one is; undefined when there is none. */
function firstChange(
  replayed: Replay,
  question: MoveQuestion,
  now: Answer,
  later: readonly IsoDate[],
): IsoDate | undefined {
  const closedNow = now.kind === 'closed';
  return later.find((day) => (answerAt(replayed, question, day).kind === 'closed') !== closedNow);
}

/** Forms a student can begin at, in the order of the strings. */
const BEGINNINGS: readonly FormCode[] = ['kops', 'tuva', 'adultBasic', 'vocational', 'lukio'];

function candidatesOn(replayed: Replay, on: IsoDate): readonly Candidate[] {
  // A right that ends today is still there when something begins today: beginnings come first within a day.
  const { rights } = momentBefore(replayed, on, rankOf('begin'));
  const atEnd = momentAt(replayed, on).rights;
  return [
    ...BEGINNINGS.flatMap((form) => beginnings(form, rights, on)),
    ...(hadLisaopetus(on, replayed.context.rules)
      ? [candidate('begin:lisaopetus', { move: 'begin', form: 'lisaopetus' }, on)]
      : []),
    candidate(
      'begin:subjectStudent:lukio',
      { move: 'begin', form: 'subjectStudent', of: 'lukio', right: freeKey('subjectStudent', rights) },
      on,
    ),
    candidate(
      'begin:subjectStudent:adultBasic',
      { move: 'begin', form: 'subjectStudent', of: 'adultBasic', right: freeKey('subjectStudent', rights) },
      on,
    ),
    ...BEGINNINGS.filter((form) => form !== 'adultBasic').map((form) =>
      candidate(
        `apply:jointApplication:${form}`,
        { move: 'apply', form, way: 'jointApplication', right: freeKey(form, rights), ...fieldOf(form) },
        on,
      ),
    ),
    ...BEGINNINGS.map((form) =>
      candidate(
        `apply:continuousApplication:${form}`,
        { move: 'apply', form, way: 'continuousApplication', right: freeKey(form, rights), ...fieldOf(form) },
        on,
      ),
    ),
    ...atEnd.filter((right) => right.tags.includes('open')).flatMap((right) => lifeMoves(right, on)),
    ...(['notifyMunicipality', 'askExtension'] as const).map((move) => ({
      id: move,
      question: { move, form: 'tuva' as const },
      draft: { move, date: { on } },
    })),
    {
      id: 'assignPlace',
      question: { move: 'assignPlace' as const, form: 'tuva' as const },
      draft: { move: 'assignPlace', form: 'tuva', date: { on } },
    },
  ];
}

/** The tenth grade is asked about while it could matter: until the end of the year in which it ended (S-LISA-1). */
function hadLisaopetus(on: IsoDate, rules: Rules): boolean {
  const to = rules.validityOf('S-LISA-1')?.to;
  return to === undefined || yearOf(on) <= yearOf(to);
}

function fieldOf(form: FormCode): { readonly field?: 'educationAndGuidance' } {
  return form === 'vocational' ? { field: 'educationAndGuidance' } : {};
}

function beginnings(form: FormCode, rights: readonly RightView[], on: IsoDate): readonly Candidate[] {
  const right = freeKey(form, rights);
  const key = right === undefined ? {} : { right };
  if (form === 'vocational') {
    return [
      candidate(
        'begin:vocational:educationAndGuidance',
        { move: 'begin', form, field: 'educationAndGuidance', ...key },
        on,
      ),
      candidate(
        'begin:vocational:otherField',
        { move: 'begin', form, field: 'otherField', elsewhere: true, ...key },
        on,
      ),
    ];
  }
  if (form === 'lukio') {
    return [
      candidate('begin:lukio', { move: 'begin', form, syllabus: 'young', ...key }, on),
      candidate('begin:lukio:adult', { move: 'begin', form, syllabus: 'adult', ...key }, on),
    ];
  }
  return [candidate(`begin:${form}`, { move: 'begin', form }, on)];
}

/**
 * The key for a further right of a form of which one is open: another lukio, another field, another subject. One year of
 * KOPS or TUVA and one adult syllabus at a time is enough.
 */
function freeKey(form: FormCode, rights: readonly RightView[]): string | undefined {
  if (form !== 'lukio' && form !== 'vocational' && form !== 'subjectStudent') return undefined;
  const taken = new Set(
    rights.filter((right) => right.form === form && right.tags.includes('open')).map((right) => right.key),
  );
  if (!taken.has(form)) return undefined;
  let number = 2;
  while (taken.has(`${form}-${number}`)) number += 1;
  return `${form}-${number}`;
}

function lifeMoves(right: RightView, on: IsoDate): readonly Candidate[] {
  const { form, key } = right;
  const of = { form, ...(key !== form && { right: key }) };
  const moves: readonly MoveQuestion[] = right.tags.includes('paused')
    ? [
        { ...of, move: 'resume' },
        { ...of, move: 'resign' },
      ]
    : [
        { ...of, move: 'complete' },
        { ...of, move: 'resign' },
        { ...of, move: 'suspend', reason: 'illness' },
        { ...of, move: 'interrupt', reason: 'otherGoodReason' },
        { ...of, move: 'deemResigned' },
      ];
  return moves.map((question) => candidate(`${question.move}:${key}`, question, on));
}

function candidate(id: string, question: MoveQuestion, on: IsoDate): Candidate {
  const { right, ...rest } = question;
  // The question and the item are the same words; only the day and the id are the item's own.
  const draft = { ...rest, ...(right !== undefined && { right }), date: { on } } as ItemDraft;
  return { id, question, draft };
}
