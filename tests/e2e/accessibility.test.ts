import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Locale } from '#i18n/locales.ts';
import type { PlanDocument } from '#domain/plan/document.ts';
import { neaPlan } from '#tests/support/browser-plans.ts';
import { item } from '#tests/support/plans.ts';
import { expect, test } from './fixtures.ts';
import { jsonFile } from './page-models/file.ts';
import { frame } from './page-models/frame.ts';
import { gradesPage } from './page-models/grades.ts';
import { paperPage } from './page-models/paper.ts';
import { planPage } from './page-models/plan.ts';
import { situationPage } from './page-models/situation.ts';
import { studentsPage } from './page-models/students.ts';
import { studiesPage } from './page-models/studies.ts';

const HEIGHT = 800;
const NARROWEST = 320;

type View = { readonly width: number; readonly media: 'screen' | 'print' };

/** Finnish is looked at in every way; English, which differs in its words only, at the two ends. */
const LANGUAGES: readonly { readonly language: Locale; readonly views: readonly View[] }[] = [
  {
    language: 'fi',
    views: [
      { width: 1280, media: 'screen' },
      { width: 1280, media: 'print' },
      { width: 390, media: 'screen' },
      { width: 390, media: 'print' },
    ],
  },
  {
    language: 'en',
    views: [
      { width: 1280, media: 'screen' },
      { width: 390, media: 'print' },
    ],
  },
];

for (const { language, views } of LANGUAGES) {
  test.describe(`every page, in ${language}`, () => {
    test.use({ language });

    test('has no fault that axe finds, wide and narrow, on screen and in print', async ({ page, t }) => {
      test.slow();
      const around = frame(page, t);
      const students = studentsPage(page, t);
      const situation = situationPage(page, t);
      const plan = planPage(page, t);
      await students.open();
      await look(page, 'students, empty', views);
      await students.openFile(jsonFile('nea.json', withRefused()));
      await expect(page.getByRole('heading', { level: 1, name: 'Nea' })).toBeVisible();
      await test.step('plan with a refused item and an open basis', async () => {
        const adultBasic = plan.row(t('terms.item.begin.adultBasic'));
        await expect(adultBasic).toContainText(t('plan.states.refused'));
        await plan.basis(adultBasic).click();
        await plan.basis(plan.open).click();
        await look(page, 'plan', views);
      });
      await test.step('editor', async () => {
        await plan.addItem.click();
        await plan.editor.what.selectOption(plan.editor.moveName('apply'));
        await plan.editor.dialog.getByRole('button', { name: t('plan.editor.addWish') }).click();
        await plan.editor.addToPlan.click();
        await look(page, 'item editor with faults', views);
        await plan.editor.cancel.click();
      });
      await test.step('situation with a fault', async () => {
        await around.goTo('situation');
        await situation.type(situation.birthDate, '31.2.2009');
        await expect(situation.birthDate).toHaveAttribute('aria-invalid', 'true');
        await look(page, 'situation', views);
      });
      await test.step('studies with a proposal, and the editor of one', async () => {
        const studies = studiesPage(page, t);
        await around.goTo('studies');
        await studies.expectOpen();
        await studies.propose('kops').click();
        await expect(studies.blocks('kops').first()).toBeVisible();
        await look(page, 'studies', views);
        await studies.blocks('kops').first().click();
        await look(page, 'study editor', views);
        await page.keyboard.press('Escape');
      });
      await test.step('grades with a fault, a raise and a target', async () => {
        const grades = gradesPage(page, t);
        await around.goTo('grades');
        await grades.expectOpen();
        await page
          .getByRole('table', { name: t('grades.certificate.table') })
          .getByRole('textbox')
          .first()
          .focus();
        await page.keyboard.type('7865776788877879711');
        await grades.limit.fill(t('grades.goal.limitExample'));
        await grades.section('raises').getByRole('checkbox').first().check();
        await grades.sets.first().click();
        await grades
          .section('targets')
          .getByRole('button', { name: t('grades.targets.addLukio') })
          .click();
        await page.getByText(t('grades.best.title'), { exact: true }).click();
        await look(page, 'grades', views);
      });
      await test.step('paper', async () => {
        await around.goTo('print');
        await paperPage(page, t).expectOpen();
        await look(page, 'paper', views);
      });
      await test.step('students with rows and a notice', async () => {
        await around.goTo('students');
        await students.openFile(jsonFile('nea.json', withRefused()));
        await expect(students.rows).toHaveCount(2);
        await look(page, 'students', views);
      });
    });
  });
}

/** Looks at the page as it stands, in some widths and media, and for anything that runs over a narrow screen. */
async function look(page: Page, what: string, views: readonly View[]): Promise<void> {
  for (const { width, media } of views) {
    await page.setViewportSize({ width, height: HEIGHT });
    await page.emulateMedia({ media });
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
    expect.soft(found, `${what}, ${width} px, ${media}`).toEqual([]);
  }
  await page.emulateMedia({ media: 'screen' });
  for (const width of [390, NARROWEST]) {
    await page.setViewportSize({ width, height: HEIGHT });
    expect.soft(await overflow(page), `${what} runs over ${width} px`).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: HEIGHT });
}

/** What makes the whole page wider than the screen; parts that scroll by themselves do not. */
function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1 && !scrolls(element.parentElement),
    );
    return wide.slice(0, 5).map((element) => `${element.outerHTML.slice(0, 120)} (${scrollWidth} px)`);
  });
}

function withRefused(): PlanDocument {
  const plan = neaPlan();
  const refused = item('refused', '2027-01-11', { move: 'begin', form: 'adultBasic' });
  return {
    ...plan,
    alternatives: plan.alternatives.map((each) => ({ ...each, items: [...each.items, refused] })),
  };
}
