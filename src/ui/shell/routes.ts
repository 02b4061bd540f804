/** The addresses of the app. They live behind the `#`, so that any static host serves them. */
export const PATTERNS = { students: '/', student: '/o/:id/:view?/:alternative?', rules: '/saannot/:id?' } as const;

export type StudentView = 'situation' | 'plan' | 'studies' | 'grades' | 'print';

const WORDS: Record<StudentView, string> = {
  situation: 'tilanne',
  plan: 'suunnitelma',
  studies: 'opinnot',
  grades: 'arvosanat',
  print: 'tulosta',
};

/** The view that a word of the address names; the plan when there is none; undefined for a word that means nothing. */
export function viewOf(word: string | undefined): StudentView | undefined {
  if (word === undefined || word === '') return 'plan';
  if (word === WORDS.situation) return 'situation';
  if (word === WORDS.plan) return 'plan';
  if (word === WORDS.studies) return 'studies';
  if (word === WORDS.grades) return 'grades';
  return word === WORDS.print ? 'print' : undefined;
}

/** Paths for `navigate`. */
export const paths = {
  students: () => '/',
  rules: (id?: string) => (id === undefined ? '/saannot' : `/saannot/${encodeURIComponent(id)}`),
  situation: (id: string) => pathOf(id, 'situation'),
  plan: (id: string, alternative?: string) => pathOf(id, 'plan', alternative),
  studies: (id: string, alternative?: string) => pathOf(id, 'studies', alternative),
  grades: (id: string, alternative?: string) => pathOf(id, 'grades', alternative),
  print: (id: string, alternative?: string) => pathOf(id, 'print', alternative),
};

/** Addresses for links. */
export const hrefs = {
  students: () => `#${paths.students()}`,
  /** The rulebook; with the id of a rule, opened at it. */
  rules: (id?: string) => `#${paths.rules(id)}`,
  situation: (id: string) => `#${paths.situation(id)}`,
  plan: (id: string, alternative?: string) => `#${paths.plan(id, alternative)}`,
  studies: (id: string, alternative?: string) => `#${paths.studies(id, alternative)}`,
  grades: (id: string, alternative?: string) => `#${paths.grades(id, alternative)}`,
  print: (id: string, alternative?: string) => `#${paths.print(id, alternative)}`,
};

function pathOf(id: string, view: StudentView, alternative?: string): string {
  return [
    '/o',
    encodeURIComponent(id),
    WORDS[view],
    ...(alternative === undefined ? [] : [encodeURIComponent(alternative)]),
  ].join('/');
}
