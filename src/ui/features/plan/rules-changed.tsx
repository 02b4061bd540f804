import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { compareReplays, type Difference, reasonsOf } from '#domain/engine/compare.ts';
import { asKnownOn } from '#domain/engine/context.ts';
import { type Replay, replay } from '#domain/engine/replay.ts';
import type { Reason } from '#domain/rules/reasons.ts';
import type { Answer } from '#domain/rules/requirement.ts';
import type { RuleChange } from '#domain/rules/rules.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import type { Translate } from '#i18n/catalogue.ts';
import { dateText, deadlineText, itemTitle, reasonText, ruleName } from '#i18n/format.ts';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Notice } from '../../components/notice.tsx';
import { usePlanner } from '../../shell/planner-context.tsx';
import { ReasonLine } from './basis.tsx';
import styles from './rules-changed.module.css';

/**
 * What the rules that became known since somebody last looked at the plan change in it, until it is marked as read. Asked
 * once when the alternative is opened, not at every edit; nothing at all when no rule has changed since.
 */
export function RulesChanged({ replayed }: { readonly replayed: Replay }) {
  const t = useTranslations();
  const { document, edit } = usePlanner();
  const [found] = useState(() => differencesSince(document.rulesKnownOn, replayed));
  const { knownOn, differences } = found;
  if (knownOn === undefined || document.rulesKnownOn !== knownOn || differences.length === 0) return null;
  return (
    <Notice
      title={t('plan.rulesChanged.title')}
      actions={
        <Button small onClick={() => edit({ kind: 'noteRules', on: replayed.context.today })}>
          {t('plan.rulesChanged.done')}
        </Button>
      }
    >
      <p>{t('plan.rulesChanged.text', { date: dateText(t, knownOn) })}</p>
      <Disclosure summary={t('plan.rulesChanged.show', { count: differences.length })}>
        <ul className={styles.differences}>
          {differences.map((difference) => (
            <DifferenceLine key={keyOf(difference)} difference={difference} />
          ))}
        </ul>
      </Disclosure>
    </Notice>
  );
}

type Found = { readonly knownOn?: IsoDate; readonly differences: readonly Difference[] };

function differencesSince(knownOn: IsoDate | undefined, after: Replay): Found {
  const { document, alternative, context } = after;
  if (knownOn === undefined || knownOn >= context.today) return { differences: [] };
  const before = replay(document, alternative.id, asKnownOn(context, knownOn));
  return { knownOn, differences: compareReplays(before, after) };
}

function DifferenceLine({ difference }: { readonly difference: Difference }) {
  const t = useTranslations();
  const reasons = newReasons(difference);
  return (
    <li>
      {difference.kind !== 'check' && <p>{changeText(t, difference)}</p>}
      {difference.kind === 'check' && reasons.length === 0 && difference.before !== undefined && (
        <p>{t('plan.rulesChanged.gone', { what: reasonText(t, difference.before.reason) })}</p>
      )}
      {reasons.map((reason) => (
        <ReasonLine key={`${reason.rule} ${reason.code}`} reason={reason} />
      ))}
      {difference.changes.map((change) => (
        <p key={`${change.rule} ${change.number ?? ''} ${change.from}`} className={styles.rule}>
          {ruleText(t, change)}
        </p>
      ))}
    </li>
  );
}

function changeText(t: Translate, difference: Exclude<Difference, { kind: 'check' }>): string {
  switch (difference.kind) {
    case 'item': {
      const { before, after } = difference;
      const step = after ?? before;
      if (step === undefined) return '';
      const title = itemTitle(t, step.item);
      const what = step.on === undefined ? title : `${dateText(t, step.on)} ${title}`;
      const [then, now] = [before, after].map((side) =>
        side === undefined ? t('plan.rulesChanged.nothing') : t(`terms.outcomes.${side.outcome}`),
      );
      return then === now
        ? t('plan.rulesChanged.same', { what, now: now ?? '' })
        : t('plan.rulesChanged.changed', { what, before: then ?? '', now: now ?? '' });
    }
    case 'deadline': {
      const { before, after } = difference;
      const deadline = after ?? before;
      if (deadline === undefined) return '';
      const day = (side: typeof before) =>
        side === undefined
          ? t('plan.rulesChanged.nothing')
          : t('plan.rulesChanged.day', { date: dateText(t, side.on), estimate: String(side.estimate) });
      return t('plan.rulesChanged.changed', { what: deadlineText(t, deadline), before: day(before), now: day(after) });
    }
    // Options are not asked about here: they are for the day that is chosen.
    case 'option':
      return '';
  }
}

/** The reasons that only the rules of now give. */
function newReasons(difference: Difference): readonly Reason[] {
  switch (difference.kind) {
    case 'check':
      return difference.after === undefined ? [] : [difference.after.reason];
    case 'item':
    case 'option': {
      const [before, after] = [reasonsIn(difference.before?.answer), reasonsIn(difference.after?.answer)];
      const known = new Set(before.map((reason) => JSON.stringify(reason)));
      return after.filter((reason) => !known.has(JSON.stringify(reason)));
    }
    case 'deadline':
      return [];
  }
}

function reasonsIn(answer: Answer | undefined): readonly Reason[] {
  return answer === undefined ? [] : reasonsOf(answer);
}

function ruleText(t: Translate, { rule, from, to, knownFrom, endKnownFrom }: RuleChange): string {
  const known = endKnownFrom ?? knownFrom;
  return t('plan.rulesChanged.rule', {
    name: ruleName(t, rule),
    from: dateText(t, from),
    to: to === undefined ? 'none' : dateText(t, to),
    known: known === undefined ? 'none' : dateText(t, known),
  });
}

function keyOf({ kind, before, after }: Difference): string {
  const side = after ?? before;
  if (side === undefined) return kind;
  if ('item' in side) return `${kind} ${side.item.id}`;
  return 'id' in side ? `${kind} ${side.id}` : `${kind} ${side.code} ${side.rightKey ?? ''} ${side.on}`;
}
