import { act, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { PlanDocument } from '#domain/plan/document.ts';
import type { Study } from '#domain/plan/study.ts';
import { item, situation } from '../../support/plans.ts';
import { documentOf, openApp, storeWith, type TestApp } from '../shell/test-app.tsx';

const everyday: Study = {
  id: 's1',
  form: 'kops',
  part: '1002',
  amount: 4,
  unit: 'op',
  period: { year: 2026, code: 'P3' },
};
const orientation: Study = {
  id: 's2',
  form: 'kops',
  part: '1008',
  amount: 2.5,
  unit: 'op',
  period: { year: 2026, code: 'P4' },
};
/** Its period is over before the year begins. */
const early: Study = {
  id: 's3',
  form: 'kops',
  part: '1006',
  amount: 3,
  unit: 'op',
  period: { year: 2026, code: 'P1' },
};
const homeless: Study = { id: 's4', form: 'tuva', part: '101', amount: 2, unit: 'tuvaWeek' };

/** A folk high school year from 30.11.2026, seen on 23.11.2026. */
function aino(studies: readonly Study[], more: Partial<PlanDocument> = {}): Partial<PlanDocument> {
  return {
    situation: situation('2009-02-17', '2025-05-31', {
      name: 'Aino',
      goal: { form: 'vocational', words: 'lastenohjaaja' },
      hoursPerWeek: 20,
      otherHours: { work: 6 },
    }),
    alternatives: [
      { id: 'a', name: '', items: [item('begin', '2026-11-30', { move: 'begin', form: 'kops' })], studies },
    ],
    ...more,
  };
}

async function openStudies(changes: Partial<PlanDocument>, language?: string): Promise<TestApp> {
  const app = await openApp({ at: '#/o/plan/opinnot', store: await storeWith(documentOf(changes)), language });
  await screen.findByRole('heading', { level: 1, name: language === 'en' ? 'Studies' : 'Opinnot' }, { timeout: 8000 });
  return app;
}

async function studiesOf(app: TestApp): Promise<readonly Study[]> {
  return (await app.saved('plan')).alternatives[0]?.studies ?? [];
}

const strings = () => screen.getByRole('group', { name: 'Opinnot jaksoittain: Opistovuosi (KOPS)' });
const block = (name: string) => within(strings()).getByRole('button', { name });
const table = () => screen.getByRole('group', { name: 'Opinnot osittain ja jaksoittain: Opistovuosi (KOPS)' });
const status = (text: string) => screen.getByText(text);
const MODULE = 'Arjen taidot ja elämänhallinta';
const MODULES = ['1002', '1003', '1004', '1005', '1006', '1007'];

/** The texts of a row's cells, without its name. */
function cellsOf(row: string): readonly (string | null)[] {
  const cells = table().querySelector(`[data-row="${row}"]`)?.querySelectorAll('td') ?? [];
  return [...cells].map((cell) => cell.textContent);
}

describe('the string', () => {
  it('has a block for each study in its period, named with amount and period', async () => {
    await openStudies(aino([everyday, orientation]));
    const names = within(strings())
      .getAllByRole('button')
      .map((each) => each.getAttribute('aria-label'));
    expect(names).toEqual([
      `${MODULE}, 4 op, jakso P3 2026–27, pakollinen`,
      'Valinnaiset suuntautumisopinnot, 2,5 op, jakso P4 2026–27',
    ]);
  });

  it('moves a block with an arrow, tells it, and keeps the focus on the block; undo brings it back', async () => {
    const app = await openStudies(aino([everyday, orientation]));
    act(() => block(`${MODULE}, 4 op, jakso P3 2026–27, pakollinen`).focus());
    await app.user.keyboard('{ArrowRight}');
    const moved = block(`${MODULE}, 4 op, jakso P4 2026–27, pakollinen`);
    expect(document.activeElement).toBe(moved);
    expect(status(`Siirretty: ${MODULE}, jaksoon P4 2026–27.`).closest('[role="status"]')).not.toBe(null);
    expect(await studiesOf(app)).toEqual([{ ...everyday, period: { year: 2026, code: 'P4' } }, orientation]);
    await app.user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(await studiesOf(app)).toEqual([everyday, orientation]);
    await app.user.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect(await studiesOf(app)).toEqual([{ ...everyday, period: { year: 2026, code: 'P4' } }, orientation]);
  });

  it('says when there is no earlier period, and changes nothing', async () => {
    const app = await openStudies(aino([everyday]));
    act(() => block(`${MODULE}, 4 op, jakso P3 2026–27, pakollinen`).focus());
    await app.user.keyboard('{ArrowLeft}');
    expect(status(`${MODULE} on jo ensimmäisessä jaksossa.`).closest('[role="status"]')).not.toBe(null);
    expect(await studiesOf(app)).toEqual([everyday]);
  });

  it('is one stop for Tab, and arrows go from block to block', async () => {
    const { user } = await openStudies(aino([everyday, orientation]));
    const blocks = within(strings()).getAllByRole('button');
    expect(blocks.map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
    act(() => blocks[0]?.focus());
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(blocks[1]);
    expect(
      within(strings())
        .getAllByRole('button')
        .map(({ tabIndex }) => tabIndex),
    ).toEqual([-1, 0]);
  });
});

describe('the table', () => {
  it('holds the very same studies as the strings', async () => {
    await openStudies(aino([everyday, orientation, { ...everyday, id: 's5', amount: 1.5 }]));
    const onStrings = within(strings())
      .getAllByRole('button')
      .map((each) => each.dataset['block']);
    const inTable = [...table().querySelectorAll<HTMLElement>('[data-study]')].map((each) => each.dataset['study']);
    expect(new Set(inTable)).toEqual(new Set(onStrings));
    expect(inTable.length).toBe(onStrings.length);
    expect(new Set(inTable)).toEqual(new Set(['s1', 's2', 's5']));
  });

  it('tells for each part its bounds, what is accepted and planned, each period, and what is missing', async () => {
    await openStudies(
      aino([{ ...everyday, amount: 2 }, orientation], {
        happened: [
          item('begin', '2026-11-02', { move: 'begin', form: 'kops' }),
          item('earned', '2026-11-20', { move: 'earn', form: 'kops', amount: 1, unit: 'op', part: '1002' }),
        ],
        alternatives: [{ id: 'a', name: '', items: [], studies: [{ ...everyday, amount: 2 }, orientation] }],
      }),
    );
    const cells = cellsOf('part 1002');
    expect(cells.slice(0, 4)).toEqual(['vähintään 4', '1', '', '2']);
    expect(cells.at(-1)).toEqual('3 / 4 op, puuttuu 1');
    const total = within(table()).getByRole('row', { name: /^Kaikki yhteensä/ });
    expect([...total.querySelectorAll('td')].at(-1)?.textContent).toEqual('5,5 / 53 op, puuttuu 47,5');
  });

  it('an amount opens its study: amount, period and provider are changed', async () => {
    const app = await openStudies(aino([everyday]));
    await app.user.click(within(table()).getByRole('button', { name: `Muokkaa: ${MODULE}, 4 op, jakso P3 2026–27` }));
    const dialog = screen.getByRole('dialog', { name: 'Muokkaa opintoa' });
    expect(within(dialog).getByText('Vardagsfärdigheter och livskompetens').lang).toEqual('sv');
    const amount = within(dialog).getByRole('textbox', { name: 'Laajuus (op)' });
    await app.user.clear(amount);
    await app.user.type(amount, 'paljon');
    await app.user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
    expect(within(dialog).getByText('Kirjoita laajuus lukuna, esimerkiksi 2 tai 1,5.').textContent).toEqual(
      'Kirjoita laajuus lukuna, esimerkiksi 2 tai 1,5.',
    );
    await app.user.clear(amount);
    await app.user.type(amount, '4,5');
    await app.user.selectOptions(within(dialog).getByRole('combobox', { name: 'Jakso' }), 'P5 2026–27');
    await app.user.type(within(dialog).getByLabelText('Kuka opettaa tai arvioi, jos muu kuin opisto'), 'Luksia');
    await app.user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
    expect(await studiesOf(app)).toEqual([
      { ...everyday, amount: 4.5, period: { year: 2026, code: 'P5' }, provider: 'Luksia' },
    ]);
    expect(document.activeElement?.getAttribute('aria-label')).toEqual(`Muokkaa: ${MODULE}, 4,5 op, jakso P5 2026–27`);
  });

  it('an empty cell adds what the part lacks into its period', async () => {
    const app = await openStudies(aino([]));
    await app.user.click(within(table()).getByRole('button', { name: `Lisää: ${MODULE}, jakso P4 2026–27` }));
    const dialog = screen.getByRole('dialog', { name: 'Lisää opinto' });
    await app.user.click(within(dialog).getByRole('button', { name: 'Lisää opintoihin' }));
    expect(await studiesOf(app)).toEqual([
      { id: 'id-1', form: 'kops', part: '1002', amount: 4, unit: 'op', period: { year: 2026, code: 'P4' } },
    ]);
  });

  it('what is accepted leaves the plan and counts as accepted', async () => {
    const app = await openStudies(
      aino([everyday], {
        happened: [item('begin', '2026-11-02', { move: 'begin', form: 'kops' })],
        alternatives: [{ id: 'a', name: '', items: [], studies: [everyday] }],
      }),
    );
    await app.user.click(within(table()).getByRole('button', { name: `Muokkaa: ${MODULE}, 4 op, jakso P3 2026–27` }));
    const dialog = screen.getByRole('dialog');
    await app.user.click(within(dialog).getByText('Opinto on suoritettu ja hyväksytty'));
    const day = within(dialog).getByRole('textbox', { name: 'Hyväksytty' });
    await app.user.clear(day);
    await app.user.type(day, '24.11.2026');
    await app.user.click(within(dialog).getByRole('button', { name: 'Merkitse hyväksytyksi' }));
    expect(within(dialog).getByText('Hyväksyntä on jo tapahtunut: päivä on tänään tai aiemmin.').tagName).toEqual(
      'SPAN',
    );
    await app.user.clear(day);
    await app.user.type(day, '20.11.2026');
    await app.user.click(within(dialog).getByRole('button', { name: 'Merkitse hyväksytyksi' }));
    const saved = await app.saved('plan');
    expect(saved.alternatives[0]?.studies).toEqual([]);
    expect(saved.happened.at(-1)).toEqual(
      item('id-1', '2026-11-20', { move: 'earn', form: 'kops', part: '1002', amount: 4, unit: 'op' }),
    );
  });
});

describe('own studies', () => {
  it('have a name of their own, and studies of others inside orientation studies have their kind', async () => {
    const app = await openStudies(aino([]));
    await app.user.click(screen.getByRole('button', { name: 'Lisää opinto' }));
    const dialog = screen.getByRole('dialog', { name: 'Lisää opinto' });
    await app.user.selectOptions(
      within(dialog).getByRole('combobox', { name: 'Mikä opinto' }),
      'Muu opinto (oma nimi)',
    );
    await app.user.click(within(dialog).getByRole('button', { name: 'Lisää opintoihin' }));
    expect(within(dialog).getByText('Kirjoita opinnolle nimi.').tagName).toEqual('SPAN');
    await app.user.type(within(dialog).getByRole('textbox', { name: 'Opinnon nimi' }), 'Keramiikka');
    await app.user.click(within(dialog).getByRole('button', { name: 'Lisää opintoihin' }));
    await app.user.click(screen.getByRole('button', { name: 'Lisää opinto' }));
    const next = screen.getByRole('dialog', { name: 'Lisää opinto' });
    await app.user.selectOptions(
      within(next).getByRole('combobox', { name: 'Mikä opinto' }),
      'Valinnaiset suuntautumisopinnot',
    );
    await app.user.selectOptions(
      within(next).getByRole('combobox', { name: 'Toisen koulutuksen opintoja' }),
      'Ammatillisen tutkinnon osat',
    );
    await app.user.click(within(next).getByRole('button', { name: 'Lisää opintoihin' }));
    const period = { year: 2026, code: 'P3' };
    expect(await studiesOf(app)).toEqual([
      { id: 'id-1', form: 'kops', part: 'own', title: 'Keramiikka', amount: 1, unit: 'op', period },
      { id: 'id-2', form: 'kops', part: '1008', amount: 1, unit: 'op', period, inside: 'vocationalUnits' },
    ]);
  });
});

describe('a proposal', () => {
  it('fills the compulsory parts in one step of undo', async () => {
    const app = await openStudies(aino([]));
    await app.user.click(screen.getByRole('button', { name: 'Ehdota sisällöt' }));
    const proposed = await studiesOf(app);
    const parts = new Set(proposed.map(({ part }) => part));
    expect(MODULES.filter((code) => !parts.has(code))).toEqual([]);
    expect(MODULES.map((code) => cellsOf(`part ${code}`).at(-1))).toEqual(MODULES.map(() => '4 / 4 op'));
    await app.user.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect(await studiesOf(app)).toEqual([]);
  });

  it('never takes away what the student has planned', async () => {
    const app = await openStudies(aino([{ ...orientation, amount: 5 }]));
    await app.user.click(screen.getByRole('button', { name: 'Ehdota sisällöt' }));
    expect((await studiesOf(app)).filter(({ id }) => id === 's2')).toEqual([{ ...orientation, amount: 5 }]);
  });
});

describe('what is not placed', () => {
  it('is listed with its reason and placed from there', async () => {
    const app = await openStudies(aino([everyday, early]));
    const list = screen.getByRole('region', { name: 'Ei sijoitettu' });
    expect(within(list).getByRole('listitem').textContent).toContain(
      'Jakso on ohi ennen kuin opinnot alkavat. Suunniteltu jaksoon P1 2026–27.',
    );
    await app.user.selectOptions(
      within(list).getByRole('combobox', { name: 'Sijoita jaksoon: Aktiivinen kansalaisuus' }),
      'P5 2026–27',
    );
    expect(await studiesOf(app)).toEqual([everyday, { ...early, period: { year: 2026, code: 'P5' } }]);
    expect(screen.queryByRole('region', { name: 'Ei sijoitettu' })).toBe(null);
    expect(document.activeElement?.getAttribute('data-block')).toEqual('s3');
  });

  it('studies of a right that does not begin wait with their reason', async () => {
    const app = await openStudies(aino([homeless]));
    const list = screen.getByRole('region', { name: 'Opinnot ilman opiskeluoikeutta' });
    expect(list.textContent).toContain('Opiskelu- ja urasuunnittelutaidot, 2 vk');
    expect(list.textContent).toContain('Suunnitelmassa ei ala tällaisia opintoja.');
    await app.user.click(within(list).getByRole('button', { name: /^Poista/ }));
    expect(await studiesOf(app)).toEqual([]);
  });
});

describe('the panels', () => {
  it('the weekly load says what it counts and what is too much', async () => {
    await openStudies(aino([{ ...everyday, amount: 8 }]));
    const load = screen.getByRole('region', { name: 'Viikkokuorma' });
    expect(load.textContent).toContain('h liikaa:');
    expect(load.textContent).toContain('kaikki opiskelijan työ · työ 6 h');
    expect(load.textContent).not.toContain('oma työ tulee päälle');
  });

  it('mid-year: another day of beginning gives other weeks, and leaving tells the paper', async () => {
    const { user } = await openStudies(aino([everyday]));
    const panel = screen.getByRole('region', { name: 'Jos aloittaa tai lähtee kesken vuoden' });
    const day = within(panel).getByRole<HTMLInputElement>('textbox', { name: 'Aloittaa' });
    expect(day.value).toEqual('30.11.2026');
    const before = within(panel).getByText(/^Kevään loppuun/).parentElement?.textContent;
    await user.clear(day);
    await user.type(day, '8.2.2027');
    expect(within(panel).getByText(/^Kevään loppuun/).parentElement?.textContent).not.toEqual(before);
    expect(panel.textContent).toContain('Ensimmäinen opetuspäivä on 8.2.2027.');
    expect(panel.textContent).toContain('Paperi: todistus suoritetuista opinnoista.');
  });
});

it('the line comes from the school, and is noted at the beginning', async () => {
  const app = await openStudies(
    aino([], {
      alternatives: [
        {
          id: 'a',
          name: '',
          items: [item('begin', '2027-08-10', { move: 'begin', form: 'vocational', field: 'educationAndGuidance' })],
          studies: [],
        },
      ],
    }),
  );
  await app.user.selectOptions(
    screen.getByRole('combobox', { name: 'Osaamisala' }),
    'Varhaiskasvatuksen ja perhetoiminnan osaamisala',
  );
  expect((await app.saved('plan')).alternatives[0]?.items).toEqual([
    item('begin', '2027-08-10', {
      move: 'begin',
      form: 'vocational',
      field: 'educationAndGuidance',
      line: '1702',
    }),
  ]);
});

it('without a beginning there is nothing to fill: the page says what to do first', async () => {
  await openStudies(aino([], { alternatives: [{ id: 'a', name: '', items: [], studies: [] }] }));
  expect(screen.getByText('Tässä suunnitelmassa ei ala vielä mitään opintoja.').tagName).toEqual('P');
  expect(screen.getByRole('link', { name: 'Siirry suunnitelmaan' }).getAttribute('href')).toEqual(
    '#/o/plan/suunnitelma/a',
  );
});

it('speaks English with the official names', async () => {
  await openStudies(aino([everyday]), 'en');
  expect(
    screen.getAllByRole('button', { name: 'Everyday skills and life management, 4 op, period P3 2026–27, compulsory' }),
  ).toHaveLength(1);
});

it('has no fault that axe finds', async () => {
  await openStudies(aino([everyday, orientation, early, homeless]));
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
});
