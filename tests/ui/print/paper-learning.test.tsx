import { cleanup, render, screen, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlProvider } from 'use-intl';
import { afterEach, describe, expect, it } from 'vitest';
import { plannerContext } from '#domain/engine/context.ts';
import { replay } from '#domain/engine/replay.ts';
import { makeCalendar } from '#domain/school/calendar.ts';
import { parseSchool } from '#domain/school/school-schema.ts';
import type { PriorLearning } from '#domain/student/prior-learning.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { catalogueOf, type Locale } from '#i18n/locales.ts';
import { PaperLearning } from '#ui/print/paper-learning.tsx';
import { paperOf } from '#ui/print/paper-model.ts';
import { item, plan, situation } from '../../support/plans.ts';

afterEach(cleanup);

/** Read by path: in a browser-like environment a module's address is no file. */
const parsed = parseSchool(JSON.parse(readFileSync(join(process.cwd(), 'public/school.json'), 'utf8')));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
const { school } = parsed;
const context = plannerContext({ school, calendar: makeCalendar(school), today: isoDate('2026-11-25') });

const LEARNING: readonly PriorLearning[] = [
  {
    id: 'a',
    kind: 'lukioStudies',
    toward: 'lukio',
    amount: 34,
    unit: 'lukioOp',
    provider: 'Lohjan lukio',
    state: 'evidenceSeen',
  },
  {
    id: 'b',
    kind: 'vocationalUnits',
    toward: 'lukio',
    amount: 15,
    unit: 'osp',
    credited: 4,
    state: 'accepted',
    decidedOn: isoDate('2026-11-02'),
  },
  { id: 'c', kind: 'workOrHobby', toward: 'vocational', words: 'kerhon ohjaaminen', state: 'claimed' },
];

async function rowsOf(learning: readonly PriorLearning[], locale: Locale = 'fi') {
  const student = situation('2009-03-14', '2025-05-31', { priorLearning: learning });
  const planned = [
    item('l', '2027-01-11', { move: 'begin', form: 'lukio' }),
    item('r', '2027-01-07', { move: 'askCrediting', form: 'lukio' }),
  ];
  const paper = paperOf(replay(plan(student, [], planned), 'A', context));
  render(
    <IntlProvider locale={locale} messages={await catalogueOf(locale)} timeZone="Europe/Helsinki">
      <PaperLearning learning={paper.learning} />
    </IntlProvider>,
  );
  return screen
    .queryAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent?.replaceAll('\u00a0', ' ')));
}

describe('earlier learning on paper', () => {
  it('is a row a thing: how much in its own unit, how far it has come, and what the law says', async () => {
    const rows = await rowsOf(LEARNING);
    expect(rows.map((cells) => cells.slice(0, 2))).toEqual([
      ['Lukio-opintoja, 34 op (lukio)→ lukioLohjan lukio', 'Todistus on nähtyPyyntö on suunnitelmassa 7.1.2027.'],
      ['Ammatillisia tutkinnon osia, 15 osp→ lukio', 'Hyväksytty 2.11.2026: 4 op (lukio)'],
      ['Työssä tai harrastuksissa opittua: kerhon ohjaaminen→ ammatillinen koulutus', 'Opiskelija on kertonut'],
    ]);
    expect(rows.map((cells) => cells[2])).toEqual([
      'Lukion on luettava hyväksi opinnot, jotka on tehty toisessa lukiossa. (lukiolaki 27 § 2 mom.)Opiskelija pyytää hyväksilukemista ennen kuin kyseiset opinnot alkavat. (lukiolaki 27 § 2–3 mom.)',
      'Lukion on luettava tämä hyväksi siltä osin kuin se vastaa opetussuunnitelmaa. Osaaminen osoitetaan niin kuin lukio päättää. (lukiolaki 27 § 2–3 mom.)Opiskelija pyytää hyväksilukemista ennen kuin kyseiset opinnot alkavat.',
      'Oppivelvolliselta ei tunnusteta työssä tai harrastuksissa opittua. Oppivelvollisuuden viimeinen päivä on 13.3.2027, ja sen jälkeen osaamisen voi osoittaa näytössä. (laki ammatillisesta koulutuksesta 44 § 5 mom.; asetus ammatillisesta koulutuksesta 10 §)',
    ]);
  });

  it('speaks English as well', async () => {
    const [first] = await rowsOf(LEARNING.slice(0, 1), 'en');
    expect(first?.slice(0, 2)).toEqual([
      'Lukio studies, 34 op (lukio)→ lukioLohjan lukio',
      'Certificate seenThe request is in the plan on 7 Jan 2027.',
    ]);
    expect(within(document.body).getByRole('heading').textContent).toBe('Earlier learning and its recognition');
  });

  it('has no section where none was told', async () => {
    expect(await rowsOf([])).toEqual([]);
    expect(screen.queryByRole('heading')).toBe(null);
  });
});
