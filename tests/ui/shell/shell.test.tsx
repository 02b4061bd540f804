import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PlanStore, Saved } from '#session/ports.ts';
import { isTextField } from '#ui/shell/use-undo-keys.ts';
import { choose, documentOf, openApp, storeWith } from './test-app.tsx';

async function openSituation(store?: PlanStore) {
  const app = await openApp({ at: '#/o/plan/tilanne', store: store ?? (await storeWith(documentOf())) });
  await screen.findByRole('heading', { level: 1, name: 'Tilanne' });
  return app;
}

const municipality = () => screen.getByRole('textbox', { name: 'Asuinkunta' });
const links = () =>
  within(screen.getByRole('navigation', { name: 'Sivut' }))
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href'), link.getAttribute('aria-current')]);

describe('the frame', () => {
  it('shows only the pages that there are', async () => {
    await openApp();
    expect(links()).toEqual([
      ['Opiskelijat', '#/', 'page'],
      ['Säännöt', '#/saannot', null],
    ]);
  });

  it('shows the pages of an open student', async () => {
    await openSituation();
    expect(links()).toEqual([
      ['Opiskelijat', '#/', null],
      ['Tilanne', '#/o/plan/tilanne', 'page'],
      ['Suunnitelma', '#/o/plan/suunnitelma', null],
      ['Opinnot', '#/o/plan/opinnot', null],
      ['Arvosanat', '#/o/plan/arvosanat', null],
      ['Tulosta', '#/o/plan/tulosta', null],
      ['Säännöt', '#/saannot', null],
    ]);
  });

  it('names the tab without the student, and moves the focus to the heading of a new page', async () => {
    const { user } = await openSituation();
    expect(document.title).toBe('Tilanne – Kannelpolku');
    await user.click(screen.getByRole('link', { name: 'Opiskelijat' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Opiskelijat' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(document.title).toBe('Opiskelijat – Kannelpolku');
  });

  it('lets the keyboard skip to the content', async () => {
    const { user } = await openApp();
    (document.activeElement as HTMLElement).blur();
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Siirry sisältöön');
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('says when there is no such page, and no such student', async () => {
    await openApp({ at: '#/ei/ole' });
    await screen.findByRole('heading', { level: 1, name: 'Tällaista sivua ei ole' });
    await act(async () => {
      window.location.hash = '#/o/kadonnut/tilanne';
    });
    await screen.findByRole('heading', { level: 1, name: 'Suunnitelmaa ei ole tällä laitteella' });
  });

  it('tells where the settings of the school are wrong', async () => {
    await openApp({
      at: '#/o/plan/tilanne',
      store: await storeWith(documentOf()),
      setting: { ok: false, fault: { kind: 'faults', faults: [{ path: 'name', code: 'missing', params: {} }] } },
    });
    await screen.findByRole('heading', { level: 1, name: 'Opiston asetuksia (school.json) ei voi käyttää' });
    expect(screen.getByText('name: tieto puuttuu, lisää se').tagName).toBe('LI');
  });
});

describe('the language', () => {
  it('is Finnish first, changes at once, and is remembered', async () => {
    const app = await openApp();
    const { languages } = app;
    await choose(app, 'In English');
    await screen.findByRole('heading', { level: 1, name: 'Students' });
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe('Students – Kannelpolku');
    expect(languages).toEqual(['en']);
    await choose(app, 'Suomeksi');
    await screen.findByRole('heading', { level: 1, name: 'Opiskelijat' });
    expect(languages).toEqual(['en', 'fi']);
  });

  it('is the remembered one, and Finnish when what is remembered is no language', async () => {
    await openApp({ language: 'en' });
    await screen.findByRole('heading', { level: 1, name: 'Students' });
  });

  it('does not believe a strange memory', async () => {
    await openApp({ language: 'xx' });
    await screen.findByRole('heading', { level: 1, name: 'Opiskelijat' });
  });
});

describe('undo and redo', () => {
  it('follow the keys outside text fields and the buttons', async () => {
    const { user, saved } = await openSituation();
    const residence = async () => (await saved('plan')).situation.residence?.value;
    await user.click(screen.getByRole('radio', { name: 'On' }));
    expect(await residence()).toBe('municipality');
    await user.keyboard('{Control>}z{/Control}');
    expect(await residence()).toBe(undefined);
    expect(screen.getByText('Kumottu.').getAttribute('role')).toBe('status');
    await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
    expect(await residence()).toBe('municipality');
    await user.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect(await residence()).toBe(undefined);
    await user.keyboard('{Control>}y{/Control}');
    expect(await residence()).toBe('municipality');
  });

  it('leave a text field to its own undo', async () => {
    const { user, saved } = await openSituation();
    await user.click(screen.getByRole('radio', { name: 'On' }));
    await user.click(municipality());
    await user.keyboard('{Control>}z{/Control}');
    expect((await saved('plan')).situation.residence?.value).toBe('municipality');
  });

  it('know a text field from a button and a choice', () => {
    const made = [
      '<input>',
      '<input type="radio">',
      '<textarea></textarea>',
      '<select></select>',
      '<button></button>',
    ].map((html) => {
      const host = document.createElement('div');
      host.innerHTML = html;
      return isTextField(host.firstElementChild);
    });
    expect(made).toEqual([true, false, true, false, false]);
  });

  it('have buttons that say when there is nothing', async () => {
    await openSituation();
    expect(screen.getByRole('button', { name: 'Kumoa' })).toHaveProperty('disabled', true);
    expect(screen.getByRole('button', { name: 'Tee uudelleen' })).toHaveProperty('disabled', true);
  });
});

describe('saving', () => {
  it('says when the plan was saved on this device', async () => {
    const { user, saved } = await openSituation();
    expect(screen.getByText('Tallessa tällä laitteella').tagName).toBe('P');
    await user.type(municipality(), 'Lohja');
    expect(screen.getByText('Tallennetaan…').tagName).toBe('P');
    await saved('plan');
    expect(screen.getByText('Tallessa laitteella 14.02').tagName).toBe('P');
  });

  it('says loudly when it did not work, and offers the plan as a file', async () => {
    const store = await storeWith(documentOf());
    const full = async (): Promise<Saved> => ({ ok: false, fault: 'full' });
    const { user, services, downloads } = await openSituation({ ...store, save: full });
    await user.type(municipality(), 'Lohja');
    await act(async () => services.planners.open('plan').send({ type: 'FLUSH' }));
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('Ei tallennettu: laitteen tallennustila on täynnä.').tagName).toBe('P');
    await user.click(within(alert).getByRole('button', { name: 'Ota tiedostoksi' }));
    expect(downloads.map(({ text }) => JSON.parse(text).situation.homeMunicipality)).toEqual(['Lohja']);
  });

  it('asks a person when another tab has saved, and nothing is lost', async () => {
    const store = await storeWith(documentOf());
    const { user, services, saved } = await openSituation(store);
    await store.save(documentOf({ situation: { name: 'Toisesta välilehdestä' } }), 1);
    await user.type(municipality(), 'Lohja');
    await act(async () => services.planners.open('plan').send({ type: 'FLUSH' }));
    await user.click(await screen.findByRole('button', { name: 'Pidä tämä, tee siitä uusi opiskelija' }));
    await waitFor(() => expect(window.location.hash).toBe('#/o/id-1/tilanne'));
    expect((await saved('plan')).situation).toEqual({ name: 'Toisesta välilehdestä' });
    expect((await saved('id-1')).situation).toEqual({ name: 'Aino M. (kopio)', homeMunicipality: 'Lohja' });
  });
});
