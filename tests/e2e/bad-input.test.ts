import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { neaFile, neaPlan } from '#tests/support/browser-plans.ts';
import { storedRows, storeRow } from '#tests/support/browser-storage.ts';
import { realSchool } from '#tests/support/school.ts';
import { expect, test } from './fixtures.ts';
import { jsonFile } from './page-models/file.ts';
import { frame } from './page-models/frame.ts';
import { planPage } from './page-models/plan.ts';
import { situationPage } from './page-models/situation.ts';
import { studentsPage } from './page-models/students.ts';

const KOPS = 'Opistovuosi (KOPS) alkaa';
const NO_SUCH_DAY = 'Tällaista päivää ei ole. Ensin päivä, sitten kuukausi: 1.5.2010.';

test.describe('impossible days', () => {
  test('are explained beside the field, and what is stored stays', async ({ page, t }) => {
    const students = studentsPage(page, t);
    const situation = situationPage(page, t);
    await students.open();
    await students.openFile(jsonFile('nea.json', neaFile()));
    await frame(page, t).goTo('situation');
    const before = await storedRows(page);

    await situation.type(situation.birthDate, '31.2.2010');
    await expectFault(situation.birthDate, NO_SUCH_DAY);
    await situation.type(situation.birthDate, '1.1.2030');
    await expectFault(situation.birthDate, 'Syntymäaika ei voi olla tulevaisuudessa.');
    await situation.type(situation.birthDate, 'keväällä');
    await expectFault(situation.birthDate, 'Kirjoita päivä muodossa 1.5.2010.');
    await expect(situation.birthDate).toHaveValue('keväällä');
    await situation.type(situation.birthDate, '17.2.2009');
    await expect(situation.birthDate).not.toHaveAttribute('aria-invalid');

    const hairdressing = situation.study(1);
    await situation.type(hairdressing.began, '11.8.2005');
    await expectFault(hairdressing.began, 'Päivä on ennen opiskelijan syntymää. Tarkista tämä tai syntymäaika.');
    await situation.type(hairdressing.began, '11.8.2025');
    await situation.type(hairdressing.deemedResignedOn, '10.8.2025');
    await expectFault(hairdressing.deemedResignedOn, 'Päivä on ennen alkua. Tarkista kumpikin päivä.');
    await situation.type(hairdressing.deemedResignedOn, '31.11.2026');
    await expectFault(hairdressing.deemedResignedOn, NO_SUCH_DAY);

    await frame(page, t).untilSaved();
    expect(textsOf(await storedRows(page))).toEqual(textsOf(before));
    await page.reload();
    await expect(situation.birthDate).toHaveValue('17.2.2009');
    await expect(hairdressing.deemedResignedOn).toHaveValue('28.9.2026');
  });

  test('are explained on the plan page too', async ({ page, t }) => {
    const students = studentsPage(page, t);
    const plan = planPage(page, t);
    await students.open();
    await students.openFile(jsonFile('nea.json', neaFile()));
    await plan.pickDay('30.11.2026');
    await plan.day.fill('31.2.2027');
    await plan.day.press('Tab');
    await expectFault(plan.day, NO_SUCH_DAY);
    await expect(plan.option('Aikuisten perusopetus alkaa', '30.11.2026')).toBeVisible();
    const before = await storedRows(page);
    await plan.list.getByRole('button', { name: t('plan.list.editNamed', { title: KOPS }) }).click();
    await plan.editor.on.fill('31.2.2027');
    await plan.editor.save.click();
    await expectFault(plan.editor.on, NO_SUCH_DAY);
    await plan.editor.cancel.click();
    await plan
      .row(KOPS)
      .getByRole('button', { name: t('plan.list.moveNamed', { title: KOPS }) })
      .click();
    const newDate = plan.row(KOPS).getByRole('textbox', { name: t('plan.list.newDate'), exact: true });
    await newDate.fill('31.2.2027');
    await newDate.press('Enter');
    await expectFault(newDate, NO_SUCH_DAY);
    await expect(plan.row(KOPS)).toContainText('30.11.2026');
    expect(await storedRows(page)).toEqual(before);
  });

  test.describe('in English', () => {
    test.use({ language: 'en' });

    test('are explained in English', async ({ page, t }) => {
      const situation = situationPage(page, t);
      await studentsPage(page, t).open();
      await studentsPage(page, t).add('Nea');
      await situation.type(situation.birthDate, '31.2.2010');
      await expectFault(situation.birthDate, t('situation.fault.noSuchDay'));
      expect(t('situation.fault.noSuchDay')).toContain('no such day');
    });
  });
});

