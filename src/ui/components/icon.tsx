import styles from './icon.module.css';

const PATHS = {
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  close: 'M5 5l10 10M15 5L5 15',
  undo: 'M4 8h8a4.5 4.5 0 0 1 0 9H8M4 8l4-4M4 8l4 4',
  redo: 'M16 8H8a4.5 4.5 0 0 0 0 9h4M16 8l-4-4M16 8l-4 4',
  down: 'M5 8l5 5 5-5',
  right: 'M8 5l5 5-5 5',
  check: 'M4 10.5l4 4 8-9',
  alert: 'M10 4v8M10 15.5v.5',
  info: 'M10 9v7M10 4.5v.5',
  question: 'M7 7.2a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2M10 15.5v.5',
  file: 'M5 3h7l3 3v11H5zM12 3v3h3',
  remove: 'M4 6h12M8 6V4h4v2M6 6l.7 11h6.6L14 6',
} as const;

export type IconName = keyof typeof PATHS;

/** A thin line drawing that goes with words, never instead of them: hidden from those who listen. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
