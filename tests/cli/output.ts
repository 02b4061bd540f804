import type { Output } from '#cli/output.ts';

/** Gathers what a command writes. */
export function gathered(): Output & { readonly lines: { readonly out: string[]; readonly err: string[] } } {
  const lines = { out: [] as string[], err: [] as string[] };
  return { lines, out: (text) => void lines.out.push(text), err: (text) => void lines.err.push(text) };
}
