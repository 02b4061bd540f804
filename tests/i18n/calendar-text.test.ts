import { ruleSentence } from '#i18n/format.ts';
import { describe, expect, it } from 'vitest';
import { calendarEntries } from '#domain/engine/calendar-entries.ts';
import { replay } from '#domain/engine/replay.ts';
import type { PlanDocument } from '#domain/plan/document.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { calendarWords } from '#i18n/calendar-text.ts';
import { makeTranslate } from '#i18n/catalogue.ts';
import { neaPlan } from '../support/browser-plans.ts';
import { item, plan, situation } from '../support/plans.ts';
import { plannerContext } from '../support/school.ts';

const t = await makeTranslate('fi');

function words(document: PlanDocument, name?: string) {
  const alternative = document.alternatives[0]?.id ?? '';
  const entries = calendarEntries(replay(document, alternative, plannerContext('2026-11-25')));
  return new Map(entries.map((entry) => [entry.key, calendarWords(t, entry, name)]));
}

describe('the words of a calendar entry', () => {
  it('tell what, who and where', () => {
    expect(words(neaPlan()).get('nea:item:call')).toEqual({
      title: 'Soitto kuntaan: KOPS alkaa ensi viikolla',
      description: 'Kuka tekee: Opisto, Asuinkunta',
    });
    expect(words(neaPlan()).get('nea:item:kops')).toEqual({
      title: 'Opistovuosi (KOPS) alkaa',
      description: 'Kuka tekee: Opiskelija\nMissä: Opisto',
    });
  });

  it('tell the rule of a deadline, and that an estimate has to be checked', () => {
    expect(words(neaPlan()).get('jointApplication:2027:closing')).toEqual({
      title: 'Yhteishaku päättyy kello 15 (arvio)',
      description: [
        'Hakutoiveita voi muuttaa tähän asti.',
        ruleSentence(t, 'R-APP-4'),
        'Päivä on arvio: tarkista se.',
      ].join('\n'),
    });
  });

  it('have the name only when it is given, and never in the dates of the whole country', () => {
    const titles = (name?: string) => [...words(neaPlan(), name).values()].map(({ title }) => title);
    expect(titles().filter((title) => title.includes('Nea'))).toEqual([]);
    const named = words(neaPlan(), ' Nea ');
    for (const [key, { title }] of named)
      expect([key, title.startsWith('Nea: ')]).toEqual([key, key.startsWith('nea:')]);
  });

  it('tell no reason of a pause, no note, and no rule that would tell why', () => {
    const pause = (
      id: string,
      on: string,
      more: { readonly reason: 'illness' | 'permanentIllness'; readonly until?: string },
    ) =>
      item(id, on, {
        move: 'suspend',
        form: 'lukio',
        reason: more.reason,
        ...(more.until !== undefined && { until: isoDate(more.until) }),
        note: 'SALAINEN',
        provider: 'SALAINEN',
      });
    const all = words(
      plan(
        situation('2010-06-22', '2026-05-30', { notes: 'SALAINEN' }),
        [item('lukio', '2026-08-06', { move: 'begin', form: 'lukio' })],
        [
          pause('short', '2026-12-01', { reason: 'illness', until: '2027-01-31' }),
          pause('long', '2027-03-01', { reason: 'permanentIllness' }),
          item('talk', '2027-04-01', { move: 'talk', topic: 'followUp', note: 'SALAINEN' }),
        ],
      ),
    );
    const text = JSON.stringify([...all.values()]);
    expect(text).not.toMatch(/SALAINEN|saira|toistaiseksi/i);
    expect(all.get('test:item:short')?.title).toBe(
      'Oppivelvollisuuden suorittamisen keskeytys määräajaksi, 31.1.2027 asti',
    );
    expect(all.get('test:item:long')?.title).toBe('Oppivelvollisuuden suorittamisen keskeytys');
  });
});
