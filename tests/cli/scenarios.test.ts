import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runScenarios } from '#cli/run-scenarios.ts';
import { readScenario } from '#cli/scenario-file.ts';
import { runScenario } from '#cli/scenario-run.ts';
import { gathered } from './output.ts';

const schoolText = readFileSync('tests/scenarios/school-2026-27.json', 'utf8');

const NEA = `case: 7
title: Nea
school: school-2026-27.json
today: 2026-11-23
situation: { name: Nea, birthDate: 2009-02-17, residence: municipality, basicEducation: { kind: certificate, on: 2025-05-31 } }
happened:
  - { on: 2026-10-05, move: notifyMunicipality }
plan:
  - { on: 2026-11-30, id: kops, move: begin, form: kops }
expect:
  duty: { lastDay: 2027-02-16 }
  rights: [{ form: kops, begun: 2026-11-30, limit: 2027-11-29 }]
traps:
  - name: A March start
    plan: { replace: [{ on: 2027-03-01, id: kops, move: begin, form: kops }] }
    expect: { refused: [{ id: kops, because: [R-KOPS-2] }] }
`;

function faultsOf(text: string): readonly string[] {
  const read = readScenario('nea.yaml', text, () => schoolText);
  return read.ok ? [] : read.faults.map((fault) => `${fault.path}: ${fault.text}`);
}

function differencesOf(text: string): readonly string[] {
  const read = readScenario('nea.yaml', text, () => schoolText);
  if (!read.ok) return read.faults.map((fault) => `fault ${fault.path}: ${fault.text}`);
  const { good, traps } = runScenario(read.scenario);
  return [good, ...traps].flatMap(({ differences }) =>
    differences.map(({ at, expected, came, rule }) => `${at}: ${expected} / ${came} (${rule})`),
  );
}

describe('reading a scenario', () => {
  it('takes a right one', () => {
    expect(faultsOf(NEA)).toEqual([]);
  });

  it.each([
    ['an unknown key', NEA.replace('today:', 'tomorrow: 1\ntoday:'), 'tomorrow: is not a key of a scenario'],
    [
      'an unknown fact',
      NEA.replace('name: Nea,', 'name: Nea, hobby: kids,'),
      'situation.hobby: is not a key of a scenario',
    ],
    [
      'a day that no calendar has',
      NEA.replace('birthDate: 2009-02-17', 'birthDate: 2009-02-31'),
      'situation.birthDate: is not a day: write it as 2026-11-30',
    ],
    [
      'a day of an item',
      NEA.replace('on: 2026-11-30, id', 'on: 30.11.2026, id'),
      'plan[0].on: is not a day: write it as 2026-11-30',
    ],
    [
      'an item without a day',
      NEA.replace('{ on: 2026-11-30, id', '{ id'),
      'plan[0]: says no day: write one of on, sameDayAs, daysAfter, termEndOf',
    ],
    [
      'an item with two days',
      NEA.replace('id: kops, move', 'sameDayAs: h1, id: kops, move'),
      'plan[0]: says its day twice: on, sameDayAs',
    ],
    [
      'an unknown move',
      NEA.replace('move: begin, form: kops }\nexpect', 'move: start, form: kops }\nexpect'),
      'plan[0].move: is not a code of the glossary here',
    ],
    [
      'an unknown form',
      NEA.replace('move: begin, form: kops }\nexpect', 'move: begin, form: kopsi }\nexpect'),
      'plan[0].form: is none of kops, tuva, adultBasic, vocational, lukio, lisaopetus, basicEducation, subjectStudent',
    ],
    [
      'an unknown rule',
      NEA.replace('R-KOPS-2', 'R-KOPS-99'),
      'traps[0].expect.refused[0].because[0]: is not the id of a rule in the rulebook',
    ],
    [
      'a trap that asserts nothing about its change',
      NEA.replace('{ refused: [{ id: kops, because: [R-KOPS-2] }] }', '{ duty: none }'),
      'traps[0].expect: a trap that changes the plan expects something under refused, blocks or warns',
    ],
    [
      'a change of an item that is not there',
      NEA.replace('2027-03-01, id: kops', '2027-03-01, id: kpos'),
      'traps[0].plan.replace[0].id: kpos is no item of the plan',
    ],
    [
      'an id used twice',
      NEA.replace('on: 2026-10-05,', 'on: 2026-10-05, id: kops,'),
      'plan[0].id: kops is the id of two items',
    ],
    ['a file that is not YAML', 'case: [', ': not YAML at line 1, column 8 (BAD_INDENT)'],
    ['a missing title', NEA.replace('title: Nea\n', ''), 'title: is missing'],
  ])('names the place of %s', (_what, text, fault) => {
    expect(faultsOf(text)[0]).toBe(fault);
  });

  it('says when the school file is not there or is broken', () => {
    const missing = readScenario('nea.yaml', NEA, () => {
      throw new Error('no such file');
    });
    expect(missing).toEqual({
      ok: false,
      faults: [{ path: 'school', text: 'there is no file school-2026-27.json beside the scenario' }],
    });
    const broken = readScenario('nea.yaml', NEA, () => schoolText.replace('"2026-08-11"', '"2026-08-32"'));
    expect(broken).toEqual({
      ok: false,
      faults: [{ path: 'school', text: 'school-2026-27.json: years[0].terms[0].from (date)' }],
    });
  });
});

