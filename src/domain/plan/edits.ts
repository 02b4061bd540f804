import type { Situation } from '../student/situation.ts';
import { type IsoDate, isIsoDate } from '../time/iso-date.ts';
import { type Alternative, PLAN_FORMAT, PLAN_VERSION, type PlanDocument } from './document.ts';
import { type Item, isRightItem, rightKeyOf } from './item.ts';
import { impossibilitiesOf } from './read-plan.ts';
import { itemV3, planDocumentV3, situationV3, studyV3 } from './schema.ts';
import type { PeriodRef, Study } from './study.ts';
import { isTied, makesCircle, type TiedDate } from './tie.ts';

/** Where an item is: among what has happened, or in one alternative. */
export type Place = 'happened' | { readonly alternativeId: string };

/** One change of a plan. Every id comes with the edit: the core makes none. */
export type Edit =
  /** The whole situation; a fact is unset by leaving its key out. */
  | { readonly kind: 'setSituation'; readonly situation: Situation }
  | { readonly kind: 'addItem'; readonly to: Place; readonly item: Item }
  /** Items that belong together, which may be tied to one another: all of them or none. */
  | { readonly kind: 'addItems'; readonly to: Place; readonly items: readonly Item[] }
  /** Replaces the item with the same id, wherever it is. */
  | { readonly kind: 'changeItem'; readonly item: Item }
  /** Gives an own date, which breaks the item's own tie; items tied to it follow. */
  | { readonly kind: 'moveItem'; readonly itemId: string; readonly on: IsoDate }
  /** The item tied to must be seen from the item: happened, or in the same alternative. Circles are refused. */
  | { readonly kind: 'tieItem'; readonly itemId: string; readonly date: TiedDate }
  /** `fixed` gives own dates to items that were tied to the removed one; without it their tie is broken. */
  | {
      readonly kind: 'removeItem';
      readonly itemId: string;
      readonly fixed?: { readonly [itemId: string]: IsoDate };
    }
  /**
   * Moves a planned item to what has happened, on its day. `instead` names the same move in other alternatives (see
   * `twinsOf`): they go away, and what was tied to them is tied to this item.
   */
  | {
      readonly kind: 'markHappened';
      readonly itemId: string;
      readonly on: IsoDate;
      readonly instead?: readonly string[];
    }
  | { readonly kind: 'unmarkHappened'; readonly itemId: string; readonly alternativeId: string }
  /** Puts studies into an alternative; all of them or none. */
  | { readonly kind: 'addStudies'; readonly alternativeId: string; readonly studies: readonly Study[] }
  /** Replaces the study with the same id, wherever it is. */
  | { readonly kind: 'changeStudy'; readonly study: Study }
  /** Places a study in a period, or without one takes it out of its period: it stays planned. */
  | { readonly kind: 'placeStudy'; readonly studyId: string; readonly period?: PeriodRef }
  | { readonly kind: 'removeStudies'; readonly studyIds: readonly string[] }
  /** Takes a proposal: `remove` goes, `add` comes, in one step of undo. */
  | {
      readonly kind: 'replaceStudies';
      readonly alternativeId: string;
      readonly remove: readonly string[];
      readonly add: readonly Study[];
    }
  /** A planned study has been accepted: it leaves the plan and becomes an `earn` item of what has happened. */
  | { readonly kind: 'acceptStudy'; readonly studyId: string; readonly itemId: string; readonly on: IsoDate }
  /** Somebody has looked at the plan with the rules that are known on this day. */
  | { readonly kind: 'noteRules'; readonly on: IsoDate }
  | { readonly kind: 'addAlternative'; readonly id: string; readonly name: string }
  /** `itemIds`: fresh ids for the copied items and then the studies, in their order. Ties inside the copy follow. */
  | {
      readonly kind: 'copyAlternative';
      readonly from: string;
      readonly id: string;
      readonly name: string;
      readonly itemIds: readonly string[];
    }
  | { readonly kind: 'renameAlternative'; readonly alternativeId: string; readonly name: string }
  /** The last alternative stays. */
  | { readonly kind: 'removeAlternative'; readonly alternativeId: string }
  /** Takes the content of another document; this plan keeps its own id. */
  | { readonly kind: 'importDocument'; readonly document: PlanDocument };

/** A plan of which only the name is known, with one empty alternative. */
export function newDocument(
  id: string,
  name: string,
  alternativeId: string,
  alternativeName = 'A',
  rulesKnownOn?: IsoDate,
): PlanDocument {
  return {
    format: PLAN_FORMAT,
    version: PLAN_VERSION,
    id,
    situation: { name },
    happened: [],
    alternatives: [{ id: alternativeId, name: alternativeName, items: [], studies: [] }],
    ...(rulesKnownOn !== undefined && { rulesKnownOn }),
  };
}

