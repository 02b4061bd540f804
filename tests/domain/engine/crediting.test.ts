import { describe, expect, it } from 'vitest';
import { checksOf } from '#domain/engine/checks.ts';
import { creditingOf, creditings, isOwnUnit, unitOfForm, withAccepted } from '#domain/engine/crediting.ts';
import { replay } from '#domain/engine/replay.ts';
import type { PlanDocument } from '#domain/plan/document.ts';
import type { FormCode, Item } from '#domain/plan/item.ts';
import { FORM_CODES } from '#domain/plan/item.ts';
import { rulesKnownOn } from '#domain/rules/rules.ts';
import type { LearningKind, PriorLearning } from '#domain/student/prior-learning.ts';
import { LEARNING_KINDS } from '#domain/student/prior-learning.ts';
import type { Situation } from '#domain/student/situation.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { item, plan, situation } from '#tests/support/plans.ts';
import { plannerContext } from '#tests/support/school.ts';

const learning = (toward: FormCode, kind: LearningKind, more: Partial<PriorLearning> = {}): PriorLearning => ({
  id: `${toward} ${kind}`,
  kind,
  toward,
  state: 'claimed',
  ...more,
});

/** `kind rule:code …`: why not, what is asked, what is left to see; after a bar, what is told beside. */
function answer(student: Situation, on: string, toward: FormCode, kind: LearningKind): string {
  const replayed = replay(plan(student), 'A', plannerContext(on));
  const { kind: of, unmet, questions, conditions, told } = creditingOf(replayed, learning(toward, kind), isoDate(on));
  const coded = (reasons: typeof told) => reasons.map(({ rule, code }) => `${rule}:${code}`);
  const asked = questions.map(({ reason, whom }) => `${reason.rule}:${reason.code}@${whom}`);
  const beside = told.length === 0 ? [] : ['|', ...coded(told)];
  return [of, ...coded(unmet), ...asked, ...coded(conditions), ...beside].join(' ');
}

/** Under the duty until 13.3.2027; past it since 5.5.2023. */
const YOUNG = situation('2009-03-14', '2024-06-01');
const GROWN = situation('2005-05-05', '2021-06-05');

const WHEN = {
  underBefore: [YOUNG, '2024-12-31'],
  underAfter: [YOUNG, '2025-01-01'],
  pastBefore: [GROWN, '2024-12-31'],
  pastAfter: [GROWN, '2025-01-01'],
} as const;
type Answers = Readonly<Record<LearningKind, string>>;
const answers = (when: keyof typeof WHEN, toward: FormCode): Answers =>
  Object.fromEntries(
    LEARNING_KINDS.map((kind) => [kind, answer(WHEN[when][0], WHEN[when][1], toward, kind)]),
  ) as Answers;
const everyKind = (said: string): Answers => Object.fromEntries(LEARNING_KINDS.map((kind) => [kind, said])) as Answers;

