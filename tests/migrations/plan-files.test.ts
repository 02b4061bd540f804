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

/** These files never change: each stands for every plan of its version that people have at home. */
const old = readPlan(await readFile(new URL('./files/plan-v1.json.txt', import.meta.url), 'utf8'));
const second = await readFile(new URL('./files/plan-v2.json.txt', import.meta.url), 'utf8');
const text = await readFile(new URL('./files/plan-v3.json.txt', import.meta.url), 'utf8');
const read = readPlan(text);

test('a version-3 file is read and, while version 3 is the newest, written back to the letter', () => {
  expect(read.ok ? writePlan(read.document) : read.fault).toBe(text);
});

test('a version-2 file is read whole: a raise has no result until somebody tells one', () => {
  const lifted = readPlan(second);
  expect(lifted.ok ? writePlan(lifted.document) : lifted.fault).toBe(second.replace('"version": 2', '"version": 3'));
});

test('a version-1 file is read whole: its alternatives get an empty list of studies, and nothing else is changed', async () => {
  const before = JSON.parse(await readFile(new URL('./files/plan-v1.json.txt', import.meta.url), 'utf8'));
  const after = JSON.parse(old.ok ? writePlan(old.document) : JSON.stringify(old.fault));
  expect(after).toEqual({
    ...before,
    version: 3,
    alternatives: before.alternatives.map((alternative: object) => ({ ...alternative, studies: [] })),
  });
});

test('the file holds every kind of item', () => {
  const items = read.ok ? [...read.document.happened, ...read.document.alternatives.flatMap(({ items }) => items)] : [];
  const all = [...RIGHT_MOVES, ...Object.keys(OTHER_MOVES)];
  expect([...new Set(items.map(({ move }): string => move))].sort((a, b) => a.localeCompare(b))).toEqual(
    all.sort((a, b) => a.localeCompare(b)),
  );
});
