import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { PlanDocument } from '#domain/plan/document.ts';
import type { Item } from '#domain/plan/item.ts';
import { documentOf, openApp, storeWith, type TestApp } from '../shell/test-app.tsx';
import { item, situation, tied } from '../../support/plans.ts';

/** Nea of the cases, on the day of the tests (23.11.2026). */
const nea: Partial<PlanDocument> = {
  situation: situation('2009-02-17', '2025-05-31', { name: 'Nea' }),
  happened: [
    item('h1', '2025-08-11', { move: 'begin', form: 'vocational', field: 'otherField' }),
    item('h2', '2026-09-28', { move: 'deemResigned', form: 'vocational' }),
    item('h3', '2026-10-05', { move: 'notifyMunicipality' }),
  ],
  alternatives: [
    {
      id: 'a',
      name: 'Opistovuosi',
      items: [
        item('p1', '2026-11-30', { move: 'begin', form: 'kops', who: ['student', 'school'] }),
        tied('p2', { tiedTo: 'p1', relation: 'daysAfter', days: 14 }, { move: 'talk', topic: 'studyPlan' }),
        item('p3', '2027-05-28', { move: 'complete', form: 'kops' }),
      ],
      studies: [],
    },
    { id: 'b', name: 'Suoraan', items: [], studies: [] },
  ],
};

async function openPlan(changes: Partial<PlanDocument> = nea): Promise<TestApp> {
  const app = await openApp({ at: '#/o/plan/suunnitelma', store: await storeWith(documentOf(changes)) });
  await screen.findByRole('heading', { name: 'Polku' }, { timeout: 8000 });
  return app;
}

const list = () => screen.getByRole('region', { name: 'Sama luettelona' });
const open = () => screen.getByRole('region', { name: 'Mikä on avoinna' });
const checks = () => screen.getByRole('region', { name: 'Tarkistukset' });
const toolbar = () => screen.getByRole('toolbar', { name: 'Polun merkit' });
const marks = () => within(toolbar()).getAllByRole('button');
const slider = () => screen.getByRole<HTMLInputElement>('slider');

function rowOf(title: string): HTMLElement {
  const row = within(list())
    .getByRole('button', { name: `Muokkaa: ${title}` })
    .closest('li');
  if (row === null) throw new Error(`no row: ${title}`);
  return row;
}

async function itemsOf(app: TestApp, alternativeId: string): Promise<readonly Item[]> {
  const document = await app.saved('plan');
  return document.alternatives.find(({ id }) => id === alternativeId)?.items ?? [];
}

describe('the strings and the list', () => {
  it('hold the same entries in the same order', async () => {
    await openPlan();
    const onStrings = marks().map((mark) => mark.dataset['entry']);
    const inList = [...list().querySelectorAll<HTMLElement>('[data-row]')].map((row) => row.dataset['row']);
    expect(onStrings).toEqual(inList);
    expect(onStrings.filter((id) => id === 'p1' || id === 'p2' || id === 'p3' || id === 'h1')).toEqual([
      'h1',
      'p1',
      'p2',
      'p3',
    ]);
  });

  it('one stop for Tab; arrows go along the marks and stop at the ends', async () => {
    const { user } = await openPlan();
    const all = marks();
    expect(all.filter((mark) => mark.tabIndex === 0)).toHaveLength(1);
    act(() => all[0]?.focus());
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(all[0]);
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(document.activeElement).toBe(all[2]);
    expect(marks().map((mark) => mark.tabIndex)).toEqual(all.map((_, index) => (index === 2 ? 0 : -1)));
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(all.at(-1));
  });

  it('a mark says when, what and its state, and opens its editor; closing gives the focus back', async () => {
    const { user } = await openPlan();
    const mark = within(toolbar()).getByRole('button', { name: '30.11.2026: Opistovuosi (KOPS) alkaa, suunniteltu' });
    await user.click(mark);
    const dialog = screen.getByRole('dialog', { name: 'Muokkaa' });
    expect(within(dialog).getByRole('combobox', { name: 'Mitä tapahtuu' })).toHaveProperty('value', 'begin');
    await user.click(within(dialog).getByRole('button', { name: 'Peru' }));
    expect(screen.queryByRole('dialog')).toBe(null);
    expect(document.activeElement).toBe(mark);
  });

  it('a refused item stays in sight with its reason', async () => {
    await openPlan();
    expect(rowOf('Opistovuosi (KOPS) suoritetaan loppuun').textContent).toContain('hylätty');
    expect(
      within(rowOf('Opistovuosi (KOPS) suoritetaan loppuun')).getByRole('list', { name: 'Miksi ei' }).textContent,
    ).toContain('34');
    expect(marks().map((mark) => mark.getAttribute('aria-label'))).toContain(
      '28.5.2027: Opistovuosi (KOPS) suoritetaan loppuun, hylätty',
    );
  });
});

