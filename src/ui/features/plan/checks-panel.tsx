import { useTranslations } from 'use-intl';
import type { Check, Mend, Weight } from '#domain/engine/replay-types.ts';
import type { ReasonCode } from '#domain/rules/reasons.ts';
import { mendText, reasonText } from '#i18n/format.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { Icon, type IconName } from '../../components/icon.tsx';
import { ReasonLine } from './basis.tsx';
import styles from './checks-panel.module.css';

const ICONS: Record<Weight, IconName> = { blocks: 'close', warns: 'alert', tells: 'info' };
/** Findings that the steps of an interruption answer. */
const OF_INTERRUPTION: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'limit.oneMonth',
  'limit.oneMonthPassed',
  'apply.inInterruption',
  'gap.noNext',
  'municipality.notice',
]);
/** So many facts are told openly; more wait behind one press. */
const TOLD_OPENLY = 2;

/** Everything the rules find in the plan, weightiest first, each with its reason and what would mend it. */
export function ChecksPanel({
  checks,
  situationHref,
  onShow,
  onMend,
  onInterrupt,
}: {
  readonly checks: readonly Check[];
  readonly situationHref: string;
  readonly onShow: (itemId: string) => void;
  readonly onMend: (mend: Mend) => void;
  /** Opens what an interruption of a right takes. */
  readonly onInterrupt: (rightKey: string) => void;
}) {
  const t = useTranslations('plan.checks');
  const heavy = checks.filter(({ weight }) => weight !== 'tells');
  const told = checks.filter(({ weight }) => weight === 'tells');
  const line = (check: Check) => (
    <CheckLine
      key={check.id}
      check={check}
      situationHref={situationHref}
      onShow={onShow}
      onMend={onMend}
      onInterrupt={onInterrupt}
    />
  );
  return (
    <section className={styles.panel} aria-labelledby="plan-checks-heading">
      <h2 id="plan-checks-heading">{t('heading')}</h2>
      <div role="status" className={styles.summary}>
        <Counts checks={checks} />
      </div>
      <ul className={styles.checks}>{[...heavy, ...told.slice(0, TOLD_OPENLY)].map(line)}</ul>
      {told.length > TOLD_OPENLY && (
        <Disclosure summary={t('more', { count: told.length - TOLD_OPENLY })}>
          <ul className={styles.checks}>{told.slice(TOLD_OPENLY).map(line)}</ul>
        </Disclosure>
      )}
    </section>
  );
}

function Counts({ checks }: { readonly checks: readonly Check[] }) {
  const t = useTranslations('plan.checks');
  const count = (weight: Weight) => checks.filter((check) => check.weight === weight).length;
  const [blocks, warns, tells] = [count('blocks'), count('warns'), count('tells')];
  if (blocks + warns === 0) return <p>{t('none')}</p>;
  return (
    <p className={styles.counts}>
      {blocks > 0 && <span>{t('countBlocks', { count: blocks })}</span>}
      {warns > 0 && <span>{t('countWarns', { count: warns })}</span>}
      {tells > 0 && <span>{t('countTells', { count: tells })}</span>}
    </p>
  );
}

function CheckLine({
  check,
  situationHref,
  onShow,
  onMend,
  onInterrupt,
}: {
  readonly check: Check;
  readonly situationHref: string;
  readonly onShow: (itemId: string) => void;
  readonly onMend: (mend: Mend) => void;
  readonly onInterrupt: (rightKey: string) => void;
}) {
  const t = useTranslations();
  const { weight, reason, itemId, rightKey, mends } = check;
  const interrupted = rightKey !== undefined && OF_INTERRUPTION.has(reason.code) ? rightKey : undefined;
  return (
    <li className={classNames(styles.check, styles[weight])}>
      <span className={styles.icon}>
        <Icon name={ICONS[weight]} />
      </span>
      <div className={styles.body}>
        <p className={styles.weight}>{t(`terms.weights.${weight}`)}</p>
        <ReasonLine reason={reason} />
        {(itemId !== undefined || mends.length > 0 || interrupted !== undefined) && (
          <div className={styles.actions}>
            {itemId !== undefined && (
              <Button
                small
                tone="quiet"
                aria-label={t('plan.checks.showNamed', { reason: reasonText(t, reason) })}
                onClick={() => onShow(itemId)}
              >
                {t('plan.checks.show')}
              </Button>
            )}
            {interrupted !== undefined && (
              <Button
                small
                aria-label={t('plan.checks.interruptNamed', { reason: reasonText(t, reason) })}
                onClick={() => onInterrupt(interrupted)}
              >
                {t('interruption.open')}
              </Button>
            )}
            {mends.map((mend) => (
              <MendTool key={JSON.stringify(mend)} mend={mend} situationHref={situationHref} onMend={onMend} />
            ))}
          </div>
        )}
      </div>
    </li>
  );
}

function MendTool({
  mend,
  situationHref,
  onMend,
}: {
  readonly mend: Mend;
  readonly situationHref: string;
  readonly onMend: (mend: Mend) => void;
}) {
  const t = useTranslations();
  const text = mendText(t, mend);
  if (mend.kind === 'ask') return <p className={styles.ask}>{text}</p>;
  if (mend.kind === 'fact') {
    return (
      <ButtonLink small href={situationHref}>
        {text}
      </ButtonLink>
    );
  }
  return (
    <Button small className={styles.mend} onClick={() => onMend(mend)}>
      {text}
    </Button>
  );
}
