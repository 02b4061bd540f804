import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { writePlan } from '#domain/plan/read-plan.ts';
import type { PlanStore } from '#session/ports.ts';
import { documentOf, openApp, storeWith } from '../shell/test-app.tsx';

const list = async () => within(await screen.findByRole('region', { name: 'Tällä laitteella' }));

/** A store with rows that this version cannot read. */
async function storeWithBroken(): Promise<PlanStore> {
  const store = await storeWith(documentOf());
  return {
    ...store,
    list: async () => [
      ...(await store.list()),
      { id: 'rikki', name: 'Onni', savedAt: '2026-11-20T08:00:00Z', unreadable: 'broken' },
    ],
    load: async (id) => (id === 'rikki' ? { ok: false, fault: 'broken', raw: '{"rikki": true}' } : store.load(id)),
  };
}

describe('the students of this device', () => {
  it('say what this is and where the writing stays when there are none', async () => {
    await openApp();
    expect(
      await screen.findByText('Kaikki, mitä kirjoitat, jää tälle laitteelle, kunnes itse annat sen eteenpäin.'),
    ).toHaveProperty('tagName', 'P');
    expect(screen.queryByRole('region', { name: 'Tällä laitteella' })).toBe(null);
  });

  it('are listed by name with the time of saving, and open at the plan', async () => {
    await openApp({ store: await storeWith(documentOf(), documentOf({ id: 'toinen', situation: { name: '' } })) });
    const rows = (await list()).getAllByRole('listitem');
    expect(rows.map((row) => within(row).getByRole('link').textContent)).toEqual(['Nimetön', 'Aino M.']);
    const aino = rows[1] as HTMLElement;
    expect(within(aino).getByRole('link').getAttribute('href')).toBe('#/o/plan/suunnitelma');
    expect(within(aino).getByText('Tallennettu 23.11.2026 klo 14.02').tagName).toBe('SPAN');
  });

  it('begin with a name or without, straight at the situation', async () => {
    const { user } = await openApp();
    await user.type(screen.getByRole('textbox', { name: 'Opiskelijan nimi' }), 'Veera{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Tilanne' });
    expect(screen.getByRole('textbox', { name: 'Nimi' })).toHaveProperty('value', 'Veera');
    await user.click(screen.getByRole('link', { name: 'Opiskelijat' }));
    await user.click(await screen.findByRole('button', { name: 'Uusi opiskelija' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Nimi' })).toHaveProperty('value', ''));
  });

  it('are removed at once, with the way back in the focus', async () => {
    const { user } = await openApp({ store: await storeWith(documentOf()) });
    await user.click((await list()).getByRole('button', { name: 'Poista: Aino M.' }));
    expect(await screen.findByText('Poistettu: Aino M.')).toHaveProperty('tagName', 'P');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Tällä laitteella' })).toBe(null));
    const undo = screen.getByRole('button', { name: 'Kumoa poisto' });
    expect(document.activeElement).toBe(undo);
    await user.click(undo);
    expect((await list()).getByRole('link', { name: 'Aino M.' }).tagName).toBe('A');
  });

  it('go out as a file', async () => {
    const { user, downloads } = await openApp({ store: await storeWith(documentOf()) });
    await user.click((await list()).getByRole('button', { name: 'Ota tiedostoksi: Aino M.' }));
    await waitFor(() =>
      expect(downloads).toEqual([{ name: 'kannelpolku-aino-m-2026-11-23.json', text: writePlan(documentOf()) }]),
    );
  });

  it('that cannot be read are told, and their text can be taken out', async () => {
    const { user, downloads } = await openApp({ store: await storeWithBroken() });
    const row = within((await list()).getAllByRole('listitem')[1] as HTMLElement);
    expect(row.queryByRole('link')).toBe(null);
    expect(row.getByText('Vioittunut: ei aukea tällä versiolla. Sisältö on tallessa.').tagName).toBe('SPAN');
    await user.click(row.getByRole('button', { name: 'Ota tiedostoksi: Onni' }));
    await waitFor(() =>
      expect(downloads).toEqual([{ name: 'kannelpolku-onni-2026-11-23.json', text: '{"rikki": true}' }]),
    );
  });
});

describe('a file', () => {
  it('of a new student opens at the plan', async () => {
    const { user } = await openApp({ file: { name: 'aino.json', text: writePlan(documentOf()) } });
    await user.click(screen.getByRole('button', { name: 'Avaa tiedostosta' }));
    await waitFor(() => expect(window.location.hash).toBe('#/o/plan/suunnitelma'));
  });

  it('of a student who is here already comes beside the old one', async () => {
    const { user, store } = await openApp({
      store: await storeWith(documentOf()),
      file: { name: 'aino.json', text: writePlan(documentOf()) },
    });
    await user.click(screen.getByRole('button', { name: 'Avaa tiedostosta' }));
    expect((await screen.findByRole('link', { name: 'Avaa: Aino M.' })).getAttribute('href')).toBe(
      '#/o/id-1/suunnitelma',
    );
    expect((await store.list()).map(({ id }) => id)).toEqual(['plan', 'id-1']);
  });

  it.each([
    ['{"format": "kannelpolku-plan",\n oops', 'rivi 2'],
    ['{"hello": 1}', 'Tiedosto ei ole Kannelpolun suunnitelma.'],
    [writePlan(documentOf()).replace('"happened": []', '"happened": 3'), 'happened: arvo on väärää lajia'],
  ])('that will not do is told where and why: %j', async (text, words) => {
    const { user, store } = await openApp({ file: { name: 'x.json', text } });
    await user.click(screen.getByRole('button', { name: 'Avaa tiedostosta' }));
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('Tiedostoa ei avattu').tagName).toBe('P');
    await waitFor(() => expect(alert.textContent?.includes(words)).toBe(true));
    expect(await store.list()).toEqual([]);
  });

  it('that was not chosen changes nothing', async () => {
    const { user } = await openApp();
    await user.click(screen.getByRole('button', { name: 'Avaa tiedostosta' }));
    expect(screen.queryByRole('alert')).toBe(null);
  });
});
