import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { PlanDocument } from '#domain/plan/document.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { situation } from '../../support/plans.ts';
import { documentOf, openApp, realSetting, storeWith, type TestApp } from '../shell/test-app.tsx';

/** Case 3 in the order of the table, arts included. */
const ONNI = '78657767888778797'.split('');

function onni(changes: Partial<PlanDocument> = {}): Partial<PlanDocument> {
  return {
    situation: situation('2010-10-03', '2026-05-30', { name: 'Onni' }),
    alternatives: [{ id: 'a', name: '', items: [], studies: [] }],
    ...changes,
  };
}

async function openGrades(
  changes: Partial<PlanDocument> = onni(),
  language?: string,
  school: object = {},
): Promise<TestApp> {
  const app = await openApp({
    at: '#/o/plan/arvosanat',
    store: await storeWith(documentOf(changes)),
    language,
    setting: realSetting(school),
  });
  await screen.findByRole('heading', { level: 1, name: language === 'en' ? 'Grades' : 'Arvosanat' }, { timeout: 8000 });
  return app;
}

const grade = (subject: string) => screen.getByRole('textbox', { name: `${subject}: arvosana` });
const table = () => screen.getByRole('table', { name: 'Päättötodistuksen arvosanat' });

async function typeCertificate(app: TestApp): Promise<void> {
  await app.user.click(grade('Äidinkieli ja kirjallisuus'));
  await app.user.keyboard(ONNI.join(''));
}

