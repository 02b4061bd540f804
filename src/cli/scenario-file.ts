import { LineCounter, parseDocument } from 'yaml';
import { makeCalendar } from '#domain/school/calendar.ts';
import type { Calendar } from '#domain/school/calendar.ts';
import type { School } from '#domain/school/school-schema.ts';
import { parseSchool } from '#domain/school/school-schema.ts';
import type { z } from '#domain/schema/zod.ts';
import type { ScenarioContent } from './scenario-schema.ts';
import { scenarioSchema } from './scenario-schema.ts';

/** A scenario that can be run: its content, the school it is pinned to, and where it came from. */
export type Scenario = ScenarioContent & {
  readonly file: string;
  readonly schoolFile: School;
  readonly calendar: Calendar;
};

/** What is wrong at one place of a scenario file. `path` reads like `plan[2].on`; empty for the file as a whole. */
export type ScenarioFault = { readonly path: string; readonly text: string };

export type ReadScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly faults: readonly ScenarioFault[] };

/** How the school file beside a scenario is found; throws when there is none. */
export type ReadSchoolText = (relativePath: string) => string;

type Raw = { readonly [key: string]: unknown };

/** Reads a scenario file: YAML, its short words written out, then checked. Any text gives a scenario or faults. */
export function readScenario(file: string, text: string, schoolText: ReadSchoolText): ReadScenario {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return {
      ok: false,
      faults: document.errors.map(({ pos, code }) => {
        const { line, col } = lines.linePos(pos[0]);
        return { path: '', text: `not YAML at line ${line}, column ${col} (${code})` };
      }),
    };
  }
  const raw: unknown = document.toJS();
  if (!isRecord(raw)) return { ok: false, faults: [{ path: '', text: 'a scenario is a list of keys and values' }] };

  const faults: ScenarioFault[] = [];
  const written = writtenOut(raw, faults);
  const checked = scenarioSchema.safeParse(written);
  if (!checked.success) {
    // A date that was not understood is told once, in the words of the file.
    const told = new Set(faults.map(({ path }) => path));
    faults.push(
      ...checked.error.issues
        .flatMap((issue) => faultsOf(issue, written, raw))
        .filter(({ path }) => ![...told].some((each) => path.startsWith(each))),
    );
    return { ok: false, faults };
  }
  if (faults.length > 0) return { ok: false, faults };
  faults.push(...meaningFaults(checked.data));
  const school = readSchool(checked.data.school, schoolText);
  if (!school.ok) faults.push(...school.faults);
  if (faults.length > 0 || !school.ok) return { ok: false, faults };
  return {
    ok: true,
    scenario: { ...checked.data, file, schoolFile: school.school, calendar: makeCalendar(school.school) },
  };
}

type SchoolRead =
  | { readonly ok: true; readonly school: School }
  | { readonly ok: false; readonly faults: readonly ScenarioFault[] };

function readSchool(path: string, schoolText: ReadSchoolText): SchoolRead {
  let text: string;
  try {
    text = schoolText(path);
  } catch {
    return { ok: false, faults: [{ path: 'school', text: `there is no file ${path} beside the scenario` }] };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, faults: [{ path: 'school', text: `${path} is not JSON` }] };
  }
  const parsed = parseSchool(json);
  if (parsed.ok) return parsed;
  return {
    ok: false,
    faults: parsed.faults.map((fault) => ({ path: 'school', text: `${path}: ${fault.path} (${fault.code})` })),
  };
}

// --- short words ------------------------------------------------------------------------------------------------------

const FACTS = ['birthDate', 'residence', 'basicEducation', 'upperSecondary', 'language'] as const;
const DATES = ['on', 'sameDayAs', 'daysAfter', 'termEndOf'] as const;

function writtenOut(raw: Raw, faults: ScenarioFault[]): Raw {
  const { case: name, situation, happened, plan, studies, propose, traps, expect, ...rest } = raw;
  return {
    ...rest,
    case: typeof name === 'number' ? String(name) : name,
    situation: situationOf(situation),
    happened: itemsOf(happened ?? [], 'happened', 'h', faults),
    plan: itemsOf(plan ?? [], 'plan', 'p', faults),
    studies: studiesOf(studies ?? [], 's'),
    propose: propose ?? [],
    expect: expect ?? {},
    traps: Array.isArray(traps)
      ? traps.map((trap, index) => trapOf(trap, `traps[${index}]`, index, faults))
      : (traps ?? []),
  };
}

