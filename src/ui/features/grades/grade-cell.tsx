import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';

import { isOnItsWay, pastedGrades, readGrade } from './certificate-rows.ts';
import styles from './grade-table.module.css';

/** Shades of a grade that teachers write and certificates do not have. */
const SHADES: ReadonlySet<string> = new Set(['+', '-', '−', '½']);

/**
 * One grade. A whole grade moves on to the next cell by itself; 1 waits for its 0. Arrows and Enter go up and down,
 * Backspace empties, a pasted column fills the cells from here down.
 */
export function GradeCell({
  label,
  value,
  describedBy,
  invalid,
  onType,
  onPaste,
}: {
  readonly label: string;
  readonly value: string;
  readonly describedBy?: string;
  readonly invalid: boolean;
  readonly onType: (text: string) => void;
  readonly onPaste: (texts: readonly string[]) => void;
}) {
  const [before, setBefore] = useState(value);
  const [here, setHere] = useState(false);

  function type(input: HTMLInputElement, text: string) {
    const typed = text.trim().toUpperCase();
    onType(typed);
    if (readGrade(typed) !== undefined && typed !== value) go(input, 1);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const { currentTarget: input, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'ArrowDown' || (key === 'Enter' && !event.shiftKey)) go(input, 1);
    else if (key === 'ArrowUp' || key === 'Enter') go(input, -1);
    else if (key === 'Backspace' || key === 'Delete') onType('');
    else if (key === 'Escape' && value !== before) onType(before);
    // The plus, minus or half of "7+" comes when the focus has moved on already: it belongs to no grade.
    else if (SHADES.has(key)) event.preventDefault();
    else if (key.toUpperCase() === value && readGrade(value) !== undefined) go(input, 1);
    else return;
    event.preventDefault();
  }

  function paste(event: ClipboardEvent<HTMLInputElement>) {
    const texts = pastedGrades(event.clipboardData.getData('text'));
    if (texts.length < 2) return;
    event.preventDefault();
    onPaste(texts);
  }

  return (
    <input
      type="text"
      inputMode="numeric"
      autoComplete="off"
      maxLength={4}
      data-grade=""
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid && !(here && isOnItsWay(value)) ? true : undefined}
      className={styles.grade}
      value={value}
      onChange={(event) => type(event.target, event.target.value)}
      onFocus={(event) => {
        setHere(true);
        setBefore(value);
        event.target.select();
      }}
      onBlur={() => setHere(false)}
      onKeyDown={onKeyDown}
      onPaste={paste}
    />
  );
}

/** Goes to the cell so many places on; past the ends the focus stays. */
function go(input: HTMLInputElement, by: number) {
  const cells = [...(input.closest('[data-grades]')?.querySelectorAll<HTMLInputElement>('[data-grade]') ?? [])];
  const next = cells[cells.indexOf(input) + by];
  if (next === undefined) input.select();
  else next.focus();
}
