import type { Difference } from '#domain/engine/compare.ts';
import { reasonsOf } from '#domain/engine/compare.ts';
import type { Step } from '#domain/engine/replay-types.ts';
import type { Reason } from '#domain/rules/reasons.ts';
import type { Answer } from '#domain/rules/requirement.ts';
import type { RuleChange } from '#domain/rules/rules.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { dateText, deadlineText, itemTitle, optionTitle, reasonText, ruleName } from '#i18n/format.ts';
import type { CompareReport } from './compare-report.ts';
import type { Words } from './plan-text.ts';

/** A comparison as text: one block an alternative, each difference with the editions that made it. */
export function compareText({ student, alternatives }: CompareReport, knownOn: IsoDate, words: Words): string {
  const { t, cli } = words;
  return alternatives
    .map(({ name, differences }) =>
      [
        cli('cli.headings.plan', { name: student, alternative: name }),
        cli('cli.compare.heading', { date: dateText(t, knownOn) }),
        ...(differences.length === 0
          ? [`  ${cli('cli.compare.none')}`]
          : differences.flatMap((difference) => differenceLines(difference, words)).map((line) => `  ${line}`)),
      ].join('\n'),
    )
    .join('\n\n');
}

function differenceLines(difference: Difference, words: Words): readonly string[] {
  return [...whatLines(difference, words), ...difference.changes.map((change) => `  ${changeText(change, words)}`)];
}

function whatLines(difference: Difference, words: Words): readonly string[] {
  const { t, cli } = words;
  switch (difference.kind) {
    case 'item': {
      const { before, after } = difference;
      const step = after ?? before;
      if (step === undefined) return [];
      return [
        sidesText(
          cli('cli.compare.dated', { date: dayText(step.on, words), what: itemTitle(t, step.item) }),
          [outcomeText(before, words), outcomeText(after, words)],
          words,
        ),
        ...reasonLines(before?.answer, after?.answer, words),
      ];
    }
    case 'option': {
      const { before, after } = difference;
      const option = after ?? before;
      if (option === undefined) return [];
      const answer = (of: typeof before) =>
        of === undefined ? cli('cli.compare.notThere') : t(`terms.answers.${of.answer.kind}`);
      return [
        sidesText(
          cli('cli.compare.dated', { date: dateText(t, option.on), what: optionTitle(t, option) }),
          [answer(before), answer(after)],
          words,
        ),
        ...reasonLines(before?.answer, after?.answer, words),
      ];
    }
    case 'check': {
      const { before, after } = difference;
      const line = (of: typeof before, side: 'before' | 'after'): readonly string[] =>
        of === undefined
          ? []
          : [
              cli('cli.compare.check', {
                side,
                weight: t(`terms.weights.${of.weight}`),
                reason: ruled(of.reason, words),
              }),
            ];
      return [...line(before, 'before'), ...line(after, 'after')];
    }
    case 'deadline': {
      const { before, after } = difference;
      const deadline = after ?? before;
      if (deadline === undefined) return [];
      const day = (of: typeof before) =>
        of === undefined
          ? cli('cli.compare.notThere')
          : cli('cli.compare.day', { date: dateText(t, of.on), estimate: String(of.estimate) });
      return [
        cli('cli.compare.changed', {
          what: `${deadlineText(t, deadline)} [${deadline.rule}]`,
          before: day(before),
          after: day(after),
        }),
      ];
    }
  }
}

function sidesText(what: string, [before, after]: readonly [string, string], { cli }: Words): string {
  return before === after
    ? cli('cli.compare.same', { what, after })
    : cli('cli.compare.changed', { what, before, after });
}

function dayText(on: IsoDate | undefined, { t, cli }: Words): string {
  return on === undefined ? cli('cli.undated') : dateText(t, on);
}

function outcomeText(step: Step | undefined, { t, cli }: Words): string {
  if (step === undefined) return cli('cli.compare.notThere');
  return t(step.happened ? 'terms.happened' : `terms.outcomes.${step.outcome}`);
}

/** The reasons that only one side gives. */
function reasonLines(before: Answer | undefined, after: Answer | undefined, words: Words): readonly string[] {
  const texts = (answer: Answer | undefined): readonly string[] =>
    answer === undefined ? [] : reasonsOf(answer).map((reason) => ruled(reason, words));
  const [then, now] = [texts(before), texts(after)];
  const line = (side: 'before' | 'after', reason: string): string =>
    `  ${words.cli('cli.compare.reason', { side, reason })}`;
  return [
    ...then.filter((reason) => !now.includes(reason)).map((reason) => line('before', reason)),
    ...now.filter((reason) => !then.includes(reason)).map((reason) => line('after', reason)),
  ];
}

function ruled(reason: Reason, { t }: Words): string {
  return `${reasonText(t, reason)} [${reason.rule}]`;
}

/** Which edition made the difference: the rule, from when it holds and from when it was known. */
function changeText({ rule, from, to, knownFrom, endKnownFrom }: RuleChange, { t, cli }: Words): string {
  const known = endKnownFrom ?? knownFrom;
  return cli('cli.compare.edition', {
    rule,
    name: ruleName(t, rule),
    from: dateText(t, from),
    to: to === undefined ? 'none' : dateText(t, to),
    known: known === undefined ? 'none' : dateText(t, known),
  });
}
