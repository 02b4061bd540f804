import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { IntlProvider } from 'use-intl';
import { afterEach, describe, expect, it } from 'vitest';
import { plannerContext } from '#domain/engine/context.ts';
import { replay } from '#domain/engine/replay.ts';
import type { Item } from '#domain/plan/item.ts';
import { makeCalendar } from '#domain/school/calendar.ts';
import { parseSchool } from '#domain/school/school-schema.ts';
import type { PriorLearning } from '#domain/student/prior-learning.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { catalogueOf } from '#i18n/locales.ts';
import { WhatIf } from '#ui/features/studies/what-if.tsx';
import { item, plan, situation } from '../../support/plans.ts';

afterEach(cleanup);

const messages = await catalogueOf('fi');
/** Read by path: in a browser-like environment a module's address is no file. */
const parsed = parseSchool(JSON.parse(readFileSync(join(process.cwd(), 'public/school.json'), 'utf8')));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
const { school } = parsed;
const context = plannerContext({ school, calendar: makeCalendar(school), today: isoDate('2026-11-25') });

const lukio = item('l', '2027-01-11', { move: 'begin', form: 'lukio' });
const own: PriorLearning = {
  id: 'own',
  kind: 'lukioStudies',
  toward: 'lukio',
  amount: 34,
  unit: 'lukioOp',
  state: 'evidenceSeen',
};
const other: PriorLearning = {
  id: 'other',
  kind: 'vocationalUnits',
  toward: 'lukio',
  amount: 62,
  unit: 'osp',
  state: 'claimed',
};
const tuva: PriorLearning = { id: 'tuva', kind: 'workOrHobby', toward: 'tuva', state: 'claimed' };

function open(learning: readonly PriorLearning[], planned: readonly Item[] = [lukio]) {
  const document = plan(situation('2009-03-14', '2025-05-31', { priorLearning: learning }), [], planned);
  render(
    <IntlProvider locale="fi" messages={messages} timeZone="Europe/Helsinki">
      <WhatIf replayed={replay(document, 'A', context)} />
    </IntlProvider>,
  );
  return userEvent.setup();
}

const cells = () =>
  within(screen.getByRole('table', { name: 'Mitä kertyy' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent?.trim()));
const tick = (name: string) => screen.getByRole('checkbox', { name });
const status = () => screen.getByRole('status').textContent;

describe('what if this is accepted', () => {
  it('tells the totals before and after, in the own unit of the studies', async () => {
    const user = open([own]);
    expect(cells()).toEqual([['Lukio', '0 / 150 op (lukio)', '0 / 150 op (lukio)', '150 op (lukio)']]);
    expect(status()).toBe('Mikään ei muutu, ennen kuin rastitat jotakin.');
    await user.click(tick('Lukio-opintoja, 34 op (lukio) → lukio'));
    expect(cells()).toEqual([['Lukio', '0 / 150 op (lukio)', '34 / 150 op (lukio)', '116 op (lukio)']]);
    expect(status()).toBe('');
    await user.click(tick('Lukio-opintoja, 34 op (lukio) → lukio'));
    expect(cells()[0]?.[2]).toBe('0 / 150 op (lukio)');
  });

  it('never turns another unit into it: how much is asked', async () => {
    const user = open([own, other]);
    await user.click(tick('Ammatillisia tutkinnon osia, 62 osp → lukio'));
    expect(cells()[0]?.[2]).toBe('0 / 150 op (lukio)');
    const amount = screen.getByRole('textbox', {
      name: 'Paljonko tästä hyväksyttäisiin? Ammatillisia tutkinnon osia, 62 osp',
    });
    await user.type(amount, '4,5');
    expect(cells()[0]?.[2]).toBe('4,5 / 150 op (lukio)');
    await user.clear(amount);
    await user.type(amount, 'vähän');
    expect(amount.getAttribute('aria-invalid')).toBe('true');
    expect(cells()[0]?.[2]).toBe('0 / 150 op (lukio)');
  });

  it('does not offer what the law closes, and tells why', () => {
    open([tuva], []);
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
    expect(screen.getByRole('listitem').textContent).toBe(
      'Työssä tai harrastuksissa opittua → valmentava koulutus (TUVA)Valmentavassa koulutuksessa (TUVA) ei lueta hyväksi aiempia opintoja. Osattu näkyy suunnitelmassa niin, että sen osuus jätetään pois.',
    );
  });

  it('says when the plan has no such studies, and when there is nothing to decide', () => {
    open([own], []);
    expect(screen.queryByRole('table')).toBe(null);
    expect(status()).toContain('Suunnitelmassa ei ole lukion opintoja, joten luvut eivät muutu.');
    cleanup();
    open([{ ...own, state: 'accepted' }]);
    expect(screen.getByText(/ei ole vielä päätetty, ei ole kirjattu/).textContent).toBe(
      'Aiempaa osaamista, josta ei ole vielä päätetty, ei ole kirjattu. Sen voi kirjata tilannesivulla.',
    );
  });
});
