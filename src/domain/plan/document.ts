import type { Situation } from '../student/situation.ts';
import type { Item } from './item.ts';

export const PLAN_FORMAT = 'kannelpolku-plan';
export const PLAN_VERSION = 1;

/** One of the ways side by side (A, B, C …). All share the situation and what has happened. */
export type Alternative = { readonly id: string; readonly name: string; readonly items: readonly Item[] };

/**
 * A student's plan: facts, what has happened, and alternatives of what is planned. Nothing derived is ever stored.
 * Item ids are unique in the whole document.
 */
export type PlanDocument = {
  readonly format: typeof PLAN_FORMAT;
  readonly version: typeof PLAN_VERSION;
  readonly id: string;
  readonly situation: Situation;
  readonly happened: readonly Item[];
  readonly alternatives: readonly Alternative[];
};
