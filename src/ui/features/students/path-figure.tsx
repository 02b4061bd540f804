import { useTranslations } from 'use-intl';
import styles from './path-figure.module.css';

const STRINGS = ['lukio', 'vocational', 'kops', 'tuva', 'adultBasic'] as const;
const TOP = 16;
const APART = 34;
const at = (form: (typeof STRINGS)[number]) => TOP + STRINGS.indexOf(form) * APART;

/** What the plan is like: the forms as strings, one student's way played across them. A picture beside the words. */
export function PathFigure() {
  const t = useTranslations('students.figure');
  return (
    <svg className={styles.figure} viewBox="0 0 600 170" aria-hidden="true" focusable="false">
      {STRINGS.map((form) => (
        <g key={form} className={styles[form]}>
          <line className={styles.string} x1="175" x2="592" y1={at(form)} y2={at(form)} />
          <text x="0" y={at(form) + 5}>
            {t(form)}
          </text>
        </g>
      ))}
      <g className={styles.lukio}>
        <path className={styles.played} d={`M175 ${at('lukio')}H255`} />
        <path className={styles.moved} d={`M255 ${at('lukio')}V${at('kops')}`} />
        <path className={styles.played} d={`M470 ${at('lukio')}H592`} />
      </g>
      <g className={styles.kops}>
        <path className={styles.played} d={`M255 ${at('kops')}H410`} />
        <path
          className={styles.moved}
          d={`M410 ${at('kops')}C440 ${at('kops')} 440 ${at('lukio')} 470 ${at('lukio')}`}
        />
        <circle className={styles.note} cx="255" cy={at('kops')} r="6" />
        <circle className={styles.note} cx="410" cy={at('kops')} r="6" />
      </g>
      <g className={styles.lukio}>
        <circle className={styles.note} cx="255" cy={at('lukio')} r="6" />
        <circle className={styles.note} cx="470" cy={at('lukio')} r="6" />
      </g>
    </svg>
  );
}
