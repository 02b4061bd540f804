import { describe, expect, it } from 'vitest';
import { checksOf } from '#domain/engine/checks.ts';
import { deadlinesOf } from '#domain/engine/deadlines.ts';
import type { MoveQuestion, Replay } from '#domain/engine/replay.ts';
import { answerAt, momentAt, replay } from '#domain/engine/replay.ts';
import { contentsOf } from '#domain/engine/studies/contents-of-form.ts';
import type { Item } from '#domain/plan/item.ts';
import { ALL_RULES, rulesKnownOn } from '#domain/rules/rules.ts';
import type { Situation } from '#domain/student/situation.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { bookWith, KOPS_36 } from '#tests/support/books.ts';
import { item, plan, situation } from '#tests/support/plans.ts';
import { plannerContext } from '#tests/support/school.ts';

/** Under the duty from 1.8.2021 on, with the certificate of spring 2021. */
const born2005 = situation('2005-11-20', '2021-06-05');
const born2008 = situation('2008-05-02', '2024-06-01');

function played(who: Situation, today: string, happened: readonly Item[] = [], planned: readonly Item[] = []): Replay {
  return replay(plan(who, happened, planned), 'A', plannerContext(today));
}

/** Kind of the answer, and the rules that it cites, on each day. */
function answers(replayed: Replay, question: MoveQuestion, days: readonly string[]) {
  return days.map((day) => {
    const { kind, unmet, conditions, questions, told } = answerAt(replayed, question, isoDate(day));
    const reasons = [...unmet, ...conditions, ...questions.map(({ reason }) => reason), ...told];
    return { kind, said: reasons.map(({ rule, code }) => `${rule} ${code}`) };
  });
}

const said = (replayed: Replay, question: MoveQuestion, days: readonly string[], code: string) =>
  answers(replayed, question, days).map(({ kind, said: all }) => [kind, all.filter((each) => each.includes(code))]);

describe('the day before an edition and its first day', () => {
  it('TUVA: begins on 1.8.2022, and loses its two optional parts on 1.8.2023', () => {
    const nobody = played(born2005, '2022-06-01');
    expect(said(nobody, { move: 'begin', form: 'tuva' }, ['2022-07-31', '2022-08-01'], 'form.')).toEqual([
      ['closed', ['R-TUVA-2 form.notYet']],
      ['openIf', []],
    ]);
    const parts = ['2022-07-31', '2022-08-01', '2023-07-31', '2023-08-01'].map((day) => {
      const contents = contentsOf({ form: 'tuva' }, isoDate(day), ALL_RULES);
      return contents === undefined ? 'none' : [contents.criteria, contents.groups.map(({ leastParts }) => leastParts)];
    });
    expect(parts).toEqual([
      'none',
      ['OPH-1488-2021', [undefined, 2]],
      ['OPH-1488-2021', [undefined, 2]],
      ['OPH-3061-2023', [undefined, undefined]],
    ]);
  });

  it('KOPS: the school’s own line until 31.7.2021, the form of the act from 1.8.2021', () => {
    const nobody = played(born2005, '2021-06-10');
    expect(said(nobody, { move: 'begin', form: 'kops' }, ['2021-07-31', '2021-08-01'], 'form.')).toEqual([
      ['ask', ['K-3 form.ownLine']],
      ['openIf', []],
    ]);
    const rightOf = (begins: string) => {
      const replayed = played(born2005, '2021-12-01', [item('kops', begins, { move: 'begin', form: 'kops' })]);
      const right = momentAt(replayed, isoDate('2021-12-01')).rights.find(({ form }) => form === 'kops');
      return [
        right?.limit,
        deadlinesOf(replayed).some(({ code }) => code === 'weeks34'),
        answerAt(replayed, { move: 'complete', form: 'kops' }, isoDate('2021-12-01')).unmet.map(({ rule }) => rule),
      ];
    };
    expect([rightOf('2021-07-31'), rightOf('2021-08-01')]).toEqual([
      [undefined, false, []],
      ['2022-07-31', true, ['R-KOPS-4', 'R-KOPS-8']],
    ]);
  });

  it('the tenth grade: until 31.7.2022', () => {
    const nobody = played(born2005, '2022-06-01');
    expect(said(nobody, { move: 'begin', form: 'lisaopetus' }, ['2022-07-31', '2022-08-01'], 'form.ended')).toEqual([
      ['openIf', []],
      ['closed', ['S-LISA-1 form.ended']],
    ]);
  });

  it('deemed resigned: the month and the warning for an absence from 1.8.2022 on', () => {
    const absent = (last: string) => {
      const replayed = played(born2005, '2022-08-10', [
        item('lukio', '2021-08-11', { move: 'begin', form: 'lukio', syllabus: 'young' }),
        item('last', last, { move: 'attendLast', form: 'lukio' }),
      ]);
      return [
        deadlinesOf(replayed)
          .filter(({ code }) => code === 'oneMonthLimit')
          .map(({ on }) => on),
        checksOf(replayed)
          .filter(({ reason }) => reason.rule === 'R-OV-27')
          .map(({ reason }) => reason.code),
        answerAt(replayed, { move: 'deemResigned', form: 'lukio' }, isoDate('2022-08-10')).conditions.map(
          ({ rule, code }) => `${rule} ${code}`,
        ),
      ];
    };
    expect([absent('2022-07-31'), absent('2022-08-01')]).toEqual([
      [[], [], ['R-OV-26 leave.deemedAfterNotice']],
      [['2022-09-01'], ['limit.oneMonth'], ['R-OV-27 leave.deemedOnlyAfterWarning']],
    ]);
  });

  it('recognition for a learner under the duty: only what has been assessed from 1.1.2025 on', () => {
    const nobody = played(born2008, '2024-12-01');
    const begin: MoveQuestion = { move: 'begin', form: 'vocational', field: 'educationAndGuidance' };
    expect(said(nobody, begin, ['2024-12-31', '2025-01-01'], 'recognition.')).toEqual([
      ['openIf', ['R-VOC-5 recognition.allSkills']],
      ['openIf', ['R-VOC-6 recognition.onlyAssessed']],
    ]);
  });

  it('the syllabuses of lukio and of adults: by the day the right began', () => {
    const lukio = (syllabus: 'young' | 'adult') =>
      ['2021-07-31', '2021-08-01'].map(
        (day) => contentsOf({ form: 'lukio', syllabus }, isoDate(day), ALL_RULES)?.least,
      );
    expect([lukio('young'), lukio('adult')]).toEqual([
      [undefined, 150],
      [undefined, 88],
    ]);
    expect(
      ['2017-12-31', '2018-01-01'].map((day) => contentsOf({ form: 'adultBasic' }, isoDate(day), ALL_RULES)?.criteria),
    ).toEqual([undefined, 'OPH-1280-2017']);
  });
});

