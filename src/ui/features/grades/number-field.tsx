import { useState } from 'react';
import { useLocale } from 'use-intl';
import { decimalMark } from '#i18n/decimal-mark.ts';
import { TextField } from '../../components/field.tsx';
import { readHours } from './raise-table.tsx';

/** A number that may be left out: what is no number stays as typed, with the fault beside it. */
export function NumberField({
  label,
  value,
  fault,
  onChange,
}: {
  readonly label: string;
  readonly value: number | undefined;
  readonly fault: string;
  readonly onChange: (value: number | undefined) => void;
}) {
  const mark = decimalMark(useLocale());
  const [text, setText] = useState(written(value, mark));
  const [shown, setShown] = useState(value);
  // Changed from elsewhere (undo): the box follows.
  if (value !== shown) {
    setShown(value);
    if (readHours(text) !== value) setText(written(value, mark));
  }
  const read = readHours(text);
  return (
    <TextField
      label={label}
      width="number"
      inputMode="decimal"
      autoComplete="off"
      value={text}
      error={text.trim() !== '' && read === undefined ? fault : undefined}
      onChange={(event) => {
        const next = event.target.value;
        setText(next);
        const number = readHours(next);
        if (number === undefined && next.trim() !== '') return;
        setShown(number);
        onChange(number);
      }}
    />
  );
}

function written(value: number | undefined, mark: ',' | '.'): string {
  return value === undefined ? '' : String(value).replace('.', mark);
}
