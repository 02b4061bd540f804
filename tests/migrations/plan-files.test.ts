import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { type Move, RIGHT_MOVES } from '#domain/plan/item.ts';
import { readPlan, writePlan } from '#domain/plan/read-plan.ts';

/** Compiles only while every kind of item is named. */
const OTHER_MOVES: Readonly<Record<Exclude<Move, (typeof RIGHT_MOVES)[number]>, true>> = {
  talk: true,
  certificate: true,
  notifyMunicipality: true,
  assignPlace: true,
  askExtension: true,
  askTranscript: true,
  askStudiesCertificate: true,
  askCrediting: true,
  specialExamination: true,
  raiseCertificate: true,
  task: true,
  unknown: true,
};

/** This file never changes: it stands for every version-1 plan that people have at home. */
const text = await readFile(new URL('./files/plan-v1.json.txt', import.meta.url), 'utf8');
const read = readPlan(text);

test('a version-1 file is read and, while version 1 is the newest, written back to the letter', () => {
  expect(read.ok ? writePlan(read.document) : read.fault).toBe(text);
});

test('the file holds every kind of item', () => {
  const items = read.ok ? [...read.document.happened, ...read.document.alternatives.flatMap(({ items }) => items)] : [];
  const all = [...RIGHT_MOVES, ...Object.keys(OTHER_MOVES)];
  expect([...new Set(items.map(({ move }): string => move))].sort((a, b) => a.localeCompare(b))).toEqual(
    all.sort((a, b) => a.localeCompare(b)),
  );
});
