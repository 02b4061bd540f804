import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { choose, documentOf, openApp, storeWith } from '../shell/test-app.tsx';
import { item, situation } from '../../support/plans.ts';

const kops = item('kops', '2026-11-30', { move: 'begin', form: 'kops' });
const refused = item('refused', '2027-03-01', { move: 'begin', form: 'kops' });

async function openPaper(at = '#/o/plan/tulosta') {
  const store = await storeWith(
    documentOf({
      situation: situation('2009-02-17', '2025-05-31', { name: 'Aino M.', guardians: 'äiti' }),
      alternatives: [
        { id: 'a', name: 'A', items: [kops], studies: [] },
        { id: 'b', name: 'Myöhemmin', items: [refused], studies: [] },
      ],
    }),
  );
  const app = await openApp({ at, store });
  await screen.findByRole('heading', { level: 1, name: 'Tulosta suunnitelma' });
  return app;
}

const sheet = () => screen.getByRole('article');
const rowOf = (text: string) => within(sheet()).getAllByText(text)[0]?.closest('tr')?.textContent;

describe('the print page', () => {
  it('shows the sheet of the first alternative, and of the one in the address', async () => {
    await openPaper();
    expect(within(sheet()).getByText(/^Vaihtoehto/).textContent).toBe('Vaihtoehto A');
    expect(rowOf('Opistovuosi (KOPS) alkaa')).toBe('30.11.2026Opistovuosi (KOPS) alkaaOpiskelijaSuunniteltu');
  });

  it('tells a refused move as refused, with the reason', async () => {
    await openPaper('#/o/plan/tulosta/b');
    expect(within(sheet()).getByText(/^Vaihtoehto/).textContent).toBe('Vaihtoehto B: Myöhemmin');
    expect(rowOf('Opistovuosi (KOPS) alkaa')).toMatch(
      /^1\.3\.2027Opistovuosi \(KOPS\) alkaaMiksi ei: .+16\.2\.2027.*Ei onnistu näin$/,
    );
  });

  it('gives the student and the day to the margins of the printed page, in the language that is chosen', async () => {
    const app = await openPaper();
    const margins = () =>
      ['--paper-foot', '--paper-number'].map((name) => document.documentElement.style.getPropertyValue(name));
    expect(margins()).toEqual(['"Opiskelusuunnitelma · Aino M. · 23.11.2026"', '"sivu "']);
    await choose(app, 'In English');
    await screen.findByRole('heading', { level: 1, name: 'Print the plan' });
    expect(margins()).toEqual(['"Individual study plan · Aino M. · 23 Nov 2026"', '"page "']);
  });
});
