import { readFile } from 'node:fs/promises';
import { neaFile } from '#tests/support/browser-plans.ts';
import { expect, test } from './fixtures.ts';
import { jsonFile } from './page-models/file.ts';
import { frame } from './page-models/frame.ts';
import { planPage } from './page-models/plan.ts';
import { situationPage } from './page-models/situation.ts';
import { studentsPage } from './page-models/students.ts';

const KOPS = 'Opistovuosi (KOPS) alkaa';

test('a reload brings everything back: situation, plan, alternative', async ({ page, t }) => {
  const around = frame(page, t);
  const situation = situationPage(page, t);
  const plan = planPage(page, t);
  await studentsPage(page, t).open();
  await studentsPage(page, t).add('Elias');
  await situation.type(situation.birthDate, '2.12.2010');
  await situation.hasCertificate.check();
  await situation.type(situation.certificateOn, '30.5.2026');
  await situation.type(situation.notes, 'Nopea polku lukioon');
  await around.untilSaved();
  await page.reload();
  await expect(situation.birthDate).toHaveValue('2.12.2010');
  await expect(situation.hasCertificate).toBeChecked();
  await expect(situation.certificateOn).toHaveValue('30.5.2026');
  await expect(situation.notes).toHaveValue('Nopea polku lukioon');

  await around.goTo('plan');
  await plan.pickDay('30.11.2026');
  await plan.add(KOPS, '30.11.2026');
  await plan.alternatives.copy();
  await expect(plan.tab('B · A, kopio')).toHaveAttribute('aria-selected', 'true');
  await plan.alternatives.rename('Kiireetön');
  await plan.move(KOPS, '7.1.2027');
  await around.untilSaved();
  await page.reload();
  await expect(plan.tab('B · Kiireetön')).toHaveAttribute('aria-selected', 'true');
  await expect(plan.row(KOPS)).toContainText('7.1.2027');
  await plan.tab('Vaihtoehto A').click();
  await expect(plan.row(KOPS)).toContainText('30.11.2026');
});

test('undo and redo go over situation and plan; a text field keeps its own', async ({ page, t }) => {
  const around = frame(page, t);
  const situation = situationPage(page, t);
  const plan = planPage(page, t);
  const students = studentsPage(page, t);
  await students.open();
  await students.openFile(jsonFile('nea.json', neaFile()));
  await expect(plan.row(KOPS)).toContainText('30.11.2026');
  await around.goTo('situation');
  await situation.type(situation.homeMunicipality, 'Vihti');
  await around.goTo('plan');
  await plan.move(KOPS, '7.1.2027');
  await expect(plan.row('Opiskelusuunnitelmakeskustelu (HOPS)')).toContainText('18.1.2027');

  await plan.addItem.focus();
  await page.keyboard.press('Control+z');
  await expect(plan.row(KOPS)).toContainText('30.11.2026');
  await expect(plan.row('Opiskelusuunnitelmakeskustelu (HOPS)')).toContainText('11.12.2026');
  await page.keyboard.press('Control+z');
  await around.goTo('situation');
  await expect(situation.homeMunicipality).toHaveValue('Lohja');
  await expect(around.undo).toBeDisabled();
  await around.redo.click();
  await expect(situation.homeMunicipality).toHaveValue('Vihti');
  await around.goTo('plan');
  await plan.addItem.focus();
  await page.keyboard.press('Control+Shift+z');
  await expect(plan.row(KOPS)).toContainText('7.1.2027');
  await expect(around.redo).toBeDisabled();

  // In a field the keys undo the typing of that field, not the plan.
  await plan.day.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('9');
  await expect(plan.day).toHaveValue('25.11.20269');
  await page.keyboard.press('Control+z');
  await expect(plan.day).toHaveValue('25.11.2026');
  await expect(plan.row(KOPS)).toContainText('7.1.2027');
  await around.untilSaved();
});

test('alternatives are copied, renamed and removed, and every step can be undone', async ({ page, t }) => {
  const plan = planPage(page, t);
  const around = frame(page, t);
  const students = studentsPage(page, t);
  await students.open();
  await students.openFile(jsonFile('nea.json', neaFile()));
  await plan.alternatives.copy();
  await plan.alternatives.rename('Tammikuussa');
  await expect(plan.tab('B · Tammikuussa')).toHaveAttribute('aria-selected', 'true');
  await plan.remove(KOPS);
  await plan.tab('Vaihtoehto A').click();
  await expect(plan.row(KOPS)).toBeVisible();
  await plan.tab('B · Tammikuussa').click();
  await plan.alternatives.remove();
  await expect(plan.tabs.getByRole('tab')).toHaveText(['Vaihtoehto A']);
  await around.undo.click();
  await expect(plan.tab('B · Tammikuussa')).toBeVisible();
  await plan.tab('B · Tammikuussa').click();
  await expect(plan.row(KOPS)).toHaveCount(0);
  await around.undo.click();
  await expect(plan.row(KOPS)).toContainText('30.11.2026');
  await around.undo.click();
  await expect(plan.tabs.getByRole('tab', { name: 'B · A, kopio' })).toBeVisible();
  await around.undo.click();
  await expect(plan.tabs.getByRole('tab')).toHaveText(['Vaihtoehto A']);
  await expect(around.undo).toBeDisabled();
});

