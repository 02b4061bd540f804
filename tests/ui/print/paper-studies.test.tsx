import { cleanup, render, screen, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlProvider } from 'use-intl';
import { afterEach, describe, expect, it } from 'vitest';
import { plannerContext } from '#domain/engine/context.ts';
import { replay } from '#domain/engine/replay.ts';
import type { Item } from '#domain/plan/item.ts';
import type { Study } from '#domain/plan/study.ts';
import { makeCalendar } from '#domain/school/calendar.ts';
import { parseSchool, type School } from '#domain/school/school-schema.ts';
import type { Situation } from '#domain/student/situation.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { catalogueOf, type Locale } from '#i18n/locales.ts';
import { paperOf } from '#ui/print/paper-model.ts';
import { PaperStudies } from '#ui/print/paper-studies.tsx';
import { item, plan, situation } from '../../support/plans.ts';

afterEach(cleanup);

/** Read by path: in a browser-like environment a module's address is no file. */
const parsed = parseSchool(JSON.parse(readFileSync(join(process.cwd(), 'public/school.json'), 'utf8')));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
const { school: realSchool } = parsed;

const P3 = { year: 2026, code: 'P3' };
const P4 = { year: 2026, code: 'P4' };
const NEXT_P1 = { year: 2027, code: 'P1' };

let count = 0;
function study(draft: Omit<Study, 'id'>): Study {
  count += 1;
  return { id: `s${count}`, ...draft };
}

const op = (part: string, amount: number, more: Partial<Study> = {}) =>
  study({ form: 'kops', part, amount, unit: 'op', ...more });

const kops = item('k', '2026-11-30', { move: 'begin', form: 'kops' });

type Given = {
  readonly planned?: readonly Item[];
  readonly happened?: readonly Item[];
  readonly studies?: readonly Study[];
  readonly student?: Partial<Situation>;
  readonly school?: School;
  readonly locale?: Locale;
};

async function show({
  planned = [],
  happened = [],
  studies = [],
  student,
  school = realSchool,
  locale = 'fi',
}: Given): Promise<void> {
  const context = plannerContext({ school, calendar: makeCalendar(school), today: isoDate('2026-11-25') });
  const document = plan(situation('2010-03-14', '2026-05-30', student), happened, planned, studies);
  const paper = paperOf(replay(document, 'A', context));
  render(
    <IntlProvider locale={locale} messages={await catalogueOf(locale)} timeZone="Europe/Helsinki">
      <PaperStudies studies={paper.studies} />
    </IntlProvider>,
  );
}

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ');

function rowsOf(name: string): readonly (readonly string[])[] {
  const table = screen.getByRole('table', { name });
  return within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => plain(textContent)));
}

const texts = () => [...document.querySelectorAll('p, li')].map(({ textContent }) => plain(textContent));

