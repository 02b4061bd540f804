import type { Locator, Page } from '@playwright/test';
import type { PlanDocument } from '#domain/plan/document.ts';
import { readPlan } from '#domain/plan/read-plan.ts';
import type { Study } from '#domain/plan/study.ts';
import { neaPlan } from '#tests/support/browser-plans.ts';
import { storedRows } from '#tests/support/browser-storage.ts';
import { expect, test } from './fixtures.ts';
import { jsonFile } from './page-models/file.ts';
import { frame } from './page-models/frame.ts';
import { planPage } from './page-models/plan.ts';
import { studentsPage } from './page-models/students.ts';
import { studiesPage } from './page-models/studies.ts';

const MODULE = 'Arjen taidot ja elämänhallinta';
const FROM = 'P3 2026–27';
const TO = 'P4 2026–27';
const STEPS = 60;

const everyday: Study = {
  id: 'everyday',
  form: 'kops',
  part: '1002',
  amount: 4,
  unit: 'op',
  period: { year: 2026, code: 'P3' },
};
const citizen: Study = { ...everyday, id: 'citizen', part: '1006', period: { year: 2026, code: 'P5' } };
const moved: readonly Study[] = [{ ...everyday, period: { year: 2026, code: 'P4' } }, citizen];

function withStudies(studies: readonly Study[]): PlanDocument {
  const plan = neaPlan();
  return { ...plan, alternatives: plan.alternatives.map((each) => ({ ...each, studies })) };
}

/** The studies on the device, of the only student there is. */
async function storedStudies(page: Page): Promise<readonly Study[]> {
  const rows = (await storedRows(page)) as readonly { readonly text: string }[];
  return rows.flatMap(({ text }) => {
    const read = readPlan(text);
    return read.ok ? read.document.alternatives.flatMap(({ studies }) => studies) : [];
  });
}

