import { expect, type Locator, type Page } from '@playwright/test';
import type { Translate } from '#i18n/catalogue.ts';

/** The page of the grades. */
export function gradesPage(page: Page, t: Translate) {
  const table = page.getByRole('table', { name: t('grades.certificate.table') });
  return {
    table,
    async expectOpen(): Promise<void> {
      await expect(page.getByRole('heading', { level: 1, name: t('grades.title') })).toBeVisible();
    },
    grade: (subject: string): Locator => page.getByRole('textbox', { name: t('grades.table.gradeOf', { subject }) }),
    row: (text: string): Locator => page.getByRole('row').filter({ hasText: text }),
    goal: page.getByRole('combobox', { name: t('grades.goal.label') }),
  };
}