describe('the certificate', () => {
  it('is typed without touching anything but the digits, and is in the plan at once', async () => {
    const app = await openGrades();
    await typeCertificate(app);
    const stored = (await app.saved('plan')).situation.grades;
    const subjects = stored?.kind === 'certificate' ? stored.certificate.subjects : [];
    expect(subjects.map((line) => line.grade)).toEqual(ONNI.map(Number));
    expect(subjects.slice(0, 4)).toEqual([
      { subject: 'AI', syllabus: 'AI1', grade: 7 },
      { subject: 'A1', language: 'EN', grade: 8 },
      { subject: 'B1', language: 'SV', grade: 6 },
      { subject: 'MA', grade: 5 },
    ]);
    const averages = screen.getByRole('table', { name: 'Keskiarvot' });
    expect(
      within(averages)
        .getByRole('row', { name: /^Lukio: lukuaineet/ })
        .querySelector('td')?.textContent,
    ).toBe('7,00');
  });

  it('has an assumed day until somebody says that it is right, and then the situation knows it too', async () => {
    const app = await openGrades({ situation: { name: 'Ella' } });
    await typeCertificate(app);
    expect((await app.saved('plan')).situation.basicEducation).toBe(undefined);
    await app.user.click(screen.getByRole('button', { name: /^Päivä 30\.5\.2026 on oikein/ }));
    expect((await app.saved('plan')).situation.basicEducation).toEqual({
      value: { kind: 'certificate', on: '2026-05-30' },
      origin: 'certificate',
    });
    expect(screen.queryByRole('button', { name: /on oikein/ })).toBe(null);
  });

  it('waits for the 0 of a 10, takes letters, moves by arrows, and Backspace empties', async () => {
    const app = await openGrades();
    await app.user.click(grade('Matematiikka'));
    await app.user.keyboard('10s8');
    expect(grade('Matematiikka')).toHaveProperty('value', '10');
    expect(grade('Biologia')).toHaveProperty('value', 'S');
    expect(grade('Maantieto')).toHaveProperty('value', '8');
    expect(document.activeElement).toBe(grade('Fysiikka'));
    await app.user.keyboard('{ArrowUp}{Backspace}');
    expect(document.activeElement).toBe(grade('Maantieto'));
    expect(grade('Maantieto')).toHaveProperty('value', '');
  });

  it('lets the plus of "7+" fall, though the focus has moved on already', async () => {
    const app = await openGrades();
    await app.user.click(grade('Matematiikka'));
    await app.user.keyboard('7+8');
    expect([grade('Matematiikka'), grade('Biologia')].map((cell) => cell.getAttribute('value'))).toEqual(['7', '8']);
  });

  it('keeps a row of arts in an adult’s certificate while its grade is typed anew', async () => {
    const app = await openGrades();
    await typeCertificate(app);
    await app.user.click(screen.getByRole('checkbox', { name: 'Todistus on aikuisten perusopetuksesta' }));
    // The other one is in the table of an earlier leaving certificate.
    const music = () => within(table()).getByRole('textbox', { name: 'Musiikki: arvosana' });
    await app.user.click(music());
    await app.user.keyboard('{Backspace}');
    expect(document.activeElement).toBe(music());
    await app.user.keyboard('9');
    expect(music()).toHaveProperty('value', '9');
  });

  it('says which grades are missing while it is half typed', async () => {
    const app = await openGrades();
    await app.user.click(grade('Äidinkieli ja kirjallisuus'));
    await app.user.keyboard('786577677888779');
    expect(
      screen.getByText('Todistuksesta puuttuu: Kotitalous ja Liikunta. Luvut muuttuvat, kun ne kirjataan.'),
    ).not.toBeNull();
  });

  it('tells of a grade of 11 beside it, keeps what was typed, and does not count it', async () => {
    const app = await openGrades();
    await app.user.click(grade('Matematiikka'));
    await app.user.keyboard('11');
    expect(grade('Matematiikka')).toHaveProperty('value', '11');
    expect(grade('Matematiikka').getAttribute('aria-invalid')).toBe('true');
    expect(within(table()).getByText('Arvosana on 4–10 tai S, O tai H. Tätä ei ole laskettu mukaan.')).not.toBeNull();
    expect((await app.saved('plan')).situation.grades).toBe(undefined);
  });

  it('takes a pasted column, and undo gives the table back', async () => {
    const app = await openGrades();
    await app.user.click(grade('Äidinkieli ja kirjallisuus'));
    await app.user.paste(`Äidinkieli 7\nEnglanti 8\n\n5\n`);
    expect(grade('Matematiikka')).toHaveProperty('value', '5');
    expect(grade('B1-kieli, ruotsi')).toHaveProperty('value', '');
    await app.user.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect(grade('Matematiikka')).toHaveProperty('value', '');
  });

  it('tells that an added language has no language, and that a subject is there twice', async () => {
    const app = await openGrades();
    await typeCertificate(app);
    await app.user.click(screen.getByRole('button', { name: 'Lisää kieli' }));
    await app.user.type(grade('A2-kieli'), '9');
    expect(within(table()).getByText('Valitse kieli.')).not.toBeNull();
    await app.user.click(screen.getByRole('button', { name: 'Lisää aine' }));
    await app.user.type(grade('Opinto-ohjaus'), '9');
    const subjects = within(table()).getAllByRole('combobox', { name: 'Aine' });
    const last = subjects.at(-1);
    if (last === undefined) throw new Error('no subject to choose');
    await app.user.selectOptions(last, 'MA');
    expect(within(table()).getByText(/^Sama aine on jo taulukossa/)).not.toBeNull();
  });

  it('can be only averages, with what they cannot tell; a third decimal is told beside the field', async () => {
    const app = await openGrades();
    await app.user.click(screen.getByRole('radio', { name: 'Tiedän vain keskiarvon' }));
    const lukio = screen.getByRole('textbox', { name: 'Lukuaineiden keskiarvo' });
    await app.user.type(lukio, '7,49');
    expect((await app.saved('plan')).situation.grades).toEqual({
      kind: 'averages',
      on: '2026-05-30',
      lukio: '7.49',
    });
    await app.user.type(lukio, '5');
    expect(lukio).toHaveProperty('value', '7,495');
    expect(lukio.getAttribute('aria-invalid')).toBe('true');
    expect((await app.saved('plan')).situation.grades).toBe(undefined);
  });
});