describe('the contents of the folk high school year on paper', () => {
  const studies = [
    op('1007', 4, { period: P3 }),
    op('1002', 3, { period: P3 }),
    op('1002', 1, { period: P4 }),
    op('1008', 2, { period: P3, inside: 'lukioStudies', title: 'Matematiikka', provider: 'Lohjan lukio' }),
    op('1008', 3, { period: P4 }),
    op('1003', 4),
    op('own', 1, { title: 'Ratsastus', period: P4 }),
  ];
  const given: Given = {
    planned: [kops],
    happened: [],
    studies,
    student: {
      hoursPerWeek: 20,
      otherHours: { work: 5 },
      priorLearning: [
        {
          id: 'p',
          kind: 'lukioStudies',
          toward: 'kops',
          part: '1008',
          amount: 4,
          unit: 'op',
          credited: 4,
          state: 'accepted',
        },
        { id: 'q', kind: 'workOrHobby', toward: 'kops', amount: 2, unit: 'op', state: 'claimed' },
      ],
    },
  };

  it('has a row a part with its bounds, amounts and periods, the sums of groups, and what is missing of the whole', async () => {
    await show(given);
    expect(rowsOf('Opistovuosi (KOPS)')).toEqual([
      ['Osa', 'Laajuus', 'Luettu hyväksi', 'Suunniteltu', 'Jaksoittain'],
      ['Osaamiskokonaisuudet', '', '', '8', ''],
      ['Arjen taidot ja elämänhallinta 1002', 'väh. 4', '', '4', 'P3: 3 · P4: 1'],
      ['Opiskelu-, itsetuntemus- ja työelämätaidot 1003', 'väh. 4', '', '', ''],
      ['Opiskelu- ja urasuunnittelutaidot 1007', 'väh. 4', '', '4', 'P3: 4'],
      [
        'Valinnaiset suuntautumisopinnot 1008Matematiikka · Lukio-opinnot · Lohjan lukio (P3: 2)',
        '',
        '4',
        '5',
        'P3: 2 · P4: 3',
      ],
      ['Omat ja muut opinnot', '', '', '1', ''],
      ['Ratsastus', '', '', '1', 'P4: 1'],
      ['Yhteensäpuuttuu 35 op', 'väh. 53', '4', '14', 'P3: 9 · P4: 5'],
    ]);
  });

  it('tells the criteria, the mid-year start, what nobody has planned, and what is in no period', async () => {
    await show(given);
    expect(texts()).toEqual(
      expect.arrayContaining([
        'perusteet OPH-58-2021 · 30.11.2026–29.11.2027 · määrät: op',
        'Opinnot alkavat 30.11.2026 kesken lukuvuoden. Opetusta on sen jälkeen 21,8 vk ennen kevätlukukauden loppua (28.5.2027). Tavallisella tahdilla siinä ehtii noin 34 op, ja koko laajuudesta jää auki noin 19 op. Enimmäisaika päättyy 29.11.2027, ja opetusta on siihen asti 36,8 vk. Yhteishaun lisäpisteisiin tarvittavat 17 viikkoa tulevat täyteen 23.4.2027.',
        'Osaamisen tunnistaminen on kesken: 2 op.',
        'Vielä suunnittelematta: Vuorovaikutus- ja viestintätaidot 4 op, Matemaattiset perustaidot ja ongelmanratkaisutaidot 4 op, Aktiivinen kansalaisuus 4 op.',
        'Opiskelu-, itsetuntemus- ja työelämätaidot, 4 op. Jaksoa ei ole valittu.',
      ]),
    );
  });

  it('tells the days of the used periods once, marked as estimates, and the hours a week', async () => {
    await show(given);
    expect(texts()).toEqual(
      expect.arrayContaining([
        'P3 30.11.2026–5.2.2027',
        'P4 8.2.–9.4.2027',
        'Jaksojen päivät ovat arvioita, joita oppilaitos ei ole vahvistanut.',
        'Opiskelijalla on aikaa 20 h viikossa.',
      ]),
    );
    expect(texts().filter((text) => text.startsWith('P5'))).toEqual([]);
    expect(rowsOf('Viikkokuorma').slice(1)).toEqual([
      ['30.11.2026–5.2.2027', 'Opistovuosi (KOPS) 32,8 h · työ 5 h', '37,8 h (17,8 h liikaa)'],
      ['8.2.–9.4.2027', 'Opistovuosi (KOPS) 17,8 h · työ 5 h', '22,8 h (2,8 h liikaa)'],
    ]);
  });

  it('has what was accepted in its own column, with and without a part', async () => {
    await show({
      happened: [
        item('k', '2026-08-11', { move: 'begin', form: 'kops' }),
        item('e', '2026-10-30', { move: 'earn', form: 'kops', amount: 4, unit: 'op', part: '1002' }),
        item('f', '2026-11-06', { move: 'earn', form: 'kops', amount: 2.5, unit: 'op' }),
      ],
    });
    expect(rowsOf('Opistovuosi (KOPS)')).toEqual([
      ['Osa', 'Laajuus', 'Hyväksytty', 'Suunniteltu', 'Jaksoittain'],
      ['Osaamiskokonaisuudet', '', '4', '', ''],
      ['Arjen taidot ja elämänhallinta 1002', 'väh. 4', '4', '', ''],
      ['Hyväksytty erittelemättä', '', '2,5', '', ''],
      ['Yhteensäpuuttuu 46,5 op', 'väh. 53', '6,5', '', ''],
    ]);
    // Begun with the school year: nothing of a start in mid-year.
    expect(texts().filter((text) => text.includes('kesken lukuvuoden'))).toEqual([]);
  });

  it('speaks English as well', async () => {
    await show({ planned: [kops], studies: [op('1002', 4, { period: P3 })], locale: 'en' });
    expect(rowsOf('Folk high school year (KOPS)')[2]?.slice(1)).toEqual(['min. 4', '4', 'P3: 4']);
  });
});

