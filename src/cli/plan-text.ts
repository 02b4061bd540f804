import type { Crediting } from '#domain/engine/crediting.ts';
import type { Check, Option, RightTotals, Step, Stretch } from '#domain/engine/replay-types.ts';
import type { RightContents } from '#domain/engine/studies/contents-of-rights.ts';
import type { Leaving } from '#domain/engine/studies/leaving.ts';
import type { LoadSpan } from '#domain/engine/studies/load.ts';
import type { EarnedUnit } from '#domain/plan/item.ts';
import type { Study } from '#domain/plan/study.ts';
import type { Reason } from '#domain/rules/reasons.ts';
import type { Translate } from '#i18n/catalogue.ts';
import type { CliTranslate } from '#i18n/cli-translate.ts';
import {
  amountText,
  dateText,
  deadlineText,
  itemTitle,
  localeOf,
  mendText,
  optionTitle,
  questionText,
  reasonText,
} from '#i18n/format.ts';
import { partName } from '#i18n/official/names.ts';
import { lawLines, learningState, learningTitle, requestText } from '#i18n/learning-text.ts';
import type { AlternativeReport, PlanReport } from './plan-report.ts';

/** The two translators of the command line: the words of the product, and those of the command itself. */
export type Words = { readonly t: Translate; readonly cli: CliTranslate };

/** A report as text: one block an alternative, headings flush left, their content under them. */
export function planText(report: PlanReport, words: Words): string {
  return report.alternatives.map((alternative) => alternativeText(report, alternative, words)).join('\n\n');
}

function alternativeText(report: PlanReport, alternative: AlternativeReport, words: Words): string {
  const { t, cli } = words;
  const on = dateText(t, report.on);
  const { items, options, checks, deadlines, stretches, totals, learning, studies, load, leaving } = alternative;
  return [
    cli('cli.headings.plan', { name: report.student, alternative: alternative.name }),
    cli('cli.headings.today', { date: dateText(t, report.today) }),
    ...section(cli('cli.headings.person', { date: on }), [personText(alternative, words)]),
    ...section(
      cli('cli.headings.items'),
      items.flatMap((step) => itemLines(step, words)),
      cli('cli.empty.items'),
    ),
    ...section(
      cli('cli.headings.stretches'),
      stretches.map((stretch) => stretchText(stretch, words)),
    ),
    ...section(
      cli('cli.headings.options', { date: on }),
      options.flatMap((option) => optionLines(option, words)),
    ),
    ...section(
      cli('cli.headings.checks'),
      checks.flatMap((check) => checkLines(check, words)),
      cli('cli.empty.checks'),
    ),
    ...section(
      cli('cli.headings.deadlines'),
      deadlines.map((deadline) =>
        ruled(
          cli('cli.deadline', {
            date: dateText(t, deadline.on),
            label: deadlineText(t, deadline),
            estimate: String(deadline.estimate),
          }),
          deadline.rule,
        ),
      ),
    ),
    ...section(
      cli('cli.headings.totals', { date: on }),
      totals.flatMap((total) => totalLines(total, words)),
      cli('cli.empty.totals'),
    ),
    ...section(
      cli('cli.headings.studies'),
      studies.flatMap((of) => studyLines(of, words)),
    ),
    ...section(
      cli('cli.headings.load'),
      load.map((span) => loadText(span, words)),
    ),
    ...section(
      cli('cli.headings.leaving', { date: on }),
      leaving.map((each) => leavingText(each, words)),
    ),
    ...section(
      t('crediting.paper.heading'),
      learning.flatMap((crediting) => learningLines(crediting, words)),
    ),
  ].join('\n');
}

/** The whole of a right, then a line a period, then what is in no period. */
function studyLines(
  { form, right, unit, whole, periods, notPlaced }: RightContents,
  { t, cli }: Words,
): readonly string[] {
  const named = (study: Study): string => {
    const name = study.title ?? partName(form, study.part, localeOf(t), right.of);
    return cli('cli.study', { name, amount: amountText(t, study.amount, study.unit) });
  };
  return [
    cli('cli.studies', {
      form: t(`terms.forms.${form}`),
      sum: amountText(t, whole.sum, unit),
      missing: whole.missing === 0 ? 'none' : amountText(t, whole.missing, unit),
    }),
    ...periods
      .filter(({ placements }) => placements.length > 0)
      .map(({ period, from, to, placements }) =>
        cli('cli.period', {
          code: period.code,
          from: dateText(t, from),
          to: dateText(t, to),
          estimate: String(period.estimate),
          studies: placements.map(({ study }) => named(study)).join(', '),
        }),
      )
      .map((line) => `  ${line}`),
    ...(notPlaced.length === 0
      ? []
      : [`  ${cli('cli.notPlaced', { studies: notPlaced.map(({ study }) => named(study)).join(', ') })}`]),
  ];
}

function loadText({ from, to, total, available, over, estimate }: LoadSpan, { t, cli }: Words): string {
  return cli('cli.load', {
    from: dateText(t, from),
    to: dateText(t, to),
    total,
    available: available === undefined ? 'none' : hoursText(t, available),
    over: over === 0 ? 'none' : hoursText(t, over),
    estimate: String(estimate),
  });
}

/** A number as the language writes it: 18,4. */
function hoursText(t: Words['t'], hours: number): string {
  return new Intl.NumberFormat(localeOf(t)).format(hours);
}

