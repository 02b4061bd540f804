import { pdfPages } from '#tests/support/browser-pdf.ts';
import { expect, test } from './fixtures.ts';
import { frame } from './page-models/frame.ts';
import { keyboardUser } from './page-models/keyboard.ts';
import { paperPage } from './page-models/paper.ts';
import { planPage } from './page-models/plan.ts';
import { situationPage } from './page-models/situation.ts';
import { studentsPage } from './page-models/students.ts';

test('the main job without a mouse: Nea from the empty app to paper (case 7)', async ({ page, t }) => {
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  await page.addInitScript(() => {
    // Some browsers tell of a move of the pointer when the page moves under it; a press is what nobody makes by itself.
    for (const type of ['pointerdown', 'mousedown', 'wheel', 'touchstart']) {
      addEventListener(type, () => console.debug(`pointer: ${type}`), { capture: true });
    }
    window.print = () => console.debug('print');
  });
  const around = frame(page, t);
  const user = keyboardUser(page);
  const students = studentsPage(page, t);
  const situation = situationPage(page, t);
  const plan = planPage(page, t);

  await test.step('a new student', async () => {
    await students.open();
    await user.write(students.newName, 'Nea');
    await page.keyboard.press('Enter');
    await expect(situation.heading).toBeFocused();
  });

  await test.step('where she is now', async () => {
    await user.write(situation.birthDate, '17.2.2009');
    await user.pick(situation.resident);
    await user.write(situation.homeMunicipality, 'Lohja');
    await user.write(situation.guardians, 'isä');
    await user.pick(situation.hasCertificate);
    await user.write(situation.certificateOn, '31.5.2025');
    await user.choose(situation.certificateOrigin, 'Todistus nähty');
    await user.press(situation.addStudy('vocational'));
    const hairdressing = situation.study(1);
    await expect(hairdressing.provider).toBeFocused();
    await page.keyboard.type('Parturi-kampaaja, Lohja');
    await user.back(hairdressing.field);
    await user.choose(hairdressing.field, 'Muu ala muualla');
    await user.write(hairdressing.began, '11.8.2025');
    await user.choose(hairdressing.state, 'Katsottiin eronneeksi');
    await user.write(hairdressing.deemedResignedOn, '28.9.2026');
    await user.write(situation.noticeOn, '5.10.2026');
    await user.pick(situation.speaksEnough);
    await user.choose(situation.goalForm, 'Ammatillinen');
    await user.choose(situation.goalField, 'Kasvatus- ja ohjausala');
    await user.write(situation.goalWords, 'lastenohjaaja');
    await expect(situation.summary).toContainText('Viimeinen päivä 16.2.2027');
    await expect(situation.summary).toContainText('31.12.2029 asti');
    await user.press(situation.toPlan);
    await expect(page.getByRole('heading', { level: 1, name: 'Nea 17 vuotta' })).toBeFocused();
  });

  await test.step('why one is closed', async () => {
    await user.write(plan.day, '30.11.2026');
    await page.keyboard.press('Enter');
    const adultBasic = plan.option('Aikuisten perusopetus alkaa', '30.11.2026');
    const done = plan.whyNot(adultBasic, 'Päättötodistus on saatu 31.5.2025');
    await user.back(plan.stringAnswer('Aikuisten perusopetus'));
    await page.keyboard.press('Enter');
    await expect(adultBasic).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(done.getByText('R-ABE-12')).toBeVisible();
  });

  await test.step('the path, move by move', async () => {
    const add = async (title: string, date: string) => {
      await user.press(plan.addButton(title, date));
      await expect(plan.row(title)).toBeVisible();
      await user.expectFocusKept();
    };
    const toDay = async (date: string) => {
      await user.back(plan.day);
      await user.write(plan.day, date);
      await page.keyboard.press('Enter');
    };
    await toDay('30.11.2026');
    await add('Opistovuosi (KOPS) alkaa', '30.11.2026');
    await toDay('1.3.2027');
    await add('Yhteishaku: ammatillinen koulutus (kasvatus- ja ohjausala)', '1.3.2027');
    await toDay('10.8.2027');
    await add('Ammatillinen koulutus alkaa: kasvatus- ja ohjausala', '10.8.2027');
    await user.back(plan.addItem);
    await page.keyboard.press('Enter');
    await user.choose(plan.editor.what, plan.editor.moveName('resign'));
    await user.choose(plan.editor.form, 'Opistovuosi (KOPS)');
    await user.choose(plan.editor.dateKind, plan.editor.dateKindName('sameDay'));
    await user.choose(plan.editor.tiedTo, '10.8.2027 Ammatillinen koulutus alkaa: kasvatus- ja ohjausala');
    await user.press(plan.editor.addToPlan);
    const resignation = plan.row('Eroilmoitus opistovuodelta tulee voimaan');
    await expect(resignation).toContainText('samana päivänä kuin Ammatillinen koulutus alkaa');
    await user.expectFocusKept();
    await expect(plan.checks).not.toContainText('Estää');
  });

  await test.step('paper', async () => {
    await around.untilSaved();
    const paper = paperPage(page, t);
    await user.back(around.link('print'));
    await page.keyboard.press('Enter');
    await paper.expectOpen();
    await expect(page.getByRole('heading', { level: 1, name: t('paper.page.title') })).toBeFocused();
    await user.press(paper.print);
    await expect.poll(() => told.filter((message) => message === 'print').length).toBe(1);
    const text = (await pdfPages(await paper.pdf())).join(' ');
    expect(text).toContain('Opistovuosi (KOPS) alkaa');
    expect(text).toContain('Eroilmoitus opistovuodelta tulee voimaan');
  });
  expect(told.filter((message) => message.startsWith('pointer: '))).toEqual([]);
});
