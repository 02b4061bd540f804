/*
 * The search behind `raise-sets.ts`, in whole numbers: subjects that each add fixed amounts to one or more sums for a grade
 * step, and how much each sum has to grow. Tables of what so many steps in so many subjects can give make the search exact and
 * quick: a branch is entered only when it still holds a set.
 */

/**
 * A subject that can be raised: what a step adds to each sum, how many steps there are, and what so many steps cost
 * (`costs[0]` is 0). Only the order of costs means something.
 */
export type LinearItem = {
  readonly gains: readonly number[];
  readonly most: number;
  readonly costs: readonly number[];
};

/** Steps of each item, in the order of the items. */
export type Steps = readonly number[];

/** What has to be gained, or is gained, in each sum. */
export type Gains = readonly number[];

/** What exactly so many steps in exactly so many of the items from an index on can give; an impossible choice gives nothing. */
export type LinearTables = {
  readonly items: readonly LinearItem[];
  /** Whether some such choice gains so much in every sum at once. */
  readonly canGain: (from: number, steps: number, subjects: number, needed: Gains) => boolean;
  /** The least that any such choice gains in one sum. */
  readonly leastGain: (sum: number, from: number, steps: number, subjects: number) => number;
  readonly leastCost: (from: number, steps: number, subjects: number) => number;
  /** Fewer steps cannot gain so much in every sum; undefined when no steps do. */
  readonly fewestSteps: (needed: Gains) => number | undefined;
};

/** Tables of a list of items for at most so many steps; their size is items × steps × items. */
export function linearTables(items: readonly LinearItem[], sums: number, cap: number): LinearTables {
  const allSteps = Math.min(
    cap,
    items.reduce((sum, { most }) => sum + most, 0),
  );
  const wide = items.length + 1;
  const high = allSteps + 1;
  const at = (from: number, steps: number, subjects: number): number => (from * high + steps) * wide + subjects;
  const size = (items.length + 1) * high * wide;
  const eachSum = Array.from({ length: sums }, (_, sum) => sum);
  const best = eachSum.map(() => new Float64Array(size).fill(Number.NEGATIVE_INFINITY));
  const least = eachSum.map(() => new Float64Array(size).fill(Number.POSITIVE_INFINITY));
  const costs = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  for (const table of [...best, ...least, costs]) table[at(items.length, 0, 0)] = 0;
  let below = 0;
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item === undefined) continue;
    const later = items.length - index - 1;
    for (let steps = 0; steps <= below; steps += 1)
      for (let subjects = 0; subjects <= later; subjects += 1) {
        const source = at(index + 1, steps, subjects);
        const cost = costs[source] ?? 0;
        if (cost === Number.POSITIVE_INFINITY) continue;
        for (let own = 0; own <= Math.min(item.most, allSteps - steps); own += 1) {
          const target = at(index, steps + own, subjects + (own === 0 ? 0 : 1));
          costs[target] = Math.min(costs[target] ?? 0, cost + (item.costs[own] ?? 0));
          for (const sum of eachSum) {
            const [most, fewest] = [best[sum], least[sum]];
            if (most === undefined || fewest === undefined) continue;
            const gain = own * (item.gains[sum] ?? 0);
            most[target] = Math.max(most[target] ?? 0, (most[source] ?? 0) + gain);
            fewest[target] = Math.min(fewest[target] ?? 0, (fewest[source] ?? 0) + gain);
          }
        }
      }
    below = Math.min(allSteps, below + item.most);
  }
  const bySteps = best.map((table) =>
    Array.from({ length: high }, (_, steps) => {
      let most = Number.NEGATIVE_INFINITY;
      for (let subjects = 0; subjects < wide; subjects += 1) most = Math.max(most, table[at(0, steps, subjects)] ?? 0);
      return most;
    }),
  );
  const isInside = (steps: number, subjects: number): boolean =>
    steps >= 0 && steps < high && subjects >= 0 && subjects < wide;
  const frontier = frontiers(items);
  return {
    items,
    canGain: (from, steps, subjects, needed) => {
      if (!isInside(steps, subjects)) return false;
      const cell = at(from, steps, subjects);
      if (costs[cell] === Number.POSITIVE_INFINITY) return false;
      if (!needed.every((gain, sum) => (best[sum]?.[cell] ?? 0) >= gain)) return false;
      // The best of each sum may come from different choices: with several sums one choice has to be enough for all.
      return sums < 2 || frontier(from, steps, subjects).some((gains) => isEnough(gains, needed));
    },
    leastGain: (sum, from, steps, subjects) =>
      isInside(steps, subjects)
        ? (least[sum]?.[at(from, steps, subjects)] ?? Number.POSITIVE_INFINITY)
        : Number.POSITIVE_INFINITY,
    leastCost: (from, steps, subjects) =>
      isInside(steps, subjects)
        ? (costs[at(from, steps, subjects)] ?? Number.POSITIVE_INFINITY)
        : Number.POSITIVE_INFINITY,
    fewestSteps: (needed) => {
      const found = needed.map((gain, sum) => bySteps[sum]?.findIndex((most) => most >= gain) ?? -1);
      return found.includes(-1) ? undefined : Math.max(0, ...found);
    },
  };
}

