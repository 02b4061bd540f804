import { useState } from 'react';
import { useLocale } from 'use-intl';
import type { Certificate } from '#domain/admission/certificate.ts';
import type { StoredGrades } from '#domain/student/grades.ts';
import type { BasicEducation, Fact, Situation } from '#domain/student/situation.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { yearOf } from '#domain/time/iso-date.ts';
import { decimalMark } from '#i18n/decimal-mark.ts';
import { usePlanner, useSetting } from '../../shell/planner-context.tsx';
import { type CertificateRows, certificateOf, rowsOf, withDrafts } from './certificate-rows.ts';

export type GradesKind = StoredGrades['kind'];
export type AverageTexts = { readonly lukio: string; readonly all: string; readonly arts: string };

const NO_AVERAGES: AverageTexts = { lukio: '', all: '', arts: '' };

/**
 * The grades of the open plan as they are typed. Everything readable is in the plan at once; what is not readable stays on
 * the screen. A change from elsewhere (undo, another tab) fills the table anew.
 */
export function useCertificate() {
  const { document, edit } = usePlanner();
  const { calendar, today } = useSetting();
  const { situation } = document;
  const stored = situation.grades;
  const [kind, setKind] = useState<GradesKind>(stored?.kind ?? 'certificate');
  const [rows, setRows] = useState(() => rowsOf(certificateIn(stored)));
  const mark = decimalMark(useLocale());
  const [averages, setAverages] = useState(() => averagesIn(stored, mark));
  const [agreed, setAgreed] = useState(() => JSON.stringify(stored));
  if (JSON.stringify(stored) !== agreed) {
    setAgreed(JSON.stringify(stored));
    if (stored !== undefined) setKind(stored.kind);
    if (stored?.kind === 'averages') setAverages(averagesIn(stored, mark));
    else setRows(withDrafts(rowsOf(certificateIn(stored)), rows));
  }

  const told = situation.basicEducation?.value;
  const toldOn = told?.kind === 'certificate' ? told.on : undefined;
  const springEnd = calendar.basicEducationEnd(yearOf(today)).date;
  const assumedOn = springEnd <= today ? springEnd : calendar.basicEducationEnd(yearOf(today) - 1).date;
  const on = dayOf(stored) ?? toldOn ?? assumedOn;

  function store(next: StoredGrades | undefined, coalesceKey: string, more: Partial<Situation> = {}) {
    setAgreed(JSON.stringify(next));
    const { grades: _, ...rest } = situation;
    edit(
      { kind: 'setSituation', situation: { ...rest, ...more, ...(next !== undefined && { grades: next }) } },
      coalesceKey,
    );
  }

  function gradesOfRows(next: CertificateRows, day: IsoDate): StoredGrades | undefined {
    const { certificate } = certificateOf(next, day);
    const { subjects, earlierArts = [], adult } = certificate;
    const isEmpty = subjects.length + earlierArts.length === 0 && adult !== true;
    return isEmpty ? undefined : { kind: 'certificate', certificate };
  }

  return {
    kind,
    rows,
    averages,
    on,
    /** Nobody has told the day, here or in the situation: it is the last school day of basic education. */
    isAssumed: told === undefined && on === assumedOn,
    /** The day that the situation tells, when it is another one. */
    otherDay: toldOn !== undefined && toldOn !== on ? toldOn : undefined,
    stored,
    change(next: CertificateRows, place: string) {
      setRows(next);
      const grades = gradesOfRows(next, on);
      if (JSON.stringify(grades) !== agreed) store(grades, `grades.${place}`);
    },
    changeAverages(next: AverageTexts, written: Partial<AverageTexts>, place: string) {
      setAverages(next);
      const grades: StoredGrades | undefined =
        Object.keys(written).length === 0 ? undefined : { kind: 'averages', on, ...written };
      if (JSON.stringify(grades) !== agreed) store(grades, `grades.average.${place}`);
    },
    choose(next: GradesKind) {
      setKind(next);
      if (next !== 'certificate' || stored?.kind !== 'averages') return;
      // The grades that were typed before are still here.
      const grades = gradesOfRows(rows, on);
      if (grades !== undefined) store(grades, 'grades.kind');
    },
    setDay(day: IsoDate) {
      const grades: StoredGrades | undefined =
        stored === undefined
          ? undefined
          : stored.kind === 'averages'
            ? { ...stored, on: day }
            : { kind: 'certificate', certificate: { ...stored.certificate, on: day } };
      // Who tells the day of the certificate here need not tell it again in the situation.
      const tells = situation.basicEducation === undefined || toldOn === on;
      const basicEducation: Fact<BasicEducation> = {
        value: { kind: 'certificate', on: day },
        origin: situation.basicEducation?.origin ?? 'certificate',
      };
      store(grades, 'grades.on', tells ? { basicEducation } : {});
    },
  };
}

export type CertificateForm = ReturnType<typeof useCertificate>;

function certificateIn(stored: StoredGrades | undefined): Certificate | undefined {
  return stored?.kind === 'certificate' ? stored.certificate : undefined;
}

function dayOf(stored: StoredGrades | undefined): IsoDate | undefined {
  if (stored === undefined) return undefined;
  return stored.kind === 'certificate' ? stored.certificate.on : stored.on;
}

function averagesIn(stored: StoredGrades | undefined, mark: ',' | '.'): AverageTexts {
  if (stored?.kind !== 'averages') return NO_AVERAGES;
  const written = (text: string | undefined) => (text ?? '').replace('.', mark);
  return { lukio: written(stored.lukio), all: written(stored.all), arts: written(stored.arts) };
}
