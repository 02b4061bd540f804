import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { benchPlan } from '#cli/bench-plan.ts';
import { checksOf } from '#domain/engine/checks.ts';
import { deadlinesOf } from '#domain/engine/deadlines.ts';
import { replay } from '#domain/engine/replay.ts';
import type { PlanDocument } from '#domain/plan/document.ts';
import { contentsOfRights } from '#domain/engine/studies/contents-of-rights.ts';
import { proposeStudies } from '#domain/engine/studies/proposals.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import type { Translate } from '#i18n/catalogue.ts';
import { dateText, deadlineText, itemTitle, ruleName } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { partName } from '#i18n/official/names.ts';
import { neaPlan } from '#tests/support/browser-plans.ts';
import { type Pdf, type PdfPage, readPdf } from '#tests/support/pdf.ts';
import { item, plan as planOf, situation } from '#tests/support/plans.ts';
import { plannerContext } from '#tests/support/school.ts';
import { expect, test } from './fixtures.ts';
import { jsonFile } from './page-models/file.ts';
import { frame } from './page-models/frame.ts';
import { paperPage } from './page-models/paper.ts';
import { studentsPage } from './page-models/students.ts';

const TODAY = '2026-11-23';
const A4 = { width: 595, height: 842 };
/** Nothing is set smaller than the foot of the page, in points. */
const SMALLEST = 9;

test.use({ now: `${TODAY}T10:00:00+02:00` });

const LANGUAGES: readonly { readonly language: Locale; readonly number: (page: number, pages: number) => string }[] = [
  { language: 'fi', number: (page, pages) => `sivu ${page} / ${pages}` },
  { language: 'en', number: (page, pages) => `page ${page} / ${pages}` },
];

for (const { language, number } of LANGUAGES) {
  test.describe(`the paper in ${language}`, () => {
    test.use({ language });

    test('holds every move, limit and finding of case 7 on numbered A4 pages', async ({ page, t }) => {
      const plan = neaPlan();
      await openPaper(page, t, plan);
      const pdf = await printed(page);
      expectWholePages(pdf, number);
      expectEverything(pdf, plan, t);
      expect(pdf.title).toContain(t('paper.names.hops'));
      expect(pdf.language.slice(0, 2)).toBe(language);
      expect(pdf.outline).toEqual(
        expect.arrayContaining([t('paper.names.hops'), t('paper.moves.heading'), t('paper.signatures.heading')]),
      );
      expect(pdf.outline).not.toContain(t('paper.page.title'));
      const text = wholeText(pdf);
      expect(text).not.toContain(t('paper.page.print'));
      expect(text).not.toContain(t('shell.nav.students'));
      expect(text).toContain(t('paper.signatures.guardian'));
      expect(text).toContain(t('paper.edition.rules', { date: dateText(t, plannerContext(TODAY).today) }));
    });

    test('loses nothing of a plan of 60 things over many pages', async ({ page, t }) => {
      const plan = benchPlan();
      await openPaper(page, t, plan);
      const pdf = await printed(page);
      expectWholePages(pdf, number);
      expectEverything(pdf, plan, t);
      const head = `${t('paper.moves.date')} ${t('paper.moves.what')} ${t('paper.moves.who')}`;
      const withHead = pdf.pages.filter(({ text }) => text.includes(head));
      // The head of the table stands on every page that the table runs over.
      expect(withHead.length).toBeGreaterThan(3);
    });
  });
}

/** Studies as the planner proposes them, at most so many. */
function proposed(plan: PlanDocument, rightKey: string, most: number): PlanDocument {
  const [first, ...others] = plan.alternatives;
  if (first === undefined) return plan;
  const replayed = replay(plan, first.id, plannerContext(TODAY));
  let count = 0;
  const freshId = () => `study${(count += 1)}`;
  const studies = proposeStudies(replayed, rightKey, freshId).add.slice(0, most);
  return { ...plan, alternatives: [{ ...first, studies }, ...others] };
}

/** Official name and period of every study. */
function expectStudies(pdf: Pdf, plan: PlanDocument, language: Locale): void {
  const text = flat(wholeText(pdf));
  const missing = (plan.alternatives[0]?.studies ?? [])
    .flatMap(({ form, part, period }) => [partName(form, part, language), `${period?.code ?? '?'}:`])
    .filter((words) => !text.includes(flat(words)));
  expect(missing).toEqual([]);
}

const LUKIO_MODULES = 40;

