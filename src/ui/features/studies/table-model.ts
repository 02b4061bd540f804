import type { Amounts, RightContents } from '#domain/engine/studies/contents-of-rights.ts';
import { partsToChoose } from '#domain/engine/studies/contents-of-rights.ts';
import type { Placed, Placement } from '#domain/engine/studies/placement.ts';
import type { Part, PartGroup } from '#domain/forms/study-right/contents.ts';
import { OWN_PART } from '#domain/plan/study.ts';
import { type Bounds, boundsOfPart } from './filling.ts';

/** So many parts are shown all at once; of a longer list those that are used. */
export const SHORT_LIST = 20;

/** One row of the table: a group with the sums under it, a part, the school's own studies, or what nobody has itemised. */
export type TableRow = {
  readonly key: string;
  readonly kind: 'group' | 'part' | 'own' | 'unitemised';
  readonly code: string;
  /** How deep in the tree of groups, from 0. */
  readonly depth: number;
  readonly amounts: Amounts;
  readonly bounds: Bounds;
  /** The minimum holds although nothing has been planned. */
  readonly binding: boolean;
  readonly part?: Part;
  readonly assumed: boolean;
  /** What is placed, by period in the order of the periods. */
  readonly cells: readonly (readonly Placed[])[];
  readonly unplaced: readonly Placement[];
};

/** The rows in the order of the contents, and how many parts wait behind "show all". */
export function tableRows(
  of: RightContents,
  all: boolean,
): { readonly rows: readonly TableRow[]; readonly hidden: number } {
  const { contents, parts, groups, periods, notPlaced, own, unitemised } = of;
  const choosable = new Set(partsToChoose(of));
  const offered = parts.filter((total) => choosable.has(total.part) || isUsed(total));
  const short = offered.length <= SHORT_LIST;
  const shown = short || all ? offered : offered.filter(isUsed);
  const cellsOf = (has: (code: string) => boolean): Pick<TableRow, 'cells' | 'unplaced'> => ({
    cells: periods.map(({ placements }) => placements.filter(({ study }) => has(study.part))),
    unplaced: notPlaced.filter(({ study }) => has(study.part)),
  });

  function rowsUnder(parent: string | undefined, depth: number): readonly TableRow[] {
    const children = (contents?.groups ?? []).filter((group) => group.parent === parent);
    return children.flatMap((group): readonly TableRow[] => {
      const total = groups.find((each) => each.group === group);
      if (total === undefined) return [];
      const ownParts = shown.filter(({ part }) => part.group === group.code);
      const partRows = (at: number) =>
        ownParts.map(
          (each): TableRow => ({
            key: `part ${each.part.code}`,
            kind: 'part',
            code: each.part.code,
            depth: at,
            amounts: each,
            bounds: boundsOfPart(each),
            binding: each.part.compulsory && each.part.choice === undefined && short,
            part: each.part,
            assumed: each.part.assumed === true,
            ...cellsOf((code) => code === each.part.code),
          }),
        );
      const below = rowsUnder(group.code, depth + 1);
      // A group that is one part says nothing that the part does not.
      if (below.length === 0 && ownParts.length === 1 && short && !hasBounds(group)) return partRows(depth);
      const rows = [...partRows(depth + 1), ...below];
      // Of a phase or a subject that is not used, its own minimum is enough to tell.
      const home = groups.find((each) => each.group.code === group.parent);
      const worth =
        short ||
        all ||
        isUsed(total) ||
        (group.least !== undefined && group.choice === undefined && (home === undefined || isUsed(home)));
      if (rows.length === 0 && !worth) return [];
      const codes = codesUnder(of, group);
      return [
        {
          key: `group ${group.code}`,
          kind: 'group',
          code: group.code,
          depth,
          amounts: total,
          bounds: group,
          binding: group.choice === undefined && of.form !== 'adultBasic',
          assumed: group.assumed === true,
          ...cellsOf((code) => codes.has(code)),
        },
        ...rows,
      ];
    });
  }

  const known = new Set(parts.map(({ part }) => part.code));
  const ownRow: TableRow = {
    key: 'own',
    kind: 'own',
    code: OWN_PART,
    depth: 0,
    amounts: own,
    bounds: {},
    binding: false,
    assumed: false,
    ...cellsOf((code) => !known.has(code)),
  };
  const restRow: TableRow = {
    ...ownRow,
    key: 'unitemised',
    kind: 'unitemised',
    amounts: { accepted: unitemised, credited: 0, claimed: 0, planned: 0, notPlaced: 0 },
    cells: periods.map(() => []),
    unplaced: [],
  };
  return {
    rows: [
      ...rowsUnder(undefined, 0),
      ...(isUsed(own) || contents === undefined ? [ownRow] : []),
      ...(unitemised > 0 ? [restRow] : []),
    ],
    hidden: short ? 0 : offered.length - offered.filter(isUsed).length,
  };
}

/** Whether anything at all is known of an amount. */
export function isUsed({ accepted, credited, claimed, planned, notPlaced }: Amounts): boolean {
  return accepted + credited + claimed + planned + notPlaced > 0;
}

function hasBounds({ least, most }: PartGroup): boolean {
  return least !== undefined || most !== undefined;
}

function codesUnder({ contents }: RightContents, group: PartGroup): ReadonlySet<string> {
  const groups = contents?.groups ?? [];
  const under = (code: string): readonly string[] => [
    code,
    ...groups.filter(({ parent }) => parent === code).flatMap((child) => under(child.code)),
  ];
  const inside = new Set(under(group.code));
  return new Set((contents?.parts ?? []).filter((part) => inside.has(part.group)).map(({ code }) => code));
}
