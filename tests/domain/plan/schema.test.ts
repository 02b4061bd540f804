import { expect, expectTypeOf, test } from 'vitest';
import type { PlanDocument } from '#domain/plan/document.ts';
import { FORM_CODES } from '#domain/plan/item.ts';
import { itemV2, type PlanSchemaAgrees, type planDocumentV2, planFileV2 } from '#domain/plan/schema.ts';
import type { z } from '#domain/schema/zod.ts';

test('the frozen schema and the types say the same', () => {
  expectTypeOf<z.output<typeof planFileV2>>().toExtend<PlanDocument>();
  expectTypeOf<PlanDocument>().toExtend<z.output<typeof planDocumentV2>>();
  expectTypeOf<PlanSchemaAgrees[0]>().toExtend<PlanDocument>();
  expect(
    planFileV2.safeParse({
      format: 'kannelpolku-plan',
      version: 2,
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
    expect({ form, success: itemV2.safeParse(item).success }).toEqual({ form, success: true });
  }
});
