import { expect, type Locator, type Page } from '@playwright/test';
import type { Translate } from '#i18n/catalogue.ts';

type View = 'students' | 'situation' | 'plan' | 'studies' | 'grades' | 'print';

/** What is around every page: the way from page to page, saving, undo. */
export function frame(page: Page, t: Translate) {
  const nav = page.getByRole('navigation', { name: t('shell.nav.label') });
  const bar = page.getByRole('banner');
  return {
    bar,
    undo: bar.getByRole('button', { name: t('shell.undo.undo') }),
    redo: bar.getByRole('button', { name: t('shell.undo.redo') }),
    link: (view: View): Locator => nav.getByRole('link', { name: t(`shell.nav.${view}`), exact: true }),
    async goTo(view: View): Promise<void> {
      await nav.getByRole('link', { name: t(`shell.nav.${view}`), exact: true }).click();
    },
    /** Waits until the device has what is on the screen. */
    async untilSaved(): Promise<void> {
      await expect(bar.getByText(savedWords(t))).toBeVisible();
    },
    async chooseLanguage(name: 'Suomeksi' | 'In English'): Promise<void> {
      await bar.getByRole('button', { name }).click();
    },
  };
}

/** "Saved …" in either of its forms. */
function savedWords(t: Translate): RegExp {
  const [before = ''] = t('shell.save.saved', { time: '#' }).split('#');
  return new RegExp(`^(${before.trim()}|${t('shell.save.savedBefore')})`);
}