async function centreOf(target: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test.describe('studies on the string', () => {
  test.beforeEach(async ({ page, t }) => {
    await studentsPage(page, t).open();
    await studentsPage(page, t).openFile(jsonFile('nea.json', withStudies([everyday, citizen])));
    await frame(page, t).goTo('studies');
    await studiesPage(page, t).expectOpen();
  });

  test('a block dragged by mouse lands in the period under it, and no move of the pointer is dropped', async ({
    page,
    t,
  }) => {
    const studies = studiesPage(page, t);
    const block = studies.block('kops', MODULE, '4 op', FROM);
    const from = await centreOf(block);
    const to = await centreOf(studies.column('kops', 1));
    await block.evaluate((element) => {
      const seen = { moves: 0, handled: 0 };
      Object.assign(window, { seen });
      window.addEventListener('pointermove', () => (seen.moves += 1), { capture: true });
      // Every move of a drag moves the block: each handler that ran is one change of its style.
      const hung = element.closest('li');
      if (hung === null) throw new Error('no block');
      new MutationObserver((records) => (seen.handled += records.length)).observe(hung, {
        attributes: true,
        attributeFilter: ['style'],
      });
    });
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    const before = await page.evaluate(() => Reflect.get(window, 'seen').moves);
    for (let step = 1; step <= STEPS; step += 1) {
      await page.mouse.move(from.x + ((to.x - from.x) * step) / STEPS, from.y + (step % 7));
    }
    const seen = await page.evaluate(() => Reflect.get(window, 'seen'));
    // The first pixels are no drag yet; from then on each move has its change.
    const steps = (to.x - from.x) / STEPS;
    const still = Math.ceil(5 / steps);
    expect(seen.moves - before).toBeGreaterThanOrEqual(STEPS);
    expect(seen.handled).toBeGreaterThanOrEqual(seen.moves - before - still);
    await page.mouse.up();
    await expect(studies.block('kops', MODULE, '4 op', TO)).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect.poll(() => storedStudies(page)).toEqual(moved);
    await page.reload();
    await expect(studies.block('kops', MODULE, '4 op', TO)).toBeVisible();
  });

  test('the keyboard does the same, and undo takes it back', async ({ page, t }) => {
    const studies = studiesPage(page, t);
    await studies.block('kops', MODULE, '4 op', FROM).focus();
    await page.keyboard.press('ArrowRight');
    await expect(studies.block('kops', MODULE, '4 op', TO)).toBeFocused();
    await expect(studies.told(t('studies.string.moved', { title: MODULE, period: TO }))).toHaveCount(1);
    await expect.poll(() => storedStudies(page)).toEqual(moved);
    await page.reload();
    await studies.block('kops', MODULE, '4 op', TO).focus();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(studies.block('kops', MODULE, '4 op', FROM)).toBeFocused();
    await expect.poll(() => storedStudies(page)).toEqual([everyday, citizen]);
    await frame(page, t).undo.click();
    await expect(studies.block('kops', MODULE, '4 op', TO)).toBeVisible();
  });

  test('Escape in the middle of a drag leaves everything as it was', async ({ page, t }) => {
    const studies = studiesPage(page, t);
    const block = studies.block('kops', MODULE, '4 op', FROM);
    const from = await centreOf(block);
    const to = await centreOf(studies.column('kops', 2));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, from.y, { steps: 8 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(block).toBeVisible();
    expect(await storedStudies(page)).toEqual([everyday, citizen]);
  });

  test('a press without a drag opens the study; the table shows what the string shows', async ({ page, t }) => {
    const studies = studiesPage(page, t);
    await studies.block('kops', MODULE, '4 op', FROM).click();
    await studies.editor
      .getByRole('textbox', { name: t('studies.editor.amount', { unit: t('studies.units.op') }) })
      .fill('5,5');
    await studies.editor.getByRole('button', { name: t('studies.editor.save'), exact: true }).click();
    await expect(studies.block('kops', MODULE, '5,5 op', FROM)).toBeFocused();
    await expect(
      studies.table('kops').getByRole('button', {
        name: t('studies.table.edit', { title: MODULE, amount: '5,5 op', period: FROM }),
        exact: true,
      }),
    ).toHaveText('5,5');
  });

  test('a proposal is one step of undo', async ({ page, t }) => {
    const studies = studiesPage(page, t);
    await studies.propose('kops').click();
    await expect(studies.blocks('kops')).not.toHaveCount(2);
    const count = await studies.blocks('kops').count();
    await frame(page, t).undo.click();
    await expect(studies.blocks('kops')).toHaveCount(2);
    await frame(page, t).redo.click();
    await expect(studies.blocks('kops')).toHaveCount(count);
  });

  test('when the start moves, what no longer fits is listed as not placed, and is placed from there', async ({
    page,
    t,
  }) => {
    const studies = studiesPage(page, t);
    await frame(page, t).goTo('plan');
    await planPage(page, t).move(t('terms.item.begin.kops'), '8.2.2027');
    await frame(page, t).goTo('studies');
    await expect(studies.notPlaced).toContainText(t('studies.notPlaced.why.beforeStart'));
    const place = studies.notPlaced.getByRole('combobox', {
      name: t('studies.notPlaced.place', { title: MODULE }),
      exact: true,
    });
    await place.focus();
    await place.selectOption(TO);
    await expect(studies.block('kops', MODULE, '4 op', TO)).toBeFocused();
    await expect(studies.notPlaced).toHaveCount(0);
    await expect.poll(() => storedStudies(page)).toEqual(moved);
  });
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 820, height: 1100 } });

  test('a finger drags a block by its handle, and the page stays where it is', async ({ page, t }) => {
    await studentsPage(page, t).open();
    await studentsPage(page, t).openFile(jsonFile('nea.json', withStudies([everyday, citizen])));
    await frame(page, t).goTo('studies');
    const studies = studiesPage(page, t);
    const block = studies.block('kops', MODULE, '4 op', FROM);
    await expect(block).toBeVisible();
    const handle = block.locator('xpath=..').locator('[data-handle]');
    const from = await centreOf(handle);
    const to = await centreOf(studies.column('kops', 1));
    const scrolled = await page.evaluate(() => window.scrollY);
    const touch = await page.context().newCDPSession(page);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
    for (let step = 1; step <= 20; step += 1) {
      const point = { x: from.x + ((to.x - from.x) * step) / 20, y: from.y + step };
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(studies.block('kops', MODULE, '4 op', TO)).toBeVisible();
    await expect.poll(() => storedStudies(page)).toEqual(moved);
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the list goes period by period, and the page does not run over the screen', async ({ page, t }) => {
    await studentsPage(page, t).open();
    await studentsPage(page, t).openFile(jsonFile('nea.json', withStudies([everyday, citizen])));
    await frame(page, t).goTo('studies');
    const studies = studiesPage(page, t);
    await studies.expectOpen();
    await expect(studies.table('kops')).toHaveCount(0);
    await page.getByRole('button', { name: t('studies.table.later', { title: MODULE }), exact: true }).click();
    await expect(
      page.getByRole('button', {
        name: t('studies.table.edit', { title: MODULE, amount: '4 op', period: TO }),
        exact: true,
      }),
    ).toBeFocused();
    await expect.poll(() => storedStudies(page)).toEqual(moved);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  });
});
