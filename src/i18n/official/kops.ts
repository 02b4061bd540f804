import type { OfficialNames } from './official-name.ts';

/** Modules of the folk high school year, its groups, and the kinds of studies of others inside it. */
export const kopsNames: OfficialNames = {
  // groups
  modules: { fi: 'Osaamiskokonaisuudet', en: 'Competence modules', enOwn: true },
  orientation: {
    fi: 'Valinnaiset suuntautumisopinnot',
    sv: 'Inriktade studier',
    en: 'Optional orientation studies',
    enOwn: true,
  },

  // vstosaamiskokonaisuus
  '1002': {
    fi: 'Arjen taidot ja elämänhallinta',
    sv: 'Vardagsfärdigheter och livskompetens',
    en: 'Everyday skills and life management',
    enOwn: true,
  },
  '1003': {
    fi: 'Opiskelu-, itsetuntemus- ja työelämätaidot',
    sv: 'Studie- och arbetslivsfärdigheter och självkännedom',
    en: 'Study skills, self-knowledge and working-life skills',
    enOwn: true,
  },
  '1004': {
    fi: 'Vuorovaikutus- ja viestintätaidot',
    sv: 'Interaktions- och kommunikationsfärdigheter',
    en: 'Interaction and communication',
    enOwn: true,
  },
  '1005': {
    fi: 'Matemaattiset perustaidot ja ongelmanratkaisutaidot',
    sv: 'Grundläggande matematiska färdigheter och problemlösningsförmåga',
    en: 'Basic maths and problem solving',
    enOwn: true,
  },
  '1006': { fi: 'Aktiivinen kansalaisuus', sv: 'Aktivt medborgarskap', en: 'Active citizenship', enOwn: true },
  '1007': {
    fi: 'Opiskelu- ja urasuunnittelutaidot',
    sv: 'Studiefärdigheter och karriärplaneringsfärdigheter',
    en: 'Study and career planning skills',
    enOwn: true,
  },
  '1008': {
    fi: 'Valinnaiset suuntautumisopinnot',
    sv: 'Inriktade studier',
    en: 'Optional orientation studies',
    enOwn: true,
  },

  // vstmuuallasuoritetutopinnot
  lukioopinnot: {
    fi: 'Lukio-opinnot',
    sv: 'Studier inom gymnasieutbildning',
    en: 'Studies in general upper secondary education',
  },
  ammatillisentutkinnonosat: {
    fi: 'Ammatillisen tutkinnon osat',
    sv: 'Yrkesinriktade examensdelar',
    en: 'Vocational qualification units',
  },
  avoimetkorkeakouluopinnot: {
    fi: 'Avoimet korkeakouluopinnot',
    sv: 'Öppna högskolestudier',
    en: 'Open higher education studies',
  },
  perusopetuksenarvosanankorottaminen: {
    fi: 'Perusopetuksen arvosanan korottaminen',
    sv: 'Höjning av vitsord inom den grundläggande utbildningen',
    en: 'Raising a basic education grade',
    enOwn: true,
  },
  tyoelamaantutustuminen: {
    fi: 'Työelämään tutustuminen',
    sv: 'Arbetslivsorientering',
    en: 'Getting to know working life',
    enOwn: true,
  },
  vapaansivistystyonopinnot: {
    fi: 'Vapaan sivistystyön opinnot',
    sv: 'Studier inom fritt bildningsarbete',
    en: 'Studies in liberal adult education',
  },
};
