import { parseFinnishDate } from '#domain/time/finnish-date.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { readAmount, readDate } from './typed-text.ts';
import { asksLastAttended, isDecidedState, isEnding, type SituationValues } from './values.ts';

/** What can be wrong with one field. The words are in the catalogue. */
export type FieldFaultCode =
  | 'format'
  | 'noSuchDay'
  | 'notANumber'
  | 'tooManyHours'
  | 'birthInFuture'
  | 'birthTooLongAgo'
  | 'beforeBirth'
  | 'inFuture'
  | 'beforeBeginning'
  | 'afterEnd'
  | 'outsideStudy';

export type FieldFault = { readonly path: string; readonly code: FieldFaultCode };

/** Hours in a week. */
const WEEK = 168;
/** A birth date further back than this many years is a slip of the finger. */
const OLDEST = 100;

/** Everything that is wrong in the fields, at most one fault a field. An empty field is never wrong. */
export function faultsOf(values: SituationValues, today: IsoDate): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  const find = (path: string, code: FieldFaultCode) => faults.push({ path, code });

  /** The day of a field that is right in itself. */
  function day(path: string, text: string, check: (date: IsoDate) => FieldFaultCode | undefined): IsoDate | undefined {
    if (text.trim() === '') return undefined;
    const parsed = parseFinnishDate(text);
    if (!parsed.ok) {
      find(path, parsed.fault === 'noSuchDay' ? 'noSuchDay' : 'format');
      return undefined;
    }
    const code = check(parsed.date);
    if (code !== undefined) find(path, code);
    return code === undefined ? parsed.date : undefined;
  }

  const birth = day('birthDate', values.birthDate, (date) => {
    if (date > today) return 'birthInFuture';
    return Number(today.slice(0, 4)) - Number(date.slice(0, 4)) > OLDEST ? 'birthTooLongAgo' : undefined;
  });
  const beforeBirth = (date: IsoDate) => (birth !== undefined && date < birth ? ('beforeBirth' as const) : undefined);
  const past = (date: IsoDate) => beforeBirth(date) ?? (date > today ? ('inFuture' as const) : undefined);

  if (values.basicEducation === 'certificate' || values.basicEducation === 'left') {
    // A certificate of next spring is a fact worth writing down: only the past is checked.
    day('basicEducationOn', values.basicEducationOn, beforeBirth);
  }
  if (values.upperSecondary !== '' && values.upperSecondary !== 'none') {
    day('upperSecondaryOn', values.upperSecondaryOn, past);
  }
  day('noticeOn', values.noticeOn, past);
  day('goalBy', values.goalBy, beforeBirth);

  values.studies.forEach((row, index) => {
    const path = (field: string) => `studies.${index}.${field}`;
    const began = day(path('began'), row.began, past);
    const notBefore = (date: IsoDate) =>
      past(date) ?? (began !== undefined && date < began ? 'beforeBeginning' : undefined);
    const ended = isEnding(row.state) ? day(path('endedOn'), row.endedOn, notBefore) : undefined;
    if (asksLastAttended(row.state)) {
      day(
        path('lastAttended'),
        row.lastAttended,
        (date) => notBefore(date) ?? (ended !== undefined && date > ended ? 'afterEnd' : undefined),
      );
    }
  });

  values.pauses.forEach((row, index) => {
    const path = (field: string) => `pauses.${index}.${field}`;
    const study = values.studies.find(({ key }) => key === row.study);
    const began = study === undefined ? undefined : readDate(study.began);
    const from = day(
      path('from'),
      row.from,
      (date) => past(date) ?? (began !== undefined && date < began ? 'outsideStudy' : undefined),
    );
    // The last day of a pause may well be ahead.
    day(
      path('until'),
      row.until,
      (date) => beforeBirth(date) ?? (from !== undefined && date < from ? 'beforeBeginning' : undefined),
    );
  });

  values.earned.forEach((row, index) => {
    if (row.amount.trim() !== '' && readAmount(row.amount) === undefined) find(`earned.${index}.amount`, 'notANumber');
  });
  values.learning.forEach((row, index) => {
    const path = (field: string) => `learning.${index}.${field}`;
    if (row.amount.trim() !== '' && readAmount(row.amount) === undefined) find(path('amount'), 'notANumber');
    if (isDecidedState(row.state)) day(path('decidedOn'), row.decidedOn, past);
    if (row.state === 'accepted' && row.credited.trim() !== '' && readAmount(row.credited) === undefined)
      find(path('credited'), 'notANumber');
  });
  for (const name of ['hoursPerWeek', 'workHours', 'travelHours'] as const) {
    if (values[name].trim() === '') continue;
    const hours = readAmount(values[name]);
    if (hours === undefined) find(name, 'notANumber');
    else if (hours > WEEK) find(name, 'tooManyHours');
  }
  return faults;
}
