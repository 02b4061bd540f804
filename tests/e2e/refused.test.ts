import { neaPlan } from '#tests/support/browser-plans.ts';
import { expect, test } from './fixtures.ts';
import { jsonFile } from './page-models/file.ts';
import { frame } from './page-models/frame.ts';
import { planPage } from './page-models/plan.ts';
import { studentsPage } from './page-models/students.ts';

const KOPS = 'Opistovuosi (KOPS) alkaa';
const WHY = 'Opistovuoden (KOPS) voi aloittaa vain oppivelvollisena, viimeistään 16.2.2027.';

test('a refused move can be added to think aloud: it is seen as refused and does nothing', async ({ page, t }) => {
  const plan = planPage(page, t);
  const around = frame(page, t);
  await studentsPage(page, t).open();
  await studentsPage(page, t).openFile(
    jsonFile('nea.json', { ...neaPlan(), alternatives: [{ id: 'a', name: 'A', items: [], studies: [] }] }),
  );
  const totalsOn = async (day: string) => {
    await plan.pickDay(day);
    return plan.totals.innerText();
  };
  const before = await totalsOn('28.5.2027');
  await plan.pickDay('1.3.2027');
  await expect(plan.option(KOPS, '1.3.2027')).toContainText('Ei nyt');
  await expect(plan.whyNot(plan.option(KOPS, '1.3.2027'), WHY)).toBeVisible();
  await expect(plan.addButton(KOPS, '1.3.2027')).toHaveCount(0);
  await plan.addAnywayButton(KOPS, '1.3.2027').click();

  await test.step('in the list', async () => {
    await expect(plan.row(KOPS)).toContainText('1.3.2027');
    await expect(plan.row(KOPS)).toContainText(t('plan.states.refused'));
    await expect(plan.row(KOPS)).toContainText(WHY);
  });
  await test.step('on the strings', async () => {
    await expect(
      plan.path.getByRole('button', { name: `1.3.2027: ${KOPS}, ${t('plan.states.refused')}`, exact: true }),
    ).toBeAttached();
  });
  await test.step('in the checks, with what would mend it', async () => {
    await expect(plan.checks).toContainText(t('terms.weights.blocks'));
    await expect(plan.checks).toContainText(WHY);
    await expect(plan.checks.getByRole('button', { name: 'Poista suunnitelmasta' })).toBeVisible();
  });
  await test.step('and without effect', async () => {
    expect(await totalsOn('28.5.2027')).toBe(before);
    await expect(plan.list).not.toContainText('17 opiskelijaviikkoa on koossa');
  });
  await test.step('also after a reload', async () => {
    await around.untilSaved();
    await page.reload();
    await expect(plan.row(KOPS)).toContainText(t('plan.states.refused'));
  });
  await test.step('until it is moved to a day on which it can be', async () => {
    await plan.move(KOPS, '30.11.2026');
    await expect(plan.row(KOPS)).toContainText(t('plan.states.planned'));
    await expect(plan.list).toContainText('17 opiskelijaviikkoa on koossa');
    expect(await totalsOn('28.5.2027')).not.toBe(before);
  });
});
