import { type FieldPath, useFormContext } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import type { FieldFaultCode } from './faults.ts';
import type { SituationValues } from './values.ts';

export type FieldName = FieldPath<SituationValues>;

/** What a field of this form needs: its registration, and its fault in words. */
export function useFields() {
  const t = useTranslations('situation.fault');
  const { register, getFieldState, formState } = useFormContext<SituationValues>();

  /** The fault beside a field; the message of the schema is its code. */
  function faultOf(name: FieldName): string | undefined {
    const code = getFieldState(name, formState).error?.message;
    return code === undefined ? undefined : t(code as FieldFaultCode);
  }

  return {
    plain: (name: FieldName) => register(name),
    /** A field with a fault beside it. */
    checked: (name: FieldName) => ({ ...register(name), error: faultOf(name) }),
  };
}
