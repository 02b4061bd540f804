import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { PlanDocument } from '#domain/plan/document.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { situation } from '../../support/plans.ts';
import { documentOf, openApp, storeWith, type TestApp } from '../shell/test-app.tsx';

/** Case 3 in the order of the table, arts included. */
const ONNI = '78657767888778797'.split('');

function onni(changes: Partial<PlanDocument> = {}): Partial<PlanDocument> {
  return {
    situation: situation('2010-10-03', '2026-05-30', { name: 'Onni' }),
    alternatives: [{ id: 'a', name: '', items: [], studies: [] }],
    ...changes,
  };
}

async function openGrades(changes: Partial<PlanDocument> = onni(), language?: string): Promise<TestApp> {
  const app = await openApp({ at: '#/o/plan/arvosanat', store: await storeWith(documentOf(changes)), language });
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
    expect(within(table()).getByText('Valitse, mikä kieli on.')).not.toBeNull();
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

describe('the page', () => {
  it.each(['fi', 'en'])('has no fault that axe finds (%s)', async (language) => {
    await openGrades(onni(), language);
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});
