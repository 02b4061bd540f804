import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { informationOn, type Topic } from '#domain/rules/information.ts';
import type { RuleId } from '#domain/rules/rulebook.ts';
import { isAssumed, ruleOf } from '#domain/rules/rulebook.ts';
import type { Rules } from '#domain/rules/rules.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { ruleLaw, ruleQuestion, ruleSentence } from '#i18n/format.ts';
import { classNames } from '../components/class-names.ts';
import { Disclosure } from '../components/disclosure.tsx';
import { SourceNote } from '../components/source-note.tsx';
import { VisuallyHidden } from '../components/visually-hidden.tsx';
import styles from './good-to-know.module.css';
import { RuleLink } from './rule-link.tsx';

/**
 * What is worth reading about a topic on a day, behind one press; nothing when no rule of it holds that day. The rules are
 * put on the page when it is first opened.
 */
export function GoodToKnow({
  topic,
  on,
  rules,
  summary = 'whole',
  children,
}: {
  readonly topic: Topic;
  readonly on: IsoDate;
  readonly rules: Rules;
  /**
   * What is pressed: `whole` names the topic; `brief` only for those who listen, where it is seen beside it already; `topic`
   * nothing else, under a heading that says the rest.
   */
  readonly summary?: 'whole' | 'brief' | 'topic';
  /** What is said first, of this very case. */
  readonly children?: ReactNode;
}) {
  const t = useTranslations('goodToKnow');
  const [opened, setOpened] = useState(false);
  const ids = informationOn(topic, on, rules);
  if (ids.length === 0 && children === undefined) return null;
  const name = t(`topics.${topic}`);
  return (
    <Disclosure
      summary={
        <span className={classNames(styles.summary, summary === 'topic' && styles.topic)}>
          {summary === 'topic' ? name : summary === 'whole' ? t('about', { topic: name }) : t('title')}
          {summary === 'brief' && <VisuallyHidden>: {name}</VisuallyHidden>}
        </span>
      }
      onToggle={(open) => {
        if (open) setOpened(true);
      }}
    >
      {children}
      {opened && ids.length > 0 && (
        <ul className={styles.rules} aria-label={t('about', { topic: name })}>
          {ids.map((id) => (
            <li key={id}>
              <RuleLine id={id} />
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

/** A rule in a sentence: whether it is a practice or an assumption, where it comes from, and the way to the rest of it. */
function RuleLine({ id }: { readonly id: RuleId }) {
  const t = useTranslations();
  const { status, assumption } = ruleOf(id);
  return (
    <>
      <p>
        {ruleSentence(t, id)}
        {status === 'practice' && (
          <>
            {' '}
            <span className={styles.mark}>{t('goodToKnow.practice')}</span>
          </>
        )}
        {assumption !== undefined && (
          <>
            {' '}
            <span className={styles.mark}>{t('terms.assumption')}</span>
          </>
        )}
      </p>
      {assumption !== undefined && isAssumed(id) && (
        <p className={styles.quiet}>
          {t('rulebook.ask', { whom: t(`terms.whom.${assumption.ask}`) })}. {ruleQuestion(t, id)}
        </p>
      )}
      <p className={styles.source}>
        <SourceNote label={t('goodToKnow.source')}>{ruleLaw(t, id)}</SourceNote> <RuleLink id={id} />
      </p>
    </>
  );
}
