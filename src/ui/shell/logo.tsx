import styles from './logo.module.css';

/** The mark: a small kantele, five strings over a wing of wood, with one note played. */
export function Logo() {
  return (
    <svg className={styles.logo} viewBox="0 0 44 32" aria-hidden="true" focusable="false">
      <path
        className={styles.wood}
        d="M3 27.5 9.5 5.6Q10.2 3.5 12.3 3.9L40 9.6q1.6.4 1.4 2L40.3 26q-.2 1.6-1.8 1.6H3Z"
      />
      <path
        className={styles.string}
        d="M10.4 8.4 36.5 12M9.2 12.4 37 15.2M8 16.4 37 18.2M6.9 20.2 37 21.2M5.8 24 37 24.2"
      />
      <path className={styles.path} d="M6.9 20.2 18 20.6C24 20.8 23 13.6 29 14.4L37 15.2" />
      <circle className={styles.note} cx="18" cy="20.5" r="2.1" />
    </svg>
  );
}