describe('one edition more is one change of data: KOPS of 36 weeks from 1.8.2027', () => {
  const born2010 = situation('2010-11-20', '2026-05-30');
  const rules = rulesKnownOn(undefined, bookWith('R-KOPS-4', 'kopsWeeks', KOPS_36));
  const withBook = (begins: string, book = rules) =>
    replay(
      plan(
        born2010,
        [],
        [
          item('kops', begins, { move: 'begin', form: 'kops' }),
          item('op', begins, { move: 'earn', form: 'kops', amount: 53, unit: 'op' }),
        ],
      ),
      'A',
      plannerContext('2026-06-10', book),
    );
  const full = (replayed: Replay) => deadlinesOf(replayed).find(({ code }) => code === 'weeks34')?.on;
  const completes = (replayed: Replay, day: string | undefined) =>
    day === undefined
      ? 'never'
      : answerAt(replayed, { move: 'complete', form: 'kops' }, isoDate(day)).unmet.map(({ code, params }) => [
          code,
          params,
        ]);

  it('moves the day of full weeks only for a right that begins after it', () => {
    expect([full(withBook('2026-08-11')), full(withBook('2026-08-11', ALL_RULES))]).toEqual([
      '2027-05-11',
      '2027-05-11',
    ]);
    expect([full(withBook('2027-08-10')), full(withBook('2027-08-10', ALL_RULES))]).toEqual([
      '2028-05-26',
      '2028-05-11',
    ]);
  });

  it('completes by it only such a right, though both are completed after it came into force', () => {
    expect(completes(withBook('2027-07-31'), '2028-05-12')).toEqual([]);
    expect(completes(withBook('2027-08-10'), full(withBook('2027-08-10', ALL_RULES)))).toEqual([
      ['kops.weeksMissing', { weeks: 34, needed: 36, reachedOn: full(withBook('2027-08-10')) }],
    ]);
    expect(completes(withBook('2027-08-10'), full(withBook('2027-08-10')))).toEqual([]);
  });

  it('is what the check of leaving early counts with', () => {
    const leaves = (begins: string, day: string) => {
      const replayed = withBook(begins);
      const left = replay(
        {
          ...replayed.document,
          alternatives: replayed.document.alternatives.map((each) => ({
            ...each,
            items: [
              ...each.items,
              item('leave', day, { move: 'resign', form: 'kops' }),
              item('voc', day, { move: 'begin', form: 'vocational', field: 'educationAndGuidance' }),
            ],
          })),
        },
        'A',
        replayed.context,
      );
      return checksOf(left)
        .filter(({ reason }) => reason.code === 'kops.leftEarly')
        .map(({ reason }) => 'needed' in reason.params && reason.params.needed);
    };
    expect([leaves('2026-08-11', '2027-01-07'), leaves('2027-08-10', '2028-01-10')]).toEqual([[34], [36]]);
  });
});

describe('the contents of a right, as they were known on a day', () => {
  const criteria = (known: string, begins: string) =>
    contentsOf({ form: 'tuva' }, isoDate(begins), rulesKnownOn(isoDate(known)))?.criteria;
  const firstArea = (known: string) =>
    contentsOf({ form: 'vocational' }, isoDate('2026-08-11'), rulesKnownOn(isoDate(known)))?.parts.find(({ code }) =>
      code.startsWith('VVAI'),
    )?.code;

  it('hold the first criteria of TUVA until the second ones were decided', () => {
    expect([criteria('2023-06-20', '2023-08-08'), criteria('2023-06-21', '2023-08-08')]).toEqual([
      'OPH-1488-2021',
      'OPH-3061-2023',
    ]);
  });

  it('hold the common units of 2022 until those of 2026 were known', () => {
    expect([firstArea('2026-01-13'), firstArea('2026-01-14')]).toEqual(['VVAI22', 'VVAI26']);
  });
});
