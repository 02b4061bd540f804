import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  intersects,
  layoutFlags,
  layoutRow,
  type MarkSize,
  type RowLayout,
  TARGET,
} from '#ui/components/path-picture/layout.ts';

function mark(id: string, x: number, labelWidth = 100): MarkSize {
  return { id, x, labelWidth, labelHeight: 16 };
}

function overlapping(boxes: readonly { readonly id: string; readonly box: Box }[]): readonly string[] {
  return boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => (intersects(one.box, other.box) ? [`${one.id} covers ${other.id}`] : [])),
  );
}

function labelsOf({ marks }: RowLayout): readonly { readonly id: string; readonly box: Box }[] {
  return marks.flatMap(({ id, label }) => (label === undefined ? [] : [{ id, box: label.box }]));
}

function coveredMarks(layout: RowLayout): readonly string[] {
  return layout.marks.flatMap(({ id, x, y }) =>
    labelsOf(layout)
      .filter(({ box }) => intersects(box, { left: x - 8, top: y - 8, width: 16, height: 16 }))
      .map((label) => `${label.id} covers mark ${id}`),
  );
}

function outside(layout: RowLayout, width: number): readonly string[] {
  return labelsOf(layout).flatMap(({ id, box }) => {
    const inWidth = box.left >= 0 && box.left + box.width <= width;
    const inHeight = box.top >= -layout.above && box.top + box.height <= layout.below;
    return inWidth && inHeight ? [] : [id];
  });
}

const anyMark = fc.record({
  x: fc.integer({ min: 0, max: 900 }),
  labelWidth: fc.integer({ min: 20, max: 190 }),
  labelHeight: fc.constantFrom(16, 32, 48),
  prefer: fc.constantFrom('above' as const, 'below' as const),
});
const anyRow = fc
  .array(anyMark, { maxLength: 30 })
  .map((marks) => marks.map((one, index): MarkSize => ({ id: `m${index}`, ...one })));
const anyObstacles = fc.array(
  fc.integer({ min: 0, max: 880 }).map((from) => ({ from, to: from + 12 })),
  { maxLength: 4 },
);

describe('marks and labels of one string', () => {
  it('a lone label stands right above its mark', () => {
    expect(layoutRow([mark('a', 200)], { width: 900 })).toEqual({
      marks: [
        { id: 'a', x: 200, y: 0, label: { box: { left: 193, top: -28, width: 100, height: 16 }, align: 'start' } },
      ],
      above: 28,
      below: 10,
    });
  });

  it('a label at the right end turns to the left of its mark instead of being clipped', () => {
    const { marks } = layoutRow([mark('a', 890)], { width: 900 });
    expect(marks.map(({ label }) => label?.box)).toEqual([{ left: 800, top: -28, width: 100, height: 16 }]);
  });

  it('neighbours use both sides of the string', () => {
    const { marks } = layoutRow([mark('a', 200), mark('b', 240)], { width: 900 });
    expect(marks.map(({ id, label }) => [id, label?.box.top])).toEqual([
      ['a', -28],
      ['b', -28],
    ]);
    expect(marks.map(({ label }) => label?.align)).toEqual(['end', 'start']);
  });

  it('marks of the same day hang under each other, a fingertip apart, with their labels at their side', () => {
    const { marks } = layoutRow([mark('a', 200), mark('b', 200), mark('c', 205)], { width: 900 });
    expect(marks.map(({ id, x, y, label }) => [id, x, y, label?.box.left, label?.box.top])).toEqual([
      ['a', 200, 0, 193, -28],
      ['b', 200, TARGET, 213, 16],
      ['c', 205, 2 * TARGET, 218, 40],
    ]);
  });

  it('a mark without a label needs no room for one', () => {
    expect(layoutRow([mark('a', 200, 0)], { width: 900, minAbove: 24, minBelow: 20 })).toEqual({
      marks: [{ id: 'a', x: 200, y: 0 }],
      above: 24,
      below: 20,
    });
  });

  it('no two labels ever intersect, no label covers a mark, all stay inside', () => {
    fc.assert(
      fc.property(anyRow, anyObstacles, (row, obstacles) => {
        const layout = layoutRow(row, { width: 900, obstacles });
        expect(overlapping(labelsOf(layout))).toEqual([]);
        expect(coveredMarks(layout)).toEqual([]);
        expect(outside(layout, 900)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('no label covers the string, and marks keep their day', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const layout = layoutRow(row, { width: 900 });
        const string: Box = { left: 0, top: -4, width: 900, height: 8 };
        expect(labelsOf(layout).filter(({ box }) => intersects(box, string))).toEqual([]);
        expect(new Map(layout.marks.map(({ id, x }) => [id, x]))).toEqual(new Map(row.map(({ id, x }) => [id, x])));
      }),
    );
  });

  it('two marks are never closer than a fingertip', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const { marks } = layoutRow(row, { width: 900 });
        const close = marks.flatMap((one, index) =>
          marks
            .slice(index + 1)
            .filter((other) => Math.abs(one.x - other.x) < TARGET && Math.abs(one.y - other.y) < TARGET)
            .map((other) => `${one.id} ${other.id}`),
        );
        expect(close).toEqual([]);
      }),
    );
  });
});

describe('words of upright lines', () => {
  it('words that would touch go to lanes of their own, inside the width', () => {
    const flags = layoutFlags(
      [
        { id: 'today', x: 100, width: 90 },
        { id: 'chosen', x: 120, width: 90 },
        { id: 'end', x: 895, width: 90 },
      ],
      900,
    );
    expect(flags).toEqual([
      { id: 'today', x: 100, left: 55, lane: 0 },
      { id: 'chosen', x: 120, left: 75, lane: 1 },
      { id: 'end', x: 895, left: 810, lane: 0 },
    ]);
  });
});