const CONTENTS: readonly { readonly name: string; readonly document: PlanDocument; readonly studies: number }[] = [
  { name: 'the folk high school year', document: proposed(neaPlan(), 'kops', 99), studies: 10 },
  {
    name: 'a lukio of 40 modules',
    document: proposed(
      planOf(situation('2010-06-22', '2026-05-30'), [], [item('l', '2027-01-11', { move: 'begin', form: 'lukio' })]),
      'lukio',
      LUKIO_MODULES,
    ),
    studies: LUKIO_MODULES,
  },
];

for (const { name, document, studies } of CONTENTS) {
  for (const { language, number } of LANGUAGES) {
    test.describe(`in ${language}`, () => {
      test.use({ language });

      test(`the contents of ${name} are all on paper, with their sums, periods and weekly load`, async ({
        page,
        t,
      }) => {
        expect(document.alternatives[0]?.studies).toHaveLength(studies);
        await openPaper(page, t, document);
        const pdf = await printed(page);
        expectWholePages(pdf, number);
        expectEverything(pdf, document, t);
        expectStudies(pdf, document, language);
        expect(pdf.outline).toEqual(
          expect.arrayContaining([
            t('paper.studies.heading'),
            t('paper.studies.periods'),
            t('paper.studies.load.heading'),
          ]),
        );
        // The head of the table stands on every page that has rows of it, and its last row only at the end.
        const head = new RegExp(
          `${t('paper.studies.part')} ${t('paper.studies.bounds')} ${t('paper.studies.planned')}`,
        );
        const pages = pdf.pages.filter((each) => head.test(each.text)).length;
        expect(pages).toBe(studies > 20 ? 2 : 1);
        const sums = contentsOfRights(replay(document, document.alternatives[0]?.id ?? '', plannerContext(TODAY)))
          .filter(({ whole }) => whole.planned > 0)
          .map(({ form, unit, whole }) => {
            const amount = t(`studies.short.${unit}`, { amount: whole.missing });
            return flat(`${t('paper.studies.total')} ${t('paper.studies.lacks', { form, amount })}`);
          });
        expect(sums.map((sum) => flat(wholeText(pdf)).split(sum).length - 1)).toEqual([1]);
      });
    });
  }
}

test('an empty plan is three pages, and signatures are never alone on one', async ({ page, t }) => {
  await openPaper(page, t, planOf(situation('2009-02-17', '2025-05-31')));
  const { pages } = await printed(page);
  expect(pages).toHaveLength(3);
  const last = pages.at(-1)?.text ?? '';
  expect(last).toContain(t('paper.signatures.heading'));
  expect(last).toContain(t('paper.edition.heading'));
  const text = pages.map((each) => each.text).join(' ');
  for (const heading of [
    t('paper.studies.heading'),
    t('paper.tasks.heading'),
    t('paper.totals.heading'),
    t('paper.picture.heading'),
  ]) {
    expect(text).not.toContain(heading);
  }
});

