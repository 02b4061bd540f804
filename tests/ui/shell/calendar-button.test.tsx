import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { item, situation } from '../../support/plans.ts';
import { documentOf, openApp, storeWith, type TestApp } from './test-app.tsx';

const BUTTON = 'Päivät kalenteriin (.ics)';

async function openAt(at: string): Promise<TestApp> {
  const store = await storeWith(
    documentOf({
      situation: situation('2009-02-17', '2025-05-31', { name: 'Aino M.' }),
      alternatives: [
        { id: 'a', name: 'A', items: [item('kops', '2026-11-30', { move: 'begin', form: 'kops' })], studies: [] },
        { id: 'b', name: 'B', items: [item('kops', '2026-12-07', { move: 'begin', form: 'kops' })], studies: [] },
      ],
    }),
  );
  const app = await openApp({ at, store });
  await app.user.click(await screen.findByRole('button', { name: BUTTON }));
  return app;
}

async function save({ user }: TestApp): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Tallenna kalenteritiedosto' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBe(null));
}

const unfolded = (text = '') => text.replaceAll('\r\n ', '').split('\r\n');

describe('the dates of the plan as a calendar file', () => {
  it('go out from the plan without the name, and the dialog closes', async () => {
    const app = await openAt('#/o/plan/suunnitelma');
    const dialog = screen.getByRole('dialog', { name: 'Päivät kalenteriin' });
    expect(within(dialog).getByRole('checkbox', { name: 'Nimi mukaan: Aino M.', checked: false }).tagName).toBe(
      'INPUT',
    );
    const [told] = within(dialog).getAllByText(/tämän vaihtoehdon päivät tästä päivästä eteenpäin/);
    await save(app);
    const [file] = app.downloads;
    expect(file?.name).toBe('kannelpolku-2026-11-23.ics');
    const lines = unfolded(file?.text);
    expect(lines).toContain('SUMMARY:Opistovuosi (KOPS) alkaa');
    expect(lines).toContain('DTSTART;VALUE=DATE:20261130');
    expect(file?.text).not.toContain('Aino');
    expect(told?.textContent).toContain(`${lines.filter((line) => line === 'BEGIN:VEVENT').length} merkintää`);
  });

  it('go out from the paper with the name when it is wanted, of the alternative that is shown', async () => {
    const app = await openAt('#/o/plan/tulosta/b');
    await app.user.click(screen.getByRole('checkbox', { name: 'Nimi mukaan: Aino M.' }));
    await save(app);
    const [file] = app.downloads;
    expect(file?.name).toBe('kannelpolku-aino-m-2026-11-23.ics');
    const lines = unfolded(file?.text);
    expect(lines).toContain('SUMMARY:Aino M.: Opistovuosi (KOPS) alkaa');
    expect(lines).toContain('DTSTART;VALUE=DATE:20261207');
  });

  it('that cannot be made are told so, and can be tried again', async () => {
    const app = await openAt('#/o/plan/suunnitelma');
    const writing = vi.spyOn(app.services.ports.calendars, 'write').mockRejectedValueOnce(new Error('offline'));
    await app.user.click(screen.getByRole('button', { name: 'Tallenna kalenteritiedosto' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Kalenteritiedostoa ei saatu tehtyä.');
    expect(app.downloads).toEqual([]);
    await save(app);
    expect(writing.mock.calls.length).toBe(2);
    expect(app.downloads.map(({ name }) => name)).toEqual(['kannelpolku-2026-11-23.ics']);
  });
});
