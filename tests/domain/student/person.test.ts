import { describe, expect, it } from 'vitest';
import type { Situation } from '#domain/student/situation.ts';
import type { Life } from '#domain/student/person.ts';
import { dutyOn, freeEducationOn, NO_LIFE, personOn, twoReadings } from '#domain/student/person.ts';
import { ALL_RULES } from '#domain/rules/rules.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { situation } from '#tests/support/plans.ts';
import { plannerContext } from '#tests/support/school.ts';

const { calendar } = plannerContext('2026-11-23');
const duty = (who: Situation, on: string, life: Life = NO_LIFE) => dutyOn(who, life, isoDate(on), ALL_RULES);
const free = (who: Situation, on: string, life: Life = NO_LIFE) => freeEducationOn(who, life, isoDate(on), ALL_RULES);

describe('the duty to study (R-OV-1…5)', () => {
  it.each([
    ['2009-03-14', '2027-03-13'],
    ['2010-05-09', '2028-05-08'],
    ['2009-04-30', '2027-04-29'],
    ['2009-02-17', '2027-02-16'],
    ['2010-12-02', '2028-12-01'],
    ['2008-02-29', '2026-02-27'],
  ])('of a student born %s has its last day on %s', (birthDate, lastDay) => {
    const who = situation(birthDate, '2025-05-31');
    expect(duty(who, lastDay)).toEqual({ kind: 'runs', lastDay });
    expect(duty(who, '2028-12-02')).toEqual({ kind: 'ended', lastDay, by: 'age' });
  });

  it('does not reach those whose older duty was over before 2021, nor is anything said of days before the act', () => {
    expect(duty(situation('2003-12-31', '2020-05-30'), '2021-09-01')).toEqual({ kind: 'none', because: 'ageGroup' });
    expect(duty(situation('2004-05-01', '2020-05-30'), '2021-09-01')).toEqual({ kind: 'none', because: 'ageGroup' });
    expect(duty(situation('2004-05-01', '2021-06-05'), '2021-09-01')).toEqual({ kind: 'runs', lastDay: '2022-04-30' });
    expect(duty(situation('2005-05-01', '2021-06-05'), '2021-07-31')).toEqual({ kind: 'none', because: 'before2021' });
  });

  it('asks for what it needs and never guesses', () => {
    expect(duty({ name: 'Joku' }, '2026-11-23')).toEqual({ kind: 'unknown', missing: 'birthDate' });
    expect(duty(situation('2004-05-01'), '2021-09-01')).toEqual({ kind: 'unknown', missing: 'certificateDate' });
    expect(
      duty(situation('2010-05-01', undefined, { residence: { value: 'none', origin: 'told' } }), '2026-11-23'),
    ).toEqual({
      kind: 'none',
      because: 'noResidence',
      ifApplied: { kind: 'runs', lastDay: '2028-04-30' },
    });
  });

  it('ends by a vocational qualification or the matriculation examination, not by the lukio syllabus alone (R-OV-4)', () => {
    const who = situation('2009-05-01', '2025-05-31');
    const qualified: Life = { ...NO_LIFE, vocationalOn: isoDate('2026-12-01') };
    expect(duty(who, '2026-12-01', qualified)).toEqual({ kind: 'runs', lastDay: '2027-04-30' });
    expect(duty(who, '2026-12-02', qualified)).toEqual({ kind: 'ended', lastDay: '2026-12-01', by: 'qualification' });
    const lukio = situation('2009-05-01', '2025-05-31', {
      upperSecondary: { value: { kind: 'lukioSyllabus', on: isoDate('2026-06-01') }, origin: 'told' },
    });
    expect(duty(lukio, '2026-12-02')).toEqual({ kind: 'runs', lastDay: '2027-04-30' });
  });
});