describe('the raises', () => {
  it('tells that two ticked raises are enough and by which day, and puts them into the plan', async () => {
    const app = await openGrades();
    await typeCertificate(app);
    await app.user.type(screen.getByRole('textbox', { name: 'Raja' }), '7,2');
    await app.user.click(screen.getByRole('checkbox', { name: /^Matematiikka/ }));
    await app.user.click(screen.getByRole('button', { name: 'Matematiikka: toivottu arvosana ylemmäs' }));
    expect(screen.getByText('Tämä korotus ei vielä riitä: keskiarvo on 7,17, raja 7,20. Puuttuu 0,03.')).not.toBeNull();
    await app.user.click(screen.getByRole('checkbox', { name: /^B1-kieli, ruotsi/ }));
    expect(
      screen.getByText(
        'Nämä kaksi korotusta riittävät, kun todistus on rekisterissä 21.5.2027 mennessä: keskiarvo on 7,25, raja 7,20.',
      ),
    ).not.toBeNull();
    await app.user.click(screen.getByRole('button', { name: 'Lisää 2 rastitettua korotusta suunnitelmaan' }));
    const { alternatives } = await app.saved('plan');
    expect(
      alternatives[0]?.items.map((item) => (item.move === 'specialExamination' ? [item.date, item.raise] : item.move)),
    ).toEqual([
      [
        { on: '2027-04-23' },
        {
          subject: 'B1',
          language: 'SV',
          from: 6,
          wished: 7,
          certifier: 'Kanneljärven Opisto',
          registerBy: '2027-05-21',
        },
      ],
      [
        { on: '2027-04-16' },
        { subject: 'MA', from: 5, wished: 7, certifier: 'Kanneljärven Opisto', registerBy: '2027-05-21' },
      ],
    ]);
    expect(document.activeElement?.textContent).toBe('Korotukset suunnitelmassa');
    expect(
      screen.getByText('Keskiarvo on jo 7,25 suunnitelman korotukset mukaan lukien. Tavoite täyttyy.'),
    ).not.toBeNull();
    await app.user.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect((await app.saved('plan')).alternatives[0]?.items).toEqual([]);
  });

  it('says that no set of raises reaches a goal', async () => {
    const app = await openGrades();
    await typeCertificate(app);
    await app.user.type(screen.getByRole('textbox', { name: 'Raja' }), '9,5');
    expect(screen.getByText('Mikään korotusten yhdistelmä ei riitä')).not.toBeNull();
  });

  it('tells of a certificate dated after a raise beside the day', async () => {
    const app = await openGrades(
      onni({
        situation: {
          ...situation('2010-10-03', '2026-05-30', { name: 'Onni' }),
          grades: {
            kind: 'certificate',
            certificate: { on: isoDate('2026-05-30'), subjects: [{ subject: 'MA', grade: 5 }] },
          },
        },
        alternatives: [
          {
            id: 'a',
            name: '',
            items: [
              {
                id: 'x',
                move: 'specialExamination',
                date: { on: isoDate('2026-05-20') },
                raise: { subject: 'MA', from: 5, wished: 7 },
              },
            ],
            studies: [],
          },
        ],
      }),
    );
    const day = screen.getByRole('textbox', { name: 'Päättötodistuksen päivä' });
    expect(day.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Näitä korotuksia ei lasketa')).not.toBeNull();
    expect((await app.saved('plan')).alternatives[0]?.items.length).toBe(1);
  });
});

describe('the targets', () => {
  it('stand against the limits of earlier years as history', async () => {
    const app = await openGrades();
    await typeCertificate(app);
    await app.user.click(screen.getByRole('button', { name: 'Lisää lukio' }));
    await app.user.type(screen.getByRole('textbox', { name: 'Lukion nimi' }), 'Yhteislyseo');
    await app.user.type(screen.getByRole('textbox', { name: 'Alin keskiarvo' }), '7,2');
    expect(screen.getByText('2026: raja oli 7,20. Nyt 7,00: 0,20 alle.')).not.toBeNull();
    expect((await app.saved('plan')).situation.targets).toEqual([
      { id: 'id-1', name: 'Yhteislyseo', kind: 'lukio', limits: [{ year: 2026, value: '7.2' }] },
    ]);
  });
});

const SCHOOL_TARGETS = {
  targets: [
    { code: 'a', name: 'Yhteislyseo', kind: 'lukio', limits: [{ year: 2026, value: 7.2 }] },
    { code: 'b', name: 'Luksia', kind: 'vocational', limits: [{ year: 2026, value: 22 }] },
  ],
};

async function takeFromSchool(app: TestApp, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await app.user.selectOptions(screen.getByRole('combobox', { name: 'Lisää koulun listalta' }), name);
  }
}