describe('what a form can credit, by its law', () => {
  const LUKIO = 'openIf R-LUKIO-6:crediting.ifMatches | R-LUKIO-6:crediting.askBefore';
  const SAME_FOR_ALL: readonly (readonly [FormCode, Answers])[] = [
    ['kops', everyKind('openIf R-KOPS-21:recognition.schoolDecides')],
    ['tuva', everyKind('closed R-TUVA-16:recognition.none')],
    ['adultBasic', everyKind('openIf R-ABE-13:crediting.ifMatches | R-ABE-13:recognition.startingLevel')],
    [
      'lukio',
      { ...everyKind(LUKIO), lukioStudies: 'open | R-LUKIO-5:crediting.mustCredit R-LUKIO-6:crediting.askBefore' },
    ],
    ['lisaopetus', everyKind('ask R-OV-40:crediting.notRead@provider')],
    ['basicEducation', everyKind('ask R-OV-40:crediting.notRead@provider')],
    ['subjectStudent', everyKind('ask R-OV-40:crediting.notRead@provider')],
  ];
  const FITS = 'openIf R-VOC-5:crediting.assessedIfFits';
  const SHOWN = 'openIf R-VOC-5:crediting.byDemonstration';
  const VOCATIONAL: Answers = {
    lukioStudies: FITS,
    vocationalUnits: FITS,
    commonUnitParts: FITS,
    higherEducation: FITS,
    otherAssessed: FITS,
    basicEducation: 'ask R-VOC-5:crediting.basicEducationUnclear@vocationalProvider',
    abroad: 'ask R-VOC-5:crediting.abroadUnclear@vocationalProvider',
    workOrHobby: SHOWN,
    kopsModules: `${SHOWN} | R-VOC-5:crediting.insideThem`,
    tuvaParts: `${SHOWN} | R-VOC-5:crediting.insideThem`,
  };
  const LIMITED_FITS = 'openIf R-VOC-6:crediting.assessedIfFits';
  const NOT_ON_LIST = 'closed R-VOC-6:crediting.notOnList | R-VOC-6:crediting.insideThem';
  const LIMITED: Answers = {
    lukioStudies: LIMITED_FITS,
    vocationalUnits: LIMITED_FITS,
    commonUnitParts: LIMITED_FITS,
    higherEducation: LIMITED_FITS,
    otherAssessed: LIMITED_FITS,
    basicEducation: 'ask R-VOC-6:crediting.basicEducationUnclear@vocationalProvider',
    abroad: 'ask R-VOC-6:crediting.abroadUnclear@vocationalProvider',
    workOrHobby: 'closed R-VOC-6:crediting.notUnderDuty',
    kopsModules: NOT_ON_LIST,
    tuvaParts: NOT_ON_LIST,
  };

  describe.each(['underBefore', 'underAfter', 'pastBefore', 'pastAfter'] as const)('%s 1.1.2025', (when) => {
    it.each(SAME_FOR_ALL)('%s: the duty and the year make no difference', (toward, expected) => {
      expect(answers(when, toward)).toEqual(expected);
    });

    it('vocational: the limit is for learners under the duty from 1.1.2025 (R-VOC-6)', () => {
      expect(answers(when, 'vocational')).toEqual(when === 'underAfter' ? LIMITED : VOCATIONAL);
    });
  });

  it('speaks of every form', () => {
    expect([...SAME_FOR_ALL.map(([form]) => form), 'vocational'].sort()).toEqual([...FORM_CODES].sort());
  });

  it('asks what decides the limit, only where it decides something', () => {
    const unborn: Situation = { name: 'Testi' };
    expect(answer(unborn, '2026-11-25', 'vocational', 'workOrHobby')).toBe('ask R-VOC-6:fact.birthDateMissing@student');
    expect(answer(unborn, '2024-12-31', 'vocational', 'workOrHobby')).toBe(SHOWN);
    expect(answer(unborn, '2026-11-25', 'vocational', 'lukioStudies')).toBe(FITS);
  });

  it('opens on the day after the last day of the duty', () => {
    const said = (on: string) => answer(YOUNG, on, 'vocational', 'workOrHobby');
    expect([said('2027-03-13'), said('2027-03-14')]).toEqual(['closed R-VOC-6:crediting.notUnderDuty', SHOWN]);
  });

  it('does not know the limit before the rule was known', () => {
    const known = plannerContext('2026-11-25', rulesKnownOn(isoDate('2020-08-01')));
    const limits = creditingOf(
      replay(plan(YOUNG), 'A', known),
      learning('vocational', 'workOrHobby'),
      isoDate('2026-11-25'),
    );
    expect(limits.kind).toBe('openIf');
  });
});

const TODAY = '2026-11-25';
const withLearning = (rows: readonly PriorLearning[]): Situation =>
  situation('2009-03-14', '2025-05-31', { priorLearning: rows });
const lukio = (on: string): Item => item('l', on, { move: 'begin', form: 'lukio' });
const request = (on: string, form: FormCode = 'lukio'): Item => item('r', on, { move: 'askCrediting', form });
const played = (document: PlanDocument, today = TODAY) => replay(document, 'A', plannerContext(today));
const rows = (document: PlanDocument) =>
  creditings(played(document)).map(({ answer: { kind }, right, askBy, request: made, unasked, late, draft, on }) => ({
    kind,
    on,
    right: right?.key,
    askBy,
    request: made?.on,
    unasked,
    late,
    draft,
  }));