describe('running a scenario', () => {
  it('finds nothing to say of a right one', () => {
    expect(differencesOf(NEA)).toEqual([]);
  });

  it.each([
    [
      'duty',
      NEA.replace('lastDay: 2027-02-16', 'lastDay: 2027-02-17'),
      'duty.lastDay: runs 2027-02-17 / runs 2027-02-16 (R-OV-3)',
    ],
    [
      'a limit',
      NEA.replace('limit: 2027-11-29', 'limit: 2027-11-30, rule: R-KOPS-6'),
      'rights[0] kops.limit: 2027-11-30 / 2027-11-29 (R-KOPS-6)',
    ],
    [
      'free education',
      NEA.replace('expect:\n', 'expect:\n  free: { until: 2028-12-31 }\n'),
      'free.until: 2028-12-31 / 2029-12-31 (R-OV-31)',
    ],
    [
      'weeks',
      NEA.replace('expect:\n', 'expect:\n  weeks: [{ from: 2027-01-07, to: 2027-05-28, studentWeeks: 20 }]\n'),
      'weeks[0] 2027-01-07–2027-05-28.studentWeeks: 20 / 18.8 (R-KOPS-4)',
    ],
    [
      'a deadline',
      NEA.replace('expect:\n', 'expect:\n  deadlines: [{ code: weeks17, on: 2027-04-01 }]\n'),
      'deadlines[0] weeks17: 2027-04-01 / 2027-04-23 (R-APP-8)',
    ],
    [
      'an answer',
      NEA.replace('expect:\n', 'expect:\n  options: [{ on: 2026-11-23, id: begin:tuva, answer: closed }]\n'),
      'options[0] begin:tuva on 2026-11-23: closed / openIf (R-TUVA-10 admission.needed, R-APP-24 admission.providerDecides) (R-TUVA-10)',
    ],
    [
      'an earliest day',
      NEA.replace(
        'expect:\n',
        'expect:\n  options: [{ on: 2026-12-01, id: assignPlace, answer: closed, opens: { inLaw: 2026-12-01 } }]\n',
      ),
      'options[0] assignPlace on 2026-12-01.opens.inLaw: 2026-12-01 / never (R-OV-28)',
    ],
    [
      'a check',
      NEA.replace('expect:\n', 'expect:\n  checks: { has: [{ weight: blocks, rule: R-APP-23 }] }\n'),
      'checks.has[0]: blocks R-APP-23 / tells R-APP-23 admission.providerDecides 2026-11-30 kops (R-APP-23)',
    ],
    [
      'weeks of a right',
      NEA.replace('expect:\n', 'expect:\n  totals: [{ on: 2027-05-28, form: kops, studentWeeks: 22 }]\n'),
      'totals[0] kops on 2027-05-28.studentWeeks: 22 / 21.8 (R-KOPS-4)',
    ],
    [
      'a trap that the rules let through',
      NEA.replace('on: 2027-03-01, id: kops', 'on: 2027-02-01, id: kops'),
      'refused[0] kops: refused / effect (R-KOPS-2)',
    ],
  ])('tells a wrong expectation of %s, with the rule', (_what, text, difference) => {
    expect(differencesOf(text)[0]).toBe(difference);
  });
});

describe('npm run scenarios', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
    cpSync('tests/scenarios/school-2026-27.json', join(folder, 'school-2026-27.json'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('prints one line a scenario and ends with 0', () => {
    writeFileSync(join(folder, 'nea.yaml'), NEA);
    const output = gathered();
    expect(runScenarios([folder], output)).toBe(0);
    expect(output.lines.out).toEqual([`ok    7   ${'Nea'.padEnd(58)} 5 values, 1 trap`]);
    expect(output.lines.err).toEqual([]);
  });

  it('ends with 1 and tells what was expected, what came, and the rule', () => {
    writeFileSync(join(folder, 'nea.yaml'), NEA.replace('lastDay: 2027-02-16', 'lastDay: 2027-03-16'));
    const output = gathered();
    expect(runScenarios([folder], output)).toBe(1);
    expect(output.lines.out[0]?.split('\n').slice(1)).toEqual([
      '      duty.lastDay  (R-OV-3)',
      '        expected  runs 2027-03-16',
      '        came      runs 2027-02-16',
    ]);
  });

  it('ends with 2 when a scenario cannot be read, and still runs the others', () => {
    writeFileSync(join(folder, 'a.yaml'), NEA.replace('today: 2026-11-23', 'today: 2026-11-31'));
    writeFileSync(join(folder, 'b.yaml'), NEA);
    const output = gathered();
    expect(runScenarios([folder], output)).toBe(2);
    expect(output.lines.out.length).toBe(1);
    expect(output.lines.err[0]?.split('\n')[1]).toBe('  today: is not a day: write it as 2026-11-30');
  });

  it('ends with 2 for a folder without scenarios and for options it does not know', () => {
    const output = gathered();
    expect(runScenarios([folder], output)).toBe(2);
    expect(runScenarios([join(folder, 'nowhere')], output)).toBe(2);
    expect(runScenarios(['--fast'], output)).toBe(2);
    expect(output.lines.err.map((text) => text.split('\n')[0])).toEqual([
      `There are no scenario files (*.yaml) in ${folder}.`,
      `There is no folder ${join(folder, 'nowhere')}.`,
      'Usage: npm run scenarios -- [DIR]',
    ]);
  });
});
