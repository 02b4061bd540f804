import { useTranslations } from 'use-intl';
import type { Origin } from '#domain/student/situation.ts';
import { Select } from '../../components/field.tsx';
import { type FieldName, useFields } from './use-field.ts';

const ORIGINS = ['certificate', 'told', 'register'] as const satisfies readonly Origin[];

/** Where a fact comes from; small, beside the fact, once there is one. */
export function OriginSelect({
  name,
  what,
  shown,
}: {
  readonly name: FieldName;
  readonly what: string;
  readonly shown: boolean;
}) {
  const t = useTranslations();
  const { plain } = useFields();
  if (!shown) return null;
  return (
    <Select
      compact
      hideLabel
      label={t('situation.originOf', { what })}
      choices={ORIGINS.map((value) => ({ value, label: t(`terms.origins.${value}`) }))}
      {...plain(name)}
    />
  );
}
