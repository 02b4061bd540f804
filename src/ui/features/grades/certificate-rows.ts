import {
  ARTS_SUBJECTS,
  type Certificate,
  type Grade,
  isLanguageSubject,
  LETTERS,
  placeOf,
  type SubjectCode,
  type SubjectGrade,
} from '#domain/admission/certificate.ts';
import { certificateFaults, type GradeFaultCode } from '#domain/admission/faults.ts';
import { decimal, shownNumber } from '#domain/admission/fraction.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';

/** An elective as it is typed: its grade, and its weekly lessons or courses. */
export type ElectiveRow = { readonly grade: string; readonly extent: string };

/** One line of the table as it is typed. A line without a readable grade stays on the screen and out of the plan. */
export type GradeRow = {
  /** Stable while the page is open; a common subject has its own code. */
  readonly key: string;
  readonly subject: SubjectCode;
  /** Of mother tongue, its variant; of a language, which one; else empty. */
  readonly variant: string;
  readonly grade: string;
  readonly electives: readonly ElectiveRow[];
  readonly individualised: boolean;
  readonly restricted: boolean;
  /** An elective on a line of its own, with its extent. */
  readonly elective: boolean;
  readonly extent: string;
  /** One of the subjects that every certificate has: it is always in the table. */
  readonly common: boolean;
};

export type CertificateRows = {
  readonly adult: boolean;
  readonly subjects: readonly GradeRow[];
  /** Arts of an earlier leaving certificate, of an adult. */
  readonly earlier: readonly GradeRow[];
};

type Common = { readonly subject: SubjectCode; readonly variant?: string };

/** The order of a Finnish certificate, ready with what nearly everybody has. */
const COMMON_ROWS: readonly Common[] = [
  { subject: 'AI', variant: 'AI1' },
  { subject: 'A1', variant: 'EN' },
  { subject: 'B1', variant: 'SV' },
  ...(['MA', 'BI', 'GE', 'FY', 'KE', 'TE', 'KT', 'HI', 'YH', 'MU', 'KU', 'KS', 'LI', 'KO'] as const).map((subject) => ({
    subject,
  })),
];

const ARTS: ReadonlySet<SubjectCode> = new Set(ARTS_SUBJECTS);

/** Added languages come after the common ones, other added lines last. */
function placeInTable({ subject, common }: GradeRow): number {
  if (common) return COMMON_ROWS.findIndex((row) => placeOf(row.subject) === placeOf(subject));
  return subject === 'AI' ? 0.5 : isLanguageSubject(subject) ? 2.5 : COMMON_ROWS.length;
}

export function emptyRow(key: string, subject: SubjectCode, more: Partial<GradeRow> = {}): GradeRow {
  return {
    key,
    subject,
    variant: '',
    grade: '',
    electives: [],
    individualised: false,
    restricted: false,
    elective: false,
    extent: '',
    common: false,
    ...more,
  };
}

/** The table of a certificate: its lines in their places, and the common subjects that it has not. */
export function rowsOf(certificate: Certificate | undefined): CertificateRows {
  const adult = certificate?.adult === true;
  return {
    adult,
    subjects: inTable(certificate?.subjects ?? [], COMMON_ROWS),
    earlier: inTable(
      certificate?.earlierArts ?? [],
      COMMON_ROWS.filter(({ subject }) => ARTS.has(subject)),
    ),
  };
}

function inTable(lines: readonly SubjectGrade[], commons: readonly Common[]): readonly GradeRow[] {
  const rows = commons.map(({ subject, variant = '' }) => emptyRow(subject, subject, { variant, common: true }));
  const extra: GradeRow[] = [];
  const counts = new Map<SubjectCode, number>();
  for (const line of lines) {
    const at = rows.findIndex(
      (row) => placeOf(row.subject) === placeOf(line.subject) && row.grade === '' && line.compulsory !== false,
    );
    const own = rows[at];
    if (own !== undefined) {
      rows[at] = rowOf(line, own.key, true);
    } else {
      const count = (counts.get(line.subject) ?? 0) + 1;
      counts.set(line.subject, count);
      extra.push(rowOf(line, `${line.subject}+${count}`, false));
    }
  }
  return [...rows, ...extra]
    .map((row, index) => ({ row, index }))
    .sort((left, right) => placeInTable(left.row) - placeInTable(right.row) || left.index - right.index)
    .map(({ row }) => row);
}