test('arrows go from tab to tab of the alternatives', async ({ page, t }) => {
  const plan = planPage(page, t);
  const students = studentsPage(page, t);
  await students.open();
  await students.openFile(jsonFile('nea.json', neaFile()));
  await plan.alternatives.add();
  await plan.tab('Vaihtoehto B').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(plan.tab('Vaihtoehto A')).toBeFocused();
  await expect(plan.tab('Vaihtoehto A')).toHaveAttribute('aria-selected', 'true');
  await expect(plan.row(KOPS)).toBeVisible();
});

test('several students: each has a row, a removed one comes back', async ({ page, t }) => {
  const students = studentsPage(page, t);
  const around = frame(page, t);
  await students.open();
  for (const name of ['Nea', 'Elias', 'Äijälä']) {
    await students.add(name);
    await around.goTo('students');
  }
  await expect(students.rows.getByRole('link')).toHaveText(['Elias', 'Nea', 'Äijälä']);
  await students.choose('Elias');
  await around.goTo('situation');
  await situationPage(page, t).name.fill('Elias K.');
  await around.goTo('students');
  await expect(students.rows.getByRole('link')).toHaveText(['Elias K.', 'Nea', 'Äijälä']);
  await students.remove('Nea');
  await expect(students.rows.getByRole('link')).toHaveText(['Elias K.', 'Äijälä']);
  await students.undoRemoval();
  await expect(students.rows.getByRole('link')).toHaveText(['Elias K.', 'Nea', 'Äijälä']);
  await students.remove('Elias K.');
  await page.reload();
  await expect(students.rows.getByRole('link')).toHaveText(['Nea', 'Äijälä']);
});

test('a saved file opens again, and the same file twice never overwrites', async ({ page, t }) => {
  const students = studentsPage(page, t);
  const around = frame(page, t);
  const plan = planPage(page, t);
  await students.open();
  await students.openFile(jsonFile('nea.json', neaFile()));
  await expect(plan.row(KOPS)).toContainText('30.11.2026');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tallenna tiedostoksi' }).click();
  const saved = await waiting;
  expect(saved.suggestedFilename()).toBe('kannelpolku-nea-2026-11-25.json');
  const file = await saved.path();
  expect(await readFile(file, 'utf8')).toBe(neaFile());

  await plan.move(KOPS, '7.1.2027');
  await around.untilSaved();
  await around.goTo('students');
  await students.openFile(file);
  await expect(page.getByRole('status').filter({ hasText: 'Opiskelija oli jo tällä laitteella.' })).toBeVisible();
  await expect(students.rows.getByRole('link')).toHaveText(['Nea', 'Nea']);
  await page.getByRole('link', { name: 'Avaa: Nea' }).click();
  await expect(plan.row(KOPS)).toContainText('30.11.2026');
  await around.goTo('students');
  await students.rows.getByRole('link').last().click();
  await expect(plan.row(KOPS)).toContainText('7.1.2027');

  await around.goTo('students');
  await students.openFile(file);
  await expect(students.rows.getByRole('link')).toHaveText(['Nea', 'Nea', 'Nea']);
});

test('a removed thing of the plan comes back with what was tied to it', async ({ page, t }) => {
  const plan = planPage(page, t);
  const students = studentsPage(page, t);
  await students.open();
  await students.openFile(jsonFile('nea.json', neaFile()));
  await expect(plan.row('Opiskelusuunnitelmakeskustelu (HOPS)')).toContainText('11 päivää tämän jälkeen');
  await plan.remove(KOPS);
  await expect(plan.row('Opiskelusuunnitelmakeskustelu (HOPS)')).toContainText('11.12.2026');
  await expect(plan.row('Opiskelusuunnitelmakeskustelu (HOPS)')).not.toContainText('tämän jälkeen');
  await page.keyboard.press('Control+z');
  await expect(plan.row(KOPS)).toContainText('30.11.2026');
  await expect(plan.row('Opiskelusuunnitelmakeskustelu (HOPS)')).toContainText('11 päivää tämän jälkeen');
});