test.describe('a file that cannot be opened', () => {
  const FILES = [
    { what: 'is no JSON', content: '{\n  "format": "kannelpolku-plan",\n  "version": \n}', says: ['rivi 4 on rikki'] },
    { what: 'is of another program', content: '{ "opiskelija": "Nea" }', says: ['ei ole Kannelpolun suunnitelma'] },
    {
      what: 'comes from a newer version',
      content: { ...neaPlan(), version: 99 },
      says: ['Tiedosto on tehty uudemmalla Kannelpolulla (muoto 99).'],
    },
    {
      what: 'has an impossible day',
      content: {
        ...neaPlan(),
        happened: [{ id: 'x', move: 'begin', form: 'vocational', date: { on: '2026-02-31' } }],
      },
      says: ['Mitään ei muutettu.', 'happened[0].date.on: ei ole oikea päivä'],
    },
    {
      what: 'uses an id twice',
      content: { ...neaPlan(), happened: [...neaPlan().happened, ...neaPlan().happened] },
      says: ['eivät sovi yhteen', 'happened[3].id: tunniste hairdressing on kahdessa paikassa'],
    },
    { what: 'is far too large', content: ' '.repeat(5 * 1024 * 1024 + 1), says: ['liian suuri'] },
  ];

  test('says what is wrong, and nothing stored is changed', async ({ page, t }) => {
    const students = studentsPage(page, t);
    await students.open();
    await students.openFile(jsonFile('nea.json', neaFile()));
    await expect(planPage(page, t).row(KOPS)).toBeVisible();
    await frame(page, t).goTo('students');
    const before = await storedRows(page);
    for (const { what, content, says } of FILES) {
      await test.step(`a file that ${what}`, async () => {
        await students.openFile(jsonFile('rikki.json', content));
        const alert = page.getByRole('alert').filter({ hasText: 'Tiedostoa ei avattu' });
        for (const words of says) await expect(alert).toContainText(words);
      });
    }
    expect(await storedRows(page)).toEqual(before);
    await expect(students.rows).toHaveCount(1);
  });

  test.describe('in English', () => {
    test.use({ language: 'en' });

    test('says so in English', async ({ page, t }) => {
      await studentsPage(page, t).open();
      await studentsPage(page, t).openFile(jsonFile('new.json', { ...neaPlan(), version: 99 }));
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(t('students.fault.title'));
      await expect(alert).toContainText(t('faults.file.newerVersion', { version: 99 }));
      await expect(studentsPage(page, t).rows).toHaveCount(0);
    });
  });
});

