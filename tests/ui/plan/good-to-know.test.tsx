import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PlanDocument } from '#domain/plan/document.ts';
import { situation } from '../../support/plans.ts';
import { documentOf, openApp, storeWith, type TestApp } from '../shell/test-app.tsx';

const nea: Partial<PlanDocument> = {
  situation: situation('2009-02-17', '2025-05-31', { name: 'Nea' }),
  alternatives: [{ id: 'a', name: 'A', items: [], studies: [] }],
};

async function openAt(at: string, heading: string): Promise<TestApp> {
  const app = await openApp({ at, store: await storeWith(documentOf(nea)) });
  await screen.findByRole('heading', { name: heading }, { timeout: 8000 });
  return app;
}

/** The disclosure whose summary is read so. */
function disclosure(name: string): HTMLDetailsElement {
  const found = [...document.querySelectorAll('details')].find(
    (details) => details.querySelector('summary')?.textContent === name,
  );
  if (found === undefined) throw new Error(`no disclosure: ${name}`);
  return found;
}

function summaryOf(details: HTMLDetailsElement): HTMLElement {
  const summary = details.querySelector('summary');
  if (summary === null) throw new Error('no summary');
  return summary;
}

describe('what is good to know of a form', () => {
  it('is closed at first, and nothing of it is on the page', async () => {
    await openAt('#/o/plan/suunnitelma', 'Polku');
    expect(disclosure('Hyvä tietää: opistovuosi (KOPS)').open).toBe(false);
    expect(screen.queryByRole('list', { name: 'Hyvä tietää: opistovuosi (KOPS)' })).toBe(null);
    expect(screen.queryByText(/on suunniteltu niin, että opistolla asutaan/)).toBe(null);
  });

  it('opens with the sentences, their sources and the way to the rulebook', async () => {
    const { user } = await openAt('#/o/plan/suunnitelma', 'Polku');
    const kops = disclosure('Hyvä tietää: opistovuosi (KOPS)');
    // The browser's own element: it takes the focus, and the browser makes a press of Enter and Space.
    summaryOf(kops).focus();
    expect(document.activeElement).toBe(summaryOf(kops));
    await user.click(summaryOf(kops));
    const rules = await within(kops).findByRole('list', { name: 'Hyvä tietää: opistovuosi (KOPS)' });
    const boarding = within(rules)
      .getByText(/on suunniteltu niin, että opistolla asutaan/)
      .closest('li');
    expect(boarding?.textContent).toContain('Lähde:');
    const link = within(boarding ?? rules).getByRole('link', { name: /^Avaa sääntökirjassa/ });
    expect(link.getAttribute('href')).toEqual('#/saannot/R-KOPS-19');
  });

  it('says what is a practice and what an assumption, and whom to ask', async () => {
    const { user } = await openAt('#/o/plan/suunnitelma', 'Polku');
    await user.click(summaryOf(disclosure('Hyvä tietää: hakeminen')));
    const practice = (await screen.findByText(/Jatkuvassa haussa oppilaitos voi pisteyttää/)).closest('li');
    expect(practice?.textContent).toContain('Käytäntö');
    await user.click(summaryOf(disclosure('yksityisyys')));
    const assumption = (await screen.findByText(/terveystietoja, diagnooseja/)).closest('li');
    expect(assumption?.textContent).toContain('Oletus');
    expect(assumption?.textContent).toContain('Kysytään: opisto');
  });

  it('follows the chosen day', async () => {
    const { user } = await openAt('#/o/plan/suunnitelma', 'Polku');
    const day = within(screen.getByRole('region', { name: 'Mikä on avoinna' })).getByRole('textbox', { name: 'Päivä' });
    await user.type(day, '1.9.2022{Enter}', { initialSelectionStart: 0, initialSelectionEnd: 10 });
    // The answers of the new day come a moment later.
    await screen.findAllByRole('button', { name: /alkaa, 1\.9\.2022$/ });
    await user.click(summaryOf(disclosure('Hyvä tietää: valmentava koulutus (TUVA)')));
    expect((await screen.findByText(/^Lukuvuonna 2022–2023 valmentavaan/)).textContent).toContain(
      'vähintään kaksi valinnaista osaa',
    );
    expect(screen.queryByText(/Muut kuusi osaa valitaan tarpeen mukaan/)).toBe(null);
  });
});

describe('what is good to know of the duty and of free education', () => {
  it('is beside what is said of them on the page of the situation', async () => {
    const { user } = await openAt('#/o/plan/tilanne', 'Tilanne');
    await user.click(summaryOf(disclosure('Hyvä tietää: oppivelvollisuus')));
    expect((await screen.findByText(/^Huoltaja huolehtii siitä/)).tagName).toEqual('P');
    await user.click(summaryOf(disclosure('Hyvä tietää: maksuttomuus')));
    expect((await screen.findByText(/voi saada majoituskorvausta/)).tagName).toEqual('P');
  });
});
