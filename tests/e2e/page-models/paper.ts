import { expect, type Page } from '@playwright/test';
import type { Translate } from '#i18n/catalogue.ts';

/** The page that shows the plan as it comes on paper. */
export function paperPage(page: Page, t: Translate) {
  return {
    sheet: page.getByRole('article'),
    print: page.getByRole('button', { name: t('paper.page.print') }),
    async expectOpen(): Promise<void> {
      await expect(page.getByRole('heading', { level: 1, name: t('paper.page.title') })).toBeVisible();
      await expect(page.getByRole('article')).toBeVisible();
    },
    /** What the browser would print, as a PDF. */
    pdf: (): Promise<Uint8Array> => page.pdf({ preferCSSPageSize: true, tagged: true }),
  };
}
