import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { RULEBOOK } from '#domain/rules/rulebook.ts';
import type { Locale } from '#i18n/locales.ts';
import { neaFile } from '#tests/support/browser-plans.ts';
import { expect, test } from './fixtures.ts';
import { jsonFile } from './page-models/file.ts';
import { keyboardUser } from './page-models/keyboard.ts';
import { planPage } from './page-models/plan.ts';
import { rulesPage } from './page-models/rules.ts';
import { studentsPage } from './page-models/students.ts';

const LANGUAGES: readonly Locale[] = ['fi', 'en'];

for (const language of LANGUAGES) {
  test.describe(`the rulebook, in ${language}`, () => {
    test.use({ language });

    test('shows every rule, and has no fault that axe finds', async ({ page, t }) => {
      test.slow();
      const rules = rulesPage(page, t);
      await rules.open();
      const count = Object.keys(RULEBOOK).length;
      expect(await rules.articles.count()).toBeGreaterThanOrEqual(count);
      await page.setViewportSize({ width: 390, height: 800 });
      expect(await overflow(page), 'everything, 390 px').toBe(0);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await overflow(page), 'everything, 320 px').toBe(0);
      await page.setViewportSize({ width: 390, height: 800 });
      // Rows of every kind, with numbers of several editions: of the whole book axe would read for a minute.
      await rules.search.fill('TUVA-2');
      await expect(rules.article('R-OV-1')).toHaveCount(0);
      expect(await faults(page), 'narrow').toEqual([]);
      await page.emulateMedia({ media: 'print' });
      await expect(rules.search).toBeHidden();
      expect(await faults(page), 'print').toEqual([]);
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 1280, height: 800 });
      expect(await faults(page), 'wide').toEqual([]);
      await rules.search.fill('xyzzy');
      await expect(page.getByText(t('rulebook.none.title'))).toBeVisible();
      expect(await faults(page), 'nothing found').toEqual([]);
    });
  });
}

test('the keyboard goes from the frame to a rule and on to the one that says the same', async ({ page, t }) => {
  const keys = keyboardUser(page);
  const rules = rulesPage(page, t);
  await studentsPage(page, t).open();
  await keys.press(rules.link);
  await expect(page.getByRole('heading', { level: 1, name: t('rulebook.title') })).toBeFocused();
  await keys.write(rules.search, 's-tuva-15');
  await expect(rules.articles).toHaveCount(1);
  await keys.press(rules.article('S-TUVA-15').getByRole('link', { name: /^R-TUVA-8 / }));
  await expect(page).toHaveURL(/#\/saannot\/R-TUVA-8$/);
  await expect(rules.article('R-TUVA-8').getByRole('heading')).toBeFocused();
  await expect(rules.article('R-TUVA-8').getByRole('heading')).toBeInViewport();
  await expect(rules.search).toHaveValue('');
});

test('the basis of a reason opens its rule in a tab of its own', async ({ page, context, t }) => {
  await studentsPage(page, t).open();
  await studentsPage(page, t).openFile(jsonFile('nea.json', neaFile()));
  const plan = planPage(page, t);
  await plan.basis(plan.open).click();
  const opened = context.waitForEvent('page');
  await plan.open
    .getByRole('link', { name: t('rulebook.open') })
    .first()
    .click();
  const tab = await opened;
  const rules = rulesPage(tab, t);
  await expect(tab).toHaveURL(/#\/saannot\/[A-Z]+-/);
  await expect(rules.articles.and(tab.locator('[class*="chosen"]')).getByRole('heading')).toBeFocused();
  await expect(tab).toHaveTitle(t('shell.documentTitle', { page: t('rulebook.title') }));
});

async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** By how many pixels the page is wider than the screen. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
