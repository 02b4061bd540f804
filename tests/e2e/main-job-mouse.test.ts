import { pdfPages } from '#tests/support/browser-pdf.ts';
import { expect, test } from './fixtures.ts';
import { frame } from './page-models/frame.ts';
import { paperPage } from './page-models/paper.ts';
import { planPage } from './page-models/plan.ts';
import { situationPage } from './page-models/situation.ts';
import { studentsPage } from './page-models/students.ts';

/** What the paper must tell, with the days as the path was built. */
const ON_PAPER = [
  'Nea',
  '17.2.2009',
  '16.2.2027',
  '31.12.2029',
  '30.11.2026',
  'Opistovuosi (KOPS) alkaa',
  '1.3.2027',
  'Yhteishaku: ammatillinen koulutus (kasvatus- ja ohjausala)',
  '10.8.2027',
  'Ammatillinen koulutus alkaa: kasvatus- ja ohjausala',
  'Eroilmoitus opistovuodelta tulee voimaan',
];

test('the main job by mouse: Nea from the empty app to paper (case 7)', async ({ page, t }) => {
  const printed: string[] = [];
  page.on('console', (message) => message.text() === 'print' && printed.push(message.text()));
  await page.addInitScript(() => {
    window.print = () => console.debug('print');
  });
  const around = frame(page, t);
  const students = studentsPage(page, t);
  const situation = situationPage(page, t);
  const plan = planPage(page, t);

  await test.step('a new student', async () => {
    await students.open();
    await expect(students.rows).toHaveCount(0);
    await students.add('Nea');
  });

  await test.step('where she is now', async () => {
    await expect(situation.name).toHaveValue('Nea');
    await situation.type(situation.birthDate, '17.2.2009');
    await situation.resident.check();
    await situation.type(situation.homeMunicipality, 'Lohja');
    await situation.type(situation.guardians, 'isä');
    await situation.hasCertificate.check();
    await situation.type(situation.certificateOn, '31.05.2025');
    await situation.certificateOrigin.selectOption('Todistus nähty');
    await situation.addStudy('vocational').click();
    const hairdressing = situation.study(1);
    await expect(hairdressing.provider).toBeFocused();
    await hairdressing.field.selectOption('Muu ala muualla');
    await situation.type(hairdressing.provider, 'Parturi-kampaaja, Lohja');
    await situation.type(hairdressing.began, '11.8.2025');
    await hairdressing.state.selectOption('Katsottiin eronneeksi');
    await situation.type(hairdressing.deemedResignedOn, '28.9.2026');
    await situation.type(situation.noticeOn, '5.10.2026');
    await situation.speaksEnough.check();
    await situation.goalForm.selectOption('Ammatillinen');
    await situation.goalField.selectOption('Kasvatus- ja ohjausala');
    await situation.type(situation.goalWords, 'lastenohjaaja');
    await expect(situation.summary).toContainText('17 vuotta');
    await expect(situation.summary).toContainText('Ei opiskelupaikkaa');
    await expect(situation.summary).toContainText('Viimeinen päivä 16.2.2027');
    await expect(situation.summary).toContainText('31.12.2029 asti');
    await around.untilSaved();
  });

  await test.step('what is open on 30.11.2026, and why the rest is not', async () => {
    await situation.toPlan.click();
    await expect(page.getByRole('heading', { level: 1, name: 'Nea 17 vuotta' })).toBeVisible();
    await plan.pickDay('30.11.2026');
    const kops = plan.option('Opistovuosi (KOPS) alkaa', '30.11.2026');
    await expect(kops).toContainText('Avoinna, jos');
    await expect(kops).toContainText('Opisto päättää, ketkä otetaan opiskelijoiksi.');
    await expect(kops).toContainText('Viimeinen päivä 16.2.2027');
    const adultBasic = plan.option('Aikuisten perusopetus alkaa', '30.11.2026');
    await expect(adultBasic).toContainText('Ei nyt');
    const done = plan.whyNot(
      adultBasic,
      'Päättötodistus on saatu 31.5.2025, joten koko oppimäärää ei tarvita uudelleen.',
    );
    await expect(done.getByRole('link')).toBeHidden();
    await plan.basis(done).click();
    await expect(done.getByRole('link', { name: 'Perusopetuslaki 628/1998' })).toBeVisible();
    await expect(done.getByText('perusopetuslaki 46 §')).toBeVisible();
    await expect(done.getByText('Voimassa 1.8.2020 alkaen')).toBeVisible();
    await expect(done.getByText('R-ABE-12')).toBeVisible();
  });

  await test.step('the path, move by move', async () => {
    await plan.add('Opistovuosi (KOPS) alkaa', '30.11.2026');
    await plan.pickDay('1.3.2027');
    await plan.add('Yhteishaku: ammatillinen koulutus (kasvatus- ja ohjausala)', '1.3.2027');
    await plan.pickDay('10.8.2027');
    await plan.add('Ammatillinen koulutus alkaa: kasvatus- ja ohjausala', '10.8.2027');
    await plan.addItem.click();
    await plan.editor.what.selectOption(plan.editor.moveName('resign'));
    await plan.editor.form.selectOption('Opistovuosi (KOPS)');
    await plan.editor.dateKind.selectOption(plan.editor.dateKindName('sameDay'));
    await plan.editor.tiedTo.selectOption('10.8.2027 Ammatillinen koulutus alkaa: kasvatus- ja ohjausala');
    await plan.editor.addToPlan.click();
    const resignation = plan.row('Eroilmoitus opistovuodelta tulee voimaan');
    await expect(resignation).toContainText('10.8.2027');
    await expect(resignation).toContainText('samana päivänä kuin Ammatillinen koulutus alkaa');
    await expect(resignation).toContainText('suunniteltu');
    await expect(plan.checks).not.toContainText('Estää');
    await expect(plan.checks).toContainText('Hyväksyttynä pitää olla vähintään 26,5 op viimeistään 21.5.2027.');
  });

  await test.step('paper', async () => {
    await around.untilSaved();
    await page.getByRole('main').getByRole('link', { name: 'Tulosta', exact: true }).click();
    const paper = paperPage(page, t);
    await paper.expectOpen();
    await expect(paper.sheet).toContainText('lastenohjaaja');
    await paper.print.click();
    await expect.poll(() => printed.length).toBe(1);
    const pages = await pdfPages(await paper.pdf());
    const text = pages.join(' ');
    for (const words of ON_PAPER) expect(text).toContain(words);
    expect(text).not.toContain('Siirry sisältöön');
    expect(text).not.toContain(t('paper.page.print'));
  });
});
