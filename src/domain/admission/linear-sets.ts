/*
 * The search behind `raise-sets.ts`, in whole numbers: subjects that each add a fixed amount for a grade step, and a sum that
 * has to be reached. Tables of the best and the least that so many steps in so many subjects can give make the search exact
 * and quick: a branch is entered only when it still holds a set.
 */

/** A subject that can be raised: what a step adds, how many steps there are, and the typed hours of one. */
export type LinearItem = { readonly gain: number; readonly most: number; readonly hours: number };

/** Steps of each item, in the order of the items. */
export type Steps = readonly number[];

export type LinearTables = {
  readonly items: readonly LinearItem[];
  /** The most gain of exactly so many steps in exactly so many of the items from an index on; undefined when impossible. */
  readonly bestGain: (from: number, steps: number, subjects: number) => number | undefined;
  readonly leastGain: (from: number, steps: number, subjects: number) => number | undefined;
  readonly leastHours: (from: number, steps: number, subjects: number) => number;
  /** The fewest steps that gain so much; undefined when nothing does. */
  readonly fewestSteps: (gain: number) => number | undefined;
};

/** Tables of a list of items for at most so many steps; their size is items × steps × items. */
export function linearTables(items: readonly LinearItem[], cap: number): LinearTables {
  const allSteps = Math.min(
    cap,
    items.reduce((sum, { most }) => sum + most, 0),
  );
  const wide = items.length + 1;
  const high = allSteps + 1;
  const at = (from: number, steps: number, subjects: number): number => (from * high + steps) * wide + subjects;
  const size = (items.length + 1) * high * wide;
  const best = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const least = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const hours = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  best[at(items.length, 0, 0)] = 0;
  least[at(items.length, 0, 0)] = 0;
  hours[at(items.length, 0, 0)] = 0;
  let below = 0;
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item === undefined) continue;
    const later = items.length - index - 1;
    for (let steps = 0; steps <= below; steps += 1)
      for (let subjects = 0; subjects <= later; subjects += 1) {
        const source = at(index + 1, steps, subjects);
        const most = best[source] ?? 0;
        if (most === Number.NEGATIVE_INFINITY) continue;
        const fewest = least[source] ?? 0;
        const time = hours[source] ?? 0;
        for (let own = 0; own <= Math.min(item.most, allSteps - steps); own += 1) {
          const target = at(index, steps + own, subjects + (own === 0 ? 0 : 1));
          best[target] = Math.max(best[target] ?? 0, most + own * item.gain);
          least[target] = Math.min(least[target] ?? 0, fewest + own * item.gain);
          hours[target] = Math.min(hours[target] ?? 0, time + own * item.hours);
        }
      }
    below = Math.min(allSteps, below + item.most);
  }
  const bySteps = Array.from({ length: high }, (_, steps) => {
    let most = Number.NEGATIVE_INFINITY;
    for (let subjects = 0; subjects < wide; subjects += 1) most = Math.max(most, best[at(0, steps, subjects)] ?? 0);
    return most;
  });
  const read = (table: Float64Array, from: number, steps: number, subjects: number): number | undefined => {
    if (steps < 0 || steps >= high || subjects < 0 || subjects >= wide) return undefined;
    const value = table[at(from, steps, subjects)];
    return value === undefined || !Number.isFinite(value) ? undefined : value;
  };
  return {
    items,
    bestGain: (from, steps, subjects) => read(best, from, steps, subjects),
    leastGain: (from, steps, subjects) => read(least, from, steps, subjects),
    leastHours: (from, steps, subjects) => read(hours, from, steps, subjects) ?? Number.POSITIVE_INFINITY,
    fewestSteps: (gain) => {
      const found = bySteps.findIndex((most) => most >= gain);
      return found === -1 ? undefined : found;
    },
  };
}

export type LinearQuestion = {
  readonly steps: number;
  readonly subjects: number;
  /** The gain that has to be reached. */
  readonly needed: number;
  /** Sets whose hours are not below this are of no use; read anew before each branch. */
  readonly hoursBelow: () => number;
};

/**
 * Visits every set of exactly so many steps in exactly so many subjects that reaches the gain and would not reach it with any
 * step less; earlier items first get most.
 */
export function visitSets(
  tables: LinearTables,
  { steps, subjects, needed, hoursBelow }: LinearQuestion,
  visit: (chosen: Steps, gain: number, hours: number) => void,
): void {
  const { items } = tables;
  const widest = items.reduce((most, { gain }) => Math.max(most, gain), 0);
  const least = tables.leastGain(0, steps, subjects);
  // Even without a step of the widest gain every set would still reach it: none of them is a smallest one.
  if (steps > 0 && least !== undefined && least - widest >= needed) return;
  const chosen: number[] = [];
  const enter = (from: number, left: number, open: number, gain: number, hours: number, narrowest: number): void => {
    const most = tables.bestGain(from, left, open);
    if (most === undefined || gain + most < needed) return;
    if (hours + tables.leastHours(from, left, open) >= hoursBelow()) return;
    if (gain + (tables.leastGain(from, left, open) ?? 0) - narrowest >= needed) return;
    const item = items[from];
    if (item === undefined) {
      visit([...chosen], gain, hours);
      return;
    }
    for (let own = Math.min(item.most, left); own >= 0; own -= 1) {
      chosen.push(own);
      const narrower = own > 0 ? Math.min(narrowest, item.gain) : narrowest;
      const used = own === 0 ? 0 : 1;
      enter(from + 1, left - own, open - used, gain + own * item.gain, hours + own * item.hours, narrower);
      chosen.pop();
    }
  };
  enter(0, steps, subjects, 0, 0, Number.POSITIVE_INFINITY);
}
