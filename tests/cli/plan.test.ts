import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PlanReport, reportOf } from '#cli/plan-report.ts';
import { planText } from '#cli/plan-text.ts';
import { runPlan } from '#cli/run-plan.ts';
import type { PriorLearning } from '#domain/student/prior-learning.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { makeTranslate } from '#i18n/catalogue.ts';
import { makeCliTranslate } from '#i18n/cli-translate.ts';
import { item, plan as planOf, situation } from '#tests/support/plans.ts';
import { plannerContext } from '#tests/support/school.ts';
import { gathered } from './output.ts';

const fi = await makeTranslate('fi');
const en = await makeTranslate('en');
const cliFi = await makeCliTranslate('fi');
const NEA = 'tests/cli/files/nea.json';
const clock = () => isoDate('2026-11-23');

type Run = { readonly code: number; readonly out: string; readonly err: readonly string[] };

async function plan(...args: readonly string[]): Promise<Run> {
  const output = gathered();
  const code = await runPlan(args, output, clock);
  return { code, out: output.lines.out.join('\n'), err: output.lines.err };
}

type JsonOutput = { readonly today: string; readonly on: string; readonly plans: readonly PlanReport[] };

async function planJson(...args: readonly string[]): Promise<JsonOutput> {
  const { out } = await plan(...args, '--json');
  return JSON.parse(out) as JsonOutput;
}

describe('npm run plan', () => {
  it('tells the student, every alternative and what is open, in Finnish', async () => {
    const { code, out, err } = await plan(NEA);
    expect([code, err]).toEqual([0, []]);
    const lines = out.split('\n');
    expect(lines.filter((line) => line.startsWith('Nea, vaihtoehto'))).toEqual([
      'Nea, vaihtoehto KOPS ensin',
      'Nea, vaihtoehto Suoraan ammatilliseen',
    ]);
    expect(lines).toContain('  17 vuotta, oppivelvollinen 16.2.2027 asti, maksuton koulutus 31.12.2029 asti');
    expect(lines).toContain('  30.11.2026 Opistovuosi (KOPS) alkaa: Toteutuu');
    expect(lines).toContain('  16.2.2027 Viimeinen päivä, jona opistovuoden (KOPS) voi aloittaa [R-KOPS-2]');
    expect(lines).toContain('Mikä on avoinna 23.11.2026');
  });

  it('speaks English when asked', async () => {
    const { code, out } = await plan(NEA, '--lang', 'en', '--on=2027-02-17');
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 2)).toEqual(['Nea, alternative KOPS ensin', 'Today 23 Nov 2026']);
    expect(out.split('\n')).toContain('What is open on 17 Feb 2027');
  });

  it('tells earlier learning, what the law says of it, and how far it has come', () => {
    const learning: PriorLearning = {
      id: 'p',
      kind: 'lukioStudies',
      toward: 'lukio',
      amount: 34,
      unit: 'lukioOp',
      state: 'evidenceSeen',
    };
    const document = planOf(
      situation('2009-03-14', '2025-05-31', { priorLearning: [learning] }),
      [],
      [item('l', '2027-01-11', { move: 'begin', form: 'lukio' })],
    );
    const context = plannerContext('2026-11-23');
    const lines = planText(reportOf('p.json', document, context, context.today), { t: fi, cli: cliFi }).split('\n');
    const at = lines.indexOf('Aiempi osaaminen ja sen tunnustaminen');
    expect(lines.slice(at + 1)).toEqual([
      '  Lukio-opintoja, 34 op (lukio) → lukio. Todistus on nähty.',
      '    - Lukion on luettava hyväksi opinnot, jotka on tehty toisessa lukiossa. [R-LUKIO-5]',
      '    - Opiskelija pyytää hyväksilukemista ennen kuin kyseiset opinnot alkavat. [R-LUKIO-6]',
      '    Pyydä viimeistään 10.1.2027, ennen kuin lukio alkaa.',
    ]);
  });

  it('gives the same as data', async () => {
    const { today, on, plans } = await planJson(NEA, '--on', '2027-02-17');
    const [first] = plans[0]?.alternatives ?? [];
    expect([today, on, plans.length]).toEqual(['2026-11-23', '2027-02-17', 1]);
    expect(first?.person).toEqual({
      on: '2027-02-17',
      age: 18,
      duty: { kind: 'ended', lastDay: '2027-02-16', by: 'age' },
      free: { kind: 'until', until: '2029-12-31', base: '2029-12-31', extensionDays: 0, extensionFrom: '2029-07-01' },
    });
    expect(first?.items.map(({ item, outcome }) => [item.id, outcome])).toContainEqual(['kops', 'effect']);
    expect(first?.totals.map(({ rightKey, studentWeeks }) => [rightKey, studentWeeks])).toContainEqual(['kops', 9]);
  });

  it('counts from the day that is called today', async () => {
    const { today, on } = await planJson(NEA, '--today', '30.11.2026');
    expect([today, on]).toEqual(['2026-11-30', '2026-11-30']);
  });

  it('runs as a command of its own', () => {
    const run = spawnSync(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'src/cli/plan.ts', NEA, '--json', '--today', '2026-11-23'],
      { encoding: 'utf8' },
    );
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect((JSON.parse(run.stdout) as JsonOutput).plans.map(({ student, school }) => [student, school])).toEqual([
      ['Nea', 'Kanneljärven Opisto'],
    ]);
  });
});

