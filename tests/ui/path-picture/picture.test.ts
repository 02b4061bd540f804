// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '#domain/engine/deadlines.ts';
import { stretchesOf } from '#domain/engine/projections.ts';
import { replay } from '#domain/engine/replay.ts';
import type { PlanDocument } from '#domain/plan/document.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { makeTranslate } from '#i18n/catalogue.ts';
import { frameOf } from '#ui/components/path-picture/frame.ts';
import { type Box, intersects } from '#ui/components/path-picture/layout.ts';
import { pathModel, spanOf } from '#ui/components/path-picture/path-model.ts';
import { composePicture, type Picture } from '#ui/components/path-picture/picture.ts';
import { scaleFor, ZOOMS, type Zoom } from '#ui/components/path-picture/time-scale.ts';
import { pathWords } from '#ui/components/path-picture/use-path-words.ts';
import { anyPlan } from '../../support/arbitraries.ts';
import { item, plan, situation } from '../../support/plans.ts';
import { plannerContext } from '../../support/school.ts';

const context = plannerContext('2026-11-25');
const words = pathWords(await makeTranslate('fi'), 'fi');

function drawn(document: PlanDocument, zoom: Zoom, seen: number) {
  const replayed = replay(document, 'A', context);
  const model = pathModel({
    steps: replayed.steps,
    deadlines: deadlinesOf(replayed),
    stretches: stretchesOf(replayed),
  });
  const { today, calendar } = context;
  const scale = scaleFor(zoom, seen, spanOf(model) ?? { from: today, to: today }, today);
  const frame = frameOf({
    scale,
    calendar,
    today,
    chosen: isoDate('2027-01-07'),
    words: { ...words, today: words.today(today), chosen: words.chosen(isoDate('2027-01-07')) },
  });
  const picture = composePicture(model, {
    x: scale.x,
    width: scale.width,
    labelOf: words.label,
    fontSize: 14,
    labelWidth: 214,
    top: frame.axisBottom + 4,
  });
  return { model, scale, frame, picture };
}

function labelsOf({ rows }: Picture): readonly { readonly id: string; readonly box: Box }[] {
  return rows.flatMap(({ marks }) =>
    marks.flatMap(({ entry, label }) => (label === undefined ? [] : [{ id: entry.id, box: label.box }])),
  );
}

function faultsOf({ model, picture }: ReturnType<typeof drawn>): readonly string[] {
  const labels = labelsOf(picture);
  const covering = labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .flatMap((other) => (intersects(one.box, other.box) ? [`${one.id} covers ${other.id}`] : [])),
  );
  const clipped = labels.flatMap(({ id, box }) =>
    box.left < 0 || box.top < 0 || box.left + box.width > picture.width || box.top + box.height > picture.height
      ? [`${id} is clipped`]
      : [],
  );
  const shown = new Set(picture.rows.flatMap(({ marks }) => marks.map(({ entry }) => entry.id)));
  const missing = model.entries.flatMap(({ id }) => (shown.has(id) ? [] : [`${id} has no mark`]));
  return [...covering, ...clipped, ...missing];
}

const nea = plan(
  situation('2009-02-17', '2025-05-31'),
  [
    item('h1', '2025-08-11', { move: 'begin', form: 'vocational', field: 'otherField' }),
    item('h2', '2026-09-28', { move: 'deemResigned', form: 'vocational' }),
    item('h3', '2026-10-05', { move: 'notifyMunicipality' }),
  ],
  [
    item('p1', '2026-11-24', { move: 'task', title: 'Soitto kuntaan: opistovuosi alkaa ensi viikolla' }),
    item('p2', '2026-11-30', { move: 'begin', form: 'kops' }),
    item('p3', '2026-11-30', { move: 'talk', topic: 'studyPlan' }),
    item('p4', '2027-02-24', { move: 'apply', form: 'vocational', way: 'jointApplication', right: 'vocational-2' }),
    item('p5', '2027-05-28', { move: 'resign', form: 'kops' }),
    item('p6', '2027-08-09', {
      move: 'begin',
      form: 'vocational',
      field: 'educationAndGuidance',
      right: 'vocational-2',
    }),
  ],
);

describe('the picture of a path', () => {
  it.each(ZOOMS.flatMap((zoom) => [390, 820, 1200].map((seen) => [zoom, seen] as const)))(
    'at zoom %s on %i pixels every entry has a mark, and no label covers another or is clipped',
    (zoom, seen) => {
      expect(faultsOf(drawn(nea, zoom, seen))).toEqual([]);
    },
  );

  it('holds for any plan', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(...ZOOMS), fc.integer({ min: 240, max: 1400 }), (document, zoom, seen) => {
        expect(faultsOf(drawn(document, zoom, seen))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('strings lie under each other and marks stand on the day of their entry', () => {
    const { picture, scale } = drawn(nea, 'schoolYear', 1000);
    const tops = picture.rows.map(({ top, y, bottom }) => top <= y && y <= bottom);
    expect(tops).toEqual(picture.rows.map(() => true));
    expect(picture.rows.map(({ top }) => top)).toEqual([...picture.rows.map(({ top }) => top)].sort((a, b) => a - b));
    const days = picture.rows.flatMap(({ marks }) => marks.map(({ entry, x }) => [entry.id, x] as const));
    expect(days).toEqual(days.map(([id]) => [id, scale.x(dayOf(id))]));
    function dayOf(id: string) {
      const found = picture.rows.flatMap(({ marks }) => marks).find(({ entry }) => entry.id === id);
      if (found === undefined) throw new Error(id);
      return found.entry.on;
    }
  });

  it('flags of today and of the chosen day never cover each other', () => {
    const { frame } = drawn(nea, 'fourYears', 700);
    expect(frame.flags.map(({ kind, text }) => [kind, text])).toEqual([
      ['chosen', 'valittu 7.1.2027'],
      ['today', 'tänään 25.11.'],
    ]);
    const [first, second] = frame.flags.map(({ left, top, width, height }) => ({ left, top, width, height }));
    expect(first !== undefined && second !== undefined && intersects(first, second)).toEqual(false);
  });

  it('a year that the school has not given says that it is an estimate', () => {
    const { frame } = drawn(nea, 'schoolYear', 1200);
    const known = frame.terms.filter(({ estimate }) => !estimate).flatMap(({ lines }) => lines);
    const guessed = frame.terms.filter(({ estimate, lines }) => estimate && lines.length > 0);
    expect(known).toEqual(['Syksy 2026', 'Kevät 2027', 'Syksy 2027']);
    expect(guessed.filter(({ lines }) => !lines.join(' ').includes('arvio'))).toEqual([]);
  });
});
