import type { ComponentProps } from 'react';
import { useTranslations } from 'use-intl';
import { TextField } from '../../components/field.tsx';

/** A day in a form that owns its texts. Elsewhere use `DateField`, which owns its text itself. */
export function DateTextField(props: Omit<ComponentProps<typeof TextField>, 'width' | 'placeholder'>) {
  const t = useTranslations('shell.date');
  return <TextField {...props} width="date" placeholder={t('placeholder')} autoComplete="off" />;
}
