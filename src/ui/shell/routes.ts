/** The addresses of the app. They live behind the `#`, so that any static host serves them. */
export const PATTERNS = { students: '/', student: '/o/:id/:view?/:alternative?' } as const;

export type StudentView = 'situation' | 'plan' | 'print';

const WORDS: Record<StudentView, string> = { situation: 'tilanne', plan: 'suunnitelma', print: 'tulosta' };

/** The view that a word of the address names; the plan when there is none; undefined for a word that means nothing. */
export function viewOf(word: string | undefined): StudentView | undefined {
  if (word === undefined || word === '') return 'plan';
  if (word === WORDS.situation) return 'situation';
  if (word === WORDS.plan) return 'plan';
  return word === WORDS.print ? 'print' : undefined;
}

/** Paths for `navigate`. */
export const paths = {
  students: () => '/',
  situation: (id: string) => pathOf(id, 'situation'),
  plan: (id: string, alternative?: string) => pathOf(id, 'plan', alternative),
  print: (id: string, alternative?: string) => pathOf(id, 'print', alternative),
};

/** Addresses for links. */
export const hrefs = {
  students: () => `#${paths.students()}`,
  situation: (id: string) => `#${paths.situation(id)}`,
  plan: (id: string, alternative?: string) => `#${paths.plan(id, alternative)}`,
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