test.describe('a broken school.json', () => {
  const school = realSchool();
  const [first, ...years] = school.years;

  async function openStudentWith(page: Page, answer: { readonly body: string; readonly status?: number }) {
    await page.route('**/school.json', (route) => route.fulfill({ contentType: 'application/json', ...answer }));
    await page.goto('./');
    await page.getByRole('textbox', { name: 'Opiskelijan nimi' }).fill('Nea');
    await page.getByRole('button', { name: 'Uusi opiskelija' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Opiston asetuksia (school.json) ei voi käyttää' }),
    ).toBeVisible();
  }

  test('tells the path of the fault; the students are kept', async ({ page, t }) => {
    const broken = {
      ...school,
      years: [{ ...first, terms: [{ ...first?.terms[0], to: '2026-13-01' }] }, ...years],
    };
    await openStudentWith(page, { body: JSON.stringify(broken) });
    await expect(page.getByRole('main').getByRole('listitem')).toHaveText([
      'years[0].terms[0].to: ei ole oikea päivä, kirjoita esimerkiksi 2027-01-07',
    ]);
    expect(await storedRows(page)).toHaveLength(1);
    await page.unroute('**/school.json');
    await page.getByRole('button', { name: 'Lataa sivu uudelleen' }).click();
    await expect(situationPage(page, t).name).toHaveValue('Nea');
  });

  test('tells the line when it is no JSON at all', async ({ page }) => {
    await openStudentWith(page, { body: '{\n  "format": "kannelpolku-school"\n  "version": 1\n}' });
    await expect(page.getByRole('main')).toContainText('rivi 3 on rikki');
  });

  test.describe('that is missing', () => {
    test.use({ expectedFaults: [/Failed to load resource.*404/] });

    test('is told to be missing', async ({ page }) => {
      await openStudentWith(page, { body: 'not found', status: 404 });
      await expect(page.getByRole('main')).toContainText('Tiedostoa school.json ei löydy.');
    });
  });
});

test.describe('storage that the browser refuses', () => {
  const REFUSALS: readonly { readonly how: string; readonly refuse: () => void }[] = [
    {
      how: 'there is none',
      refuse: () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
    },
    {
      how: 'opening it throws',
      refuse: () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        };
      },
    },
  ];

  for (const { how, refuse } of REFUSALS) {
    test(`works on in memory, says so and offers the file: ${how}`, async ({ page, t }) => {
      await page.addInitScript(refuse);
      const students = studentsPage(page, t);
      const around = frame(page, t);
      const plan = planPage(page, t);
      await students.open();
      await expect(page.getByText('Selain ei anna tallentaa tälle laitteelle.')).toBeVisible();
      await students.openFile(jsonFile('nea.json', neaFile()));
      await plan.move(KOPS, '7.1.2027');
      await expect(around.bar).toContainText('Vain tämän käynnin ajan');
      const told = page.getByRole('status').filter({ hasText: 'Selain ei anna tallentaa tälle laitteelle.' });
      await expect(told).toContainText('Ota suunnitelma tiedostoksi ennen kuin suljet sivun.');
      const waiting = page.waitForEvent('download');
      await told.getByRole('button', { name: 'Ota tiedostoksi' }).click();
      const file: unknown = JSON.parse(await readFile(await (await waiting).path(), 'utf8'));
      expect(file).toEqual(movedTo('2027-01-07'));
      await around.goTo('students');
      await students.choose('Nea');
      await expect(plan.row(KOPS)).toContainText('7.1.2027');
    });
  }
});

test('a full disk: says so, keeps the work, asks before closing, and saves once there is room', async ({ page, t }) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function full(this: IDBObjectStore, ...row: Parameters<typeof put>) {
      if (document.documentElement.dataset['disk'] === 'full') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, row);
    };
  });
  const students = studentsPage(page, t);
  const plan = planPage(page, t);
  const around = frame(page, t);
  await students.open();
  await students.openFile(jsonFile('nea.json', neaFile()));
  await expect(plan.row(KOPS)).toBeVisible();
  const before = await storedRows(page);
  await page.evaluate(() => document.documentElement.setAttribute('data-disk', 'full'));
  await plan.move(KOPS, '7.1.2027');
  const told = page.getByRole('alert').filter({ hasText: 'laitteen tallennustila on täynnä' });
  await expect(told).toContainText('Ota varmuuden vuoksi suunnitelma tiedostoksi');
  await expect(around.bar).toContainText('Ei tallennettu');
  expect(await storedRows(page)).toEqual(before);

  const asking = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const question = await asking;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await expect(plan.row(KOPS)).toContainText('7.1.2027');

  await page.evaluate(() => document.documentElement.removeAttribute('data-disk'));
  await told.getByRole('button', { name: 'Yritä heti uudelleen' }).click();
  await around.untilSaved();
  await page.reload();
  await expect(plan.row(KOPS)).toContainText('7.1.2027');
});

