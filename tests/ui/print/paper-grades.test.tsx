import { cleanup, render, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlProvider } from 'use-intl';
import { afterEach, describe, expect, it } from 'vitest';
import type { SubjectGrade } from '#domain/admission/certificate.ts';
import { plannerContext } from '#domain/engine/context.ts';
import { replay } from '#domain/engine/replay.ts';
import type { Item } from '#domain/plan/item.ts';
import { makeCalendar } from '#domain/school/calendar.ts';
import { parseSchool } from '#domain/school/school-schema.ts';
import type { Situation } from '#domain/student/situation.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { catalogueOf, type Locale } from '#i18n/locales.ts';
import { PaperGrades } from '#ui/print/paper-grades.tsx';
import { paperOf } from '#ui/print/paper-model.ts';
import { item, plan, situation } from '../../support/plans.ts';

afterEach(cleanup);

/** Read by path: in a browser-like environment a module's address is no file. */
const parsed = parseSchool(JSON.parse(readFileSync(join(process.cwd(), 'public/school.json'), 'utf8')));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
const { school } = parsed;
const context = plannerContext({ school, calendar: makeCalendar(school), today: isoDate('2026-11-25') });

/** The certificate of case 3: average 84 / 12 = 7.00. */
const SUBJECTS: readonly SubjectGrade[] = [
  { subject: 'AI', syllabus: 'AI1', grade: 7 },
  { subject: 'B1', language: 'SV', grade: 6 },
  { subject: 'A1', language: 'EN', grade: 8 },
  { subject: 'KT', grade: 8 },
  { subject: 'HI', grade: 7 },
  { subject: 'YH', grade: 7 },
  { subject: 'MA', grade: 5 },
  { subject: 'FY', grade: 6 },
  { subject: 'KE', grade: 7 },
  { subject: 'BI', grade: 7 },
  { subject: 'TE', grade: 8 },
  { subject: 'GE', grade: 8 },
];
const onni = situation('2010-10-03', '2026-05-30', {
  grades: { kind: 'certificate', certificate: { on: isoDate('2026-05-30'), subjects: SUBJECTS } },
  targets: [{ id: 't', name: 'Lohjan lukio', kind: 'lukio', limits: [{ year: 2026, value: '7.20' }] }],
});
const maths = item('maths', '2027-04-22', {
  move: 'specialExamination',
  raise: {
    subject: 'MA',
    from: 5,
    wished: 7,
    weeks: 12,
    hours: 40,
    certifier: 'Lohjan kaupunki',
    registerBy: isoDate('2027-05-21'),
  },
});
const swedish = item('swedish', '2027-05-13', {
  move: 'specialExamination',
  raise: { subject: 'B1', language: 'SV', from: 6, wished: 7, registerBy: isoDate('2027-05-21') },
});

async function textOf(student: Situation, planned: readonly Item[], locale: Locale = 'fi') {
  const paper = paperOf(replay(plan(student, [], planned), 'A', context));
  render(
    <IntlProvider locale={locale} messages={await catalogueOf(locale)} timeZone="Europe/Helsinki">
      <PaperGrades grades={paper.grades} />
    </IntlProvider>,
  );
  return {
    rows: screen.queryAllByRole('row').map((row) => row.textContent),
    stages: document.querySelector('figure ol')?.children.length ?? 0,
    targets: linesOf(screen.queryByRole('list', { name: locale === 'fi' ? 'Tavoitteet' : 'Targets' })),
    told: linesOf(
      screen.queryByRole('list', { name: locale === 'fi' ? 'Mihin luvut perustuvat' : 'What the figures rest on' }),
    ),
  };
}

function linesOf(list: HTMLElement | null): readonly (string | null)[] {
  return [...(list?.children ?? [])].map((each) => each.textContent);
}

