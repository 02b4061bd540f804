import type { OfficialNames } from './official-name.ts';

/** Parts of TUVA (list `koulutuksenosattuva`, which has no English names) and its groups. */
export const tuvaNames: OfficialNames = {
  common: { fi: 'Yhteinen koulutuksen osa', en: 'Part common to all', enOwn: true },
  optional: { fi: 'Valinnaiset koulutuksen osat', en: 'Optional parts', enOwn: true },

  '101': {
    fi: 'Opiskelu- ja urasuunnittelutaidot',
    sv: 'Studiefärdigheter och karriärplaneringsfärdigheter',
    en: 'Study and career planning skills',
    enOwn: true,
  },
  '102': {
    fi: 'Työelämätaidot ja työelämässä tapahtuva oppiminen',
    sv: 'Arbetslivsfärdigheter och lärande i arbetslivet',
    en: 'Working-life skills and learning at work',
    enOwn: true,
  },
  '103': {
    fi: 'Arjen taidot ja yhteiskunnallinen osallisuus',
    sv: 'Vardagskompetens och delaktighet i samhället',
    en: 'Everyday skills and taking part in society',
    enOwn: true,
  },
  '104': { fi: 'Valinnaiset opinnot', sv: 'Valbara utbildningsdelar', en: 'Optional studies', enOwn: true },
  '105': {
    fi: 'Ammatillisen koulutuksen opinnot ja niihin valmentautuminen',
    sv: 'Studier inom yrkesutbildning och studier som förbereder för dem',
    en: 'Vocational studies and preparing for them',
    enOwn: true,
  },
  '106': {
    fi: 'Lukiokoulutuksen opinnot ja niihin valmentautuminen',
    sv: 'Studier inom gymnasieutbildning och studier som förbereder för dem',
    en: 'Lukio studies and preparing for them',
    enOwn: true,
  },
  '107': {
    fi: 'Perustaitojen vahvistaminen',
    sv: 'Stärkande av grundläggande färdigheter',
    en: 'Strengthening basic skills',
    enOwn: true,
  },
};
