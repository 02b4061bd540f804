import { neaFile } from '#tests/support/browser-plans.ts';
import { expect, test } from './fixtures.ts';
import { jsonFile } from './page-models/file.ts';
import { planPage } from './page-models/plan.ts';
import { studentsPage } from './page-models/students.ts';

const KOPS = 'Opistovuosi (KOPS) alkaa';

test.beforeEach(async ({ page, t }) => {
  await studentsPage(page, t).open();
  await studentsPage(page, t).openFile(jsonFile('nea.json', neaFile()));
  await expect(planPage(page, t).row(KOPS)).toBeVisible();
});

test('the strings and the list hold the same things', async ({ page, t }) => {
  const plan = planPage(page, t);
  await expect(plan.list.getByRole('time')).toHaveCount(await plan.marks.count());
  await plan.remove(KOPS);
  await expect(plan.list.getByRole('time')).toHaveCount(await plan.marks.count());
});

test('arrows go from mark to mark and along the days, Enter opens', async ({ page, t }) => {
  const plan = planPage(page, t);
  const kops = plan.mark('30.11.2026', KOPS);
  await plan.marks.first().focus();
  await page.keyboard.press('Home');
  await expect(plan.marks.first()).toBeFocused();
  const stops = await plan.marks.count();
  for (let stop = 0; stop < stops && !(await kops.evaluate((mark) => mark === document.activeElement)); stop += 1) {
    await page.keyboard.press('ArrowRight');
  }
  await expect(kops).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(plan.editor.on).toHaveValue('30.11.2026');
  await page.keyboard.press('Escape');
  await expect(plan.editor.dialog).toHaveCount(0);
  await expect(kops).toBeFocused();

  await plan.axis.focus();
  await page.keyboard.press('ArrowRight');
  await expect(plan.day).toHaveValue('26.11.2026');
  await page.keyboard.press('ArrowLeft');
  await expect(plan.day).toHaveValue('25.11.2026');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true });

  test('a mark opens by touch', async ({ page, t }) => {
    const plan = planPage(page, t);
    await plan.mark('30.11.2026', KOPS).tap();
    await expect(plan.editor.on).toHaveValue('30.11.2026');
    await plan.editor.cancel.tap();
    await expect(plan.editor.dialog).toHaveCount(0);
  });
});