test.describe('two tabs', () => {
  test('the other tab follows what is saved in one', async ({ page, context, t }) => {
    const plan = planPage(page, t);
    await studentsPage(page, t).open();
    await studentsPage(page, t).openFile(jsonFile('nea.json', neaFile()));
    await expect(plan.row(KOPS)).toBeVisible();
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(planPage(other, t).row(KOPS)).toBeVisible();
    await page.bringToFront();
    await plan.move(KOPS, '7.1.2027');
    await other.bringToFront();
    await expect(planPage(other, t).row(KOPS)).toContainText('7.1.2027');
  });

  for (const choice of ['take', 'keep'] as const) {
    test(`changes in both are a conflict that a person settles: ${choice}`, async ({ page, context, t }) => {
      const plan = planPage(page, t);
      await studentsPage(page, t).open();
      await studentsPage(page, t).openFile(jsonFile('nea.json', neaFile()));
      await expect(plan.row(KOPS)).toBeVisible();
      const other = await context.newPage();
      // Tells nobody of its saves: as when both tabs save within one moment.
      await other.addInitScript(() => {
        BroadcastChannel.prototype.postMessage = () => undefined;
      });
      await other.goto(page.url());
      const otherPlan = planPage(other, t);
      await otherPlan.move(KOPS, '7.1.2027');
      await frame(other, t).untilSaved();

      await page.bringToFront();
      await plan.move(KOPS, '11.1.2027');
      const conflict = page
        .getByRole('status')
        .filter({ hasText: 'Tätä suunnitelmaa on muutettu toisessa välilehdessä.' });
      await expect(conflict).toContainText('Mitään ei ole ylikirjoitettu.');
      await expect(frame(page, t).bar).toContainText('Ei tallennettu');
      await expect(otherPlan.row(KOPS)).toContainText('7.1.2027');
      if (choice === 'take') {
        await conflict.getByRole('button', { name: 'Ota toisen välilehden muutokset' }).click();
        await expect(plan.row(KOPS)).toContainText('7.1.2027');
        await frame(page, t).undo.click();
        await expect(plan.row(KOPS)).toContainText('11.1.2027');
        return;
      }
      await conflict.getByRole('button', { name: 'Pidä tämä, tee siitä uusi opiskelija' }).click();
      await frame(page, t).untilSaved();
      await expect(plan.row(KOPS)).toContainText('11.1.2027');
      await frame(page, t).goTo('students');
      await expect(studentsPage(page, t).rows.getByRole('link')).toHaveText(['Nea', 'Nea (kopio)']);
      await studentsPage(page, t).choose('Nea');
      await expect(plan.row(KOPS)).toContainText('7.1.2027');
    });
  }
});

test('a stored plan that cannot be read is listed, kept, and can be taken out', async ({ page, t }) => {
  const students = studentsPage(page, t);
  await students.open();
  await students.add('Elias');
  const good = { revision: 1, savedAt: '2026-11-20T10:00:00.000Z' };
  const broken = { id: 'broken', name: 'Rikki', text: '{ "format": "kannelpol', ...good };
  const newer = { id: 'newer', name: 'Uusi', text: JSON.stringify({ ...neaPlan('newer'), version: 99 }), ...good };
  const strange = { id: 'strange', plan: 42 };
  for (const row of [broken, newer, strange]) await storeRow(page, row);
  const before = await storedRows(page);
  await students.open();
  await expect(students.rows).toHaveCount(4);
  await expect(students.row('Rikki')).toContainText('Vioittunut: ei aukea tällä versiolla. Sisältö on tallessa.');
  await expect(students.row('Uusi')).toContainText('Tallennettu sovelluksen uudemmalla versiolla.');
  await expect(students.row('Nimetön')).toContainText('Vioittunut');
  const taken = await students.takeFile('Rikki');
  expect(await readFile(await taken.path(), 'utf8')).toBe(broken.text);

  await page.goto('./#/o/broken');
  await expect(page.getByRole('heading', { level: 1, name: 'Suunnitelmaa ei saatu auki' })).toBeVisible();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Ota talteen tiedostona' }).click();
  expect(await readFile(await (await waiting).path(), 'utf8')).toBe(broken.text);
  await page.goto('./#/o/strange');
  await expect(page.getByRole('heading', { level: 1, name: 'Suunnitelmaa ei saatu auki' })).toBeVisible();
  expect(await storedRows(page)).toEqual(before);
});

async function expectFault(field: Locator, words: string): Promise<void> {
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(new RegExp(words.replaceAll(/[.()]/g, '\\$&')));
}

/** The plans of rows, without the count and the time of their saving: a change and its contrary are two saves. */
function textsOf(rows: readonly unknown[]): readonly unknown[] {
  return rows.map((row) => (typeof row === 'object' && row !== null && 'text' in row ? row.text : row));
}

/** The plan of the file, KOPS on another day. */
function movedTo(on: string): object {
  const plan: { alternatives: { items: { id: string; date: object }[] }[] } = JSON.parse(neaFile());
  for (const item of plan.alternatives[0]?.items ?? []) if (item.id === 'kops') item.date = { on };
  return plan;
}
