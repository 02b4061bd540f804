import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { useLocale, useTranslations } from 'use-intl';
import { contentsOf } from '#domain/engine/studies/contents-of-form.ts';
import { partName } from '#i18n/official/names.ts';
import { isLocale } from '#i18n/locales.ts';
import { Select } from '../../components/field.tsx';
import { useSetting } from '../../shell/planner-context.tsx';
import { useFields } from './use-field.ts';
import type { SituationValues } from './values.ts';

/**
 * Which part of the studies a piece of earlier learning would replace, by its official name; nothing for a form whose contents
 * are not known here. Loaded by itself: the names of every form are large, and few students have earlier learning.
 */
export function PartSelect({ index }: { readonly index: number }) {
  const t = useTranslations('situation.learning');
  const locale = useLocale();
  const { rules, today } = useSetting();
  const { plain } = useFields();
  const toward = useWatch<SituationValues, `learning.${number}.toward`>({ name: `learning.${index}.toward` });
  const part = useWatch<SituationValues, `learning.${number}.part`>({ name: `learning.${index}.part` });
  const choices = useMemo(() => {
    const parts = contentsOf({ form: toward }, today, rules)?.parts ?? [];
    const named = parts.map(({ code }) => ({
      value: code,
      label: partName(toward, code, isLocale(locale) ? locale : 'fi'),
    }));
    // A part of other criteria keeps its code.
    return part === '' || named.some(({ value }) => value === part) ? named : [...named, { value: part, label: part }];
  }, [toward, part, today, rules, locale]);
  if (choices.length === 0) return null;
  return (
    <Select
      label={t('part')}
      hint={t('partHint')}
      empty={t('noPart')}
      choices={choices}
      {...plain(`learning.${index}.part`)}
    />
  );
}