describe('other forms', () => {
  it('says of TUVA by which rules its plan is made, as an assumption until the school has told its permit', async () => {
    const planned = [item('t', '2027-01-07', { move: 'begin', form: 'tuva' })];
    await show({ planned });
    const line =
      'Valmentava koulutus järjestetään ammatillisen koulutuksen luvalla, joten suunnitelma tehdään henkilökohtaisen osaamisen kehittämissuunnitelman (HOKS) säännöillä. (laki tutkintokoulutukseen valmentavasta koulutuksesta 14 § 3 mom.)';
    expect(texts()).toContain(`Oletus: ${line}`);
    cleanup();
    const told = (value: School['permits']['tuvaPermit']['value']): School => ({
      ...realSchool,
      permits: { ...realSchool.permits, tuvaPermit: { value, assumed: false } },
    });
    await show({ planned, school: told('vocational') });
    expect(texts()).toContain(line);
    cleanup();
    await show({ planned, school: told('basicEducation') });
    expect(texts().filter((text) => text.includes('HOKS'))).toEqual([]);
  });

  it('marks assumed scopes of vocational units, names the competence area, and the years of the periods', async () => {
    const voc = (part: string, amount: number, period: Study['period']) =>
      study({ form: 'vocational', part, amount, unit: 'osp', period });
    await show({
      planned: [
        item('v', '2027-01-07', { move: 'begin', form: 'vocational', field: 'educationAndGuidance', line: '1702' }),
      ],
      studies: [voc('106339', 20, P4), voc('106339', 20, NEXT_P1), voc('106331', 5, P4)],
    });
    expect(rowsOf('Ammatillinen koulutus: kasvatus- ja ohjausala').slice(1)).toEqual([
      ['Ammatilliset tutkinnon osat', 'väh. 145', '45', ''],
      ['Pakolliset tutkinnon osat', '115–120, oletus', '45', ''],
      ['Ammatillinen kohtaaminen kasvatus- ja ohjausalalla 106331', '20, oletus', '5', '2026–27 P4: 5'],
      [
        'Lapsen kasvun, hyvinvoinnin ja oppimisen edistäminen 106339',
        '40, oletus',
        '40',
        '2026–27 P4: 202027–28 P1: 20',
      ],
      ['Yhteensäpuuttuu 135 osp', 'väh. 180', '45', '2026–27 P4: 252027–28 P1: 20'],
    ]);
    expect(texts()).toEqual(
      expect.arrayContaining([
        'Oletus: laajuutta ei ole vahvistettu perusteista. Opinto-ohjaaja tarkistaa sen.',
        'Vielä suunnittelematta: Varhaiskasvatuksen pedagogisen toiminnan toteuttaminen 35 osp, Viestintä- ja vuorovaikutusosaaminen 11 osp, Matemaattis-luonnontieteellinen osaaminen 6 osp, Yhteiskunta- ja työelämäosaaminen 9 osp.',
      ]),
    );
    expect(texts().filter((text) => text.includes('Varhaiskasvatus ja perhetoiminta'))).toHaveLength(1);
  });

  it('keeps lukio short: only what is planned, and one line of what is compulsory and missing', async () => {
    await show({
      planned: [item('l', '2027-01-11', { move: 'begin', form: 'lukio' })],
      studies: [
        study({ form: 'lukio', part: 'MAY1', amount: 2, unit: 'lukioOp', period: P3 }),
        study({ form: 'lukio', part: 'ENA1', amount: 1, unit: 'lukioOp', period: P3 }),
      ],
    });
    expect(rowsOf('Lukio')).toEqual([
      ['Osa', 'Laajuus', 'Suunniteltu', 'Jaksoittain'],
      ['Vieraat kielet, englanti, A-oppimäärä', 'väh. 12', '1', ''],
      ['ENA1 Opiskelutaidot ja kieli-identiteetin rakentaminen', '1', '1', 'P3: 1'],
      ['Matematiikan yhteinen opintokokonaisuus', 'väh. 2', '2', ''],
      ['MAY1 Luvut ja yhtälöt', '2', '2', 'P3: 2'],
      ['Yhteensäpuuttuu 147 op', 'väh. 150', '3', 'P3: 3'],
    ]);
    expect(texts().filter((text) => text.startsWith('Vielä suunnittelematta'))).toEqual([
      'Vielä suunnittelematta: Äidinkieli ja kirjallisuus 12 op, A-kieli 11 op, Toinen kotimainen kieli 10 op, Matematiikka 10 op, Biologia 4 op, Maantiede 2 op, Fysiikka 2 op, Kemia 2 op, Filosofia 4 op, Psykologia 2 op, Historia 6 op, Yhteiskuntaoppi 6 op, Uskonto tai elämänkatsomustieto 4 op, Terveystieto 2 op, Liikunta 4 op, Opinto-ohjaus 4 op, Musiikki ja kuvataide 6 op.',
    ]);
  });
});

