import type { format as fi } from '../fi/format.ts';
import type { Widen } from '../widen.ts';

export const format = {
  locale: 'en',
  weeks: '{weeks, plural, one {# week} other {# weeks}}',
} satisfies Widen<typeof fi>;
