import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { IntlProvider } from 'use-intl';
import { afterEach, describe, expect, it } from 'vitest';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { start } from '#i18n/fi/start.ts';
import { DateField } from '#ui/components/date-field.tsx';

afterEach(cleanup);

function openField(initial?: IsoDate) {
  const heard: (IsoDate | undefined)[] = [];
  function Host() {
    const [value, setValue] = useState(initial);
    return (
      <IntlProvider locale="fi" messages={start} timeZone="Europe/Helsinki">
        <DateField
          label="Alkaa"
          value={value}
          onChange={(date) => {
            heard.push(date);
            setValue(date);
          }}
        />
        <button type="button" onClick={() => setValue(isoDate('2027-01-07'))}>
          toinen päivä
        </button>
      </IntlProvider>
    );
  }
  render(<Host />);
  return { user: userEvent.setup(), heard, field: screen.getByRole('textbox', { name: 'Alkaa' }) };
}

function faultOf(field: HTMLElement): string | undefined {
  const id = field.getAttribute('aria-describedby');
  return id === null ? undefined : (document.getElementById(id)?.textContent ?? undefined);
}

describe('a date field', () => {
  it.each([
    ['1.5.2010', '2010-05-01', '1.5.2010'],
    ['01.05.2010', '2010-05-01', '1.5.2010'],
    ['2.12.2010', '2010-12-02', '2.12.2010'],
    ['9.5.10', '2010-05-09', '9.5.2010'],
    ['2010-05-09', '2010-05-09', '9.5.2010'],
  ])('takes %s key by key as one day', async (typed, date, shown) => {
    const { user, heard, field } = openField();
    await user.type(field, typed);
    await user.tab();
    expect(heard).toEqual([date]);
    expect(field).toHaveProperty('value', shown);
  });

  it.each([
    ['31.2.2027', 'Tällaista päivää ei ole. Ensin päivä, sitten kuukausi: 1.5.2010.'],
    ['1.5.', 'Kirjoita päivä muodossa 1.5.2010.'],
  ])('keeps %s as it was typed, says why, and tells nobody', async (typed, words) => {
    const { user, heard, field } = openField(isoDate('2026-11-30'));
    await user.clear(field);
    heard.length = 0;
    await user.type(field, typed);
    expect(faultOf(field)).toBe(undefined);
    await user.tab();
    expect(faultOf(field)).toBe(words);
    expect(field).toHaveProperty('value', typed);
    expect(heard).toEqual([]);
  });

  it('tells of an emptied box', async () => {
    const { user, heard, field } = openField(isoDate('2026-11-30'));
    await user.clear(field);
    expect(heard).toEqual([undefined]);
  });

  it('takes the day on Enter, and gives the old one back on Esc', async () => {
    const { user, heard, field } = openField(isoDate('2026-11-30'));
    await user.clear(field);
    await user.type(field, '7.1.27{Enter}');
    expect(heard).toEqual([undefined, '2027-01-07']);
    await user.type(field, '{Backspace}{Backspace}{Escape}');
    expect(field).toHaveProperty('value', '7.1.2027');
  });

  it('follows a day that is given from elsewhere', async () => {
    const { user, heard, field } = openField(isoDate('2026-11-30'));
    await user.click(screen.getByRole('button'));
    expect(field).toHaveProperty('value', '7.1.2027');
    expect(heard).toEqual([]);
  });
});