describe('the chosen day', () => {
  it('is picked on the axis, and the panel answers for it', async () => {
    await openPlan();
    expect(slider().getAttribute('aria-valuetext')).toEqual('valittu 23.11.2026');
    fireEvent.change(slider(), { target: { value: String(Number(slider().value) + 7) } });
    expect(slider().getAttribute('aria-valuetext')).toEqual('valittu 30.11.2026');
    expect(within(open()).getByRole<HTMLInputElement>('textbox', { name: 'Päivä' }).value).toEqual('30.11.2026');
  });

  it('goes a month with a page key, and to the next term with a press', async () => {
    const { user } = await openPlan();
    act(() => slider().focus());
    await user.keyboard('{PageUp}');
    expect(slider().getAttribute('aria-valuetext')).toEqual('valittu 23.12.2026');
    await user.click(within(open()).getByRole('button', { name: 'seuraava lukukausi' }));
    expect(slider().getAttribute('aria-valuetext')).toEqual('valittu 7.1.2027');
  });

  it('a closed move is never a bare no: why, from which rule, and when it opens', async () => {
    const { user } = await openPlan();
    await user.click(screen.getByRole('button', { name: 'Aikuisten perusopetus: Ei nyt. Miksi?' }));
    const option = document.activeElement;
    if (!(option instanceof HTMLElement)) throw new Error('no option has the focus');
    expect(option.textContent).toContain('Ei nyt');
    expect(within(option).getByRole('list', { name: 'Miksi ei' }).textContent).toContain('31.5.2025');
    expect(within(option).getAllByText('Peruste').length).toBeGreaterThan(0);
    expect(within(option).getByRole('button', { name: /^Lisää silti ajatukseksi: / }).textContent).toEqual(
      'Lisää silti ajatukseksi',
    );
  });

  it('an open move is added on that day', async () => {
    const app = await openPlan({
      ...nea,
      happened: [],
      alternatives: [{ id: 'a', name: 'A', items: [], studies: [] }],
    });
    await app.user.click(
      within(open()).getByRole('button', { name: 'Lisää suunnitelmaan: Opistovuosi (KOPS) alkaa, 23.11.2026' }),
    );
    expect(await itemsOf(app, 'a')).toEqual([{ id: 'id-1', move: 'begin', form: 'kops', date: { on: '2026-11-23' } }]);
    expect(screen.getByText('Lisätty: Opistovuosi (KOPS) alkaa, 23.11.2026.').textContent).toContain('Lisätty');
  });
});

