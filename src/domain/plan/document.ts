import type { Situation } from '../student/situation.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { Item } from './item.ts';
import type { Study } from './study.ts';

export const PLAN_FORMAT = 'kannelpolku-plan';
export const PLAN_VERSION = 3;

/**
 * One of the ways side by side (A, B, C …): dated items, and the studies that are planned into their study rights. All
 * share the situation and what has happened.
 */
export type Alternative = {
  readonly id: string;
  readonly name: string;
  readonly items: readonly Item[];
  readonly studies: readonly Study[];
};

/**
 * A student's plan: facts, what has happened, and alternatives of what is planned. Nothing derived is ever stored.
 * Ids of items and studies are unique in the whole document.
 */
export type PlanDocument = {
  readonly format: typeof PLAN_FORMAT;
  readonly version: typeof PLAN_VERSION;
  readonly id: string;
  readonly situation: Situation;
  readonly happened: readonly Item[];
  readonly alternatives: readonly Alternative[];
  /**
   * The day on which somebody last looked at this plan with the rules known then. When a newer edition changes what comes
   * out, the app says so; undefined for plans that were made before this was kept.
   */
  readonly rulesKnownOn?: IsoDate;
};