describe('the list of the school', () => {
  it('gives targets with their limits, and a goal over all of them at once', async () => {
    const app = await openGrades(onni(), undefined, SCHOOL_TARGETS);
    await typeCertificate(app);
    await takeFromSchool(app, 'Yhteislyseo', 'Luksia');
    expect(screen.queryByRole('combobox', { name: 'Lisää koulun listalta' })).toBe(null);
    expect((await app.saved('plan')).situation.targets).toEqual([
      { id: 'id-1', name: 'Yhteislyseo', kind: 'lukio', limits: [{ year: 2026, value: '7.20' }] },
      { id: 'id-2', name: 'Luksia', kind: 'vocational', limits: [{ year: 2026, value: '22' }] },
    ]);
    await app.user.selectOptions(
      screen.getByRole('combobox', { name: 'Mihin pyritään' }),
      'Kaikki tavoitteet yhtä aikaa',
    );
    expect(screen.getByText('Ilman korotuksia kaikki tavoitteet eivät täyty:')).not.toBeNull();
    expect(screen.getByText('Yhteislyseo: keskiarvo 7,00, raja 7,20 – puuttuu 0,20.')).not.toBeNull();
    expect(screen.getByText(/^Luksia: pisteitä 20, tavoite 22 – puuttuu 2\./)).not.toBeNull();
    const [first] = screen.getAllByRole('button', { name: /^Kokeile: / });
    if (first === undefined) throw new Error('no set to try');
    await app.user.click(first);
    expect(screen.getByText(/^Nämä .* korotusta riittävät kaikkiin tavoitteisiin/)).not.toBeNull();
    expect(screen.getByText(/^Luksia: pisteitä 22, tavoite 22 – tasan rajalla\./)).not.toBeNull();
    // Without the vocational one fewer steps are enough.
    await app.user.click(screen.getByRole('checkbox', { name: 'Luksia' }));
    expect(screen.queryByText(/^Luksia: pisteitä/)).toBe(null);
  });
});

describe('the wishes', () => {
  it('are made of the targets, get the points of the first wish by their order, and are in the plan', async () => {
    const app = await openGrades(onni(), undefined, SCHOOL_TARGETS);
    await typeCertificate(app);
    await takeFromSchool(app, 'Yhteislyseo', 'Luksia');
    await app.user.click(screen.getByRole('button', { name: 'Lisää tavoitteet hakutoiveiksi' }));
    const section = screen.getByRole('region', { name: 'Hakutoiveet yhteishaussa 2027' });
    const lines = () =>
      within(section)
        .getAllByRole('listitem')
        .map((each) => each.textContent);
    expect(lines()).toEqual([
      expect.stringContaining('Keskiarvo nyt 7,00.'),
      expect.stringContaining('Pisteet nyt 18.'),
    ]);
    await app.user.click(screen.getByRole('button', { name: 'Siirrä ylöspäin: Luksia' }));
    expect(lines()).toEqual([
      expect.stringContaining('Pisteet nyt 20.Ensimmäisen hakutoiveen pisteet ovat mukana.'),
      expect.stringContaining('Keskiarvo nyt 7,00.'),
    ]);
    const { alternatives } = await app.saved('plan');
    expect(alternatives[0]?.items).toEqual([
      {
        id: 'id-3',
        move: 'apply',
        form: 'lukio',
        way: 'jointApplication',
        date: { on: '2027-02-23' },
        who: ['student'],
        wishes: [
          { form: 'vocational', target: 'Luksia' },
          { form: 'lukio', target: 'Yhteislyseo' },
        ],
      },
    ]);
    expect(screen.getByRole('checkbox', { name: 'Ammatillinen koulutus on ensimmäinen hakutoive' })).toHaveProperty(
      'checked',
      true,
    );
  });
});

