import { groupOf } from '../../admission/certificate.ts';
import { effectiveGrades } from '../../admission/raises.ts';
import { reason } from '../../rules/reasons.ts';
import { yearOf } from '../../time/iso-date.ts';
import { jointApplicationOf } from '../../time/national-dates.ts';
import { raisesOf } from '../planned-raises.ts';
import type { Check } from '../replay-types.ts';
import type { Replay } from '../replay.ts';
import { check } from './check.ts';

/**
 * Planned raises against the certificate and the calendar: a raise that would not count says why (A-GRADE-1…8), one whose
 * certificate comes to the register after the cut-off is told (R-APP-22), and where arts can be raised (R-RAISE-5).
 */
export function raiseChecks(replayed: Replay): readonly Check[] {
  const { rules } = replayed.context;
  const planned = raisesOf(replayed).filter(({ happened }) => !happened);
  if (planned.length === 0) return [];
  const { grades } = replayed.document.situation;
  const judged =
    grades?.kind === 'certificate'
      ? effectiveGrades(
          grades.certificate,
          planned.map(({ raise }) => raise),
          { rules },
        ).raises
      : [];
  return planned.flatMap(({ item, examinedOn, raise }): readonly Check[] => {
    const at = { on: examinedOn, itemId: item.id };
    const why = judged.find((each) => each.raise === raise)?.why;
    const { gradesLimit: by } = jointApplicationOf(yearOf(examinedOn), rules.knownOn);
    const isLate = examinedOn <= by && raise.on > by;
    return [
      ...(why === undefined ? [] : [check('warns', why, at)]),
      ...(isLate ? [check('warns', reason('R-APP-22', 'raise.afterCutOff', { by }), at)] : []),
      ...(groupOf(raise.subject) === 'arts'
        ? [check('tells', reason('R-RAISE-5', 'raise.artsElsewhere', {}), at)]
        : []),
    ];
  });
}
