import { expect, type Locator, type Page } from '@playwright/test';
import type { FormCode } from '#domain/plan/item.ts';
import type { Translate } from '#i18n/catalogue.ts';

/** The contents of studies: strings with blocks, the equal table, what is not placed. */
export function studiesPage(page: Page, t: Translate) {
  const form = (code: FormCode): string => t(`terms.forms.${code}`);
  const section = (code: FormCode): Locator => page.getByRole('region', { name: form(code), exact: true });
  const strings = (code: FormCode): Locator =>
    page.getByRole('group', { name: t('studies.string.name', { form: form(code) }), exact: true });
  const table = (code: FormCode): Locator =>
    page.getByRole('group', { name: t('studies.table.caption', { form: form(code) }), exact: true });
  return {
    section,
    strings,
    table,
    heading: page.getByRole('heading', { level: 1, name: t('studies.title'), exact: true }),
    propose: (code: FormCode): Locator =>
      section(code).getByRole('button', { name: t('studies.right.propose'), exact: true }),
    block: (code: FormCode, title: string, amount: string, period: string): Locator =>
      strings(code).getByRole('button', {
        name: startOf(t('studies.string.block', { title, amount, period, compulsory: 'false' })),
      }),
    blocks: (code: FormCode): Locator => strings(code).getByRole('button'),
    /** The column of a period, by its place from 0. */
    column: (code: FormCode, index: number): Locator => strings(code).locator(`[data-column="${index}"]`),
    notPlaced: page.getByRole('region', { name: t('studies.notPlaced.heading'), exact: true }),
    editor: page.getByRole('dialog'),
    /** What was told of the last change. */
    told: (text: string): Locator => page.getByRole('status').filter({ hasText: text }),
    async expectOpen(): Promise<void> {
      await expect(page.getByRole('heading', { level: 1, name: t('studies.title'), exact: true })).toBeVisible();
    },
  };
}

function startOf(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}