function trapOf(trap: unknown, path: string, index: number, faults: ScenarioFault[]): unknown {
  if (!isRecord(trap)) return trap;
  const { plan, situation, happened, studies, ...rest } = trap;
  return {
    ...rest,
    ...(happened !== undefined && { happened: itemsOf(happened, `${path}.happened`, `t${index + 1}-h`, faults) }),
    ...(situation !== undefined && { situation: situationOf(situation) }),
    ...(studies !== undefined && { studies: studiesOf(studies, `t${index + 1}-s`) }),
    ...(plan !== undefined && { plan: isRecord(plan) ? changesOf(plan, `${path}.plan`, index, faults) : plan }),
  };
}

function changesOf(plan: Raw, path: string, index: number, faults: ScenarioFault[]): Raw {
  const { add, replace, ...rest } = plan;
  return {
    ...rest,
    ...(add !== undefined && { add: itemsOf(add, `${path}.add`, `t${index + 1}-`, faults) }),
    ...(replace !== undefined && { replace: itemsOf(replace, `${path}.replace`, 'replace', faults) }),
  };
}

/** A fact may be written plain, which means that the student told it, or with its origin. */
function situationOf(situation: unknown): unknown {
  if (!isRecord(situation)) return situation;
  const facts = FACTS.flatMap((key) => {
    const fact = situation[key];
    if (fact === undefined || isPlainFact(fact) === false) return [];
    return [[key, { value: fact, origin: 'told' }] as const];
  });
  return { ...situation, ...Object.fromEntries(facts) };
}

function isPlainFact(fact: unknown): boolean {
  return !(isRecord(fact) && 'value' in fact);
}

function itemsOf(list: unknown, path: string, idPrefix: string, faults: ScenarioFault[]): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((item: unknown, index) =>
    isRecord(item) ? itemOf(item, `${path}[${index}]`, `${idPrefix}${index + 1}`, faults) : item,
  );
}

/** A study needs no id, the code of a part may be written as a number, and a period as `2026 P3`. */
function studiesOf(list: unknown, idPrefix: string): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((study: unknown, index) => {
    if (!isRecord(study)) return study;
    const { part, period, ...rest } = study;
    return {
      id: `${idPrefix}${index + 1}`,
      ...rest,
      part: typeof part === 'number' ? String(part) : part,
      ...(period !== undefined && { period: periodOf(period) }),
    };
  });
}

function periodOf(period: unknown): unknown {
  const [, year, code] = typeof period === 'string' ? (/^(\d{4}) (\S+)$/u.exec(period) ?? []) : [];
  return year === undefined || code === undefined ? period : { year: Number(year), code };
}

function itemOf(item: Raw, path: string, id: string, faults: ScenarioFault[]): Raw {
  const { on, sameDayAs, daysAfter, termEndOf, ...rest } = item;
  const given = DATES.filter((key) => item[key] !== undefined);
  if (given.length !== 1) {
    faults.push({
      path,
      text:
        given.length === 0
          ? `says no day: write one of ${DATES.join(', ')}`
          : `says its day twice: ${given.join(', ')}`,
    });
  }
  const date =
    sameDayAs !== undefined
      ? { tiedTo: sameDayAs, relation: 'sameDay' }
      : termEndOf !== undefined
        ? { tiedTo: termEndOf, relation: 'termEnd' }
        : daysAfter !== undefined
          ? {
              ...(isRecord(daysAfter) ? { tiedTo: daysAfter['item'], days: daysAfter['days'] } : {}),
              relation: 'daysAfter',
            }
          : { on };
  return { id, ...rest, date };
}

// --- faults -----------------------------------------------------------------------------------------------------------

type Issue = z.core.$ZodIssue;

function faultsOf(issue: Issue, written: unknown, raw: unknown): readonly ScenarioFault[] {
  const path = pathInFile(issue.path, raw);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: path === '' ? key : `${path}.${key}`,
        text: 'is not a key of a scenario',
      }));
    case 'invalid_union':
      return unionFaults(issue, path, written, raw);
    case 'invalid_value':
      return [{ path, text: missing(written, issue.path) ?? `is none of ${issue.values.map(String).join(', ')}` }];
    case 'invalid_type':
      return [{ path, text: missing(written, issue.path) ?? `should be ${article(issue.expected)}` }];
    case 'custom':
      return [{ path, text: missing(written, issue.path) ?? customText(issue.message) }];
    case 'too_small':
      return [{ path, text: 'is empty or too small' }];
    default:
      return [{ path, text: 'cannot be understood' }];
  }
}

