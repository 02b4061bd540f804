import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { registerEntries } from '#domain/rules/register.ts';
import { RULEBOOK } from '#domain/rules/rulebook.ts';
import { openApp, type TestApp } from '../shell/test-app.tsx';

/** jsdom scrolls nothing; what was scrolled to is kept here. */
const scrolledTo: string[] = [];
Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
  scrolledTo.push(this.id);
};

async function openRules(at = '#/saannot', language = 'fi'): Promise<TestApp> {
  const app = await openApp({ at, language });
  await screen.findByRole('heading', { level: 1, name: language === 'fi' ? 'Sääntökirja' : 'Rulebook' });
  return app;
}

/** Asked of the elements themselves: to ask thousands of them for their roles would take seconds. */
const articles = () => [...document.querySelectorAll('article')];
const ids = () => articles().map((article) => article.querySelector('h3 a')?.textContent);
const article = (id: string) => {
  const found = articles().find((each) => each.id === `rule-${id}`);
  if (found === undefined) throw new Error(`${id} is not shown`);
  return found;
};
const facts = (id: string) =>
  [...article(id).querySelectorAll('dl:last-child > div')].map((fact) =>
    [...fact.children].map(({ textContent }) => textContent),
  );
const editions = (id: string) =>
  [...article(id).querySelectorAll('ul[aria-label="Luvut"] > li')].map((edition) => ({
    values: [...edition.querySelectorAll('dl > div')].map((row) =>
      [...row.children].map(({ textContent }) => textContent).join(': '),
    ),
    when: edition.querySelector('p')?.textContent,
  }));
/** The control of a label. Set at once: each letter that is typed would render hundreds of rules in a slow document. */
function field(label: string): HTMLInputElement | HTMLSelectElement {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label)?.control;
  if (!(found instanceof HTMLInputElement || found instanceof HTMLSelectElement)) throw new Error(`no field ${label}`);
  return found;
}
const set = (label: string, value: string) => fireEvent.change(field(label), { target: { value } });
const choose = (label: string, choice: string) =>
  set(
    label,
    [...field(label).querySelectorAll('option')].find(({ textContent }) => textContent === choice)?.value ?? '',
  );

describe('the rulebook', () => {
  it('shows every row of the register by subject, and counts them', async () => {
    await openRules();
    expect(ids()).toEqual(registerEntries().map(({ id }) => id));
    const rules = Object.keys(RULEBOOK).length;
    const assumptions = Object.values(RULEBOOK).filter((rule) => 'assumption' in rule).length;
    const others = registerEntries().length - rules;
    screen.getByText(`${rules} sääntöä, ${assumptions} oletusta, ${others} muuta kohtaa.`);
    expect([...document.querySelectorAll('h2')].slice(0, 2).map(({ textContent }) => textContent)).toEqual([
      'Oppivelvollisuus ja maksuttomuus',
      'Hakeminen ja valintapisteet',
    ]);
  });

  it('tells of a rule what it says, where it is from, from when and until when, and where it is used', async () => {
    await openRules();
    const ended = article('R-TUVA-7');
    expect(ended.querySelector('h3')?.textContent).toBe('R-TUVA-7 Valmentavan rakenne 31.7.2023 asti');
    expect(facts('R-TUVA-7').slice(1)).toEqual([
      ['Voimassa', '1.8.2022–31.7.2023'],
      ['Tiedossa', '6.5.2021 alkaen, päättyminen 21.6.2023 alkaen'],
      ['Varmuus', 'Luettu valtakunnallisista perusteista tai rekisteristä'],
      ['Käytössä', expect.stringContaining('opintojen sisältö ja laajuus')],
    ]);
    const link = within(ended).getByRole('link', { name: /^Tutkintokoulutukseen valmentavan koulutuksen perusteet/ });
    expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual([
      'https://eperusteet.opintopolku.fi',
      'noreferrer',
    ]);
  });

  it('tells the editions of a number, each with its time, its source and from when it was known', async () => {
    await openRules();
    expect(editions('R-APP-3')).toEqual([
      {
        values: ['Hakutoiveita enintään: 5 toivetta'],
        when: expect.stringMatching(/^Voimassa .*–.*\. Tiedossa .*\. Lähde: /),
      },
      { values: ['Hakutoiveita enintään: 7 toivetta'], when: expect.stringMatching(/^Voimassa .* alkaen\. Tiedossa /) },
    ]);
    expect(editions('R-KOPS-5')[0]?.values).toEqual([
      'Opistovuoden laajuus vähintään: 53 op',
      'Opiskelijan työtä opintopistettä kohti noin: 27 tuntia',
    ]);
  });

  it('shows an assumption with what to ask and whom', async () => {
    await openRules();
    choose('Varmuus', 'Vain oletukset: mitä kysyä ja keneltä');
    await waitFor(() =>
      expect(ids().length).toBe(Object.values(RULEBOOK).filter((rule) => 'assumption' in rule).length),
    );
    expect(article('R-OV-1').textContent).toContain(
      'Oletus. Kysytään: asuinkuntaKysy asuinkunnalta: koskeeko oppivelvollisuus opiskelijaa, jolla ei vielä ole kotikuntaa Suomessa?',
    );
  });

  it('tells what became of what is no rule of the rulebook', async () => {
    await openRules();
    expect(article('S-TUVA-15').textContent).toBe(
      'S-TUVA-15 Sama asia on sanottu toisessa säännössä:R-TUVA-8 Valmentavan koulutuksen osat',
    );
    expect(article('S-TUVA-17').textContent).toContain('Ei vaikuta suunnitelmaan. Kertoo, miten');
    await waitFor(() =>
      expect(article('S-TUVA-28').textContent).toBe(
        'S-TUVA-28 Opiston asetuksissa: valmentavaa koulutusta (TUVA) järjestetään ammatillisen koulutuksen luvalla (oletus) Asetus permits.tuvaPermit',
      ),
    );
    expect(article('R-TUVA-24').textContent).toContain('Opiston oma arvo: ');
  });
});

