import { studentWeeksOf } from '../../forms/kops/kops.rules.ts';
import { tuvaWeeksOf } from '../../forms/tuva/tuva.rules.ts';
import type { EarnedUnit, FormCode } from '../../plan/item.ts';
import type { RuleId } from '../../rules/rulebook.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import type { Replay } from '../replay.ts';
import { contentsOfRights, type RightContents } from './contents-of-rights.ts';

/** Which paper the student gets: of the whole, of the parts done, of studies left unfinished, or a transcript. */
export type LeavingPaper =
  | 'certificate'
  | 'certificateOfParts'
  | 'certificateOfStudies'
  | 'leavingCertificate'
  | 'transcript';

/** What leaving a study right on a day gives: what is accepted by then, and what is accepted if the plan comes true. */
export type Leaving = {
  readonly rightKey: string;
  readonly form: FormCode;
  readonly on: IsoDate;
  readonly unit: EarnedUnit;
  /** Accepted or credited already. */
  readonly accepted: number;
  /** Planned into periods that end by the day. */
  readonly plannedBy: number;
  /** Planned later, or in no period: left undone. */
  readonly leftUndone: number;
  /** Of the whole, after both. */
  readonly stillOpen: number;
  /** Student weeks (TUVA: school weeks) until the day, where the form counts them. */
  readonly weeks?: number;
  readonly paper: LeavingPaper;
  readonly rule: RuleId;
  /** Enough for the points of the joint application (R-APP-8); undefined where the form gives none. */
  readonly halfReached?: boolean;
};

/** Undefined when the right has not begun by the day, or is over before it. */
export function leavingOn(replayed: Replay, rightKey: string, on: IsoDate): Leaving | undefined {
  const of = contentsOfRights(replayed).findLast((each) => each.rightKey === rightKey && each.begunOn <= on);
  if (of === undefined || (of.until !== undefined && of.until < on)) return undefined;
  const { right, form, unit, whole, periods } = of;
  const { calendar, rules } = replayed.context;
  const done = periods.flatMap(({ placements }) => placements).filter(({ to }) => to <= on);
  const plannedBy = rounded(done.reduce((sum, { study }) => sum + (study.unit === unit ? study.amount : 0), 0));
  const accepted = rounded(whole.accepted + whole.credited);
  const weeks =
    form === 'kops'
      ? studentWeeksOf({ ...right, endedOn: undefined }, { calendar, on })
      : form === 'tuva'
        ? tuvaWeeksOf({ ...right, endedOn: undefined }, { calendar, on })
        : undefined;
  const stillOpen = rounded(Math.max(0, (whole.least ?? 0) - accepted - plannedBy));
  const half =
    form === 'kops'
      ? rules.nearestNumberOf('R-APP-8', 'pointsKopsWeeks', on)
      : form === 'tuva'
        ? rules.nearestNumberOf('R-APP-8', 'pointsTuvaWeeks', on)
        : undefined;
  return {
    rightKey,
    form,
    on,
    unit,
    accepted,
    plannedBy,
    leftUndone: rounded(whole.planned - plannedBy + whole.notPlaced),
    stillOpen,
    ...(weeks !== undefined && { weeks }),
    ...paperOf(of, { complete: stillOpen === 0 && whole.least !== undefined, weeks, on }, replayed),
    ...(half !== undefined && weeks !== undefined && { halfReached: weeks >= half }),
  };
}

function paperOf(
  { form }: RightContents,
  { complete, weeks, on }: { readonly complete: boolean; readonly weeks?: number; readonly on: IsoDate },
  { context: { rules } }: Replay,
): { readonly paper: LeavingPaper; readonly rule: RuleId } {
  switch (form) {
    case 'kops': {
      const needed = rules.numberOf('R-KOPS-4', 'kopsWeeks', on) ?? Number.POSITIVE_INFINITY;
      const whole = complete && (weeks ?? 0) >= needed;
      return { paper: whole ? 'certificate' : 'certificateOfStudies', rule: 'R-KOPS-16' };
    }
    case 'tuva':
      return { paper: 'certificateOfParts', rule: 'R-TUVA-18' };
    case 'adultBasic':
      return { paper: complete ? 'certificate' : 'leavingCertificate', rule: 'R-ABE-16' };
    case 'vocational':
      return { paper: complete ? 'certificate' : 'transcript', rule: 'R-VOC-5' };
    default:
      return { paper: complete ? 'certificate' : 'transcript', rule: 'R-LUKIO-5' };
  }
}

function rounded(amount: number): number {
  return Math.round(amount * 1000) / 1000;
}