function customText(message: string): string {
  switch (message) {
    case 'date':
      return 'is not a day: write it as 2026-11-30';
    case 'rule':
      return 'is not the id of a rule in the rulebook';
    case 'code':
      return 'is not the code of a reason';
    case 'subject':
      return 'is not the code of a subject of basic education';
    default:
      return 'cannot be understood';
  }
}

function article(expected: string): string {
  return expected === 'array' ? 'a list' : expected === 'object' ? 'keys and values' : `a ${expected}`;
}

function missing(written: unknown, path: readonly PropertyKey[]): string | undefined {
  return valueAt(written, path) === undefined ? 'is missing' : undefined;
}

function unionFaults(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: string,
  written: unknown,
  raw: unknown,
): readonly ScenarioFault[] {
  const absent = missing(written, issue.path);
  if (absent !== undefined) return [{ path, text: absent }];
  const nearest = [...issue.errors]
    .filter((errors) => errors.length > 0)
    .sort((left, right) => depth(right) - depth(left) || left.length - right.length)[0];
  if (nearest === undefined) return [{ path, text: 'is not a code of the glossary here' }];
  return nearest.flatMap((inner) => faultsOf({ ...inner, path: [...issue.path, ...inner.path] }, written, raw));
}

/** How far into the value a branch of a union came before it failed. */
function depth(errors: readonly Issue[]): number {
  return Math.max(...errors.map((error) => error.path.length));
}

/** The path as the writer of the file sees it: `date.on` is written `on`, and a plain fact has no `value`. */
function pathInFile(path: readonly PropertyKey[], raw: unknown): string {
  const seen = path.filter((step, index) => {
    if (step === 'date') return false;
    return !(step === 'value' && path[index - 2] === 'situation' && isPlainFact(valueAt(raw, path.slice(0, index))));
  });
  const named = seen.map((step) => (step === 'tiedTo' ? 'item' : step));
  return named.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${step}]` : text === '' ? String(step) : `${text}.${String(step)}`,
    '',
  );
}

/** What no schema sees: ids used twice, changes of items that are not there, and traps that assert nothing. */
function meaningFaults(scenario: ScenarioContent): readonly ScenarioFault[] {
  const faults: ScenarioFault[] = [];
  const ids = new Set<string>();
  for (const [list, items] of [
    ['happened', scenario.happened],
    ['plan', scenario.plan],
  ] as const) {
    for (const [index, { id }] of items.entries()) {
      if (ids.has(id)) faults.push({ path: `${list}[${index}].id`, text: `${id} is the id of two items` });
      ids.add(id);
    }
  }
  for (const [index, { id }] of scenario.studies.entries()) {
    if (ids.has(id)) faults.push({ path: `studies[${index}].id`, text: `${id} is the id of two things` });
    ids.add(id);
  }
  const planned = new Set(scenario.plan.map(({ id }) => id));
  for (const [index, trap] of scenario.traps.entries()) {
    const path = `traps[${index}]`;
    for (const [place, { id }] of (trap.plan?.replace ?? []).entries()) {
      if (!planned.has(id))
        faults.push({ path: `${path}.plan.replace[${place}].id`, text: `${id} is no item of the plan` });
    }
    for (const [place, id] of (trap.plan?.remove ?? []).entries()) {
      if (!planned.has(id))
        faults.push({ path: `${path}.plan.remove[${place}]`, text: `${id} is no item of the plan` });
    }
    for (const [list, items] of [
      ['happened', trap.happened ?? []],
      ['plan.add', trap.plan?.add ?? []],
    ] as const) {
      for (const [place, { id }] of items.entries()) {
        if (ids.has(id))
          faults.push({ path: `${path}.${list}[${place}].id`, text: `${id} is already the id of an item` });
      }
    }
    const { refused, blocks, warns } = trap.expect;
    if (
      (trap.plan !== undefined || trap.studies !== undefined) &&
      refused === undefined &&
      blocks === undefined &&
      warns === undefined
    ) {
      faults.push({
        path: `${path}.expect`,
        text: 'a trap that changes the plan expects something under refused, blocks or warns',
      });
    }
    if (Object.keys(trap.expect).length === 0) faults.push({ path: `${path}.expect`, text: 'expects nothing' });
  }
  return faults;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );
}

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
