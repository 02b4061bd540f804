import { expect, type Locator, type Page } from '@playwright/test';
import type { Move } from '#domain/plan/item.ts';
import type { Translate } from '#i18n/catalogue.ts';

type DateKind = 'own' | 'sameDay' | 'daysAfter' | 'termEnd';

/** The plan of one student: strings, list, what is open, checks, editor. Things are found by their titles. */
export function planPage(page: Page, t: Translate) {
  const open = page.getByRole('region', { name: t('plan.open.heading'), exact: true });
  const checks = page.getByRole('region', { name: t('plan.checks.heading'), exact: true });
  const list = page.getByRole('region', { name: t('plan.list.heading'), exact: true });
  const path = page.getByRole('region', { name: t('plan.picture.heading'), exact: true });
  const totals = page.getByRole('region', { name: startOf(t('plan.totals.heading', { date: '#' })) });
  const day = open.getByRole('textbox', { name: t('plan.open.date'), exact: true });
  const tabs = page.getByRole('tablist', { name: t('plan.alternatives.label') });
  const tools = page.getByRole('group', { name: startOf(t('plan.alternatives.tools', { name: '#' })) });
  const addButton = (title: string, date: string): Locator =>
    open.getByRole('button', { name: t('plan.open.addNamed', { title, date }), exact: true });
  const addAnywayButton = (title: string, date: string): Locator =>
    open.getByRole('button', { name: t('plan.open.addAnywayNamed', { title, date }), exact: true });
  const row = (title: string): Locator =>
    list
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: t('plan.list.editNamed', { title }), exact: true }) });
  return {
    path,
    list,
    open,
    checks,
    totals,
    day,
    tabs,
    row,
    addButton,
    addAnywayButton,
    axis: path.getByRole('slider', { name: t('plan.picture.axis') }),
    marks: path.getByRole('toolbar', { name: t('plan.picture.marks') }).getByRole('button'),
    /** The mark of an item on the strings. */
    mark: (date: string, title: string): Locator =>
      path.getByRole('button', { name: new RegExp(`^${literal(`${date}: ${title}`)}`) }),
    /** The button under the name of a string: whether its studies could be begun on the chosen day. */
    stringAnswer: (form: string): Locator =>
      path.getByRole('button', { name: startOf(t('plan.picture.startNamed', { form, answer: '#' })) }),
    tab: (name: string): Locator => tabs.getByRole('tab', { name, exact: true }),
    addItem: list.getByRole('button', { name: t('plan.list.add'), exact: true }),
    editor: editor(page, t),
    /** The rows of items, in order; the rows of limits are told otherwise. */
    titles: list.getByRole('button', { name: startOf(t('plan.list.editNamed', { title: '#' })) }),
    /** An answer of the panel: what could be begun, with why and why not. */
    option: (title: string, date: string): Locator =>
      open
        .getByRole('listitem')
        .filter({ has: page.getByRole('button', { name: new RegExp(`: ${literal(title)}, ${literal(date)}$`) }) }),
    /** Why an answer is no, of the option or row it is told in. */
    whyNot: (within: Locator, sentence: string): Locator =>
      within
        .getByRole('list', { name: t('plan.open.unmet') })
        .getByRole('listitem')
        .filter({ hasText: sentence }),
    /** The press that shows where a reason comes from. */
    basis: (reason: Locator): Locator => reason.getByText(t('plan.rule.basis')).first(),
    async pickDay(text: string): Promise<void> {
      await day.fill(text);
      await day.press('Enter');
      await expect(day).toHaveValue(text);
    },
    async add(title: string, date: string): Promise<void> {
      await addButton(title, date).click();
      await expect(row(title)).toBeVisible();
    },
    async remove(title: string): Promise<void> {
      await list.getByRole('button', { name: t('plan.list.moveNamed', { title }), exact: true }).click();
      await list.getByRole('button', { name: t('plan.list.removeNamed', { title }), exact: true }).click();
      await expect(row(title)).toHaveCount(0);
    },
    async move(title: string, date: string): Promise<void> {
      await list.getByRole('button', { name: t('plan.list.moveNamed', { title }), exact: true }).click();
      await row(title)
        .getByRole('textbox', { name: t('plan.list.newDate'), exact: true })
        .fill(date);
      await row(title)
        .getByRole('button', { name: t('plan.list.saveDate'), exact: true })
        .click();
      await expect(row(title)).toContainText(date);
    },
    alternatives: {
      async add(): Promise<void> {
        await tools.getByRole('button', { name: t('plan.alternatives.add'), exact: true }).click();
      },
      async copy(): Promise<void> {
        await tools.getByRole('button', { name: t('plan.alternatives.copy'), exact: true }).click();
      },
      async rename(name: string): Promise<void> {
        await tools.getByRole('button', { name: t('plan.alternatives.rename'), exact: true }).click();
        await page.getByRole('textbox', { name: t('plan.alternatives.name'), exact: true }).fill(name);
        await page.getByRole('button', { name: t('plan.alternatives.saveName'), exact: true }).click();
      },
      async remove(): Promise<void> {
        await tools.getByRole('button', { name: t('plan.alternatives.remove'), exact: true }).click();
      },
    },
  };
}

/** The dialog of one item. */
function editor(page: Page, t: Translate) {
  const dialog = page.getByRole('dialog');
  const choice = (name: string): Locator => dialog.getByRole('combobox', { name, exact: true });
  return {
    dialog,
    what: choice(t('plan.editor.what')),
    form: choice(t('plan.editor.form')),
    field: choice(t('plan.editor.field')),
    dateKind: choice(t('plan.editor.dateKind')),
    tiedTo: choice(t('plan.editor.tiedTo')),
    on: dialog.getByRole('textbox', { name: t('plan.editor.on'), exact: true }),
    note: dialog.getByRole('textbox', { name: t('plan.editor.note'), exact: true }),
    taskTitle: dialog.getByRole('textbox', { name: t('plan.editor.taskTitle'), exact: true }),
    save: dialog.getByRole('button', { name: t('plan.editor.save'), exact: true }),
    addToPlan: dialog.getByRole('button', { name: t('plan.editor.addButton'), exact: true }),
    cancel: dialog.getByRole('button', { name: t('plan.editor.cancel'), exact: true }),
    moveName: (move: Exclude<Move, 'unknown'>): string => t(`plan.editor.moves.${move}`),
    dateKindName: (kind: DateKind): string => t(`plan.editor.dateKinds.${kind}`),
  };
}

/** A name that begins like this one; what stands for the rest is `#`. */
function startOf(text: string): RegExp {
  const [before = ''] = text.split('#');
  return new RegExp(`^${literal(before)}`);
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
