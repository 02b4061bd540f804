import type { PlanDocument } from '#domain/plan/document.ts';
import { PLAN_FORMAT, PLAN_VERSION } from '#domain/plan/document.ts';
import type { PlannerContext } from '#domain/engine/replay.ts';
import { replay } from '#domain/engine/replay.ts';
import { proposeStudies } from '#domain/engine/studies/proposals.ts';
import type { Item } from '#domain/plan/item.ts';
import { OWN_PART, type Study } from '#domain/plan/study.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { addDays, isoDate } from '#domain/time/iso-date.ts';

/**
 * A plan of 60 items over four years: lukio left, a year of KOPS with talks, subject studies and accepted studies, TUVA, and
 * vocational education. Made up, but of the same stuff as a real one.
 */
export function benchPlan(): PlanDocument {
  const happened: readonly Item[] = [
    item('lukio', '2025-08-07', { move: 'begin', form: 'lukio', syllabus: 'young' }),
    item('lukioOp', '2026-05-29', { move: 'earn', form: 'lukio', amount: 30, unit: 'lukioOp' }),
    item('last', '2026-10-30', { move: 'attendLast', form: 'lukio' }),
  ];
  const path: readonly Item[] = [
    item('talk', '2026-11-24', { move: 'talk', topic: 'interruption' }),
    item('applyKops', '2026-11-25', { move: 'apply', form: 'kops', way: 'continuousApplication' }),
    item('admitKops', '2026-11-27', { move: 'admit', form: 'kops' }),
    item('kops', '2026-11-30', { move: 'begin', form: 'kops' }),
    { id: 'leave', move: 'resign', form: 'lukio', date: { tiedTo: 'kops', relation: 'sameDay' } },
    { id: 'planTalk', move: 'talk', topic: 'studyPlan', date: { tiedTo: 'kops', relation: 'daysAfter', days: 11 } },
    item('subject', '2027-01-07', { move: 'begin', form: 'subjectStudent', of: 'lukio', subject: 'psykologia' }),
    item('joint', '2027-02-23', {
      move: 'apply',
      form: 'vocational',
      field: 'educationAndGuidance',
      way: 'jointApplication',
    }),
    item('tuva', '2027-11-29', { move: 'begin', form: 'tuva' }),
    item('kopsEnd', '2027-11-29', { move: 'resign', form: 'kops' }),
    item('vocational', '2028-08-08', { move: 'begin', form: 'vocational', field: 'educationAndGuidance' }),
    item('tuvaEnd', '2028-05-26', { move: 'complete', form: 'tuva' }),
    item('done', '2030-05-24', { move: 'complete', form: 'vocational' }),
  ];
  const accepted = repeated(
    18,
    '2026-12-18',
    18,
    (id, on) => item(id, on, { move: 'earn', form: 'kops', amount: 2, unit: 'op' }),
    'op',
  );
  const units = repeated(
    14,
    '2028-09-29',
    40,
    (id, on) => item(id, on, { move: 'earn', form: 'vocational', amount: 10, unit: 'osp' }),
    'osp',
  );
  const talks = repeated(
    12,
    '2027-02-05',
    90,
    (id, on) => item(id, on, { move: 'talk', topic: 'followUp' }),
    'followUp',
  );
  const items = [...path, ...accepted, ...units, ...talks];
  return {
    format: PLAN_FORMAT,
    version: PLAN_VERSION,
    id: 'bench',
    situation: {
      name: 'Mittaus',
      birthDate: { value: isoDate('2010-01-15'), origin: 'told' },
      residence: { value: 'municipality', origin: 'told' },
      basicEducation: { value: { kind: 'certificate', on: isoDate('2025-05-31') }, origin: 'certificate' },
    },
    happened,
    alternatives: [{ id: 'A', name: 'A', items, studies: [] }],
  };
}

/**
 * A plan of 200 items over the same four years: twice the dated items, and the studies of every right that the planner
 * proposes, part by part and period by period, filled up with the student's own.
 */
export function longPlan(context: PlannerContext): PlanDocument {
  const document = benchPlan();
  const [alternative] = document.alternatives;
  const visits = repeated(40, '2026-12-01', 30, (id, on) => item(id, on, { move: 'task', title: 'Käynti' }), 'visit');
  const items = [...(alternative?.items ?? []), ...visits];
  const dated: PlanDocument = { ...document, alternatives: [{ id: 'A', name: 'A', items, studies: [] }] };
  const replayed = replay(dated, 'A', context);
  let next = 0;
  const proposed = ['kops', 'tuva', 'vocational'].flatMap(
    (key) => proposeStudies(replayed, key, () => `study${(next += 1)}`).add,
  );
  const missing = LONG_PLAN - document.happened.length - items.length - proposed.length;
  const own = Array.from(
    { length: Math.max(0, missing) },
    (_, index): Study => ({
      id: `own${index + 1}`,
      form: 'vocational',
      part: OWN_PART,
      title: 'Oma',
      amount: 1,
      unit: 'osp',
      period: { year: 2028 + (index % 2), code: `P${1 + (index % 5)}` },
    }),
  );
  return { ...dated, alternatives: [{ id: 'A', name: 'A', items, studies: [...proposed, ...own] }] };
}

const LONG_PLAN = 200;

/** The same plan with one study moved to the next period. */
export function withStudyMoved(document: PlanDocument, studyId: string): PlanDocument {
  return {
    ...document,
    alternatives: document.alternatives.map((alternative) => ({
      ...alternative,
      studies: alternative.studies.map((study) =>
        study.id === studyId && study.period !== undefined
          ? { ...study, period: { ...study.period, code: study.period.code === 'P5' ? 'P4' : 'P5' } }
          : study,
      ),
    })),
  };
}

/** The same plan after one edit in its middle: an item moved by a day. */
export function edited(document: PlanDocument, itemId: string): PlanDocument {
  return {
    ...document,
    alternatives: document.alternatives.map((alternative) => ({
      ...alternative,
      items: alternative.items.map((each) =>
        each.id === itemId && 'on' in each.date ? { ...each, date: { on: addDays(each.date.on, 1) } } : each,
      ),
    })),
  };
}

type Draft = Item extends infer One ? (One extends Item ? Omit<One, 'id' | 'date'> : never) : never;

function item(id: string, on: string, draft: Draft): Item {
  // A draft and its day make an item of the same kind; the compiler loses the kind in the spread.
  return { ...draft, id, date: { on: isoDate(on) } } as Item;
}

function repeated(
  count: number,
  from: string,
  every: number,
  make: (id: string, on: IsoDate) => Item,
  name: string,
): readonly Item[] {
  return Array.from({ length: count }, (_, index) =>
    make(`${name}${index + 1}`, addDays(isoDate(from), index * every)),
  );
}
