/**
 * The rules that no part of the planner uses or shows yet: they are read on the page of the rulebook only. What decides
 * nothing but is worth reading has its place in src/domain/rules/information.ts. A new rule that is neither fails the
 * register's test until it is put here, with the reason; one that comes into use is taken off.
 * - `comesWithGrades`: selection and grades, which come with the admission room.
 */
export type UnusedKind = 'comesWithGrades';

/** Rule ids by kind, separated by spaces. */
export const UNUSED: Readonly<Record<UnusedKind, string>> = {
  comesWithGrades: `
    R-APP-14 R-APP-15 R-APP-19 R-APP-21 S-ADM-3 S-ADM-5 R-X-9
  `,
};
