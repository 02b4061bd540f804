import styles from './form-dot.module.css';
import { classNames } from './class-names.ts';
import type { FormCode } from '#domain/plan/item.ts';

const KNOWN: Partial<Record<FormCode, string>> = {
  kops: styles.kops,
  tuva: styles.tuva,
  adultBasic: styles.adultBasic,
  vocational: styles.vocational,
  lukio: styles.lukio,
};

/** The dot of a study form on its string. Decoration: the form's name stands beside it. */
export function FormDot({ form, hollow = false }: { readonly form: FormCode; readonly hollow?: boolean }) {
  return <span aria-hidden="true" className={classNames(styles.dot, KNOWN[form], hollow && styles.hollow)} />;
}