function leavingText({ form, unit, accepted, plannedBy, stillOpen, paper, rule }: Leaving, { t, cli }: Words): string {
  return ruled(
    cli('cli.leaving', {
      form: t(`terms.forms.${form}`),
      paper,
      accepted: amountText(t, accepted, unit),
      planned: amountText(t, plannedBy, unit),
      open: stillOpen === 0 ? 'none' : amountText(t, stillOpen, unit),
    }),
    rule,
  );
}

function section(heading: string, lines: readonly string[], empty?: string): readonly string[] {
  if (lines.length === 0 && empty === undefined) return [];
  return ['', heading, ...(lines.length === 0 && empty !== undefined ? [empty] : lines).map((line) => `  ${line}`)];
}

function ruled(text: string, rule: string): string {
  return `${text} [${rule}]`;
}

function personText({ person }: AlternativeReport, { t, cli }: Words): string {
  const { age, duty, free } = person;
  return [
    ...(age === undefined ? [] : [cli('cli.person.age', { age })]),
    dutyText(duty, { t, cli }),
    free.kind === 'until'
      ? cli('cli.person.freeUntil', { date: dateText(t, free.until) })
      : free.kind === 'ask'
        ? cli('cli.person.freeAsked', { date: dateText(t, free.ifApplied.until) })
        : cli(free.kind === 'none' ? 'cli.person.freeNone' : 'cli.person.freeUnknown'),
  ].join(', ');
}

function dutyText(duty: AlternativeReport['person']['duty'], { t, cli }: Words): string {
  switch (duty.kind) {
    case 'runs':
      return cli('cli.person.dutyRuns', { date: dateText(t, duty.lastDay) });
    case 'ended':
      return cli('cli.person.dutyEnded', { date: dateText(t, duty.lastDay) });
    case 'none':
      return duty.because === 'noResidence' && duty.ifApplied.kind === 'runs'
        ? cli('cli.person.dutyAsked', { date: dateText(t, duty.ifApplied.lastDay) })
        : cli('cli.person.dutyNone');
    case 'unknown':
      return cli('cli.person.dutyUnknown');
  }
}

function itemLines({ item, on, happened, outcome, answer }: Step, words: Words): readonly string[] {
  const { t, cli } = words;
  const head = cli('cli.item', {
    date: on === undefined ? cli('cli.undated') : dateText(t, on),
    title: itemTitle(t, item),
    outcome: t(happened ? 'terms.happened' : `terms.outcomes.${outcome}`),
  });
  if (answer === undefined || happened) return [head];
  return [head, ...reasonLines([...answer.unmet, ...answer.conditions], words), ...questionLines(answer, words)];
}

function reasonLines(reasons: readonly Reason[], { t }: Words): readonly string[] {
  return reasons.map((reason) => `  - ${ruled(reasonText(t, reason), reason.rule)}`);
}

function questionLines({ questions }: Option['answer'], { t }: Words): readonly string[] {
  return questions.map((question) => `  - ${ruled(questionText(t, question), question.reason.rule)}`);
}

function optionLines(option: Option, words: Words): readonly string[] {
  const { t, cli } = words;
  const { answer, opens, until } = option;
  return [
    cli('cli.option', { title: optionTitle(t, option), answer: t(`terms.answers.${answer.kind}`) }),
    ...reasonLines([...answer.unmet, ...answer.conditions], words),
    ...questionLines(answer, words),
    ...reasonLines(answer.told, words),
    ...(opens === undefined
      ? []
      : [
          `  ${cli('cli.opens', { date: dateText(t, opens.inLaw), teachingDay: dateText(t, opens.firstTeachingDay), estimate: String(opens.estimate) })}`,
        ]),
    ...(until === undefined ? [] : [`  ${cli('cli.until', { date: dateText(t, until) })}`]),
  ];
}

function checkLines({ weight, reason, mends }: Check, { t, cli }: Words): readonly string[] {
  return [
    ruled(cli('cli.check', { weight: t(`terms.weights.${weight}`), reason: reasonText(t, reason) }), reason.rule),
    ...mends.map((mend) => `  ${cli('cli.mend', { mend: mendText(t, mend) })}`),
  ];
}

function learningLines(crediting: Crediting, { t }: Words): readonly string[] {
  const { learning, answer } = crediting;
  const asking = requestText(t, crediting);
  return [
    t('crediting.line', {
      what: learningTitle(t, learning),
      form: learning.toward,
      state: learningState(t, learning),
    }),
    ...lawLines(t, answer).map(({ text, rule }) => `  - ${ruled(text, rule)}`),
    ...(asking === undefined ? [] : [`  ${asking}`]),
  ];
}

function stretchText({ form, from, to, kind }: Stretch, { t, cli }: Words): string {
  return cli('cli.stretch', {
    form: t(`terms.forms.${form}`),
    from: dateText(t, from),
    to: to === undefined ? 'none' : dateText(t, to),
    kind,
  });
}

function totalLines(
  { form, studentWeeks, tuvaWeeks, opByWeeks, earned }: RightTotals,
  { t, cli }: Words,
): readonly string[] {
  const name = t(`terms.forms.${form}`);
  return [
    ...(studentWeeks === undefined
      ? []
      : [cli('cli.totals.studentWeeks', { form: name, weeks: studentWeeks, op: opByWeeks ?? 0 })]),
    ...(tuvaWeeks === undefined ? [] : [cli('cli.totals.tuvaWeeks', { form: name, weeks: tuvaWeeks })]),
    // Units of a plan file are checked when it is read.
    ...earned.map(({ amount, unit }) =>
      cli('cli.totals.earned', { form: name, amount: amountText(t, amount, unit as EarnedUnit) }),
    ),
  ];
}
