import type { Raise } from '../admission/certificate.ts';
import type { Fraction } from '../admission/fraction.ts';
import { fraction } from '../admission/fraction.ts';
import type { Wish } from '../plan/item.ts';
import type { Target } from '../student/grades.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { yearOf } from '../time/iso-date.ts';
import type { Outlook } from './outlook.ts';
import { gainedRaises, outlookOf } from './outlook.ts';
import type { Replay } from './replay.ts';
import type { TargetLimit, Verdict } from './targets.ts';
import { latestLimit, lukioWith, targetGoal, testPointsOf, verdictOf, weightsOf } from './targets.ts';

/** The wishes of one joint application of the plan, in order. */
export type Wishes = {
  readonly itemId: string;
  readonly on: IsoDate;
  readonly year: number;
  readonly wishes: readonly WishOutlook[];
};

/** A wish with what the grades give for it: the points of its place for a vocational one, the average for a lukio. */
export type WishOutlook = {
  readonly place: number;
  readonly wish: Wish;
  /** A vocational wish in the first place: the points of the first wish are its own (A-ADM-7). */
  readonly getsFirst: boolean;
  readonly value?: { readonly kind: 'lukio' | 'points'; readonly now: Fraction; readonly planned: Fraction };
  /** The student's target of the same name, its latest limit, and where the planned value stands to it. */
  readonly target?: Target;
  readonly limit?: TargetLimit;
  readonly verdict?: Verdict;
};

/** Every joint application of the plan that has wishes, by day. */
export function wishesOf(replayed: Replay): readonly Wishes[] {
  return replayed.steps.flatMap(({ item, on }): readonly Wishes[] => {
    if (item.move !== 'apply' || item.way !== 'jointApplication' || on === undefined) return [];
    const { wishes = [] } = item;
    if (wishes.length === 0) return [];
    const year = yearOf(on);
    const outlooks = {
      first: outlookOf(replayed, year, { firstChoice: true }),
      other: outlookOf(replayed, year, { firstChoice: false }),
    };
    return [
      { itemId: item.id, on, year, wishes: wishes.map((wish, index) => wishOutlook(wish, index, outlooks, replayed)) },
    ];
  });
}

type Outlooks = { readonly first: Outlook | undefined; readonly other: Outlook | undefined };

function wishOutlook(wish: Wish, index: number, outlooks: Outlooks, replayed: Replay): WishOutlook {
  const { targets = [] } = replayed.document.situation;
  const getsFirst = index === 0 && wish.form === 'vocational';
  const outlook = getsFirst ? outlooks.first : outlooks.other;
  const target = targets.find((each) => each.kind === wish.form && isSameName(each.name, wish.target));
  const bare = { place: index + 1, wish, getsFirst, ...(target !== undefined && { target }) };
  if (outlook === undefined) return bare;
  const value = valueOf(wish, outlook, target, replayed);
  const limit = target === undefined ? undefined : latestLimit(target);
  const goal = target === undefined ? undefined : targetGoal(target, outlook, limit);
  const verdict = goal === undefined ? undefined : verdictOf(goal, outlook, plannedRaises(outlook), replayed);
  return {
    ...bare,
    ...(value !== undefined && { value }),
    ...(limit !== undefined && { limit }),
    ...(verdict !== undefined && { verdict }),
  };
}

function isSameName(one: string, other = ''): boolean {
  const plain = (name: string): string => name.trim().toLowerCase();
  return plain(one) !== '' && plain(one) === plain(other);
}

function plannedRaises({ planRaises }: Outlook): readonly Raise[] {
  return planRaises.map(({ raise }) => raise);
}

/** Points of a vocational wish, the average of a lukio; other forms ask for neither. */
function valueOf({ form }: Wish, outlook: Outlook, target: Target | undefined, replayed: Replay): WishOutlook['value'] {
  if (form === 'vocational') {
    const { now, planned } = outlook;
    // Points of which a part is not known are not told as if they were whole.
    return now === undefined || planned === undefined || now.isLeast
      ? undefined
      : { kind: 'points', now: fraction(now.total), planned: fraction(planned.total) };
  }
  if (form !== 'lukio') return undefined;
  const asked = target === undefined ? {} : { weights: weightsOf(target), testPoints: testPointsOf(target) };
  const now = lukioWith(asked, outlook, gainedRaises(outlook), replayed);
  const planned = lukioWith(asked, outlook, plannedRaises(outlook), replayed);
  return now === undefined || planned === undefined ? undefined : { kind: 'lukio', now, planned };
}
