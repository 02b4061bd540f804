import { type Download, expect, type Locator, type Page } from '@playwright/test';
import type { Translate } from '#i18n/catalogue.ts';
import type { GivenFile } from './file.ts';

/** The first page: the students of this device. */
export function studentsPage(page: Page, t: Translate) {
  const list = page.getByRole('region', { name: t('students.list.title') });
  const row = (name: string): Locator =>
    list
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: t('students.list.removeOf', { name }), exact: true }) });
  const newName = page.getByRole('textbox', { name: t('students.start.name') });
  const create = page.getByRole('button', { name: t('students.start.create') });
  return {
    heading: page.getByRole('heading', { level: 1, name: t('students.title') }),
    newName,
    create,
    rows: list.getByRole('listitem'),
    row,
    async open(): Promise<void> {
      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1, name: t('students.title') })).toBeVisible();
    },
    async add(name: string): Promise<void> {
      await newName.fill(name);
      await create.click();
      await expect(page.getByRole('heading', { level: 1, name: t('situation.title') })).toBeVisible();
    },
    async choose(name: string): Promise<void> {
      await row(name).getByRole('link', { name, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    },
    async takeFile(name: string): Promise<Download> {
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: t('students.list.takeFileOf', { name }), exact: true }).click();
      return waiting;
    },
    /** Gives a file to the dialog that the button opens. */
    async openFile(file: GivenFile | string): Promise<void> {
      const waiting = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: t('students.start.open') }).click();
      const chooser = await waiting;
      await chooser.setFiles(typeof file === 'string' ? file : { ...file });
    },
    async remove(name: string): Promise<void> {
      await page.getByRole('button', { name: t('students.list.removeOf', { name }), exact: true }).click();
      await expect(page.getByText(t('students.removed', { name }))).toBeVisible();
    },
    async undoRemoval(): Promise<void> {
      await page.getByRole('button', { name: t('students.undo') }).click();
    },
  };
}