function rowOf(line: SubjectGrade, key: string, common: boolean): GradeRow {
  return {
    key,
    subject: line.subject,
    variant:
      (line.subject === 'AI' ? line.syllabus : isLanguageSubject(line.subject) ? line.language : undefined) ?? '',
    grade: String(line.grade),
    electives: (line.electives ?? []).map((each) => ({ grade: String(each.grade), extent: extentText(each) })),
    individualised: line.individualised === true,
    restricted: line.restricted === true,
    elective: line.compulsory === false,
    extent: extentText(line),
    common,
  };
}

function extentText({ weeklyLessons, courses }: Pick<SubjectGrade, 'weeklyLessons' | 'courses'>): string {
  const extent = weeklyLessons ?? courses;
  return extent === undefined ? '' : String(extent).replace('.', ',');
}

/** Puts what was read anew under what is only on the screen: lines that were added, and texts that are no grades. */
export function withDrafts(fresh: CertificateRows, before: CertificateRows): CertificateRows {
  return {
    adult: fresh.adult,
    subjects: keptDrafts(fresh.subjects, before.subjects),
    earlier: keptDrafts(fresh.earlier, before.earlier),
  };
}

function keptDrafts(fresh: readonly GradeRow[], before: readonly GradeRow[]): readonly GradeRow[] {
  const drafts = new Map(before.filter(({ grade }) => readGrade(grade) === undefined).map((row) => [row.key, row]));
  const keys = new Set(fresh.map(({ key }) => key));
  const rows = fresh.map((row) => (row.grade === '' ? (drafts.get(row.key) ?? row) : row));
  const added = [...drafts.values()].filter(({ key, common }) => !common && !keys.has(key));
  return [...rows, ...added]
    .map((row, index) => ({ row, index }))
    .sort((left, right) => placeInTable(left.row) - placeInTable(right.row) || left.index - right.index)
    .map(({ row }) => row);
}

/** A key that no line has yet. */
export function newKey(rows: readonly GradeRow[], subject: SubjectCode): string {
  for (let count = 1; ; count += 1) {
    const key = `${subject}+${count}`;
    if (rows.every((row) => row.key !== key)) return key;
  }
}

/** The line after which an added one comes. */
export function added(rows: readonly GradeRow[], row: GradeRow): readonly GradeRow[] {
  const at = rows.findLastIndex((each) => placeInTable(each) <= placeInTable(row));
  return [...rows.slice(0, at + 1), row, ...rows.slice(at + 1)];
}

/** The grade that a text means: 4–10, S, O or H, in either case. */
export function readGrade(text: string): Grade | undefined {
  const plain = text.trim().toUpperCase();
  if (/^(?:[4-9]|10)$/.test(plain)) return Number(plain);
  return LETTERS.find((letter) => letter === plain);
}

/** Whether a text may still become a grade: the beginning of 10. */
export function isOnItsWay(text: string): boolean {
  return text.trim() === '1';
}

/** The lines of a pasted column, each by its last word, so that a column of names and grades will do. */
export function pastedGrades(text: string): readonly string[] {
  const lines = text.replace(/\s+$/u, '').split(/\r?\n/u);
  const only = lines.length === 1 ? lines[0] : undefined;
  if (only !== undefined) return only.trim().split(/[\s;]+/u);
  return lines.map(
    (line) =>
      line
        .trim()
        .split(/[\s;]+/u)
        .at(-1) ?? '',
  );
}

/** Amount of lessons or courses: a decimal number above zero. */
export function readExtent(text: string): number | undefined {
  const read = decimal(text.replace(/\s/gu, ''));
  const number = read === undefined ? undefined : shownNumber(read, 2);
  return number !== undefined && number > 0 && number <= 999 ? number : undefined;
}

/** The certificate that the table means, and the key of the line behind each of its lines. */
export function certificateOf(
  rows: CertificateRows,
  on: IsoDate,
): { readonly certificate: Certificate; readonly subjects: readonly string[]; readonly earlier: readonly string[] } {
  const { adult } = rows;
  const subjects = linesOf(
    adult ? rows.subjects.filter(({ subject, grade }) => !ARTS.has(subject) || grade !== '') : rows.subjects,
    adult,
  );
  const earlier = linesOf(rows.earlier, false);
  return {
    certificate: {
      on,
      ...(adult && { adult }),
      subjects: subjects.map(({ line }) => line),
      ...(earlier.length > 0 && { earlierArts: earlier.map(({ line }) => line) }),
    },
    subjects: subjects.map(({ key }) => key),
    earlier: earlier.map(({ key }) => key),
  };
}

