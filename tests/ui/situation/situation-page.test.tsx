import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Item } from '#domain/plan/item.ts';
import type { PriorLearning } from '#domain/student/prior-learning.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { choose, documentOf, openApp, storeWith, type TestApp } from '../shell/test-app.tsx';

async function openSituation(changes: Parameters<typeof documentOf>[0] = {}): Promise<TestApp> {
  const app = await openApp({ at: '#/o/plan/tilanne', store: await storeWith(documentOf(changes)) });
  await screen.findByRole('heading', { level: 1, name: 'Tilanne' });
  return app;
}

const note = () => within(screen.getByRole('complementary', { name: 'Tästä seuraa' }));
const birthDate = () => screen.getByRole('textbox', { name: 'Syntymäaika' });

/** The words that belong to a field beside its label. */
function describedBy(field: HTMLElement): string {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

describe('the birth date', () => {
  it.each([
    ['1.5.2010', '2010-05-01'],
    ['01.05.2010', '2010-05-01'],
    ['2.12.2010', '2010-12-02'],
    ['9.5.10', '2010-05-09'],
    ['2010-05-09', '2010-05-09'],
  ])('typed key by key as %s is %s', async (typed, date) => {
    const app = await openSituation();
    await app.user.type(birthDate(), typed);
    await app.user.tab();
    expect((await app.saved('plan')).situation).toEqual({
      name: 'Aino M.',
      birthDate: { value: date, origin: 'told' },
    });
    expect(birthDate()).toHaveProperty('value', typed);
  });

  it('shows what follows while one types, and never the year on its way', async () => {
    const app = await openSituation();
    await app.user.type(birthDate(), '14.3.20');
    expect(note().getByText('Kirjoita syntymäaika.').textContent).toBe('Kirjoita syntymäaika.');
    await app.user.type(birthDate(), '09');
    expect(
      note()
        .getAllByRole('definition')
        .map(({ textContent }) => textContent),
    ).toEqual(['17 vuotta', 'Ei opiskelupaikkaa', 'Viimeinen päivä 13.3.2027', '31.12.2029 asti']);
  });

  it.each([
    ['31.2.2010', 'Tällaista päivää ei ole. Ensin päivä, sitten kuukausi: 1.5.2010.'],
    ['keväällä', 'Kirjoita päivä muodossa 1.5.2010.'],
    ['1.1.2030', 'Syntymäaika ei voi olla tulevaisuudessa.'],
    ['1.1.1910', 'Tarkista vuosi: tästä on yli sata vuotta.'],
  ])('%s is explained beside the field, kept as typed, and the rest is saved', async (typed, words) => {
    const app = await openSituation({
      situation: { name: 'Aino M.', birthDate: { value: isoDate('2009-03-14'), origin: 'register' } },
    });
    await app.user.clear(birthDate());
    await app.user.type(birthDate(), typed);
    await app.user.tab();
    await waitFor(() => expect(describedBy(birthDate())).toBe(words));
    expect(birthDate().getAttribute('aria-invalid')).toBe('true');
    await app.user.type(screen.getByRole('textbox', { name: 'Asuinkunta' }), 'Lohja');
    expect(birthDate()).toHaveProperty('value', typed);
    expect((await app.saved('plan')).situation.homeMunicipality).toBe('Lohja');
  });

  it('stops complaining when the date is mended', async () => {
    const app = await openSituation();
    await app.user.type(birthDate(), '31.2.2010');
    await app.user.tab();
    await waitFor(() => expect(birthDate().getAttribute('aria-invalid')).toBe('true'));
    await app.user.clear(birthDate());
    await app.user.type(birthDate(), '28.2.2010');
    await waitFor(() => expect(birthDate().getAttribute('aria-invalid')).toBe(null));
  });

  it('is one step of undo, and the field follows the undo', async () => {
    const app = await openSituation();
    await app.user.type(birthDate(), '1.5.2010');
    await app.user.tab();
    await app.user.click(screen.getByRole('button', { name: 'Kumoa' }));
    await waitFor(() => expect(birthDate()).toHaveProperty('value', ''));
    expect((await app.saved('plan')).situation).toEqual({ name: 'Aino M.' });
    await app.user.click(screen.getByRole('button', { name: 'Tee uudelleen' }));
    await waitFor(() => expect(birthDate()).toHaveProperty('value', '1.5.2010'));
  });
});

describe('a student without a municipality of residence', () => {
  it('is told both readings, with whom to ask', async () => {
    await openSituation({
      situation: {
        name: 'Maryam',
        birthDate: { value: isoDate('2010-04-04'), origin: 'told' },
        residence: { value: 'none', origin: 'told' },
      },
    });
    expect(
      note().getByText(
        'Oletus: ei koske, kun kotikuntaa ei ole Suomessa. Jos koskee, viimeinen päivä on 3.4.2028. Kysy asuinkunnasta.',
      ),
    ).toBeInstanceOf(HTMLElement);
    expect(
      note().getByText(
        'Jos oppivelvollisuus koskee: 31.12.2030 asti. Jos ei koske: ei maksuttomuutta. Kysy asuinkunnasta.',
      ),
    ).toBeInstanceOf(HTMLElement);
  });
});

describe('the facts', () => {
  it('carry where they come from', async () => {
    const app = await openSituation();
    await app.user.click(screen.getByRole('radio', { name: 'Päättötodistus on saatu' }));
    await app.user.type(screen.getByRole('textbox', { name: 'Todistuksen päivä' }), '31.5.2025');
    await app.user.selectOptions(
      screen.getByRole('combobox', { name: 'Mistä tieto on: Miten peruskoulu on käyty?' }),
      'Todistus nähty',
    );
    await app.user.click(screen.getByRole('radio', { name: 'On' }));
    expect((await app.saved('plan')).situation).toEqual({
      name: 'Aino M.',
      residence: { value: 'municipality', origin: 'told' },
      basicEducation: { value: { kind: 'certificate', on: '2025-05-31' }, origin: 'certificate' },
    });
  });

  it('keep amounts in their own units, and those that are not asked', async () => {
    const app = await openSituation({
      situation: { name: 'Aino M.', earned: [{ form: 'kops', amount: 2, unit: 'lukioOp' }] },
    });
    await app.user.click(screen.getByRole('button', { name: 'Lisää opintoja' }));
    await app.user.type(screen.getByRole('textbox', { name: 'Määrä' }), '34,5');
    expect((await app.saved('plan')).situation.earned).toEqual([
      { form: 'lukio', amount: 34.5, unit: 'lukioOp' },
      { form: 'kops', amount: 2, unit: 'lukioOp' },
    ]);
  });

  it('of the goal, the hours and the language are saved without a press', async () => {
    const app = await openSituation();
    await app.user.click(screen.getByRole('radio', { name: 'Ei vielä riitä' }));
    await app.user.type(screen.getByRole('textbox', { name: 'Tuntia viikossa' }), '20');
    await app.user.selectOptions(screen.getByRole('combobox', { name: 'Tavoite' }), 'Ammatillinen');
    await app.user.selectOptions(screen.getByRole('combobox', { name: 'Ala' }), 'Kasvatus- ja ohjausala');
    await app.user.type(screen.getByRole('textbox', { name: 'Mihin mennessä' }), '9.8.2027');
    await app.user.type(screen.getByRole('textbox', { name: 'Omin sanoin' }), 'Lasten kanssa');
    expect((await app.saved('plan')).situation).toEqual({
      name: 'Aino M.',
      language: { value: 'insufficient', origin: 'told' },
      hoursPerWeek: 20,
      goal: { form: 'vocational', field: 'educationAndGuidance', by: '2027-08-09', words: 'Lasten kanssa' },
    });
  });
});

describe('earlier learning', () => {
  const row = (number: number) => within(screen.getByRole('group', { name: `${number}. osaaminen` }));
  const law = (number: number) => row(number).getByRole('group', { name: 'Mitä laki sanoo' });
  const told = (number: number) => [...law(number).querySelectorAll('p')].map(({ textContent }) => textContent);
  const young = {
    name: 'Aino M.',
    birthDate: { value: isoDate('2009-03-14'), origin: 'told' },
    residence: { value: 'municipality', origin: 'told' },
    basicEducation: { value: { kind: 'certificate', on: isoDate('2025-05-31') }, origin: 'told' },
  } as const;

  it('is a row a thing, each telling at once what the law says, with its source', async () => {
    const app = await openSituation({ situation: young });
    await app.user.click(screen.getByRole('button', { name: 'Lisää osaamista' }));
    expect(told(1)).toEqual([
      'Lukion on luettava hyväksi opinnot, jotka on tehty toisessa lukiossa. Lähde: lukiolaki 27 § 2 mom. Avaa sääntökirjassa: Lukio-opinnot luetaan hyväksi, avautuu uuteen välilehteen',
      'Opiskelija pyytää hyväksilukemista ennen kuin kyseiset opinnot alkavat. Lähde: lukiolaki 27 § 2–3 mom. Avaa sääntökirjassa: Muualla opitun hyväksilukeminen lukiossa, avautuu uuteen välilehteen',
      'Suunnitelmassa ei ole vielä tätä koulutusta: lukio.',
    ]);
    await app.user.type(row(1).getByRole('textbox', { name: 'Määrä' }), '34');
    await app.user.selectOptions(row(1).getByRole('combobox', { name: 'Mihin se luettaisiin' }), 'Ammatillinen');
    await app.user.selectOptions(
      row(1).getByRole('combobox', { name: 'Mitä se on' }),
      'Työssä tai harrastuksissa opittua',
    );
    expect(told(1)[0]).toMatch(/^Oppivelvolliselta ei tunnusteta .+ on 13\.3\.2027, ja sen jälkeen .+44 § 5 mom\./);
    await app.user.type(row(1).getByRole('textbox', { name: 'Tarkemmin' }), 'kerhon ohjaaminen');
    expect((await app.saved('plan')).situation.priorLearning).toEqual([
      {
        id: 'id-1',
        kind: 'workOrHobby',
        toward: 'vocational',
        amount: 34,
        words: 'kerhon ohjaaminen',
        state: 'claimed',
      },
    ]);
  });

  it('is asked by the studies that some way of the plan has: when they begin after the duty, skills can be shown', async () => {
    const learning = { id: 'p', kind: 'workOrHobby', toward: 'vocational', state: 'claimed' } as const;
    const begin: Item = {
      id: 'v',
      move: 'begin',
      form: 'vocational',
      field: 'educationAndGuidance',
      date: { on: isoDate('2027-08-09') },
    };
    await openSituation({
      situation: { ...young, priorLearning: [learning] },
      alternatives: [
        { id: 'a', name: 'A', items: [], studies: [] },
        { id: 'b', name: 'B', items: [begin], studies: [] },
      ],
    });
    expect(told(1)).toEqual([
      'Tätä ei tunnusteta papereista, mutta osaamisen voi osoittaa näytössä. Lähde: laki ammatillisesta koulutuksesta 46–47 §; asetus ammatillisesta koulutuksesta 10 § Avaa sääntökirjassa: Aiemman osaamisen tunnustaminen, avautuu uuteen välilehteen',
    ]);
  });

  it('asks for the decision and the amount when it was accepted, and is removed by its own button', async () => {
    const learning: PriorLearning = {
      id: 'p',
      kind: 'vocationalUnits',
      toward: 'lukio',
      amount: 62,
      unit: 'osp',
      state: 'claimed',
    };
    const app = await openSituation({ situation: { ...young, priorLearning: [learning] } });
    expect(row(1).queryByRole('textbox', { name: 'Päätös tehtiin' })).toBe(null);
    await app.user.selectOptions(row(1).getByRole('combobox', { name: 'Tilanne' }), 'Hyväksytty');
    await app.user.type(row(1).getByRole('textbox', { name: 'Päätös tehtiin' }), '2.11.2026');
    await app.user.type(row(1).getByRole('textbox', { name: 'Paljonko hyväksyttiin' }), '4,5');
    expect((await app.saved('plan')).situation.priorLearning).toEqual([
      { ...learning, state: 'accepted', decidedOn: '2026-11-02', credited: 4.5 },
    ]);
    await app.user.click(screen.getByRole('button', { name: 'Poista 1. osaaminen' }));
    expect((await app.saved('plan')).situation).toEqual(young);
    await app.user.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect((await app.saved('plan')).situation.priorLearning).toEqual([
      { ...learning, state: 'accepted', decidedOn: '2026-11-02', credited: 4.5 },
    ]);
  });
});

describe('the hours of a week', () => {
  it('are the whole, the work and the travel, each by itself', async () => {
    const app = await openSituation();
    await app.user.type(screen.getByRole('textbox', { name: 'Tuntia viikossa' }), '45');
    await app.user.type(screen.getByRole('textbox', { name: 'Siitä työtä' }), '12,5');
    await app.user.type(screen.getByRole('textbox', { name: 'Siitä matkoja' }), '5');
    expect((await app.saved('plan')).situation).toEqual({
      name: 'Aino M.',
      hoursPerWeek: 45,
      otherHours: { work: 12.5, travel: 5 },
    });
  });
});

describe('what has happened', () => {
  const lukio = (): readonly Item[] => [
    { id: 'b', move: 'begin', form: 'lukio', date: { on: isoDate('2025-08-07') }, provider: 'Lohjan lukio' },
  ];

  it('is told a row at a time, from the keyboard', async () => {
    const app = await openSituation();
    screen.getByRole('button', { name: 'Lukio' }).focus();
    await app.user.keyboard('{Enter}Lohjan Yhteislyseo{Enter}7.8.2025{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Miten on nyt?' }));
    await app.user.selectOptions(
      screen.getByRole('combobox', { name: 'Miten on nyt?' }),
      'Ei ole enää käynyt, mutta paikka on',
    );
    await app.user.type(screen.getByRole('textbox', { name: 'Viimeksi mukana' }), '30.10.2026');
    expect((await app.saved('plan')).happened).toEqual([
      { id: 'id-1', move: 'begin', form: 'lukio', date: { on: '2025-08-07' }, provider: 'Lohjan Yhteislyseo' },
      { id: expect.stringMatching(/^id-/), move: 'attendLast', form: 'lukio', date: { on: '2026-10-30' } },
    ]);
  });

  it.each([
    ['Alkoi', '1.1.2008', 'Päivä on ennen opiskelijan syntymää. Tarkista tämä tai syntymäaika.'],
    ['Alkoi', '1.1.2027', 'Tämä päivä on vasta edessä. Tuleva merkitään suunnitelmaan.'],
    ['Ero alkoi', '1.8.2025', 'Päivä on ennen alkua. Tarkista kumpikin päivä.'],
  ])('%s %s is refused beside the field, and the document stays', async (label, typed, words) => {
    const app = await openSituation({
      situation: { name: 'Aino M.', birthDate: { value: isoDate('2009-03-14'), origin: 'told' } },
      happened: lukio(),
    });
    await app.user.selectOptions(screen.getByRole('combobox', { name: 'Miten on nyt?' }), 'Erosi omalla ilmoituksella');
    const field = screen.getByRole('textbox', { name: label });
    await app.user.clear(field);
    await app.user.type(field, typed);
    await app.user.tab();
    await waitFor(() => expect(describedBy(screen.getByRole('textbox', { name: label })).includes(words)).toBe(true));
    expect(screen.getByRole('textbox', { name: label })).toHaveProperty('value', typed);
    expect((await app.saved('plan')).happened).toEqual(lukio());
  });

  it('is removed with its row and comes back with undo, keys included', async () => {
    const app = await openSituation({ happened: lukio() });
    await app.user.click(screen.getByRole('button', { name: 'Poista 1. koulutus' }));
    expect((await app.saved('plan')).happened).toEqual([]);
    expect(screen.queryByRole('textbox', { name: 'Oppilaitos' })).toBe(null);
    await app.user.keyboard('{Control>}z{/Control}');
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Oppilaitos' })).toHaveProperty('value', 'Lohjan lukio'),
    );
    expect((await app.saved('plan')).happened).toEqual(lukio());
  });

  it('takes a pause of the education and the notice to the municipality', async () => {
    const app = await openSituation({ happened: lukio() });
    await app.user.type(screen.getByRole('textbox', { name: 'Ilmoitus tehtiin' }), '2.11.2026');
    await app.user.click(screen.getByRole('button', { name: 'Lisää keskeytys' }));
    const pause = within(screen.getByRole('group', { name: '1. keskeytys' }));
    await app.user.type(pause.getByRole('textbox', { name: 'Alkoi' }), '26.10.2026');
    await app.user.type(pause.getByRole('textbox', { name: 'Viimeinen päivä' }), '31.12.2026');
    const { happened } = await app.saved('plan');
    expect(happened.map(({ id: _, ...item }) => item)).toEqual([
      ...lukio().map(({ id: _, ...item }) => item),
      { move: 'notifyMunicipality', date: { on: '2026-11-02' } },
      { move: 'suspend', form: 'lukio', reason: 'illness', date: { on: '2026-10-26' }, until: '2026-12-31' },
    ]);
  });

  it('shows what the rows cannot say as plain lines', async () => {
    await openSituation({
      happened: [...lukio(), { id: 't', move: 'talk', topic: 'interview', date: { on: isoDate('2026-11-20') } }],
    });
    expect(screen.getByText('20.11.2026 · Haastattelu').tagName).toBe('LI');
  });
});

describe('the form', () => {
  it('goes to the next field on Enter and is never sent', async () => {
    const app = await openSituation();
    const name = screen.getByRole('textbox', { name: 'Nimi' });
    await app.user.click(name);
    await app.user.keyboard('{Enter}');
    expect(document.activeElement).toBe(birthDate());
    const form = name.closest('form') as HTMLFormElement;
    expect(fireEvent.submit(form)).toBe(false);
  });

  it('leads to what is open', async () => {
    await openSituation();
    expect(
      screen.getAllByRole('link', { name: 'Näytä, mikä on avoinna' }).map((link) => link.getAttribute('href')),
    ).toEqual(['#/o/plan/suunnitelma', '#/o/plan/suunnitelma']);
  });

  it('speaks English as well', async () => {
    const app = await openSituation();
    await choose(app, 'In English');
    await screen.findByRole('heading', { level: 1, name: 'Situation' });
    await app.user.type(screen.getByRole('textbox', { name: 'Date of birth' }), '14.3.2009');
    const aside = within(screen.getByRole('complementary', { name: 'What follows' }));
    expect(aside.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      '17 years',
      'No place to study',
      'Last day 13 Mar 2027',
      'Until 31 Dec 2029',
    ]);
  });
});
