import { expect, type Locator, type Page } from '@playwright/test';
import type { Translate } from '#i18n/catalogue.ts';

/** The grades: certificate, averages and points, raises, targets. */
export function gradesPage(page: Page, t: Translate) {
  const section = (name: 'certificate' | 'now' | 'raises' | 'targets'): Locator =>
    page.getByRole('region', { name: t(`grades.${name}.title`), exact: true });
  const raises = section('raises');
  return {
    section,
    /** The field of a grade; `subject` as it is named, with its language. */
    grade: (subject: string): Locator =>
      page.getByRole('textbox', { name: t('grades.table.gradeOf', { subject }), exact: true }),
    limit: raises.getByRole('textbox', { name: t('grades.goal.limit'), exact: true }),
    tick: (subject: string): Locator => raises.getByRole('checkbox', { name: new RegExp(`^${subject} `) }),
    higher: (subject: string): Locator =>
      raises.getByRole('button', { name: t('grades.raises.higher', { subject }), exact: true }),
    addTicked: (count: number): Locator =>
      raises.getByRole('button', { name: t('grades.raises.addTicked', { count }), exact: true }),
    planned: raises.getByRole('region', { name: t('grades.planned.title'), exact: true }),
    sets: raises.getByRole('button', { name: t('grades.goal.add'), exact: false }),
    async expectOpen(): Promise<void> {
      await expect(page.getByRole('heading', { level: 1, name: t('grades.title'), exact: true })).toBeVisible();
    },
  };
}