/** Whether every sum has gained what it needs. */
export function isEnough(gains: Gains, needed: Gains): boolean {
  return needed.every((gain, sum) => (gains[sum] ?? 0) >= gain);
}

/**
 * The gains of exactly so many steps in so many items that no other choice beats in every sum. Made when they are asked for:
 * most searches look at a few of them only.
 */
function frontiers(items: readonly LinearItem[]): (from: number, steps: number, subjects: number) => readonly Gains[] {
  const known = new Map<string, readonly Gains[]>();
  const none = items[0]?.gains.map(() => 0) ?? [];
  const find = (from: number, steps: number, subjects: number): readonly Gains[] => {
    const item = items[from];
    if (item === undefined) return steps === 0 && subjects === 0 ? [none] : [];
    if (steps < subjects || subjects > items.length - from) return [];
    const key = `${from} ${steps} ${subjects}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const all = [...find(from + 1, steps, subjects)];
    for (let own = 1; own <= Math.min(item.most, steps); own += 1)
      for (const rest of find(from + 1, steps - own, subjects - 1))
        all.push(rest.map((gain, sum) => gain + own * (item.gains[sum] ?? 0)));
    const kept = unbeaten(all);
    known.set(key, kept);
    return kept;
  };
  return find;
}

function unbeaten(all: readonly Gains[]): readonly Gains[] {
  const kept: Gains[] = [];
  const byFirst = all.toSorted((one, other) => compareGains(other, one));
  for (const gains of byFirst) if (!kept.some((better) => isEnough(better, gains))) kept.push(gains);
  return kept;
}

function compareGains(one: Gains, other: Gains): number {
  const at = one.findIndex((gain, sum) => gain !== other[sum]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

export type LinearQuestion = {
  readonly steps: number;
  readonly subjects: number;
  /** The gains that have to be reached, all of them. */
  readonly needed: Gains;
  /** Sets whose cost is not below this are of no use; read anew before each branch. */
  readonly costBelow: () => number;
};

/**
 * Visits every set of exactly so many steps in exactly so many subjects that reaches the gains and would not reach them with
 * any step less; earlier items first get most.
 */
export function visitSets(
  tables: LinearTables,
  { steps, subjects, needed, costBelow }: LinearQuestion,
  visit: (chosen: Steps, gains: Gains, cost: number) => void,
): void {
  const { items } = tables;
  const widest = needed.map((_, sum) => items.reduce((most, { gains }) => Math.max(most, gains[sum] ?? 0), 0));
  // Even without a step of the widest gains every set would still reach them: none of these is a smallest one.
  const isWide = needed.every((gain, sum) => tables.leastGain(sum, 0, steps, subjects) - (widest[sum] ?? 0) >= gain);
  if (steps > 0 && isWide) return;
  const chosen: number[] = [];
  const raised: LinearItem[] = [];
  const enter = (from: number, left: number, open: number, gains: Gains, cost: number): void => {
    if (cost + tables.leastCost(from, left, open) >= costBelow()) return;
    if (
      !tables.canGain(
        from,
        left,
        open,
        needed.map((gain, sum) => gain - (gains[sum] ?? 0)),
      )
    )
      return;
    const spare = needed.map((gain, sum) => (gains[sum] ?? 0) + tables.leastGain(sum, from, left, open) - gain);
    if (raised.some((item) => spare.every((more, sum) => more >= (item.gains[sum] ?? 0)))) return;
    const item = items[from];
    if (item === undefined) {
      visit([...chosen], gains, cost);
      return;
    }
    for (let own = Math.min(item.most, left); own >= 0; own -= 1) {
      chosen.push(own);
      if (own > 0) raised.push(item);
      enter(
        from + 1,
        left - own,
        open - (own === 0 ? 0 : 1),
        own === 0 ? gains : gains.map((gain, sum) => gain + own * (item.gains[sum] ?? 0)),
        cost + (item.costs[own] ?? 0),
      );
      if (own > 0) raised.pop();
      chosen.pop();
    }
  };
  enter(
    0,
    steps,
    subjects,
    needed.map(() => 0),
    0,
  );
}