describe('an examination that is over', () => {
  it('counts only when its result and its certificate are there', async () => {
    const app = await openGrades(
      onni({
        happened: [
          {
            id: 'x',
            move: 'specialExamination',
            date: { on: isoDate('2026-11-02') },
            raise: { subject: 'MA', from: 5, wished: 7, registerBy: isoDate('2026-11-20') },
          },
        ],
      }),
    );
    await typeCertificate(app);
    const cells = () =>
      [
        ...within(screen.getByRole('table', { name: 'Keskiarvot' }))
          .getByRole('row', { name: /^Lukio: lukuaineet/ })
          .querySelectorAll('td'),
      ].map((cell) => cell.textContent);
    expect(cells()).toEqual(['7,00', '7,17']);
    await app.user.click(screen.getByText(/tutkinto oli 2\.11\.2026, tulosta ei ole vielä kirjattu/));
    await app.user.selectOptions(screen.getByRole('combobox', { name: 'Tutkinnon tulos' }), '6');
    expect(cells()).toEqual(['7,00', '7,08']);
    await app.user.type(screen.getByRole('textbox', { name: 'Todistus vahvistettu' }), '20.11.2026');
    await app.user.tab();
    expect(cells()).toEqual(['7,08']);
  });
});

describe('what is typed wrong of a target', () => {
  it('is told beside its field: a weight without its language, points of a test over ten', async () => {
    const app = await openGrades();
    await typeCertificate(app);
    await app.user.click(screen.getByRole('button', { name: 'Lisää lukio' }));
    await app.user.click(screen.getByText('Painotukset ja lukion oma koe'));
    await app.user.click(screen.getByRole('button', { name: 'Lisää paino' }));
    const subject = screen.getAllByRole('combobox', { name: 'Aine' }).at(-1);
    if (subject === undefined) throw new Error('no subject of a weight');
    await app.user.selectOptions(subject, 'A1');
    await app.user.type(screen.getByRole('textbox', { name: 'Paino' }), '3');
    expect(screen.getByText('Valitse kieli. Ilman sitä painoa ei lasketa.')).not.toBeNull();
    const test = screen.getByRole('textbox', { name: /^Odotetut pisteet/ });
    await app.user.type(test, '11');
    expect(screen.getByText('Kirjoita pisteet 0–10, esimerkiksi 3,5.')).not.toBeNull();
    await app.user.click(screen.getByRole('button', { name: 'Lisää paino' }));
    const second = screen.getAllByRole('combobox', { name: 'Aine' }).at(-1);
    if (second === undefined) throw new Error('no second weight');
    await app.user.selectOptions(second, 'A1');
    expect(screen.getByText('Aineella on jo paino.')).not.toBeNull();
    const year = screen.getByRole('textbox', { name: 'Vuosi' });
    await app.user.clear(year);
    await app.user.type(year, '2031');
    expect(screen.getByText(/^Tämän vuoden rajaa ei vielä ole/)).not.toBeNull();
    await app.user.clear(year);
    await app.user.type(year, '2026');
    await app.user.clear(test);
    await app.user.type(test, '3,5');
    await app.user.type(screen.getByRole('textbox', { name: 'Alin keskiarvo' }), '10,6');
    expect(screen.getByText('2026: raja oli 10,60. Nyt 10,50: 0,10 alle.')).not.toBeNull();
    expect((await app.saved('plan')).situation.targets).toEqual([
      { id: 'id-1', name: '', kind: 'lukio', limits: [{ year: 2026, value: '10.6' }], testPoints: '3.5' },
    ]);
  });
});

describe('the page', () => {
  it.each(['fi', 'en'])('has no fault that axe finds (%s)', async (language) => {
    await openGrades(onni(), language);
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});
