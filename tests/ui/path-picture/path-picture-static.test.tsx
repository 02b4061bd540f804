import { cleanup, render, screen, within } from '@testing-library/react';
import { IntlProvider } from 'use-intl';
import { afterEach, describe, expect, it } from 'vitest';
import type { Step } from '#domain/engine/replay-types.ts';
import { makeCalendar } from '#domain/school/calendar.ts';
import { parseSchool } from '#domain/school/school-schema.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { makeTranslate } from '#i18n/catalogue.ts';
import { catalogueOf } from '#i18n/locales.ts';
import { pathModel } from '#ui/components/path-picture/path-model.ts';
import { PathPictureStatic, staticPicture, staticSpan } from '#ui/components/path-picture/path-picture-static.tsx';
import { pathWords } from '#ui/components/path-picture/use-path-words.ts';
import school from '../../../public/school.json';

const parsed = parseSchool(school);
if (!parsed.ok) throw new Error('public/school.json');
const calendar = makeCalendar(parsed.school);
const words = pathWords(await makeTranslate('fi'), 'fi');
const messages = await catalogueOf('fi');
const today = isoDate('2026-11-25');

function begin(id: string, form: 'kops' | 'lukio', on: string): Step {
  const day = isoDate(on);
  return { item: { id, move: 'begin', form, date: { on: day } }, on: day, happened: false, outcome: 'effect' };
}

const model = pathModel({
  steps: [begin('k', 'kops', '2026-11-30'), begin('l', 'lukio', '2027-08-09')],
  deadlines: [{ code: 'freeEducationUntil', on: isoDate('2029-12-31'), rule: 'R-OV-31', estimate: false }],
  stretches: [
    {
      rightKey: 'kops',
      form: 'kops',
      from: isoDate('2026-11-30'),
      to: isoDate('2027-05-28'),
      kind: 'studies',
      beside: false,
    },
    { rightKey: 'lukio', form: 'lukio', from: isoDate('2027-08-09'), kind: 'studies', beside: false },
  ],
});
const facts = { model, words, calendar, today, width: 680 };

afterEach(cleanup);

describe('the picture on paper', () => {
  it('has a name and nothing to press', () => {
    render(
      <IntlProvider locale="fi" messages={messages} timeZone="Europe/Helsinki">
        <PathPictureStatic {...facts} name="Polku: Nea" />
      </IntlProvider>,
    );
    const picture = screen.getByRole('img', { name: 'Polku: Nea' });
    expect(within(picture).queryAllByRole('button')).toEqual([]);
    expect(picture.textContent).toContain('opistovuosi alkaa 30.11.');
    expect(picture.textContent).toContain('lukio alkaa 9.8.');
  });

  it('shows the way from this school year to some months after the last beginning', () => {
    expect(staticSpan(facts)).toEqual({ from: '2026-07-17', to: '2027-12-22' });
  });

  it('shows the days it is asked for, at its own width', () => {
    const from = isoDate('2027-06-01');
    const { picture } = staticPicture({ ...facts, from, to: isoDate('2027-12-31') });
    expect(picture.rows.flatMap(({ marks }) => marks.map(({ entry }) => entry.id))).toEqual(['l']);
    expect(picture.width).toEqual(530);
    expect(picture.crossings).toHaveLength(1);
  });
});