describe('when it is asked', () => {
  const claim = learning('lukio', 'lukioStudies', { amount: 34, unit: 'lukioOp' });

  it('before lukio begins, with an item that asks for it', () => {
    expect(rows(plan(withLearning([claim]), [], [lukio('2027-01-11')]))).toEqual([
      {
        kind: 'open',
        on: '2027-01-11',
        right: 'lukio',
        askBy: '2027-01-10',
        request: undefined,
        unasked: true,
        late: false,
        draft: {
          move: 'askCrediting',
          form: 'lukio',
          who: ['student'],
          date: { on: TODAY },
          amount: 34,
          unit: 'lukioOp',
        },
      },
    ]);
  });

  it('is not before there is a place, nor after the studies have begun', () => {
    const admitted = item('a', '2027-01-08', { move: 'admit', form: 'lukio' });
    const [onFriday] = rows(plan(withLearning([claim]), [], [admitted, lukio('2027-01-11')]));
    expect(onFriday?.draft?.date).toEqual({ on: '2027-01-08' });
    const onSaturday = item('a', '2027-01-09', { move: 'admit', form: 'lukio' });
    const [late] = rows(plan(withLearning([claim]), [], [onSaturday, lukio('2027-01-11')]));
    expect(late?.draft?.date).toEqual({ on: '2027-01-10' });
  });

  it('asks nothing when the plan has no such studies, when it is decided, or when the law says no', () => {
    const notIn = rows(plan(withLearning([claim])));
    const decided = rows(
      plan(withLearning([{ ...claim, state: 'refused', decidedOn: isoDate('2026-11-02') }]), [], [lukio('2027-01-11')]),
    );
    const tuva = rows(
      plan(
        withLearning([learning('tuva', 'kopsModules')]),
        [],
        [item('t', '2027-01-11', { move: 'begin', form: 'tuva' })],
      ),
    );
    expect([notIn, decided, tuva].map(([row]) => [row?.kind, row?.on, row?.unasked])).toEqual([
      ['open', TODAY, false],
      ['open', '2026-11-02', false],
      ['closed', '2027-01-11', false],
    ]);
  });

  it('is late when lukio has begun by then, and the check moves it', () => {
    const document = plan(withLearning([claim]), [], [lukio('2027-01-11'), request('2027-01-12')]);
    expect(rows(document).map(({ unasked, late }) => [unasked, late])).toEqual([[false, true]]);
    const found = checksOf(played(document)).filter(({ reason }) => reason.code.startsWith('crediting.'));
    expect(found).toEqual([
      {
        id: 'crediting.askedLate r',
        weight: 'warns',
        reason: {
          code: 'crediting.askedLate',
          params: { form: 'lukio', begins: '2027-01-11' },
          rule: 'R-LUKIO-6',
        },
        on: '2027-01-12',
        itemId: 'r',
        rightKey: 'lukio',
        mends: [{ kind: 'move', itemId: 'r', to: TODAY }],
      },
    ]);
    const mended = plan(withLearning([claim]), [], [lukio('2027-01-11'), request('2027-01-10')]);
    expect(checksOf(played(mended)).filter(({ reason }) => reason.code.startsWith('crediting.'))).toEqual([]);
  });

  it('has no last day once lukio goes on, nor in vocational education', () => {
    const going = plan(withLearning([claim]), [lukio('2026-08-10')], [request('2026-12-01')]);
    const vocational = plan(
      withLearning([learning('vocational', 'vocationalUnits')]),
      [],
      [item('v', '2027-08-09', { move: 'begin', form: 'vocational' }), request('2027-08-20', 'vocational')],
    );
    expect([...rows(going), ...rows(vocational)].map(({ askBy, unasked, late }) => [askBy, unasked, late])).toEqual([
      [undefined, false, false],
      [undefined, false, false],
    ]);
  });

  it('is one finding for a form, and takes the place of the general one', () => {
    const both = withLearning([claim, learning('lukio', 'workOrHobby', { amount: 2 })]);
    const document = plan(
      both,
      [
        item('k', '2026-08-10', { move: 'begin', form: 'subjectStudent', of: 'lukio' }),
        item('e', '2026-10-30', { move: 'earn', form: 'subjectStudent', amount: 4, unit: 'lukioOp' }),
      ],
      [lukio('2027-01-11')],
    );
    const asking = checksOf(played(document)).filter(({ mends }) =>
      mends.some((mend) => mend.kind === 'add' && mend.draft.move === 'askCrediting'),
    );
    expect(asking).toEqual([
      {
        id: 'crediting.notAsked lukio',
        weight: 'tells',
        reason: { code: 'crediting.notAsked', params: { form: 'lukio' }, rule: 'R-LUKIO-6' },
        on: '2027-01-11',
        rightKey: 'lukio',
        mends: [
          {
            kind: 'add',
            draft: { move: 'askCrediting', form: 'lukio', who: ['student'], date: { on: TODAY } },
          },
        ],
      },
    ]);
  });

  it('is asked anew for a second right of the same form', () => {
    const document = plan(
      withLearning([claim]),
      [lukio('2025-08-07'), request('2025-08-01'), item('x', '2026-11-20', { move: 'resign', form: 'lukio' })],
      [item('n', '2027-08-10', { move: 'begin', form: 'lukio', right: 'lukio-2' })],
    );
    expect(rows(document).map(({ right, request: made, draft }) => [right, made, draft?.right])).toEqual([
      ['lukio-2', undefined, 'lukio-2'],
    ]);
  });
});

describe('as if it had been accepted', () => {
  const own = learning('lukio', 'lukioStudies', { amount: 34, unit: 'lukioOp' });
  const other = learning('lukio', 'vocationalUnits', { amount: 62, unit: 'osp' });
  const document = plan(withLearning([own, other]));
  const after = (ids: readonly string[], credited?: Readonly<Record<string, number>>) =>
    withAccepted(document, ids, credited).situation.priorLearning;

  it('takes the whole amount in the own unit, and never turns another unit into it', () => {
    expect(after([own.id, other.id])).toEqual([
      { ...own, state: 'accepted', credited: 34 },
      { ...other, state: 'accepted' },
    ]);
    expect(after([other.id], { [other.id]: 4 })).toEqual([own, { ...other, state: 'accepted', credited: 4 }]);
  });

  it('leaves the plan itself as it was', () => {
    expect(withAccepted(document, [])).toBe(document);
    expect(document.situation.priorLearning).toEqual([own, other]);
  });

  it('knows the units of the forms', () => {
    expect(FORM_CODES.map((form) => [form, unitOfForm(form)])).toEqual([
      ['kops', 'op'],
      ['tuva', 'tuvaWeek'],
      ['adultBasic', 'course'],
      ['vocational', 'osp'],
      ['lukio', 'lukioOp'],
      ['lisaopetus', undefined],
      ['basicEducation', undefined],
      ['subjectStudent', 'lukioOp'],
    ]);
    expect([isOwnUnit('kops', 'op'), isOwnUnit('lukio', 'op'), isOwnUnit('lukio', undefined)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
