import type { Page } from '@playwright/test';
import type { PlanDocument } from '#domain/plan/document.ts';
import { readPlan } from '#domain/plan/read-plan.ts';
import { neaPlan } from '#tests/support/browser-plans.ts';
import { situation } from '#tests/support/plans.ts';
import { storedRows } from '#tests/support/browser-storage.ts';
import { expect, test } from './fixtures.ts';
import { jsonFile } from './page-models/file.ts';
import { frame } from './page-models/frame.ts';
import { gradesPage } from './page-models/grades.ts';
import { planPage } from './page-models/plan.ts';
import { studentsPage } from './page-models/students.ts';

/** Case 3 in the order of the table: twelve academic grades with the average 7.00, and the arts. */
const CERTIFICATE = '78657767888778797';

function onni(): PlanDocument {
  return {
    ...neaPlan('onni', 'Onni'),
    situation: situation('2010-10-03', '2026-05-30', { name: 'Onni' }),
    happened: [],
    alternatives: [{ id: 'a', name: 'A', items: [], studies: [] }],
  };
}

/** The plan on the device, of the only student there is. */
async function storedPlan(page: Page): Promise<PlanDocument | undefined> {
  const rows = (await storedRows(page)) as readonly { readonly text: string }[];
  return rows.flatMap(({ text }) => {
    const read = readPlan(text);
    return read.ok ? [read.document] : [];
  })[0];
}

test.describe('from a paper certificate to the raises that are enough', () => {
  test.beforeEach(async ({ page, t }) => {
    await studentsPage(page, t).open();
    await studentsPage(page, t).openFile(jsonFile('onni.json', onni()));
    await frame(page, t).goTo('grades');
    await gradesPage(page, t).expectOpen();
  });

  test('by keyboard: the certificate, two raises that reach 7.20, and both in the plan', async ({ page, t }) => {
    const grades = gradesPage(page, t);
    await grades.grade('Äidinkieli ja kirjallisuus').focus();
    await page.keyboard.type(CERTIFICATE);
    await expect(grades.section('now')).toContainText('7,00');
    await grades.limit.focus();
    await page.keyboard.type('7,2');
    await grades.tick('Matematiikka').focus();
    await page.keyboard.press('Space');
    await grades.higher('Matematiikka').focus();
    await page.keyboard.press('Enter');
    await grades.tick('B1-kieli, ruotsi').focus();
    await page.keyboard.press('Space');
    await expect(grades.section('raises')).toContainText(
      'Nämä kaksi korotusta riittävät, kun todistus on rekisterissä 21.5.2027 mennessä: keskiarvo on 7,25, raja 7,20.',
    );
    await grades.addTicked(2).focus();
    await page.keyboard.press('Enter');
    await expect(grades.planned).toContainText('Matematiikka 5 → 7');
    await expect
      .poll(async () =>
        (await storedPlan(page))?.alternatives[0]?.items.map((item) =>
          item.move === 'specialExamination' ? [item.date, item.raise?.subject, item.raise?.wished] : item.move,
        ),
      )
      .toEqual([
        [{ on: '2027-04-23' }, 'B1', 7],
        [{ on: '2027-04-16' }, 'MA', 7],
      ]);
    await page.reload();
    await expect(grades.grade('Matematiikka')).toHaveValue('5');
    await expect(grades.planned).toContainText('Matematiikka 5 → 7');
    await frame(page, t).goTo('plan');
    await expect(planPage(page, t).row('Erityinen tutkinto: Matematiikka 5 → 7')).toBeVisible();
  });

  test('a set that the page finds goes into the plan with one press, and undo takes it back', async ({ page, t }) => {
    const grades = gradesPage(page, t);
    await grades.grade('Äidinkieli ja kirjallisuus').focus();
    await page.keyboard.type(CERTIFICATE);
    await grades.limit.fill('7,05');
    await grades.sets.first().click();
    await expect.poll(async () => (await storedPlan(page))?.alternatives[0]?.items.length).toBe(1);
    await expect(grades.section('raises')).toContainText(t('grades.planned.title'));
    await frame(page, t).undo.click();
    await expect.poll(async () => (await storedPlan(page))?.alternatives[0]?.items.length).toBe(0);
    await expect(grades.grade('Matematiikka')).toHaveValue('5');
  });

  test('what is no grade is told beside the field, and nothing else is lost', async ({ page, t }) => {
    const grades = gradesPage(page, t);
    await grades.grade('Äidinkieli ja kirjallisuus').focus();
    await page.keyboard.type('78611');
    await expect(grades.grade('Matematiikka')).toHaveValue('11');
    await expect(grades.grade('Matematiikka')).toHaveAttribute('aria-invalid', 'true');
    await expect(grades.section('certificate')).toContainText(t('grades.table.faults.grade'));
    await expect
      .poll(async () => {
        const stored = (await storedPlan(page))?.situation.grades;
        return stored?.kind === 'certificate' ? stored.certificate.subjects.map(({ grade }) => grade) : [];
      })
      .toEqual([7, 8, 6]);
    await page.keyboard.press('Backspace');
    await page.keyboard.type('10');
    await expect(grades.grade('Biologia')).toBeFocused();
    await expect(grades.grade('Matematiikka')).not.toHaveAttribute('aria-invalid', 'true');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the page does not run over the screen', async ({ page, t }) => {
    await studentsPage(page, t).open();
    await studentsPage(page, t).openFile(jsonFile('onni.json', onni()));
    await frame(page, t).goTo('grades');
    const grades = gradesPage(page, t);
    await grades.grade('Äidinkieli ja kirjallisuus').focus();
    await page.keyboard.type(CERTIFICATE);
    await grades.limit.fill('7,2');
    await grades.tick('Matematiikka').check();
    await page.getByText(t('grades.best.title'), { exact: true }).click();
    await expect(grades.section('raises')).toContainText('7,08');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  });
});
