import { describe, expect, test } from 'vitest';
import { decimalText } from '#domain/admission/fraction.ts';
import { gainedRaises, outlookOf, settledRaises, stagesOver } from '#domain/engine/outlook.ts';
import { raisesOf } from '#domain/engine/planned-raises.ts';
import { replay } from '#domain/engine/replay.ts';
import type { Item, PlannedRaise } from '#domain/plan/item.ts';
import type { Situation } from '#domain/student/situation.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { certificateOf, ONNI } from '../admission/certificates.ts';
import { item, plan, situation } from '../../support/plans.ts';
import { plannerContext } from '../../support/school.ts';

const context = plannerContext('2026-11-25');

function onni(more: Partial<Situation> = {}): Situation {
  return situation('2010-10-03', '2026-05-30', { grades: { kind: 'certificate', certificate: ONNI }, ...more });
}

function played(planned: readonly Item[], happened: readonly Item[] = [], student = onni()) {
  return replay(plan(student, happened, planned), 'A', context);
}

function examination(id: string, on: string, raise: PlannedRaise): Item {
  return item(id, on, { move: 'specialExamination', raise });
}

const ahead = examination('swedish', '2027-04-22', {
  subject: 'B1',
  language: 'SV',
  from: 6,
  wished: 7,
  registerBy: isoDate('2027-05-21'),
});

function lukio(of: ReturnType<typeof outlookOf>, which: 'now' | 'planned'): string {
  const average = of?.[which]?.averages.lukio;
  return average === undefined ? 'none' : decimalText(average.value, 2);
}

describe('the outlook of a plan', () => {
  test('is undefined while no grades are known', () => {
    expect(outlookOf(played([], [], situation('2010-10-03', '2026-05-30')), 2027)).toBe(undefined);
  });

  test('counts today only what is passed and confirmed; the rest is what the plan makes of it', () => {
    const maths = (more: Partial<PlannedRaise>) =>
      examination('maths', '2026-11-02', { subject: 'MA', from: 5, wished: 7, ...more });
    const states = [
      maths({ registerBy: isoDate('2026-11-20') }),
      maths({ result: 6, registerBy: isoDate('2027-05-21') }),
      maths({ result: 6, confirmedOn: isoDate('2026-12-01') }),
      maths({ result: 6, confirmedOn: isoDate('2026-11-25') }),
      maths({ result: 4, confirmedOn: isoDate('2026-11-20') }),
    ].map((exam) => {
      const replayed = played([ahead], [exam]);
      const outlook = outlookOf(replayed, 2027);
      return [raisesOf(replayed)[0]?.state, lukio(outlook, 'now'), lukio(outlook, 'planned')];
    });
    expect(states).toEqual([
      ['ahead', '7.00', '7.25'],
      ['told', '7.00', '7.17'],
      ['told', '7.00', '7.17'],
      ['gained', '7.08', '7.17'],
      // A fail is no raise.
      ['gained', '7.00', '7.08'],
    ]);
  });

  test('knows a first wish from the plan, and asks for nothing where it is told', () => {
    const apply = (form: 'lukio' | 'vocational') =>
      item('apply', '2027-03-01', { move: 'apply', form, way: 'jointApplication', wishes: [{ form }] });
    const first = (planned: readonly Item[], asked?: boolean) =>
      outlookOf(played(planned), 2027, { firstChoice: asked })?.firstChoice;
    expect([first([]), first([apply('lukio')]), first([apply('vocational')]), first([apply('lukio')], true)]).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  test('takes basic education done abroad from the situation: no points for studies (R-APP-17)', () => {
    const abroad = onni({ basicEducation: { value: { kind: 'abroad' }, origin: 'told' } });
    const studies = (student: Situation) =>
      outlookOf(played([], [], student), 2027)?.now?.parts.find(({ part }) => part === 'studies')?.points;
    expect([studies(onni()), studies(abroad)]).toEqual([6, 0]);
  });

  test('goes over the raises one by one from the results that are known', () => {
    const maths = examination('maths', '2026-11-02', { subject: 'MA', from: 5, wished: 7, result: 7 });
    const replayed = played([ahead], [maths]);
    const outlook = outlookOf(replayed, 2027);
    if (outlook === undefined) throw new Error('no outlook');
    expect([gainedRaises(outlook).length, settledRaises(outlook).length]).toEqual([0, 1]);
    const row = { key: 'B1-SV', subject: 'B1', variant: 'SV', from: 6, wished: 7 } as const;
    const raise = raisesOf(replayed)[1]?.raise;
    if (raise === undefined) throw new Error('no raise');
    expect(
      stagesOver(outlook, [{ row, raise }], replayed).map(({ row: of, points }) => [
        of?.key,
        decimalText(points.averages.lukio?.value ?? { n: 0n, d: 1n }, 2),
      ]),
    ).toEqual([
      [undefined, '7.17'],
      ['B1-SV', '7.25'],
    ]);
  });

  test('of an older year has its own edition', () => {
    const old = onni({
      grades: { kind: 'certificate', certificate: certificateOf({ MA: 8 }, { on: isoDate('2021-05-29') }) },
    });
    const outlook = outlookOf(played([], [], old), 2021, { workMonths: 7, firstChoice: true });
    expect([outlook?.now?.edition, outlook?.now?.parts.map(({ part, points }) => [part, points])]).toEqual([
      'from2018',
      [
        ['grades', 11],
        ['arts', 0],
        ['studies', 6],
        ['firstChoice', 2],
        ['work', 2],
      ],
    ]);
  });
});
