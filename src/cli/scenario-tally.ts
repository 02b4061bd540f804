/** Gathers differences; every comparison counts as one value. */
export type Tally = { readonly same: (at: string, expected: string, came: string, rule?: string) => void };
