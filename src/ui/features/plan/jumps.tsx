import { useTranslations } from 'use-intl';
import { Button } from '../../components/button.tsx';
import styles from './plan-page.module.css';

/** The parts of the page, by the id of their heading. */
const PARTS = [
  ['plan-open-heading', 'plan.open.heading'],
  ['plan-checks-heading', 'plan.checks.heading'],
  ['plan-path-heading', 'plan.picture.heading'],
] as const;

/** On a phone the list leads and may be long: the other parts are one press away. */
export function Jumps() {
  const t = useTranslations();
  return (
    <nav className={styles.jumps} aria-label={t('plan.jumps')}>
      {PARTS.map(([heading, name]) => (
        <Button key={heading} small onClick={() => show(heading)}>
          {t(name)}
        </Button>
      ))}
    </nav>
  );
}

function show(id: string) {
  const heading = document.getElementById(id);
  if (heading === null) return;
  // The heading takes the focus, so that the keyboard and a screen reader go on from it.
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}
