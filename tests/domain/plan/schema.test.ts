import { expect, expectTypeOf, test } from 'vitest';
import type { PlanDocument } from '#domain/plan/document.ts';
import { FORM_CODES } from '#domain/plan/item.ts';
import { itemV3, type PlanSchemaAgrees, type planDocumentV3, planFileV3 } from '#domain/plan/schema.ts';
import type { z } from '#domain/schema/zod.ts';

test('the frozen schema and the types say the same', () => {
  expectTypeOf<z.output<typeof planFileV3>>().toExtend<PlanDocument>();
  expectTypeOf<PlanDocument>().toExtend<z.output<typeof planDocumentV3>>();
  expectTypeOf<PlanSchemaAgrees[0]>().toExtend<PlanDocument>();
  expect(
    planFileV3.safeParse({
      format: 'kannelpolku-plan',
      version: 3,
      id: 'p',
      situation: { name: '' },
      happened: [],
      alternatives: [],
    }).success,
  ).toBe(true);
});

test('every study form of today can be written to a file', () => {
  for (const form of FORM_CODES) {
    const item = { id: 'i', date: { on: '2026-11-25' }, move: 'begin', form };
    expect({ form, success: itemV3.safeParse(item).success }).toEqual({ form, success: true });
  }
});
