import { describe, expect, it } from 'vitest';
import type { Situation } from '#domain/student/situation.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { faultsOf } from '#ui/features/situation/faults.ts';
import { readHistory } from '#ui/features/situation/history.ts';
import { type SituationValues, situationOf, valuesOf } from '#ui/features/situation/values.ts';

const TODAY = isoDate('2026-11-23');
const NOTHING = readHistory([]);
const FULL: Situation = {
  name: 'Jere',
  birthDate: { value: isoDate('2007-08-08'), origin: 'register' },
  residence: { value: 'municipality', origin: 'told' },
  homeMunicipality: 'Lohja',
  basicEducation: { value: { kind: 'left', on: isoDate('2024-06-01') }, origin: 'certificate' },
  upperSecondary: { value: { kind: 'lukioSyllabus', on: isoDate('2026-05-30') }, origin: 'told' },
  language: { value: 'sufficient', origin: 'told' },
  earned: [
    { form: 'adultBasic', amount: 12, unit: 'course' },
    { form: 'lukio', amount: 4.5, unit: 'lukioOp' },
  ],
  priorLearning: [
    {
      id: 'p1',
      kind: 'lukioStudies',
      toward: 'lukio',
      amount: 34,
      unit: 'lukioOp',
      part: 'MAB2',
      credited: 32.5,
      words: 'ensimmäinen vuosi',
      provider: 'Lohjan lukio',
      state: 'accepted',
      decidedOn: isoDate('2026-11-02'),
    },
    { id: 'p2', kind: 'workOrHobby', toward: 'vocational', state: 'claimed' },
  ],
  guardians: 'äiti',
  hoursPerWeek: 20,
  otherHours: { work: 12.5, travel: 5 },
  goal: { form: 'vocational', field: 'otherField', by: isoDate('2027-08-09'), words: 'Paperi viimein' },
  notes: 'vuorotyö',
};

const valuesWith = (changes: Partial<SituationValues>): SituationValues => ({
  ...valuesOf({ name: '', birthDate: { value: isoDate('2009-03-14'), origin: 'told' } }, NOTHING),
  ...changes,
});

describe('the fields and the situation', () => {
  it('say the same in both directions, whole and empty', () => {
    for (const situation of [FULL, { name: '' }]) {
      const before = { name: 'toinen', priorLearning: situation.priorLearning };
      expect(situationOf(valuesOf(situation, NOTHING), before, () => true)).toEqual(situation);
    }
  });

  it('keep what was there where a field is not accepted', () => {
    const values = {
      ...valuesOf(FULL, NOTHING),
      birthDate: '31.2.',
      hoursPerWeek: 'paljon',
      goalBy: '',
      name: 'Jere K.',
    };
    const refused = new Set(['birthDate', 'hoursPerWeek']);
    expect(situationOf(values, FULL, (path) => !refused.has(path))).toEqual({
      ...FULL,
      name: 'Jere K.',
      goal: { form: 'vocational', field: 'otherField', words: 'Paperi viimein' },
    });
  });

  it('never add amounts of two units: one that the form does not ask stays apart', () => {
    const situation: Situation = { name: '', earned: [{ form: 'kops', amount: 4, unit: 'lukioOp' }] };
    expect(situationOf(valuesOf(situation, NOTHING), situation, () => true)).toEqual(situation);
  });

  it('do not take a certificate without its day for a fact', () => {
    expect(situationOf(valuesWith({ birthDate: '', basicEducation: 'certificate' }), { name: '' }, () => true)).toEqual(
      { name: '' },
    );
  });
});

