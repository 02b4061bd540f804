import { WEIGHT, distinct } from './checks/check.ts';
import { learningChecks } from './checks/crediting-checks.ts';
import { gapChecks, oneMonthChecks, placeChecks } from './checks/gap-checks.ts';
import { kopsChecks, kopsYearChecks, seventeenWeekChecks } from './checks/kops-checks.ts';
import { freeBeginChecks, freeChecks, limitChecks, lukioTotalChecks } from './checks/limit-checks.ts';
import { applyChecks, creditingChecks, leavingChecks, talkChecks } from './checks/onward-checks.ts';
import { estimateChecks, municipalChecks, personChecks } from './checks/person-checks.ts';
import { raiseChecks } from './checks/raise-checks.ts';
import { stepChecks } from './checks/step-checks.ts';
import { studyChecks } from './checks/study-checks.ts';
import { horizonOf } from './deadlines.ts';
import type { Check } from './replay-types.ts';
import type { Replay } from './replay.ts';
import { momentAt } from './replay.ts';

/** All findings of a plan, heaviest first, then by day. Always derived, never stored. */
export function checksOf(replayed: Replay): readonly Check[] {
  const rights = momentAt(replayed, horizonOf(replayed)).rights;
  const found = [
    ...replayed.steps.flatMap((step) => stepChecks(step, replayed)),
    ...rights.flatMap((right) => [
      ...gapChecks(right, rights, replayed),
      ...oneMonthChecks(right, rights, replayed),
      ...limitChecks(right, replayed),
      ...applyChecks(right, rights, replayed),
      ...leavingChecks(right, replayed),
      ...kopsChecks(right, replayed),
      ...kopsYearChecks(right, rights, replayed),
      ...freeChecks(right, replayed),
      ...talkChecks(right, replayed),
      ...lukioTotalChecks(right, rights, replayed),
      ...creditingChecks(right, rights, replayed),
    ]),
    ...placeChecks(rights, replayed),
    ...municipalChecks(replayed),
    ...personChecks(replayed),
    ...freeBeginChecks(rights, replayed),
    ...seventeenWeekChecks(rights, replayed),
    ...studyChecks(replayed),
    ...raiseChecks(replayed),
    ...learningChecks(replayed),
    ...estimateChecks(replayed),
  ];
  return distinct(found).sort(
    (left, right) =>
      WEIGHT[left.weight] - WEIGHT[right.weight] || (left.on < right.on ? -1 : left.on > right.on ? 1 : 0),
  );
}
