import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Alternative } from '#domain/plan/document.ts';
import { Tabs } from '../components/tabs.tsx';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ';

/** The alternatives of a plan as tabs around what shows one of them; a single one needs no choice. */
export function AlternativeTabs({
  alternatives,
  chosen,
  onChoose,
  children,
}: {
  readonly alternatives: readonly Alternative[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly children: ReactNode;
}) {
  const t = useTranslations();
  if (alternatives.length < 2) return children;
  return (
    <div>
      <Tabs
        label={t('plan.alternatives.label')}
        tabs={alternatives.map((each, place) => ({ id: each.id, label: labelOf(each, place) }))}
        chosen={chosen}
        onChoose={onChoose}
      >
        {children}
      </Tabs>
    </div>
  );

  function labelOf(each: Alternative, place: number): string {
    const letter = LETTERS[place % LETTERS.length] ?? 'A';
    return each.name === '' || each.name === letter
      ? t('plan.alternatives.unnamed', { letter })
      : t('plan.alternatives.tab', { letter, name: each.name });
  }
}