describe('earlier learning', () => {
  const [row] = valuesOf(FULL, NOTHING).learning;
  const learningOf = (changes: Partial<SituationValues['learning'][number]>, accepts = (_: string) => true) =>
    row === undefined
      ? undefined
      : situationOf({ ...valuesOf(FULL, NOTHING), learning: [{ ...row, ...changes }] }, FULL, accepts).priorLearning;
  const [accepted] = FULL.priorLearning ?? [];

  it('holds a decision only while there is one, and what was accepted only when it was', () => {
    const { credited: _, decidedOn: __, ...undecided } = accepted ?? {};
    expect(learningOf({ state: 'evidenceSeen' })).toEqual([{ ...undecided, state: 'evidenceSeen' }]);
    expect(learningOf({ state: 'refused' })).toEqual([
      { ...undecided, state: 'refused', decidedOn: isoDate('2026-11-02') },
    ]);
  });

  it('keeps the part of its form only, and no unit that was not chosen', () => {
    const { part: _, unit: __, ...rest } = accepted ?? {};
    expect(learningOf({ toward: 'vocational', unit: '' })).toEqual([{ ...rest, toward: 'vocational' }]);
  });

  it('keeps what was there where a field is not accepted, and counts nothing as none', () => {
    expect(learningOf({ amount: 'paljon', decidedOn: '31.2.' }, (path) => !/amount|decidedOn/.test(path))).toEqual([
      accepted,
    ]);
    expect(learningOf({ amount: '0', credited: '0' })).toEqual([{ ...accepted, amount: 0, credited: 0 }]);
  });
});

describe('the faults of the fields', () => {
  const row = { key: 'k', form: 'lukio', field: '', provider: '', began: '7.8.2025', state: 'deemedResigned' } as const;
  const claim = {
    key: 'p',
    kind: 'lukioStudies',
    toward: 'lukio',
    part: '',
    amount: '',
    unit: 'lukioOp',
    words: '',
    provider: '',
    state: 'claimed',
    decidedOn: '',
    credited: '',
  } as const;

  it('are none in what a row does not ask: the decision of a claim', () => {
    const values = valuesWith({ learning: [{ ...claim, credited: 'x', decidedOn: '31.2.' }] });
    expect(faultsOf(values, TODAY)).toEqual([]);
  });

  it('are none in an empty form and in a full one', () => {
    expect(faultsOf(valuesWith({ birthDate: '' }), TODAY)).toEqual([]);
    expect(faultsOf(valuesOf(FULL, NOTHING), TODAY)).toEqual([]);
  });

  it.each<[Partial<SituationValues>, string, string]>([
    [{ hoursPerWeek: 'vähän' }, 'hoursPerWeek', 'notANumber'],
    [{ hoursPerWeek: '169' }, 'hoursPerWeek', 'tooManyHours'],
    [{ earned: [{ form: 'lukio', amount: '-3' }] }, 'earned.0.amount', 'notANumber'],
    [{ workHours: 'vuoro' }, 'workHours', 'notANumber'],
    [{ travelHours: '168,5' }, 'travelHours', 'tooManyHours'],
    [{ learning: [{ ...claim, amount: 'x' }] }, 'learning.0.amount', 'notANumber'],
    [{ learning: [{ ...claim, state: 'accepted', credited: '-1' }] }, 'learning.0.credited', 'notANumber'],
    [{ learning: [{ ...claim, state: 'refused', decidedOn: '24.11.2026' }] }, 'learning.0.decidedOn', 'inFuture'],
    [{ noticeOn: '24.11.2026' }, 'noticeOn', 'inFuture'],
    [{ goalBy: '13.3.2009' }, 'goalBy', 'beforeBirth'],
    [{ studies: [{ ...row, lastAttended: '6.8.2025', endedOn: '' }] }, 'studies.0.lastAttended', 'beforeBeginning'],
    [{ studies: [{ ...row, lastAttended: '2.10.2026', endedOn: '1.10.2026' }] }, 'studies.0.lastAttended', 'afterEnd'],
    [
      {
        studies: [{ ...row, state: 'goesOn', lastAttended: '', endedOn: '' }],
        pauses: [{ key: 'p', study: 'k', reason: 'illness', from: '6.8.2025', until: '' }],
      },
      'pauses.0.from',
      'outsideStudy',
    ],
    [
      { pauses: [{ key: 'p', study: 'k', reason: 'illness', from: '2.10.2026', until: '1.10.2026' }] },
      'pauses.0.until',
      'beforeBeginning',
    ],
  ])('%j', (changes, path, code) => {
    expect(faultsOf(valuesWith(changes), TODAY)).toEqual([{ path, code }]);
  });

  it('let the day itself pass: born, begun and ended today', () => {
    const today = '23.11.2026';
    const values = valuesWith({
      studies: [{ ...row, began: today, lastAttended: today, endedOn: today }],
      pauses: [{ key: 'p', study: 'k', reason: 'illness', from: today, until: today }],
      hoursPerWeek: '168',
    });
    expect(faultsOf(values, TODAY)).toEqual([]);
  });
});