describe('what is left out', () => {
  it('has one line where nothing has been planned, and no periods nor load', async () => {
    await show({ planned: [kops] });
    expect(texts()).toContain('Sisältöjä ei ole vielä suunniteltu.');
    expect(screen.queryAllByRole('table')).toEqual([]);
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Opintojen sisältö',
      'Opistovuosi (KOPS)',
    ]);
  });

  it('has no section without study rights, nor for studies at another school or behind', async () => {
    await show({});
    expect(document.body.textContent).toBe('');
    cleanup();
    await show({
      happened: [item('o', '2026-08-11', { move: 'begin', form: 'vocational', field: 'otherField', elsewhere: true })],
    });
    expect(document.body.textContent).toBe('');
    cleanup();
    await show({
      happened: [
        item('k', '2026-08-11', { move: 'begin', form: 'kops' }),
        item('r', '2026-10-01', { move: 'resign', form: 'kops' }),
      ],
      studies: [op('1002', 4, { period: { year: 2026, code: 'P1' } })],
    });
    expect(document.body.textContent).toBe('');
  });

  it('tells only what has been accepted of studies that the plan leaves', async () => {
    await show({
      happened: [
        item('l', '2026-08-11', { move: 'begin', form: 'lukio' }),
        item('e', '2026-10-30', { move: 'earn', form: 'lukio', amount: 12, unit: 'lukioOp' }),
      ],
      planned: [kops, item('r', '2026-11-30', { move: 'resign', form: 'lukio' })],
    });
    expect(rowsOf('Lukio').slice(1)).toEqual([
      ['Hyväksytty erittelemättä', '', '12', '', ''],
      ['Yhteensä', 'väh. 150', '12', '', ''],
    ]);
    expect(texts()).toContain('perusteet OPH-2263-2019 · 11.8.–30.11.2026 · määrät: op (lukio)');
    expect(texts().filter((text) => text.startsWith('Vielä suunnittelematta'))).toEqual([]);
    expect(screen.queryByRole('heading', { name: 'Ylioppilastutkinto: aineet ja tutkintokerrat' })).toBe(null);
  });

  it('tells the studies of a right that does not begin', async () => {
    await show({ studies: [op('1002', 4, { period: P3 })] });
    expect(texts()).toContain('Arjen taidot ja elämänhallinta, 4 op. Suunnitelmassa ei ala tällaisia opintoja.');
  });
});
