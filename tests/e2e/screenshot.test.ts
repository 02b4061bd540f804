import { fileURLToPath } from 'node:url';
import { neaFile } from '#tests/support/browser-plans.ts';
import { expect, test } from './fixtures.ts';
import { jsonFile } from './page-models/file.ts';
import { planPage } from './page-models/plan.ts';
import { studentsPage } from './page-models/students.ts';

const FILE = fileURLToPath(new URL('screenshots/plan.png', import.meta.url));

// The picture of the README: made anew with UPDATE_SCREENSHOT=1, a plain run leaves the file alone.
if (process.env['UPDATE_SCREENSHOT'] === '1') {
  test.use({ viewport: { width: 1280, height: 1092 } });

  test('the picture of the README is the plan of case 7', async ({ page, t }) => {
    const students = studentsPage(page, t);
    const plan = planPage(page, t);
    await students.open();
    await students.openFile(jsonFile('nea.json', neaFile()));
    await expect(plan.row('Opistovuosi (KOPS) alkaa')).toBeVisible();
    await page.getByRole('button', { name: t('plan.picture.zooms.twoYears'), exact: true }).click();
    await page.getByRole('banner').scrollIntoViewIfNeeded();
    await page.getByRole('heading', { level: 1 }).hover();
    await page.screenshot({ path: FILE, animations: 'disabled' });
  });
}
