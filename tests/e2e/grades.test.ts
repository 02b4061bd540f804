import type { Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import type { Item } from '#domain/plan/item.ts';
import { readPlan } from '#domain/plan/read-plan.ts';
import type { Situation } from '#domain/student/situation.ts';
import { situation, plan } from '#tests/support/plans.ts';
import { storedRows } from '#tests/support/browser-storage.ts';
import { expect, test } from './fixtures.ts';
import { jsonFile } from './page-models/file.ts';
import { frame } from './page-models/frame.ts';
import { gradesPage } from './page-models/grades.ts';
import { studentsPage } from './page-models/students.ts';

/** The paper certificate of case 3, in the order of the table; its average of academic subjects is 84 / 12 = 7.00. */
const TYPED = '78657867887788978';

const onni: Situation = situation('2010-10-03', '2026-05-30', {
  name: 'Onni',
  goal: { form: 'lukio' },
  targets: [{ id: 't', name: 'Lohjan lukio', kind: 'lukio', limits: [{ year: 2026, value: '7.20' }] }],
});

async function storedPlan(page: Page): Promise<{ readonly situation: Situation; readonly items: readonly Item[] }> {
  const [row] = (await storedRows(page)) as readonly { readonly text: string }[];
  const read = readPlan(row?.text ?? '');
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return { situation: read.document.situation, items: read.document.alternatives.flatMap(({ items }) => items) };
}

test.describe('is it worth raising', () => {
  test.beforeEach(async ({ page, t }) => {
    await studentsPage(page, t).open();
    await studentsPage(page, t).openFile(jsonFile('onni.json', { ...plan(onni), id: 'onni' }));
    await frame(page, t).goTo('grades');
    await gradesPage(page, t).expectOpen();
  });

  test('a paper certificate is typed without leaving the keyboard, and two raises are enough', async ({ page, t }) => {
    const grades = gradesPage(page, t);
    await grades.table.getByRole('textbox').first().focus();
    await page.keyboard.type(TYPED);
    await expect(grades.row(t('grades.now.kinds.lukio')).getByText('7,00', { exact: true })).toBeVisible();

    await expect(page.getByText(t('grades.goal.order'))).toBeVisible();
    const add = page
      .getByRole('button', {
        name: /^Lisää suunnitelmaan: .*B1-kieli.*Matematiikka|^Lisää suunnitelmaan: .*Matematiikka/u,
      })
      .first();
    await add.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: t('grades.planned.title') })).toBeVisible();
    await frame(page, t).untilSaved();

    const stored = await storedPlan(page);
    const certificate =
      stored.situation.grades?.kind === 'certificate' ? stored.situation.grades.certificate : undefined;
    expect(certificate?.subjects.map(({ grade }) => grade).join('')).toBe(TYPED);
    const raises = stored.items.flatMap((item) => (item.move === 'specialExamination' ? [item.raise] : []));
    expect(raises.length).toBe(2);
    expect(new Set(raises.map((raise) => raise?.registerBy))).toEqual(new Set(['2027-05-21']));

    await page.reload();
    await gradesPage(page, t).expectOpen();
    await expect(grades.row(t('grades.now.kinds.lukio')).getByText('7,00', { exact: true })).toBeVisible();
    await expect(grades.row(t('grades.now.kinds.lukio')).getByText('7,25', { exact: true })).toBeVisible();
  });

  test('a grade of 11 is told beside its field and changes nothing', async ({ page, t }) => {
    const grades = gradesPage(page, t);
    const cell = grades.table.getByRole('textbox').nth(3);
    await cell.focus();
    await cell.fill('11');
    await expect(page.getByText(t('grades.table.faults.grade'))).toBeVisible();
    await expect(cell).toHaveValue('11');
    await cell.fill('5');
    await expect(page.getByText(t('grades.table.faults.grade'))).toBeHidden();
  });

  test('an average with three decimals is told, and one with two is taken', async ({ page, t }) => {
    await page.getByRole('radio', { name: t('grades.certificate.averagesOnly') }).check();
    const field = page.getByRole('textbox', { name: t('grades.certificate.average.lukio') });
    await field.fill('7,495');
    await field.blur();
    await expect(page.getByText(t('grades.certificate.averageFault.tooManyDecimals'))).toBeVisible();
    await field.fill('7,49');
    await field.blur();
    await expect(page.getByText(t('grades.certificate.averageFault.tooManyDecimals'))).toBeHidden();
    await expect(gradesPage(page, t).row(t('grades.now.kinds.lukio')).getByText('7,49', { exact: true })).toBeVisible();
  });

  for (const width of [1280, 390]) {
    test(`has nothing that axe finds and no sideways scroll at ${width} px`, async ({ page, t }) => {
      await page.setViewportSize({ width, height: 900 });
      const grades = gradesPage(page, t);
      await grades.table.getByRole('textbox').first().focus();
      await page.keyboard.type(TYPED);
      await expect(page.getByText(t('grades.goal.order'))).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  }
});