/**
 * The document after the edit; what did not change is shared with the old one. The very same object comes back when
 * nothing can change: an id is unknown or not fresh, a tie would make a circle, or a value could not be written to a
 * file and read again (no real day, a negative amount). Whatever this gives, `readPlan` reads.
 */
export function applyEdit(document: PlanDocument, edit: Edit): PlanDocument {
  switch (edit.kind) {
    case 'setSituation':
      return situationV3.safeParse(edit.situation).success ? { ...document, situation: edit.situation } : document;
    case 'addItem':
      return addItem(document, edit.to, edit.item);
    case 'addItems':
      return addItems(document, edit.to, edit.items);
    case 'changeItem':
      return withItem(document, edit.item.id, () => edit.item);
    case 'moveItem':
      return withItem(document, edit.itemId, (item) => ({ ...item, date: { on: edit.on } }));
    case 'tieItem': {
      const seen = visibleFrom(document, edit.itemId);
      if (!seen.some(({ id }) => id === edit.date.tiedTo)) return document;
      return withItem(document, edit.itemId, (item) => ({ ...item, date: edit.date }));
    }
    case 'removeItem':
      return removeItem(document, edit.itemId, edit.fixed ?? {});
    case 'markHappened':
      return markHappened(document, edit.itemId, edit.on, edit.instead ?? []);
    case 'unmarkHappened':
      return unmarkHappened(document, edit.itemId, edit.alternativeId);
    case 'addStudies':
      return replaceStudies(document, edit.alternativeId, [], edit.studies);
    case 'changeStudy':
      return withStudy(document, edit.study.id, () => edit.study);
    case 'placeStudy':
      return withStudy(document, edit.studyId, ({ period: _, ...study }) =>
        edit.period === undefined ? study : { ...study, period: edit.period },
      );
    case 'removeStudies':
      return filterStudies(document, ({ id }) => !edit.studyIds.includes(id));
    case 'replaceStudies':
      return replaceStudies(document, edit.alternativeId, edit.remove, edit.add);
    case 'acceptStudy':
      return acceptStudy(document, edit.studyId, edit.itemId, edit.on);
    case 'noteRules':
      return isIsoDate(edit.on) && document.rulesKnownOn !== edit.on
        ? { ...document, rulesKnownOn: edit.on }
        : document;
    case 'addAlternative':
      return addAlternative(document, { id: edit.id, name: edit.name, items: [], studies: [] });
    case 'copyAlternative':
      return copyAlternative(document, edit);
    case 'renameAlternative':
      return withAlternative(document, edit.alternativeId, (alternative) =>
        alternative.name === edit.name ? alternative : { ...alternative, name: edit.name },
      );
    case 'removeAlternative': {
      const alternatives = document.alternatives.filter(({ id }) => id !== edit.alternativeId);
      const isUnchanged = alternatives.length === document.alternatives.length || alternatives.length === 0;
      return isUnchanged ? document : { ...document, alternatives };
    }
    case 'importDocument': {
      const isSound = planDocumentV3.safeParse(edit.document).success && impossibilitiesOf(edit.document).length === 0;
      return isSound ? { ...edit.document, id: document.id } : document;
    }
  }
}

/**
 * The same move of the same right in the other alternatives: when one of them happens, they all did. Days, notes, people
 * and providers may differ. Empty for items that are nobody's twin by nature (talks, tasks, accepted studies).
 */
export function twinsOf(document: PlanDocument, itemId: string): readonly Item[] {
  const home = document.alternatives.find(({ items }) => items.some(({ id }) => id === itemId));
  const item = home?.items.find(({ id }) => id === itemId);
  if (home === undefined || item === undefined) return [];
  const key = twinKey(item);
  if (key === undefined) return [];
  return document.alternatives
    .filter((alternative) => alternative !== home)
    .flatMap(({ items }) => items.filter((other) => twinKey(other) === key));
}

function twinKey(item: Item): string | undefined {
  switch (item.move) {
    case 'unknown':
    case 'task':
    case 'talk':
    case 'earn':
      return undefined;
    default:
      return JSON.stringify([
        item.move,
        isRightItem(item) ? rightKeyOf(item) : 'form' in item ? item.form : null,
        'field' in item ? (item.field ?? null) : null,
        'subject' in item ? (item.subject ?? null) : null,
      ]);
  }
}

function isSoundItem(item: Item): boolean {
  return itemV3.safeParse(item).success;
}

function allItems(document: PlanDocument): readonly Item[] {
  return [...document.happened, ...document.alternatives.flatMap(({ items }) => items)];
}

function allStudies(document: PlanDocument): readonly Study[] {
  return document.alternatives.flatMap(({ studies }) => studies);
}

