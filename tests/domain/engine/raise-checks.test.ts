import { describe, expect, test } from 'vitest';
import { checksOf } from '#domain/engine/checks.ts';
import { replay } from '#domain/engine/replay.ts';
import type { PlannedRaise } from '#domain/plan/item.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { item, plan, situation } from '../../support/plans.ts';
import { plannerContext } from '../../support/school.ts';

const context = plannerContext('2026-11-25');
const onni = situation('2010-10-03', '2026-05-30', {
  grades: {
    kind: 'certificate',
    certificate: {
      on: isoDate('2026-05-30'),
      subjects: [
        { subject: 'MA', grade: 5 },
        { subject: 'B1', language: 'SV', grade: 6 },
        { subject: 'MU', grade: 7 },
      ],
    },
  },
});

function found(raise: PlannedRaise, on = '2027-04-22') {
  const examination = item('exam', on, { move: 'specialExamination', raise });
  return checksOf(replay(plan(onni, [], [examination]), 'A', context))
    .filter(({ itemId, reason }) => itemId === 'exam' && reason.code.startsWith('raise.'))
    .map(({ weight, reason: { rule, code } }) => `${weight} ${rule} ${code}`);
}

describe('a planned raise', () => {
  test('of a subject on the certificate, in the register in time, is fine', () => {
    expect(found({ subject: 'MA', from: 5, wished: 7, registerBy: isoDate('2027-05-21') })).toEqual([]);
  });

  test.each([
    ['of a subject that is not on the certificate (A-GRADE-5)', { subject: 'KE', wished: 8 }, 'raise.notOnCertificate'],
    ['of another language (A-GRADE-6)', { subject: 'B1', language: 'FI', wished: 8 }, 'raise.otherVariant'],
    ['that is no better (A-GRADE-1)', { subject: 'MA', wished: 5 }, 'raise.notBetter'],
  ] as const)('%s says why it would not count', (_, raise, code) => {
    expect(found(raise).map((text) => text.split(' ').at(-1))).toEqual([code]);
  });

  test('whose certificate comes to the register after the cut-off is told (R-APP-22)', () => {
    expect(found({ subject: 'MA', wished: 7, registerBy: isoDate('2027-06-11') })).toEqual([
      'warns R-APP-22 raise.afterCutOff',
    ]);
  });

  test('of an arts subject says where it can be raised (R-RAISE-5)', () => {
    expect(found({ subject: 'MU', wished: 9, registerBy: isoDate('2027-05-21') })).toEqual([
      'tells R-RAISE-5 raise.artsElsewhere',
    ]);
  });
});