describe('free education (R-OV-31…36)', () => {
  it('lasts to the end of the year of turning 20, and the extension can be sought six months before', () => {
    expect(free(situation('2007-08-08'), '2026-11-23')).toEqual({
      kind: 'until',
      until: '2027-12-31',
      base: '2027-12-31',
      extensionDays: 0,
      extensionFrom: '2027-07-01',
    });
  });

  it('grows by the days of a suspension: 26.10.–31.12.2026 is 67 days (R-OV-33)', () => {
    const life: Life = {
      ...NO_LIFE,
      pauses: [{ from: isoDate('2026-10-26'), to: isoDate('2026-12-31'), atMostOneYear: false }],
    };
    expect(free(situation('2010-06-22', '2026-05-30'), '2027-01-07', life)).toEqual({
      kind: 'until',
      until: '2031-03-08',
      base: '2030-12-31',
      extensionDays: 67,
      extensionFrom: '2030-09-09',
    });
  });

  it('grows by one year at most for studies abroad or another good reason', () => {
    const life: Life = {
      ...NO_LIFE,
      pauses: [{ from: isoDate('2025-01-01'), to: isoDate('2026-12-31'), atMostOneYear: true }],
    };
    expect(free(situation('2007-08-08'), '2027-01-07', life)).toEqual({
      kind: 'until',
      until: '2028-12-31',
      base: '2027-12-31',
      extensionDays: 366,
      extensionFrom: '2028-07-01',
    });
  });

  it('is never of those who were never under the duty', () => {
    expect(free(situation('2003-12-31', '2020-05-30'), '2023-01-01')).toEqual({
      kind: 'none',
      because: 'neverUnderDuty',
    });
  });

  it('is asked for somebody without a municipality of residence, with the other reading beside it (R-OV-1, R-OV-36)', () => {
    const who = situation('2010-05-01', undefined, { residence: { value: 'none', origin: 'told' } });
    const until = '2030-12-31';
    expect(free(who, '2026-11-23')).toEqual({
      kind: 'ask',
      because: 'noResidence',
      ifApplied: { kind: 'until', until, base: until, extensionDays: 0, extensionFrom: '2030-07-01' },
    });
    expect(twoReadings(personOn(who, NO_LIFE, isoDate('2026-11-23'), calendar, ALL_RULES))).toEqual({
      lastDay: '2028-04-30',
      until,
    });
    // Of age the duty would be over in both readings, but free education would not.
    expect(twoReadings(personOn(who, NO_LIFE, isoDate('2028-05-01'), calendar, ALL_RULES))).toEqual({ until });
    expect(twoReadings(personOn(situation('2010-05-01'), NO_LIFE, isoDate('2026-11-23'), calendar, ALL_RULES))).toBe(
      undefined,
    );
  });

  it('ends with the qualification, unless lukio goes on beside it (R-OV-32)', () => {
    const who = situation('2009-05-01', '2025-05-31');
    const vocationalOn = isoDate('2028-05-31');
    expect(free(who, '2028-09-01', { ...NO_LIFE, vocationalOn })).toEqual({
      kind: 'until',
      until: '2028-05-31',
      base: '2029-12-31',
      extensionDays: 0,
      extensionFrom: '2029-07-01',
      endedBy: 'qualification',
    });
    expect(free(who, '2028-09-01', { ...NO_LIFE, vocationalOn, lukioOpen: true })).toEqual({
      kind: 'until',
      until: '2029-12-31',
      base: '2029-12-31',
      extensionDays: 0,
      extensionFrom: '2029-07-01',
    });
  });
});

describe('the duty to attend basic education (R-ABE-2)', () => {
  it('lasts to the end of the school year in the calendar year of turning 17, whatever the month of birth', () => {
    const who = (birth: string) =>
      personOn(situation(birth), NO_LIFE, isoDate('2026-11-23'), calendar, ALL_RULES).basicDutyUntil;
    expect(who('2010-05-09')).toEqual({ on: '2027-06-05', estimate: false });
    expect(who('2010-12-31')).toEqual({ on: '2027-06-05', estimate: false });
    expect(who('2011-01-01')).toEqual({ on: '2028-06-03', estimate: true });
  });

  it('is going on while the certificate is still to come', () => {
    const who = situation('2010-05-09', '2027-06-05');
    expect(personOn(who, NO_LIFE, isoDate('2027-06-04'), calendar, ALL_RULES).basicEducation).toEqual({
      kind: 'attending',
    });
    expect(personOn(who, NO_LIFE, isoDate('2027-06-05'), calendar, ALL_RULES).basicEducation).toEqual({
      kind: 'certificate',
      on: '2027-06-05',
    });
  });
});
