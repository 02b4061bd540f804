import type { goodToKnow as fi } from '../fi/good-to-know.ts';
import type { Widen } from '../widen.ts';

/** What is worth reading about a study form or another matter, where one plans it. */
export const goodToKnow = {
  title: 'Good to know',
  about: 'Good to know: {topic}',
  practice: 'Practice',
  source: 'Source:',
  topics: {
    kops: 'folk high school year (KOPS)',
    tuva: 'preparatory education (TUVA)',
    adultBasic: 'adult basic education',
    vocational: 'vocational education',
    lukio: 'lukio',
    lisaopetus: 'the tenth grade (lisäopetus)',
    subjectStudent: 'subject studies',
    duty: 'compulsory education',
    free: 'free education',
    applying: 'applying',
    interrupting: 'when studies break off',
    moving: 'moving from one education to another',
    raising: 'raising grades',
    plan: 'the individual study plan',
    assigned: 'when the municipality assigns a place',
    privacy: 'privacy',
  },
} satisfies Widen<typeof fi>;
