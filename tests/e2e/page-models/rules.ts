import { expect, type Page } from '@playwright/test';
import type { Translate } from '#i18n/catalogue.ts';

/** The rulebook. */
export function rulesPage(page: Page, t: Translate) {
  return {
    link: page
      .getByRole('navigation', { name: t('shell.nav.label') })
      .getByRole('link', { name: t('shell.nav.rules'), exact: true }),
    search: page.getByRole('searchbox', { name: t('rulebook.filter.search') }),
    articles: page.getByRole('article'),
    article: (id: string) => page.locator(`#rule-${id}`),
    async open(id?: string): Promise<void> {
      await page.goto(id === undefined ? './#/saannot' : `./#/saannot/${id}`);
      await expect(page.getByRole('heading', { level: 1, name: t('rulebook.title') })).toBeVisible();
    },
  };
}
