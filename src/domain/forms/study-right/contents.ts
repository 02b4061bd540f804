import type { EarnedUnit } from '../../plan/item.ts';
import type { RuleId } from '../../rules/rulebook.ts';

/**
 * One thing that can be planned into a study right: a module, a part of TUVA, a course, a unit or a part of one. Codes are
 * those of the national code lists; names are in the catalogues (`official` names), never here.
 */
export type Part = {
  /** Unique within its contents. */
  readonly code: string;
  /** Code of the group it stands under. */
  readonly group: string;
  /** Obligatory for everybody who studies its group. */
  readonly compulsory: boolean;
  /** Scope in the unit of the contents, where the criteria fix one (a course is 1, a unit 25). */
  readonly size?: number;
  /**
   * Bounds (inclusive) of everything planned for this part, in the unit of the contents. `least` holds always for a
   * compulsory part, and for another one only when something of it is planned at all.
   */
  readonly least?: number;
  readonly most?: number;
  /** What the criteria offer in the part by choice, beyond `least`: told to the user, never a bound. */
  readonly byChoice?: number;
  /** Of the parts with the same choice the student takes one; a compulsory part with a choice means one of them. */
  readonly choice?: string;
  /** Competence areas whose part it is, by their codes; absent: it belongs to all of them. */
  readonly lines?: readonly string[];
  /** The scope was not confirmed from a primary source: shown as an assumption that the school may replace. */
  readonly assumed?: true;
};

/** Parts that have bounds together: the six modules, a phase, a subject, the common units. Groups make a tree. */
export type PartGroup = {
  readonly code: string;
  readonly parent?: string;
  /** Bounds (inclusive) of everything planned for the group and the groups under it. */
  readonly least?: number;
  readonly most?: number;
  /** Of the groups with the same choice the student takes one (long or short mathematics, religion or ethics). */
  readonly choice?: string;
  /** How many different parts of the group the student takes at least (TUVA until 31.7.2023: two). */
  readonly leastParts?: number;
  /** The rule that the bounds come from. */
  readonly rule: RuleId;
  readonly assumed?: true;
};

/** What a study right is made of, in the edition that it began with. */
export type Contents = {
  readonly unit: EarnedUnit;
  /** The national criteria, as cited: `OPH-58-2021`. */
  readonly criteria: string;
  /** The rule that gives the whole its bounds. */
  readonly rule: RuleId;
  /** Bounds (inclusive) of the whole; a plan below `least` does not complete the right, above `most` is too much. */
  readonly least?: number;
  readonly most?: number;
  readonly groups: readonly PartGroup[];
  readonly parts: readonly Part[];
};