describe('a row of the list', () => {
  it('gives its item another day; what is tied to it follows', async () => {
    const app = await openPlan();
    await app.user.click(within(list()).getByRole('button', { name: 'Siirrä: Opistovuosi (KOPS) alkaa' }));
    const box = within(rowOf('Opistovuosi (KOPS) alkaa')).getByRole('textbox', { name: 'Uusi päivä' });
    await app.user.clear(box);
    await app.user.type(box, '7.1.2027');
    await app.user.click(within(rowOf('Opistovuosi (KOPS) alkaa')).getByRole('button', { name: 'Siirrä' }));
    expect((await itemsOf(app, 'a')).map(({ id, date }) => [id, date]).slice(0, 2)).toEqual([
      ['p1', { on: '2027-01-07' }],
      ['p2', { tiedTo: 'p1', relation: 'daysAfter', days: 14 }],
    ]);
    expect(rowOf('Opiskelusuunnitelmakeskustelu (HOPS)').textContent).toContain('21.1.2027');
    await waitFor(() =>
      expect(document.activeElement).toBe(
        within(list()).getByRole('button', { name: 'Muokkaa: Opistovuosi (KOPS) alkaa' }),
      ),
    );
  });

  it('ties its item to another one', async () => {
    const app = await openPlan();
    await app.user.click(
      within(list()).getByRole('button', { name: 'Siirrä: Opistovuosi (KOPS) suoritetaan loppuun' }),
    );
    const row = rowOf('Opistovuosi (KOPS) suoritetaan loppuun');
    await app.user.selectOptions(within(row).getByRole('combobox', { name: 'Milloin' }), 'lukukauden lopussa');
    await app.user.selectOptions(
      within(row).getByRole('combobox', { name: 'Mihin sidotaan' }),
      'Opistovuosi (KOPS) alkaa',
    );
    await app.user.click(within(row).getByRole('button', { name: 'Siirrä' }));
    expect((await itemsOf(app, 'a')).find(({ id }) => id === 'p3')?.date).toEqual({
      tiedTo: 'p1',
      relation: 'termEnd',
    });
  });

  it('removed, leaves those that were tied to it on their days', async () => {
    const app = await openPlan();
    await app.user.click(within(list()).getByRole('button', { name: 'Siirrä: Opistovuosi (KOPS) alkaa' }));
    await app.user.click(within(list()).getByRole('button', { name: 'Poista: Opistovuosi (KOPS) alkaa' }));
    expect((await itemsOf(app, 'a')).map(({ id, date }) => [id, date])).toEqual([
      ['p2', { on: '2026-12-14' }],
      ['p3', { on: '2027-05-28' }],
    ]);
  });

  it('marked as happened, holds in every alternative', async () => {
    const app = await openPlan();
    await app.user.click(
      within(list()).getByRole('button', { name: 'Merkitse tapahtuneeksi: Opistovuosi (KOPS) alkaa' }),
    );
    expect((await app.saved('plan')).happened.map(({ id, date }) => [id, date]).at(-1)).toEqual([
      'p1',
      { on: '2026-11-23' },
    ]);
    expect(rowOf('Opistovuosi (KOPS) alkaa').textContent).toContain('tapahtunut');
  });
});

describe('the editor', () => {
  it('adds an item that it has asked everything of', async () => {
    const app = await openPlan();
    await app.user.click(within(list()).getByRole('button', { name: 'Lisää asia' }));
    const dialog = screen.getByRole('dialog', { name: 'Lisää asia' });
    await app.user.click(within(dialog).getByRole('button', { name: 'Lisää suunnitelmaan' }));
    expect(within(dialog).getByText('Valitse, mitä tapahtuu.').textContent).toEqual('Valitse, mitä tapahtuu.');
    await app.user.selectOptions(
      within(dialog).getByRole('combobox', { name: 'Mitä tapahtuu' }),
      'Opintoja hyväksytty',
    );
    await app.user.selectOptions(within(dialog).getByRole('combobox', { name: 'Koulutus' }), 'kops');
    await app.user.type(within(dialog).getByRole('textbox', { name: 'Määrä' }), '26,5');
    await app.user.selectOptions(within(dialog).getByRole('combobox', { name: 'Yksikkö' }), 'op');
    await app.user.clear(within(dialog).getByRole('textbox', { name: 'Päivä' }));
    await app.user.type(within(dialog).getByRole('textbox', { name: 'Päivä' }), '14.5.2027');
    await app.user.click(within(dialog).getByRole('checkbox', { name: 'Opisto' }));
    await app.user.click(within(dialog).getByRole('button', { name: 'Lisää suunnitelmaan' }));
    expect((await itemsOf(app, 'a')).at(-1)).toEqual({
      id: 'id-1',
      date: { on: '2027-05-14' },
      who: ['school'],
      move: 'earn',
      form: 'kops',
      amount: 26.5,
      unit: 'op',
    });
    expect(screen.queryByRole('dialog')).toBe(null);
  });

  it('takes wishes in order, as many as the rule allows', async () => {
    const app = await openPlan();
    await app.user.click(within(list()).getByRole('button', { name: 'Lisää asia' }));
    const dialog = screen.getByRole('dialog', { name: 'Lisää asia' });
    await app.user.selectOptions(within(dialog).getByRole('combobox', { name: 'Mitä tapahtuu' }), 'Hakee');
    await app.user.selectOptions(within(dialog).getByRole('combobox', { name: 'Koulutus' }), 'lukio');
    for (let wish = 0; wish < 7; wish += 1)
      await app.user.click(within(dialog).getByRole('button', { name: 'Lisää hakutoive' }));
    expect(within(dialog).queryByRole('button', { name: 'Lisää hakutoive' })).toBe(null);
    expect(within(dialog).getByText('Yhteishaussa voi olla enintään 7 hakutoivetta.').tagName).toEqual('P');
  });

  it('a further beginning in a form that has one gets a right of its own', async () => {
    const app = await openPlan();
    await app.user.click(within(list()).getByRole('button', { name: 'Lisää asia' }));
    const dialog = screen.getByRole('dialog', { name: 'Lisää asia' });
    await app.user.selectOptions(within(dialog).getByRole('combobox', { name: 'Mitä tapahtuu' }), 'Opinnot alkavat');
    await app.user.selectOptions(within(dialog).getByRole('combobox', { name: 'Koulutus' }), 'vocational');
    await app.user.click(within(dialog).getByRole('button', { name: 'Lisää suunnitelmaan' }));
    expect((await itemsOf(app, 'a')).at(-1)).toEqual({
      id: 'id-1',
      date: { on: '2026-11-23' },
      right: 'vocational-2',
      move: 'begin',
      form: 'vocational',
    });
  });
});