describe('the search', () => {
  it('finds without marks, by every word, in the law too', async () => {
    await openRules();
    set('Hae', 'VIIMEINEN PAIVA valpas');
    await waitFor(() => expect(ids()).toEqual(['R-OV-3']));
    screen.getByText(`Näkyvissä 1 / ${registerEntries().length}.`);
  });

  it('finds by an id that row alone', async () => {
    await openRules();
    set('Hae', 'r-tuva-1');
    await waitFor(() => expect(ids()).toEqual(['R-TUVA-1']));
  });

  it('leaves what was in force on a day, with the numbers of that day', async () => {
    await openRules();
    choose('Aihe', 'Valmentava koulutus (TUVA)');
    set('Voimassa päivänä', '31.7.2023');
    await waitFor(() => expect(ids()).toContain('R-TUVA-7'));
    expect(ids()).not.toContain('R-TUVA-8');
    set('Voimassa päivänä', '1.8.2023');
    await waitFor(() => expect(ids()).not.toContain('R-TUVA-7'));
    expect(ids()).toContain('R-TUVA-8');
  });

  it('finds by kind', async () => {
    await openRules();
    choose('Laji', 'Opiston asetuksissa');
    await waitFor(() => expect(ids()).toContain('S-TUVA-28'));
    expect(ids()).toContain('R-TUVA-24');
    expect(ids()).not.toContain('R-OV-1');
  });

  it('says what to do when nothing is found, and clears the filters', async () => {
    await openRules();
    set('Hae', 'xyzzy');
    await screen.findByText('Mikään kohta ei vastaa hakua');
    fireEvent.click(screen.getByRole('button', { name: 'Poista rajaukset' }));
    await waitFor(() => expect(ids().length).toBe(registerEntries().length));
  });
});

describe('the address of a rule', () => {
  it('opens the rulebook at it', async () => {
    await openRules('#/saannot/R-TUVA-8');
    expect(document.activeElement?.textContent).toBe('R-TUVA-8 Valmentavan koulutuksen osat');
    expect(scrolledTo.at(-1)).toBe('rule-R-TUVA-8');
    expect(article('R-TUVA-8').querySelector('a[aria-current]')?.textContent).toBe('R-TUVA-8');
  });

  it('brings back a rule that the filters hide', async () => {
    await openRules();
    set('Hae', 'S-TUVA-15');
    await waitFor(() => expect(ids()).toEqual(['S-TUVA-15']));
    await act(async () => {
      window.location.hash = '#/saannot/R-OV-2';
    });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('R-OV-2 Oppivelvollisuuden päättyminen'));
    expect(field('Hae')).toHaveProperty('value', '');
  });

  it('says when there is no such rule', async () => {
    await openRules('#/saannot/R-EI-1');
    screen.getByText('Sääntöä R-EI-1 ei ole sääntökirjassa. Hae sitä sanalla tai selaa luetteloa.');
    expect(articles().length).toBe(registerEntries().length);
  });
});

it('is all in English too', async () => {
  await openRules('#/saannot', 'en');
  expect(article('R-KOPS-5').textContent).toContain('Scope of the folk high school year, at least53 ');
});