/** Ids of items and studies are of one kind: none may come twice. */
function hasId(document: PlanDocument, id: string): boolean {
  return allItems(document).some((item) => item.id === id) || allStudies(document).some((study) => study.id === id);
}

/** What an item may be tied to: everything that happened, and its own alternative. */
function visibleFrom(document: PlanDocument, itemId: string): readonly Item[] {
  const home = document.alternatives.find(({ items }) => items.some(({ id }) => id === itemId));
  return home === undefined ? document.happened : [...document.happened, ...home.items];
}

function addItem(document: PlanDocument, to: Place, item: Item): PlanDocument {
  if (!isSoundItem(item) || hasId(document, item.id)) return document;
  const added =
    to === 'happened'
      ? { ...document, happened: [...document.happened, item] }
      : withAlternative(document, to.alternativeId, (home) => ({ ...home, items: [...home.items, item] }));
  return hasCircle(added, item) ? document : added;
}

function addItems(document: PlanDocument, to: Place, items: readonly Item[]): PlanDocument {
  if (!items.every(isSoundItem) || items.some(({ id }) => hasId(document, id))) return document;
  if (new Set(items.map(({ id }) => id)).size !== items.length || items.length === 0) return document;
  const added =
    to === 'happened'
      ? { ...document, happened: [...document.happened, ...items] }
      : withAlternative(document, to.alternativeId, (home) => ({ ...home, items: [...home.items, ...items] }));
  return items.some((item) => hasCircle(added, item)) ? document : added;
}

function withItem(document: PlanDocument, itemId: string, change: (item: Item) => Item): PlanDocument {
  const old = allItems(document).find(({ id }) => id === itemId);
  if (old === undefined) return document;
  const next = change(old);
  if (!isSoundItem(next) || next.id !== itemId) return document;
  const changed = mapItems(document, (item) => (item.id === itemId ? next : item));
  return hasCircle(changed, next) ? document : changed;
}

function hasCircle(document: PlanDocument, item: Item): boolean {
  return isTied(item.date) && makesCircle(allItems(document), item.id, item.date.tiedTo);
}

function removeItem(
  document: PlanDocument,
  itemId: string,
  fixed: { readonly [itemId: string]: IsoDate },
): PlanDocument {
  if (!allItems(document).some(({ id }) => id === itemId)) return document;
  const rest = filterItems(document, ({ id }) => id !== itemId);
  return mapItems(rest, (item) => {
    const on = Object.hasOwn(fixed, item.id) ? fixed[item.id] : undefined;
    if (on === undefined || !isTied(item.date) || item.date.tiedTo !== itemId) return item;
    const own: Item = { ...item, date: { on } };
    return isSoundItem(own) ? own : item;
  });
}

function markHappened(document: PlanDocument, itemId: string, on: IsoDate, instead: readonly string[]): PlanDocument {
  const home = document.alternatives.find(({ items }) => items.some(({ id }) => id === itemId));
  const item = home?.items.find(({ id }) => id === itemId);
  if (home === undefined || item === undefined) return document;
  const happened: Item = { ...item, date: { on } };
  if (!isSoundItem(happened)) return document;
  const twins = new Set(twinsOf(document, itemId).flatMap(({ id }) => (instead.includes(id) ? [id] : [])));
  const rest = filterItems(document, ({ id }) => id !== itemId && !twins.has(id));
  return mapItems({ ...rest, happened: [...rest.happened, happened] }, (other) =>
    isTied(other.date) && twins.has(other.date.tiedTo) ? { ...other, date: { ...other.date, tiedTo: itemId } } : other,
  );
}

function unmarkHappened(document: PlanDocument, itemId: string, alternativeId: string): PlanDocument {
  const item = document.happened.find(({ id }) => id === itemId);
  if (item === undefined || !document.alternatives.some(({ id }) => id === alternativeId)) return document;
  const rest = { ...document, happened: document.happened.filter(({ id }) => id !== itemId) };
  return withAlternative(rest, alternativeId, (home) => ({ ...home, items: [...home.items, item] }));
}

function addAlternative(document: PlanDocument, alternative: Alternative): PlanDocument {
  if (alternative.id === '' || document.alternatives.some(({ id }) => id === alternative.id)) return document;
  return { ...document, alternatives: [...document.alternatives, alternative] };
}

