import { describe, expect, it } from 'vitest';
import type { CompareReport } from '#cli/compare-report.ts';
import { runPlan } from '#cli/run-plan.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { gathered } from './output.ts';

const NEA = 'tests/cli/files/nea.json';

async function plan(...args: readonly string[]) {
  const output = gathered();
  const code = await runPlan([NEA, ...args], output, () => isoDate('2026-11-23'));
  return { code, out: output.lines.out.join('\n'), err: output.lines.err };
}

describe('npm run plan -- --compare', () => {
  it('tells what comes out otherwise than by the rules known on a day, and by which edition', async () => {
    const { code, out, err } = await plan('--compare', '4.12.2024');
    expect([code, err]).toEqual([0, []]);
    const second = out.slice(out.indexOf('Nea, vaihtoehto Suoraan ammatilliseen')).split('\n');
    expect(second.slice(0, 6)).toEqual([
      'Nea, vaihtoehto Suoraan ammatilliseen',
      'Mikä muuttuu, kun 4.12.2024 tunnettujen sääntöjen sijaan käytetään nykyisiä',
      '  7.1.2027 Ammatillinen koulutus alkaa: kasvatus- ja ohjausala: Toteutuu',
      '    Ennen: Aiemmat opinnot tunnustetaan, ja työssä ja harrastuksissa opitun voi osoittaa näytöissä. [R-VOC-5]',
      '    Nyt: Oppivelvolliselle tunnustetaan opinnot, jotka joku on jo arvioinut: tutkinnon osat, lukio-opinnot ja muut arvioidut opinnot. Työssä tai harrastuksissa opittua ei tunnusteta ennen kuin oppivelvollisuus päättyy. [R-VOC-6]',
      '    → R-VOC-6 Tunnustamisen raja oppivelvolliselle: voimassa 1.1.2025 alkaen, tiedossa 5.12.2024 alkaen',
    ]);
  });

  it('says when nothing differs', async () => {
    const { out } = await plan('--compare=2026-09-01');
    expect(out.split('\n')).toEqual([
      'Nea, vaihtoehto KOPS ensin',
      'Mikä muuttuu, kun 1.9.2026 tunnettujen sääntöjen sijaan käytetään nykyisiä',
      '  Ei eroja.',
      '',
      'Nea, vaihtoehto Suoraan ammatilliseen',
      'Mikä muuttuu, kun 1.9.2026 tunnettujen sääntöjen sijaan käytetään nykyisiä',
      '  Ei eroja.',
    ]);
    expect((await plan('--compare=2026-09-01', '--lang', 'en')).out.split('\n')[2]).toBe('  No differences.');
  });

  it('gives the same as data', async () => {
    const { out } = await plan('--compare', '2024-12-04', '--on', '2026-11-25', '--json');
    const { compare, on, today, plans } = JSON.parse(out) as {
      readonly compare: string;
      readonly on: string;
      readonly today: string;
      readonly plans: readonly CompareReport[];
    };
    expect([compare, on, today, plans.map(({ student }) => student)]).toEqual([
      '2024-12-04',
      '2026-11-25',
      '2026-11-23',
      ['Nea'],
    ]);
    expect(
      plans[0]?.alternatives.map(({ name, differences }) => [
        name,
        differences.map(({ kind, changes }) => [kind, changes.map(({ rule }) => rule)]),
      ]),
    ).toEqual([
      [
        'KOPS ensin',
        [
          ['option', ['R-VOC-6']],
          ['option', ['R-VOC-6']],
        ],
      ],
      [
        'Suoraan ammatilliseen',
        [
          ['item', ['R-VOC-6']],
          ['option', ['R-VOC-6']],
          ['option', ['R-VOC-6']],
        ],
      ],
    ]);
  });

  it.each([
    ['31.2.2024', '31.2.2024 ei ole oikea päivä. Kirjoita esimerkiksi 2026-11-25.'],
    [
      '2019-01-01',
      'Sääntöjä ei tunneta ajalta ennen 1.8.2020, joten päivään 1.1.2019 ei voi verrata. Anna myöhempi päivä.',
    ],
    [
      '2026-11-24',
      '24.11.2026 on vasta edessä (tänään on 23.11.2026). Anna päivä, joka on jo ollut: suunnitelmaa verrataan sen päivän sääntöihin.',
    ],
  ])('says what to do when %s is no day to compare with', async (day, text) => {
    expect(await plan('--compare', day)).toEqual({ code: 2, out: '', err: [text] });
  });
});
