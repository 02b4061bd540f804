import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { plannerContext } from '#domain/engine/context.ts';
import type { PlanDocument } from '#domain/plan/document.ts';
import { readPlan } from '#domain/plan/read-plan.ts';
import { FIRST_DAY } from '#domain/rules/edition.ts';
import { placeOfJsonFault } from '#domain/schema/json-place.ts';
import { makeCalendar } from '#domain/school/calendar.ts';
import type { School } from '#domain/school/school-schema.ts';
import { parseSchool } from '#domain/school/school-schema.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { makeTranslate } from '#i18n/catalogue.ts';
import { makeCliTranslate } from '#i18n/cli-translate.ts';
import { dateText, planFaultText, readFaultText, schoolFaultText } from '#i18n/format.ts';
import { compareReportOf } from './compare-report.ts';
import { compareText } from './compare-text.ts';
import type { Output } from './output.ts';
import type { ArgsFault, PlanArgs } from './plan-args.ts';
import { readPlanArgs } from './plan-args.ts';
import { reportOf } from './plan-report.ts';
import type { Words } from './plan-text.ts';
import { planText } from './plan-text.ts';

const OWN_SCHOOL = fileURLToPath(new URL('../../public/school.json', import.meta.url));

/**
 * Reads plan files and tells what the core says of them. Exit codes: 0, or 2 when the command, a file or the school's
 * settings could not be understood. What a plan says never changes the code.
 */
export async function runPlan(
  given: readonly string[],
  { out, err }: Output,
  clockToday: () => IsoDate,
): Promise<number> {
  const read = readPlanArgs(given, OWN_SCHOOL);
  const words = await wordsOf(read.ok ? read.args.lang : read.lang);
  if (!read.ok) {
    for (const line of argsFaultLines(read.fault, words)) (read.fault.kind === 'help' ? out : err)(line);
    return read.fault.kind === 'help' ? 0 : 2;
  }
  const { args } = read;
  const school = readSchool(args, words);
  if (!school.ok) {
    for (const line of school.lines) err(line);
    return 2;
  }
  const today = args.today ?? clockToday();
  if (args.compare !== undefined && args.compare > today) {
    err(
      words.cli('cli.usage.compareAhead', { date: dateText(words.t, args.compare), today: dateText(words.t, today) }),
    );
    return 2;
  }
  const context = plannerContext({ school: school.school, calendar: makeCalendar(school.school), today });

  const on = args.on ?? today;
  const { compare } = args;
  const { documents, code } = readPlanFiles(args.files, words, err);
  if (compare !== undefined) {
    const plans = documents.map(([file, document]) =>
      compareReportOf(file, document, context, { knownOn: compare, on }),
    );
    if (args.json) out(JSON.stringify({ today, on, compare, plans }, null, 2));
    else if (plans.length > 0) out(plans.map((plan) => compareText(plan, compare, words)).join('\n\n\n'));
    return code;
  }
  const plans = documents.map(([file, document]) => reportOf(file, document, context, on));
  if (args.json) out(JSON.stringify({ today, on, plans }, null, 2));
  else if (plans.length > 0) out(plans.map((plan) => planText(plan, words)).join('\n\n\n'));
  return code;
}

/** The plans that could be read; of the others it is told what is wrong. */
function readPlanFiles(
  files: readonly string[],
  words: Words,
  err: Output['err'],
): { readonly documents: readonly (readonly [file: string, document: PlanDocument])[]; readonly code: 0 | 2 } {
  const documents: (readonly [string, PlanDocument])[] = [];
  for (const file of files) {
    const plan = readPlanFile(file, words);
    if (plan.ok) documents.push([file, plan.document]);
    else for (const line of plan.lines) err(line);
  }
  return { documents, code: documents.length === files.length ? 0 : 2 };
}

async function wordsOf(lang: PlanArgs['lang']): Promise<Words> {
  const [t, cli] = await Promise.all([makeTranslate(lang), makeCliTranslate(lang)]);
  return { t, cli };
}

function argsFaultLines(fault: ArgsFault, { t, cli }: Words): readonly string[] {
  const usage = cli('cli.usage.plan');
  switch (fault.kind) {
    case 'help':
      return [usage];
    case 'fileMissing':
      return [cli('cli.usage.fileMissing'), usage];
    case 'unknownOption':
      return [cli('cli.usage.unknownOption', { option: fault.option }), usage];
    case 'badDate':
      return [cli('cli.usage.badDate', { value: fault.value })];
    case 'compareTooEarly':
      return [cli('cli.usage.compareTooEarly', { date: dateText(t, fault.value), first: dateText(t, FIRST_DAY) })];
  }
}

type Failed = { readonly ok: false; readonly lines: readonly string[] };

function readSchool(
  { school: path }: PlanArgs,
  { t, cli }: Words,
): { readonly ok: true; readonly school: School } | Failed {
  const text = textOf(path);
  if (text === undefined) return { ok: false, lines: [cli('cli.usage.cannotRead', { path })] };
  const title = `${path}: ${t('faults.school.title')}`;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const line = placeOfJsonFault(text)?.line;
    return {
      ok: false,
      lines: [title, t('faults.school.notJson', { line: line === undefined ? 'none' : String(line) })],
    };
  }
  const parsed = parseSchool(json);
  if (parsed.ok) return parsed;
  return { ok: false, lines: [title, ...parsed.faults.map((fault) => `  ${schoolFaultText(t, fault)}`)] };
}

function readPlanFile(file: string, { t, cli }: Words): Extract<ReturnType<typeof readPlan>, { ok: true }> | Failed {
  const text = textOf(file);
  if (text === undefined) return { ok: false, lines: [cli('cli.usage.cannotRead', { path: file })] };
  const read = readPlan(text);
  if (read.ok) return read;
  const { fault } = read;
  const places = fault.kind === 'shape' || fault.kind === 'impossible' ? fault.faults : [];
  return {
    ok: false,
    lines: [`${file}: ${readFaultText(t, fault)}`, ...places.map((place) => `  ${planFaultText(t, place)}`)],
  };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