describe('the checks', () => {
  it('lead to their item and mend it with one press', async () => {
    const app = await openPlan();
    const show = within(checks()).getAllByRole('button', { name: /^Näytä suunnitelmassa: .*34/ })[0];
    if (show === undefined) throw new Error('no check of the weeks');
    await app.user.click(show);
    await waitFor(() =>
      expect(document.activeElement).toBe(
        within(list()).getByRole('button', { name: 'Muokkaa: Opistovuosi (KOPS) suoritetaan loppuun' }),
      ),
    );
    const remove = within(checks()).getAllByRole('button', { name: 'Poista suunnitelmasta' })[0];
    if (remove === undefined) throw new Error('no mend');
    await app.user.click(remove);
    expect((await itemsOf(app, 'a')).map(({ id }) => id)).toEqual(['p1', 'p2']);
  });
});

describe('the alternatives', () => {
  it('are tabs; one can be added, named, copied and removed', async () => {
    const app = await openPlan();
    const tabs = () => screen.getAllByRole('tab').map(({ textContent }) => textContent);
    expect(tabs()).toEqual(['A · Opistovuosi', 'B · Suoraan']);
    await app.user.click(screen.getByRole('button', { name: 'Kopioi' }));
    expect(tabs()).toEqual(['A · Opistovuosi', 'B · Suoraan', 'C · Opistovuosi, kopio']);
    await app.user.click(screen.getByRole('button', { name: 'Nimeä' }));
    const box = screen.getByRole('textbox', { name: 'Vaihtoehdon nimi' });
    await app.user.clear(box);
    await app.user.type(box, 'Kiireetön vuosi{Enter}');
    expect(tabs()).toEqual(['A · Opistovuosi', 'B · Suoraan', 'C · Kiireetön vuosi']);
    await app.user.click(
      within(screen.getByRole('group', { name: 'Vaihtoehdon Kiireetön vuosi muokkaus' })).getByRole('button', {
        name: 'Poista',
      }),
    );
    expect(tabs()).toEqual(['A · Opistovuosi', 'B · Suoraan']);
    await app.user.click(screen.getByRole('button', { name: 'Uusi vaihtoehto' }));
    expect(tabs()).toEqual(['A · Opistovuosi', 'B · Suoraan', 'Vaihtoehto C']);
  });

  it('show their own path', async () => {
    const { user } = await openPlan();
    await user.click(screen.getByRole('tab', { name: 'B · Suoraan' }));
    expect(within(list()).queryByRole('button', { name: 'Muokkaa: Opistovuosi (KOPS) alkaa' })).toBe(null);
    expect(rowOf('Ilmoitus asuinkunnalle').textContent).toContain('tapahtunut');
  });
});

describe('the page', () => {
  it('is handed out as a file', async () => {
    const app = await openPlan();
    await app.user.click(screen.getByRole('button', { name: 'Tallenna tiedostoksi' }));
    expect(app.downloads.map(({ name }) => name)).toEqual(['kannelpolku-nea-2026-11-23.json']);
  });

  it('opens for a student of whom nothing is known', async () => {
    await openPlan({});
    expect(screen.getByRole('link', { name: 'Syntymäaika puuttuu' }).getAttribute('href')).toEqual('#/o/plan/tilanne');
    expect(within(list()).getByText(/Suunnitelmassa ei ole vielä mitään/).tagName).toEqual('P');
  });

  it('has no fault that axe finds', async () => {
    await openPlan();
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});