function copyAlternative(document: PlanDocument, edit: Extract<Edit, { kind: 'copyAlternative' }>): PlanDocument {
  const original = document.alternatives.find(({ id }) => id === edit.from);
  if (original === undefined) return document;
  const originals = [...original.items, ...original.studies];
  if (originals.length !== edit.itemIds.length) return document;
  const copiedIds = new Map<string, string>();
  const used = new Set<string>();
  for (const [index, { id }] of originals.entries()) {
    const fresh = edit.itemIds[index];
    if (fresh === undefined || fresh === '' || used.has(fresh) || hasId(document, fresh)) return document;
    used.add(fresh);
    copiedIds.set(id, fresh);
  }
  const copied = (id: string): string => copiedIds.get(id) ?? id;
  const items = original.items.map((item): Item => {
    const id = copied(item.id);
    if (!isTied(item.date)) return { ...item, id };
    return { ...item, id, date: { ...item.date, tiedTo: copied(item.date.tiedTo) } };
  });
  const studies = original.studies.map(
    (study): Study => ({
      ...study,
      id: copied(study.id),
      ...(study.sameAs !== undefined && { sameAs: copied(study.sameAs) }),
    }),
  );
  return addAlternative(document, { id: edit.id, name: edit.name, items, studies });
}

function isSoundStudy(study: Study): boolean {
  return studyV3.safeParse(study).success;
}

function withStudy(document: PlanDocument, studyId: string, change: (study: Study) => Study): PlanDocument {
  const old = allStudies(document).find(({ id }) => id === studyId);
  if (old === undefined) return document;
  const next = change(old);
  if (next.id !== studyId || !isSoundStudy(next)) return document;
  return withAlternatives(document, (alternative) => {
    const studies = mapShared(alternative.studies, (study) => (study.id === studyId ? next : study));
    return studies === alternative.studies ? alternative : { ...alternative, studies };
  });
}

function filterStudies(document: PlanDocument, keep: (study: Study) => boolean): PlanDocument {
  return withAlternatives(document, (alternative) => {
    const studies = alternative.studies.filter(keep);
    return studies.length === alternative.studies.length ? alternative : { ...alternative, studies };
  });
}

function replaceStudies(
  document: PlanDocument,
  alternativeId: string,
  remove: readonly string[],
  add: readonly Study[],
): PlanDocument {
  if (!document.alternatives.some(({ id }) => id === alternativeId)) return document;
  if (new Set(add.map(({ id }) => id)).size !== add.length || !add.every(isSoundStudy)) return document;
  const rest = filterStudies(document, ({ id }) => !remove.includes(id));
  if (add.some(({ id }) => hasId(rest, id))) return document;
  if (add.length === 0) return rest;
  return withAlternative(rest, alternativeId, (home) => ({ ...home, studies: [...home.studies, ...add] }));
}

/** What has been accepted is shared by all alternatives, so it stands among what has happened. */
function acceptStudy(document: PlanDocument, studyId: string, itemId: string, on: IsoDate): PlanDocument {
  const study = allStudies(document).find(({ id }) => id === studyId);
  if (study === undefined || hasId(document, itemId)) return document;
  const { form, right, part, title, amount, unit, provider, note } = study;
  const item: Item = {
    id: itemId,
    move: 'earn',
    form,
    ...(right !== undefined && { right }),
    date: { on },
    part,
    amount,
    unit,
    ...(title !== undefined && { label: title }),
    ...(provider !== undefined && { provider }),
    ...(note !== undefined && { note }),
  };
  if (!isSoundItem(item)) return document;
  const rest = filterStudies(document, ({ id }) => id !== studyId);
  return { ...rest, happened: [...rest.happened, item] };
}

function withAlternative(
  document: PlanDocument,
  alternativeId: string,
  change: (alternative: Alternative) => Alternative,
): PlanDocument {
  return withAlternatives(document, (alternative) =>
    alternative.id === alternativeId ? change(alternative) : alternative,
  );
}

function withAlternatives(document: PlanDocument, change: (alternative: Alternative) => Alternative): PlanDocument {
  const alternatives = mapShared(document.alternatives, change);
  return alternatives === document.alternatives ? document : { ...document, alternatives };
}

function mapItems(document: PlanDocument, change: (item: Item) => Item): PlanDocument {
  const happened = mapShared(document.happened, change);
  const changed = happened === document.happened ? document : { ...document, happened };
  return withAlternatives(changed, (alternative) => {
    const items = mapShared(alternative.items, change);
    return items === alternative.items ? alternative : { ...alternative, items };
  });
}

function filterItems(document: PlanDocument, keep: (item: Item) => boolean): PlanDocument {
  const happened = document.happened.filter(keep);
  const kept = happened.length === document.happened.length ? document : { ...document, happened };
  return withAlternatives(kept, (alternative) => {
    const items = alternative.items.filter(keep);
    return items.length === alternative.items.length ? alternative : { ...alternative, items };
  });
}

/** `map` that gives the same array back when no element changed, so that sharing shows what an edit touched. */
function mapShared<Element>(elements: readonly Element[], change: (element: Element) => Element): readonly Element[] {
  const changed = elements.map(change);
  return changed.every((element, index) => element === elements[index]) ? elements : changed;
}