describe('grades on paper', () => {
  it('say the averages and points now and after the raises, each raise with its days, and the limit as history', async () => {
    const { rows, targets, stages } = await textOf(onni, [maths, swedish]);
    // The picture is told in a sentence a stage: now, maths, Swedish.
    expect(stages).toBe(3);
    expect(rows).toContain('Lukuaineiden keskiarvo7,007,25');
    expect(rows).toContain(
      'Matematiikka 5 → 7Valmistautumista 12 viikkoa noin 40 tuntia22.4.202721.5.2027Lohjan kaupunki',
    );
    expect(rows.filter((row) => row?.startsWith('Ammatillisen haun pisteet yhteensä 2027'))).toHaveLength(1);
    expect(targets).toEqual([
      'Tavoite: Lohjan lukio, raja 7,20 vuonna 2026. Keskiarvo nyt 7,00: rajan alapuolella. Jos suunnitellut korotukset onnistuvat, 7,25: rajan yläpuolella. Raja vaihtelee vuosittain.',
    ]);
  });

  it('one raise alone stays under the limit of last year', async () => {
    const { rows, targets } = await textOf(onni, [maths]);
    expect(rows).toContain('Lukuaineiden keskiarvo7,007,17');
    expect(targets).toEqual([
      'Tavoite: Lohjan lukio, raja 7,20 vuonna 2026. Keskiarvo nyt 7,00: rajan alapuolella. Jos suunnitellut korotukset onnistuvat, 7,17: rajan alapuolella. Raja vaihtelee vuosittain.',
    ]);
  });

  it('have no column of raises when there are none', async () => {
    const { rows } = await textOf(onni, [], 'en');
    expect(rows[0]).toBe('Average or pointsNow');
    expect(rows[1]).toContain('7.00');
  });

  it('list the wishes in order, each with its points or average and the limit of its own target', async () => {
    const apply = item('apply', '2027-03-01', {
      move: 'apply',
      form: 'vocational',
      way: 'jointApplication',
      wishes: [{ form: 'vocational', target: 'Luksia' }, { form: 'lukio', target: 'Lohjan lukio' }, { form: 'kops' }],
    });
    const { rows, told } = await textOf(onni, [apply, maths, swedish]);
    const at = rows.findIndex((row) => row?.startsWith('Hakutoiveet 2027'));
    expect(rows.slice(at + 1)).toEqual([
      '1. LuksiaEnsimmäisen hakutoiveen pisteet mukana.15 pistettä16 pistettä',
      '2. Lohjan lukiokeskiarvo 7,00keskiarvo 7,257,20 (2026), yli',
      '3. opistovuosi (KOPS)',
    ]);
    expect(told).toContain(
      'Vuoden 2027 pisteet on laskettu vuoden 2026 perusteilla. Muutosta ei ole tiedossa, mutta sitä ei ole vahvistettu.',
    );
  });

  it('say of a raise that does not count why not, and of one with a result what it was', async () => {
    const german = item('german', '2027-04-20', {
      move: 'specialExamination',
      raise: { subject: 'A2', language: 'DE', wished: 8, registerBy: isoDate('2027-05-21') },
    });
    const passed = item('passed', '2026-11-02', {
      move: 'specialExamination',
      raise: { subject: 'MA', from: 5, wished: 7, result: 6, confirmedOn: isoDate('2026-11-20') },
    });
    const { rows } = await textOf(onni, [german, passed]);
    expect(rows).toContain('Matematiikka 5 → 72.11.2026Tulos 6, vahvistettu');
    expect(rows.find((row) => row?.includes('A2-kieli, saksa'))).toContain('Ei lasketa. A2-kieli');
    expect(rows).toContain('Lukuaineiden keskiarvo7,087,08');
  });

  it('are left out while nothing of them is known', async () => {
    expect(await textOf(situation('2010-10-03', '2026-05-30'), [])).toEqual({
      rows: [],
      stages: 0,
      targets: [],
      told: [],
    });
  });
});
