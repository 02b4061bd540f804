import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatFinnishDate, parseFinnishDate } from '#domain/time/finnish-date.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { afterPress } from './after-press.ts';
import { TextField } from './field.tsx';

/**
 * A day as a text of one's own: 1.5.2010, 01.05.2010, 9.5.10, 2010-05-09. `onChange` hears of real days and of an
 * emptied box only; a text that is no day stays as it was typed, with the fault beside it once the box is left. While
 * the user types, a day counts when its year has four digits. Esc brings the given value back.
 */
export function DateField({
  label,
  value,
  onChange,
  hint,
  error,
  hideLabel,
  disabled,
  className,
}: {
  readonly label: ReactNode;
  readonly value?: IsoDate;
  readonly onChange: (date: IsoDate | undefined) => void;
  readonly hint?: ReactNode;
  /** What the caller finds wrong with the day itself; shown when the text is a day. */
  readonly error?: ReactNode;
  readonly hideLabel?: boolean;
  readonly disabled?: boolean;
  readonly className?: string;
}) {
  const t = useTranslations('shell.date');
  const given = value === undefined ? '' : formatFinnishDate(value);
  const [text, setText] = useState(given);
  // A fault shows once the box has been left with it, and stays until it is mended.
  const [faulty, setFaulty] = useState(false);
  const [shown, setShown] = useState(value);
  // The value changed from outside (another field, undo): the box follows, unless it says the same day in other letters.
  if (value !== shown) {
    setShown(value);
    if (dayOf(text) !== value) setText(given);
  }
  const parsed = parseFinnishDate(text);
  const unread = parsed.ok || parsed.fault === 'empty' ? '' : t(parsed.fault);
  const box = useRef<HTMLInputElement>(null);
  // The browser's own mark of a value that may not be sent, for `datesAreRead`.
  useLayoutEffect(() => box.current?.setCustomValidity(unread), [unread]);
  const fault = parsed.ok || parsed.fault === 'empty' || !faulty ? undefined : t(parsed.fault);

  function tell(date: IsoDate | undefined) {
    if (date === value) return;
    setShown(date);
    onChange(date);
  }

  function type(next: string) {
    setText(next);
    const date = dayOf(next);
    if (date !== undefined || next.trim() === '') setFaulty(false);
    if (next.trim() === '') tell(undefined);
    else if (date !== undefined && isWholeDate(next)) tell(date);
  }

  function leave() {
    const date = dayOf(text);
    afterPress(() => setFaulty(date === undefined && text.trim() !== ''));
    if (date === undefined) return;
    setText(formatFinnishDate(date));
    tell(date);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') leave();
    if (event.key === 'Escape' && text !== given) {
      event.stopPropagation();
      setText(given);
      setFaulty(false);
    }
  }

  return (
    <TextField
      ref={box}
      label={label}
      hint={hint}
      error={fault ?? error}
      hideLabel={hideLabel}
      className={className}
      width="date"
      value={text}
      disabled={disabled}
      placeholder={t('placeholder')}
      autoComplete="off"
      onChange={(event) => type(event.target.value)}
      onBlur={leave}
      onKeyDown={onKeyDown}
    />
  );
}

/**
 * Whether every `DateField` of a form holds a day or nothing; else goes to the first that does not. `onChange` says nothing
 * of such a text, so that a form would be sent with the day that was there before.
 */
export function datesAreRead(form: HTMLFormElement): boolean {
  const unread = [...form.querySelectorAll('input')].find((input) => !input.validity.valid);
  unread?.focus();
  return unread === undefined;
}

function dayOf(text: string): IsoDate | undefined {
  const parsed = parseFinnishDate(text);
  return parsed.ok ? parsed.date : undefined;
}

/**
 * Whether a date is surely whole while the user still types: `1.5.20` is a day, too, but it is on its way to be
 * `1.5.2010`.
 */
export function isWholeDate(text: string): boolean {
  return /^\s*\d{1,2}\s*\.\s*\d{1,2}\s*\.\s*\d{4}\s*$/.test(text) || /^\s*\d{4}-\d{2}-\d{2}\s*$/.test(text);
}
