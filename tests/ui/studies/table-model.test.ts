import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plannerContext } from '#domain/engine/context.ts';
import { replay } from '#domain/engine/replay.ts';
import { contentsOfRights, type RightContents } from '#domain/engine/studies/contents-of-rights.ts';
import type { Study } from '#domain/plan/study.ts';
import { makeCalendar } from '#domain/school/calendar.ts';
import { parseSchool } from '#domain/school/school-schema.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { isUsed, tableRows } from '#ui/features/studies/table-model.ts';
import { item, plan, situation } from '../../support/plans.ts';

const module: Study = {
  id: 's',
  form: 'lukio',
  part: 'MAB2',
  amount: 2,
  unit: 'lukioOp',
  period: { year: 2027, code: 'P1' },
};

function lukio(studies: readonly Study[]): RightContents {
  const document = plan(
    situation('2009-02-17', '2025-05-31'),
    [],
    [item('begin', '2027-08-10', { move: 'begin', form: 'lukio' })],
    studies,
  );
  // By path: in a browser-like environment a module's address is no file.
  const parsed = parseSchool(JSON.parse(readFileSync(join(process.cwd(), 'public/school.json'), 'utf8')));
  if (!parsed.ok) throw new Error('public/school.json');
  const { school } = parsed;
  const context = plannerContext({ school, calendar: makeCalendar(school), today: isoDate('2026-11-25') });
  const [of] = contentsOfRights(replay(document, 'A', context));
  if (of === undefined) throw new Error('no right');
  return of;
}

describe('rows of a long list', () => {
  it('are the parts in use and the groups with a minimum; the rest waits', () => {
    const of = lukio([module]);
    const { rows, hidden } = tableRows(of, false);
    expect(rows.filter(({ kind }) => kind === 'part').map(({ code }) => code)).toEqual(['MAB2']);
    expect(rows.filter(({ kind, amounts }) => kind === 'group' && isUsed(amounts)).map(({ code }) => code)).toEqual([
      'MA',
      'MAB',
    ]);
    expect(hidden).toEqual(of.parts.length - 1);
  });

  it('are all the parts when asked for', () => {
    const of = lukio([module]);
    const { rows } = tableRows(of, true);
    expect(
      rows
        .filter(({ kind }) => kind === 'part')
        .map(({ code }) => code)
        .sort(),
    ).toEqual(of.parts.map(({ part }) => part.code).sort());
  });

  it('hold each placed study in the column of its period, once', () => {
    const of = lukio([
      module,
      { ...module, id: 't', part: 'own', title: 'Kuorolaulu', period: { year: 2027, code: 'P2' } },
    ]);
    const placed = tableRows(of, false).rows.flatMap(({ kind, cells }) =>
      kind === 'group'
        ? []
        : cells.flatMap((cell, index) => cell.map(({ study }) => [study.id, of.periods[index]?.period.code])),
    );
    expect(placed).toEqual([
      ['s', 'P1'],
      ['t', 'P2'],
    ]);
  });
});