describe('npm run plan, when something is wrong', () => {
  let folder = '';
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plan-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const nea = readFileSync(NEA, 'utf8');

  it('says that a file is missing, and reads the others', async () => {
    const { code, out, err } = await plan('nowhere.json', NEA);
    expect([code, err]).toEqual([2, ['Tiedostoa nowhere.json ei saatu luettua.']]);
    expect(out.split('\n')[0]).toBe('Nea, vaihtoehto KOPS ensin');
  });

  it('names the line where JSON breaks', async () => {
    const path = file('broken.json', nea.replace('"version": 1,', '"version": 1'));
    const { code, err } = await plan(path);
    expect(code).toBe(2);
    expect(err).toEqual([`${path}: ${fi('faults.file.notJson', { line: '4' })}`]);
  });

  it('says that a file comes from a newer version', async () => {
    const path = file('newer.json', nea.replace('"version": 1,', '"version": 9,'));
    const { code, err } = await plan(path, '--lang', 'en');
    expect(code).toBe(2);
    expect(err).toEqual([`${path}: ${en('faults.file.newerVersion', { version: 9 })}`]);
  });

  it('names the place of a day that no calendar has', async () => {
    const path = file('day.json', nea.replace('2026-11-30', '2026-11-31'));
    const { code, err } = await plan(path);
    expect(code).toBe(2);
    expect(err[1]).toBe(`  alternatives[0].items[2].date.on: ${fi('faults.plan.date')}`);
  });

  it.each([
    ['--on', '31.2.2027', '31.2.2027 ei ole oikea päivä. Kirjoita esimerkiksi 2026-11-25.'],
    ['--today', '2026-02-30', '2026-02-30 ei ole oikea päivä. Kirjoita esimerkiksi 2026-11-25.'],
  ])('says that %s %s is no day', async (option, value, text) => {
    expect(await plan(NEA, option, value)).toEqual({ code: 2, out: '', err: [text] });
  });

  it('says what is broken in the school’s settings, and where', async () => {
    const school = readFileSync('public/school.json', 'utf8');
    const path = file('school.json', school.replace('"to": "2026-12-18"', '"to": "2026-07-18"'));
    const { code, out, err } = await plan(NEA, '--school', path);
    expect([code, out, err[0]]).toEqual([2, '', `${path}: ${fi('faults.school.title')}`]);
    expect(err[1]).toBe(
      `  years[0].terms[0].to: ${fi('faults.school.code.order', { other: 'years[0].terms[0].from' })}`,
    );
    const notJson = file('half.json', '{ "format": ');
    expect((await plan(NEA, '--school', notJson)).code).toBe(2);
    expect((await plan(NEA, '--school', join(folder, 'none.json'))).err).toEqual([
      `Tiedostoa ${join(folder, 'none.json')} ei saatu luettua.`,
    ]);
  });

  it('shows the usage for an unknown option, language, or no file', async () => {
    const unknown = await plan(NEA, '--fast');
    const noFile = await plan();
    const language = await plan(NEA, '--lang', 'de');
    const noValue = await plan(NEA, '--on');
    expect([unknown, noFile, language, noValue].map(({ code, err }) => [code, err[0]])).toEqual([
      [2, 'Valintaa --fast ei tunneta.'],
      [2, 'Anna suunnitelmatiedosto.'],
      [2, 'Valintaa --lang de ei tunneta.'],
      [2, 'Valintaa --on ei tunneta.'],
    ]);
    expect(unknown.err[1]?.startsWith('Käyttö: npm run plan -- ')).toBe(true);
    expect((await plan('--help')).code).toBe(0);
  });
});
