import type { Topic } from '#domain/rules/information.ts';

/** What is worth reading about a study form or another matter, where one plans it. */
export const goodToKnow = {
  title: 'Hyvä tietää',
  /** The summary: what the rules are about. */
  about: 'Hyvä tietää: {topic}',
  practice: 'Käytäntö',
  source: 'Lähde:',
  topics: {
    kops: 'opistovuosi (KOPS)',
    tuva: 'valmentava koulutus (TUVA)',
    adultBasic: 'aikuisten perusopetus',
    vocational: 'ammatillinen koulutus',
    lukio: 'lukio',
    lisaopetus: 'lisäopetus (kymppiluokka)',
    subjectStudent: 'aineopinnot',
    duty: 'oppivelvollisuus',
    free: 'maksuttomuus',
    applying: 'hakeminen',
    interrupting: 'opintojen keskeytyminen',
    moving: 'siirtyminen opinnoista toisiin',
    raising: 'arvosanojen korottaminen',
    plan: 'henkilökohtainen suunnitelma',
    assigned: 'kun kunta osoittaa paikan',
    privacy: 'yksityisyys',
  } satisfies Readonly<Record<Topic, string>>,
} as const;
