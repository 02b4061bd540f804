import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PlanDocument } from '#domain/plan/document.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { item, situation } from '../../support/plans.ts';
import { documentOf, openApp, storeWith, type TestApp } from '../shell/test-app.tsx';

/** Straight to vocational education under the duty: what is recognised changed by act 708/2024. */
async function openPlan(changes: Partial<PlanDocument>): Promise<TestApp> {
  const app = await openApp({
    at: '#/o/plan/suunnitelma',
    store: await storeWith(
      documentOf({
        situation: situation('2009-02-17', '2025-05-31', { name: 'Nea' }),
        alternatives: [
          {
            id: 'a',
            name: 'Suoraan',
            items: [item('voc', '2027-01-07', { move: 'begin', form: 'vocational', field: 'educationAndGuidance' })],
            studies: [],
          },
        ],
        ...changes,
      }),
    ),
  });
  await screen.findByRole('heading', { name: 'Polku' }, { timeout: 8000 });
  return app;
}

const title = () => screen.queryByText('Säännöt ovat muuttuneet');

describe('a plan that was last looked at with older rules', () => {
  it('tells what they change, by which rule, and is marked as read', async () => {
    const app = await openPlan({ rulesKnownOn: isoDate('2024-12-04') });
    const { user } = app;
    await user.click(screen.getByText('Mikä muuttuu (1)'));
    const [line] = within(screen.getByText('Mikä muuttuu (1)').closest('details') ?? document.body).getAllByRole(
      'listitem',
    );
    expect(line?.querySelector('p')?.textContent).toBe(
      '7.1.2027 Ammatillinen koulutus alkaa: kasvatus- ja ohjausala: Toteutuu',
    );
    expect(line?.textContent).toContain(
      'Tunnustamisen raja oppivelvolliselle: voimassa 1.1.2025 alkaen, tiedossa 5.12.2024 alkaen',
    );
    await user.click(screen.getByRole('button', { name: 'Merkitse luetuksi' }));
    expect(title()).toBe(null);
    expect((await app.saved('plan')).rulesKnownOn).toBe('2026-11-23');
  });

  it.each([
    ['the rules that it knows are those of now', { rulesKnownOn: isoDate('2026-11-01') }],
    [
      'nothing that has changed since touches it',
      {
        rulesKnownOn: isoDate('2024-12-04'),
        alternatives: [{ id: 'a', name: '', items: [], studies: [] }],
      },
    ],
    ['it was made before the day was kept', {}],
  ])('says nothing when %s', async (_, changes) => {
    await openPlan(changes);
    expect(title()).toBe(null);
  });
});