type Line = { readonly key: string; readonly line: SubjectGrade };

function linesOf(rows: readonly GradeRow[], adult: boolean): readonly Line[] {
  return rows.flatMap((row): readonly Line[] => {
    const grade = readGrade(row.grade);
    if (grade === undefined) return [];
    const { key, subject, variant } = row;
    const electives = row.electives.flatMap((each) => {
      const read = readGrade(each.grade);
      return read === undefined ? [] : [{ grade: read, ...extentOf(each.extent, adult) }];
    });
    return [
      {
        key,
        line: {
          subject,
          ...(variant !== '' && subject === 'AI' && { syllabus: variant }),
          ...(variant !== '' && isLanguageSubject(subject) && { language: variant }),
          grade,
          ...(electives.length > 0 && { electives }),
          ...(row.individualised && { individualised: true }),
          ...(row.restricted && { restricted: true }),
          ...(row.elective && { compulsory: false, ...extentOf(row.extent, adult) }),
        },
      },
    ];
  });
}

function extentOf(text: string, adult: boolean): { readonly weeklyLessons?: number; readonly courses?: number } {
  const extent = readExtent(text);
  return extent === undefined ? {} : adult ? { courses: extent } : { weeklyLessons: extent };
}

/** A fault and the place of the table where it is told. */
export type RowFault = {
  readonly list: 'subjects' | 'earlier';
  readonly key: string;
  readonly field: 'grade' | 'subject' | 'language' | 'extent' | 'restricted';
  /** The elective that it is of, by its place. */
  readonly elective?: number;
  readonly code: GradeFaultCode;
};

/** Everything wrong in the table: texts that are no grades, and what the certificate itself cannot hold. */
export function rowFaults(rows: CertificateRows, on: IsoDate): readonly RowFault[] {
  const typed = (['subjects', 'earlier'] as const).flatMap((list) =>
    rows[list].flatMap((row): readonly RowFault[] => [
      ...textFaults(row, list),
      ...row.electives.flatMap((each, elective) => textFaults({ ...each, key: row.key }, list, elective)),
    ]),
  );
  const { certificate, subjects, earlier } = certificateOf(rows, on);
  const keys = { subjects, earlierArts: earlier };
  const read = certificateFaults(certificate).flatMap(({ code, path }): readonly RowFault[] => {
    const [, list, index, , , field] =
      /^(subjects|earlierArts)\[(\d+)\](\.electives\[(\d+)\])?\.(\w+)$/u.exec(path) ?? [];
    if (list !== 'subjects' && list !== 'earlierArts') return [];
    const key = keys[list][Number(index)];
    // Both kinds of syllabus are chosen in one field.
    const at = field === 'individualised' ? 'restricted' : field;
    if (key === undefined || !isField(at)) return [];
    return [{ list: list === 'subjects' ? 'subjects' : 'earlier', key, field: at, code }];
  });
  return [...typed, ...read];
}

function isField(field: string | undefined): field is RowFault['field'] {
  return (
    field === 'grade' || field === 'subject' || field === 'language' || field === 'extent' || field === 'restricted'
  );
}

function textFaults(
  { key, grade, extent }: { readonly key: string; readonly grade: string; readonly extent: string },
  list: RowFault['list'],
  elective?: number,
): readonly RowFault[] {
  const at = { list, key, ...(elective !== undefined && { elective }) };
  return [
    ...(grade.trim() !== '' && readGrade(grade) === undefined
      ? [{ ...at, field: 'grade' as const, code: 'grade' as const }]
      : []),
    ...(extent.trim() !== '' && readExtent(extent) === undefined
      ? [{ ...at, field: 'extent' as const, code: 'extent' as const }]
      : []),
  ];
}

export function isArts(subject: SubjectCode): boolean {
  return ARTS.has(subject);
}

/** The place of a subject in the table, so that other lists follow the same order. */
export function placeOfSubject(subject: SubjectCode): number {
  const at = COMMON_ROWS.findIndex((row) => placeOf(row.subject) === placeOf(subject));
  return at >= 0 ? at : isLanguageSubject(subject) ? 2.5 : COMMON_ROWS.length;
}