test('has no fault that axe finds in print, wide and narrow, with refused and paused things in it', async ({
  page,
  t,
}) => {
  await openPaper(page, t, pausedPlan());
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ media: 'print' });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`)).toEqual([]);
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await paperPage(page, t).print.isVisible()).toBe(false);
  }
});

test('never prints why studies are paused (R-PLAN-PRIV-1)', async ({ page, t }) => {
  await openPaper(page, t, pausedPlan());
  const pdf = await printed(page);
  const text = wholeText(pdf);
  expect(text).toContain('Oppivelvollisuuden suorittamisen keskeytys määräajaksi, 31.1.2027 asti');
  expect(text).toContain('Ei onnistu näin');
  for (const word of ['sairaus', 'vamma', 'diagnoosi', 'terapia', 'lääkär', 'painava syy', 'pysyvä', 'SALAINEN']) {
    expect(text.toLowerCase()).not.toContain(word.toLowerCase());
  }
});

test('goes to the printer by keyboard, from any alternative', async ({ page, t }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = String(
        Number(document.documentElement.dataset['printed'] ?? 0) + 1,
      );
    };
  });
  const plan = neaPlan();
  const straight = item('straight', '2027-01-07', { move: 'begin', form: 'vocational', field: 'educationAndGuidance' });
  await openPaper(page, t, {
    ...plan,
    alternatives: [...plan.alternatives, { id: 'b', name: 'Suoraan', items: [straight], studies: [] }],
  });
  const paper = paperPage(page, t);
  await page.getByRole('heading', { level: 1, name: t('paper.page.title') }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: t('paper.page.alternative') })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(paper.sheet).toContainText('Vaihtoehto B: Suoraan');
  await expect(paper.sheet.getByRole('heading', { level: 1 })).toHaveText(t('paper.names.hoks'));
  await page.keyboard.press('Tab');
  await expect(paper.print).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed', '1');
});

async function openPaper(page: Page, t: Translate, plan: PlanDocument): Promise<void> {
  const students = studentsPage(page, t);
  await students.open();
  await students.openFile(jsonFile('plan.json', plan));
  await frame(page, t).goTo('print');
  await paperPage(page, t).expectOpen();
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

async function printed(page: Page): Promise<Pdf> {
  return readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
}

function wholeText({ pages }: Pdf): string {
  return pages.map(({ text }) => text).join(' ');
}

/** Every page is A4, numbered, tagged, and holds its words inside itself; nothing is too small to read. */
function expectWholePages({ pages, tagged }: Pdf, number: (page: number, pages: number) => string): void {
  expect(tagged).toBe(true);
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, page] of pages.entries()) {
    expect({ width: Math.round(page.width), height: Math.round(page.height) }).toEqual(A4);
    expect(page.text).toContain(number(index + 1, pages.length));
    expect(outside(page)).toEqual([]);
    expect(page.runs.filter(({ size }) => size < SMALLEST - 0.1).map(({ text, size }) => `${text} ${size}`)).toEqual(
      [],
    );
    // A page with nothing but its foot would be paper thrown away.
    expect(page.runs.length).toBeGreaterThan(6);
  }
  expect(pages.flatMap(({ roles }) => roles)).toEqual(
    expect.arrayContaining(['H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'Figure', 'L']),
  );
}

/** Words that would be cut by the edge of the sheet. */
function outside({ width, height, runs }: PdfPage): readonly string[] {
  const edge = 20;
  return runs
    .filter(
      (run) => run.x < edge || run.x + run.width > width - edge || run.y < edge || run.y + run.size > height - edge,
    )
    .map(({ text }) => text);
}

/** Title and day of every item and limit, and the rule of every finding. */
function expectEverything(pdf: Pdf, plan: PlanDocument, t: Translate): void {
  const replayed = replay(plan, plan.alternatives[0]?.id ?? '', plannerContext(TODAY));
  const text = flat(wholeText(pdf));
  const missing = [
    ...replayed.steps.flatMap(({ item: each, on }) => [
      itemTitle(t, each),
      ...(on === undefined ? [] : [dateText(t, on)]),
    ]),
    ...deadlinesOf(replayed)
      // The window of the joint application is one row, from its first to its last day.
      .filter(({ code }) => code !== 'jointApplicationOpens' && code !== 'jointApplicationCloses')
      .flatMap((deadline) => [deadlineText(t, deadline), dateText(t, deadline.on)]),
    ...checksOf(replayed).map(({ reason }) => ruleName(t, reason.rule)),
  ].filter((words) => !text.includes(flat(words)));
  expect(missing).toEqual([]);
}

/** Lines are broken where the column ends, and at hyphens without a space: spaces do not count. */
function flat(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

/** A suspension for illness with a note, and a refused beginning. */
function pausedPlan(): PlanDocument {
  const suspended = item('pause', '2026-10-26', {
    move: 'suspend',
    form: 'lukio',
    reason: 'illness',
    until: isoDate('2026-12-31'),
    note: 'SALAINEN',
  });
  const again = item('again', '2027-01-01', {
    move: 'suspend',
    form: 'lukio',
    reason: 'lifeSituation',
    until: isoDate('2027-01-31'),
    note: 'SALAINEN',
  });
  const forever = item('forever', '2027-02-01', { move: 'suspend', form: 'lukio', reason: 'permanentIllness' });
  return {
    format: 'kannelpolku-plan',
    version: 3,
    id: 'paused',
    situation: situation('2010-06-22', '2026-05-30', { name: 'Veera', notes: 'SALAINEN' }),
    happened: [item('lukio', '2026-08-06', { move: 'begin', form: 'lukio' }), suspended],
    alternatives: [
      {
        id: 'a',
        name: 'A',
        items: [item('kops', '2026-12-01', { move: 'begin', form: 'kops' }), again, forever],
        studies: [
          {
            id: 'module',
            form: 'lukio',
            part: 'MAY1',
            amount: 2,
            unit: 'lukioOp',
            period: { year: 2026, code: 'P4' },
          },
        ],
      },
    ],
  };
}
