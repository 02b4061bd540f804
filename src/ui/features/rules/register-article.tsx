import { memo, type ReactNode, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import type { Use } from '#domain/rules/areas.ts';
import type { Validity } from '#domain/rules/edition.ts';
import type { RegisterRow } from '#domain/rules/register.ts';
import { isRuleOfBook } from '#domain/rules/register.ts';
import type { RuleId } from '#domain/rules/rulebook.ts';
import { isAssumed, ruleOf } from '#domain/rules/rulebook.ts';
import type { SourceRef } from '#domain/rules/sources.ts';
import { addressOf } from '#domain/rules/sources.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import type { Translate } from '#i18n/catalogue.ts';
import { dateText, ruleLaw, ruleName, ruleQuestion, ruleSentence } from '#i18n/format.ts';
import { numberLabel, numberValueText } from '#i18n/number-text.ts';
import { classNames } from '../../components/class-names.ts';
import { SourceNote } from '../../components/source-note.tsx';
import { hrefs } from '../../shell/routes.ts';
import styles from './register-article.module.css';
import { editionGroups, numbersOf, settingOf } from './rules-model.ts';
import { SettingValue } from './setting-value.tsx';

/** The id of the element of a row. */
export function articleId(id: string): string {
  return `rule-${id}`;
}

type ArticleProps = {
  readonly row: RegisterRow;
  /** Only the numbers that are in force on this day. */
  readonly on?: IsoDate;
  /** The address names this row. */
  readonly chosen: boolean;
};

/** One row of the register: a rule of the rulebook, or what became of another rule of the field. */
export const RegisterArticle = memo(function RegisterArticle({ row, on, chosen }: ArticleProps) {
  const { id } = row;
  const t = useTranslations();
  return (
    <article
      id={articleId(id)}
      className={classNames(styles.article, chosen && styles.chosen)}
      aria-labelledby={`${articleId(id)}-name`}
    >
      <h3 id={`${articleId(id)}-name`} tabIndex={-1} className={styles.head}>
        <a className={styles.id} href={hrefs.rules(id)} aria-current={chosen ? 'true' : undefined}>
          {id}
        </a>{' '}
        {isRuleOfBook(id) && <span>{ruleName(t, id)}</span>}
      </h3>
      {isRuleOfBook(id) ? <RuleBody id={id} row={row} on={on} /> : <OtherBody row={row} />}
    </article>
  );
});

function RuleBody({ id, row, on }: { readonly id: RuleId; readonly row: RegisterRow; readonly on?: IsoDate }) {
  const t = useTranslations();
  const rule = ruleOf(id);
  const setting = settingOf(row.entry);
  return (
    <>
      <div className={styles.text}>
        <p>{ruleSentence(t, id)}</p>
        {rule.assumption !== undefined && isAssumed(id) && (
          <div className={styles.assumption}>
            <p>
              <strong>{t('terms.assumption')}.</strong>{' '}
              {t('rulebook.ask', { whom: t(`terms.whom.${rule.assumption.ask}`) })}
            </p>
            <p>{ruleQuestion(t, id)}</p>
          </div>
        )}
        <Numbers id={id} on={on} />
        {setting !== undefined && <Setting label={t('rulebook.settingOfRule')} path={setting} />}
      </div>
      <dl className={styles.facts}>
        <Fact label={t('rulebook.law')}>
          <p>{ruleLaw(t, id)}</p>
          <ul aria-label={t('rulebook.sources')}>
            {[...new Set(rule.sources.map(({ key }) => key))].map((key) => (
              <li key={key}>
                <SourceNote href={addressOf(key)}>{t(`sources.${key}`)}</SourceNote>
              </li>
            ))}
          </ul>
        </Fact>
        <Fact label={t('rulebook.valid')}>{validText(t, rule)}</Fact>
        <Fact label={t('rulebook.known')}>{knownText(t, rule)}</Fact>
        <Fact label={t('rulebook.status')}>{t(`ruleStatus.${rule.status}`)}</Fact>
        <Fact label={t('rulebook.used')}>
          <ul className={styles.uses}>
            {usesInWords(t, row.uses).map((use) => (
              <li key={use}>{use}</li>
            ))}
          </ul>
        </Fact>
      </dl>
    </>
  );
}

function OtherBody({ row: { entry } }: { readonly row: RegisterRow }) {
  const t = useTranslations();
  return (
    <div className={styles.text}>
      {entry.kind === 'same' && (
        <>
          <p>{t('register.kind.same')}:</p>
          <ul>
            {entry.as.map((rule) => (
              <li key={rule}>
                <a href={hrefs.rules(rule)}>
                  {rule} {ruleName(t, rule)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {entry.kind === 'setting' && <Setting label={t('register.kind.setting')} path={entry.path} />}
      {entry.kind === 'notForPlanner' && (
        <p>
          {t('register.kind.notForPlanner')}. {t(`register.reason.${entry.reason}`)}
        </p>
      )}
    </div>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Setting({ label, path }: { readonly label: string; readonly path: string }) {
  const t = useTranslations('rulebook');
  return (
    <p className={styles.setting}>
      {label}:{' '}
      <Suspense fallback={null}>
        <SettingValue path={path} />
      </Suspense>{' '}
      <span className={styles.quiet}>{t('settingPath', { path })}</span>
    </p>
  );
}

/** The numbers of a rule, those of one time and one source together. */
function Numbers({ id, on }: { readonly id: RuleId; readonly on?: IsoDate }) {
  const t = useTranslations();
  if (numbersOf(id).length === 0) return null;
  const groups = editionGroups(id, on);
  if (groups.length === 0) return <p className={styles.quiet}>{t('rulebook.noNumbersOn')}</p>;
  return (
    <ul className={styles.editions} aria-label={t('rulebook.numbers')}>
      {groups.map(({ key, validity, source, values }) => (
        <li key={key}>
          <dl className={styles.numbers}>
            {values.map(({ name, value }) => (
              <div key={name}>
                <dt>{numberLabel(t, name)}</dt>
                <dd>{numberValueText(t, name, value)}</dd>
              </div>
            ))}
          </dl>
          <p className={styles.quiet}>
            {t('rulebook.edition', {
              valid: validText(t, validity),
              known: knownText(t, validity),
              source: sourceText(t, source),
            })}
          </p>
        </li>
      ))}
    </ul>
  );
}

function sourceText(t: Translate, { key, section }: SourceRef): string {
  return section === '' ? t(`sources.${key}`) : `${t(`sources.${key}`)}, ${section}`;
}

function validText(t: Translate, { from, to, startRead }: Validity): string {
  const first = dateText(t, from);
  if (to === undefined) return t(startRead ? 'rulebook.from' : 'rulebook.atLeastFrom', { from: first });
  return t(startRead ? 'rulebook.fromTo' : 'rulebook.atLeastFromTo', { from: first, to: dateText(t, to) });
}

/** From when it was known. Where the day was not read, the planner takes it as known all the time. */
function knownText(t: Translate, { knownFrom, endKnownFrom }: Validity): string {
  const known =
    knownFrom === undefined ? t('rulebook.knownAlways') : t('rulebook.knownFrom', { known: dateText(t, knownFrom) });
  return endKnownFrom === undefined ? known : t('rulebook.endKnown', { known, end: dateText(t, endKnownFrom) });
}

/** Where a rule is used, each part of the planner once, with the forms that use it there. */
function usesInWords(t: Translate, uses: readonly Use[]): readonly string[] {
  return [...new Set(uses.map(({ area }) => area))].map((code) => {
    const area = t(`register.area.${code}`);
    const forms = uses.flatMap((use) => (use.area === code && use.form !== undefined ? [use.form] : []));
    return forms.length === 0
      ? area
      : t('rulebook.usedIn', { area, forms: forms.map((form) => t(`terms.formsShort.${form}`)).join(', ') });
  });
}
