import { from, genitiveCap, insideCap, nominative } from './form-words.ts';
import { SUBJECT as SUBJECT_NAME } from './subject-words.ts';

const FIELD =
  '{field, select, educationAndGuidance { (kasvatus- ja ohjausala)} otherField { (muu ala)} other {}}' as const;
/** Closes a title with the day a pause ends, where it is known. */
const UNTIL = '{until, select, none {} other { {until} asti}}' as const;
const SUBJECT = '{subject, select, none {} other {: {subject}}}' as const;

/** Words of the field that many pages share: names, titles of dated things, deadlines, people, units. */
export const terms = {
  forms: {
    kops: 'Opistovuosi (KOPS)',
    tuva: 'Tutkintokoulutukseen valmentava koulutus (TUVA)',
    adultBasic: 'Aikuisten perusopetus',
    vocational: 'Ammatillinen koulutus',
    lukio: 'Lukio',
    lisaopetus: 'Perusopetuksen lisäopetus (kymppiluokka)',
    basicEducation: 'Perusopetus',
    subjectStudent: 'Aineopinnot',
  },
  /** For narrow places: a string of the picture, a column of a table. */
  formsShort: {
    kops: 'Opistovuosi (KOPS)',
    tuva: 'Valmentava (TUVA)',
    adultBasic: 'Aikuisten perusopetus',
    vocational: 'Ammatillinen',
    lukio: 'Lukio',
    lisaopetus: 'Kymppiluokka',
    basicEducation: 'Perusopetus',
    subjectStudent: 'Aineopinnot',
  },
  fields: {
    educationAndGuidance: 'Kasvatus- ja ohjausala',
    otherField: 'Muu ala muualla',
  },
  /** Competence areas of the education and guidance qualification, by their national codes. */
  competenceAreas: {
    '1700': 'Nuoriso- ja yhteisöohjaus',
    '1701': 'Kommunikaatio ja viittomakielinen ohjaus',
    '1702': 'Varhaiskasvatus ja perhetoiminta',
  },
  syllabuses: { young: 'Nuorten oppimäärä', adult: 'Aikuisten oppimäärä' },
  ways: { jointApplication: 'Yhteishaku', continuousApplication: 'Jatkuva haku' },

  answers: { open: 'Avoinna', openIf: 'Avoinna, jos', ask: 'Kysy', closed: 'Ei nyt' },
  weights: { blocks: 'Estää', warns: 'Huomaa', tells: 'Tiedoksi' },
  outcomes: { effect: 'Toteutuu', refused: 'Ei onnistu näin', waiting: 'Odottaa toista asiaa', noted: 'Kirjattu' },
  happened: 'Tapahtunut',
  estimate: 'Arvio',

  who: {
    student: 'Opiskelija',
    guardian: 'Huoltaja',
    school: 'Opisto',
    lukio: 'Lukio',
    vocationalProvider: 'Ammatillinen oppilaitos',
    municipality: 'Asuinkunta',
    basicEducationProvider: 'Perusopetuksen järjestäjä',
    other: 'Muu',
  },
  whom: {
    student: 'opiskelija',
    guardian: 'huoltaja',
    school: 'opisto',
    provider: 'koulutuksen järjestäjä',
    lukio: 'lukio',
    vocationalProvider: 'ammatillinen oppilaitos',
    municipality: 'asuinkunta',
    educationAuthority: 'Opetushallitus',
    ministry: 'opetus- ja kulttuuriministeriö',
  },
  ask: {
    student: 'Kysy opiskelijalta.',
    guardian: 'Kysy huoltajalta.',
    school: 'Kysy opistosta.',
    provider: 'Kysy koulutuksen järjestäjältä.',
    lukio: 'Kysy lukiosta.',
    vocationalProvider: 'Kysy ammatillisesta oppilaitoksesta.',
    municipality: 'Kysy asuinkunnasta.',
    educationAuthority: 'Kysy Opetushallituksesta.',
    ministry: 'Kysy opetus- ja kulttuuriministeriöstä.',
  },
  question: '{reason} {ask}',
  assumption: 'Oletus',
  /** Days of the reading by which the duty applies to somebody without a municipality of residence (R-OV-1). */
  ifDutyApplies: '{label} (jos oppivelvollisuus koskee)',
  ifDutyAppliesShort: '{short} (jos koskee)',
  ifDutyAppliesMeaning:
    '{meaning} Tämä pätee vain, jos oppivelvollisuus koskee opiskelijaa ilman kotikuntaa. Kysy asuinkunnasta.',

  origins: { certificate: 'Todistus nähty', told: 'Opiskelija kertoi', register: 'Rekisteristä' },
  suspensionReasons: {
    illness: 'Pitkä sairaus tai vamma',
    parental: 'Raskaus- tai vanhempainraha-aika',
    abroad: 'Opiskelu ulkomailla vähintään kuukauden',
    lifeSituation: 'Muu painava syy elämäntilanteessa',
    permanentIllness: 'Pysyvä sairaus tai vamma',
  },
  interruptionReasons: {
    militaryService: 'Varusmiespalvelus, siviilipalvelus tai naisten vapaaehtoinen asepalvelus',
    illnessOrParental: 'Sairaus tai vanhempainvapaa',
    otherGoodReason: 'Muu perusteltu syy',
  },
  talkTopics: {
    interruption: 'Keskustelu keskeyttämisestä ja muista vaihtoehdoista',
    studyPlan: 'Opiskelusuunnitelmakeskustelu (HOPS)',
    interview: 'Haastattelu',
    threeParty: 'Kolmikantakeskustelu',
    hearing: 'Kuuleminen',
    followUp: 'Seurantakeskustelu',
    other: 'Keskustelu',
  },

  units: {
    op: 'opintopiste (op)',
    lukioOp: 'lukion opintopiste (op)',
    osp: 'osaamispiste (osp)',
    tuvaWeek: 'viikko (TUVA)',
    course: 'kurssi',
    studentWeek: 'opiskelijaviikko',
  },
  /** An amount with its own unit: op of KOPS and op of lukio are different things. */
  amount: {
    op: '{amount, number} op',
    lukioOp: '{amount, number} op (lukio)',
    osp: '{amount, number} osp',
    tuvaWeek: '{amount, plural, one {# viikko (TUVA)} other {# viikkoa (TUVA)}}',
    course: '{amount, plural, one {# kurssi} other {# kurssia}}',
    studentWeek: '{amount, plural, one {# opiskelijaviikko} other {# opiskelijaviikkoa}}',
  },

  /** Titles of dated things, the same in the list, on the strings, as an option and in a button. */
  item: {
    apply: {
      jointApplication: `Yhteishaku: ${nominative('form')}${FIELD}`,
      jointApplicationWishes: 'Yhteishaku: {wishes}',
      continuousApplication: `Jatkuva haku: ${nominative('form')}${FIELD}`,
    },
    /** One wish in the joint application. */
    wish: `{number}. {target, select, none {${nominative('form')}${FIELD}} other {{target}}}`,
    admit: `Opiskelupaikka: ${nominative('form')}${FIELD}`,
    begin: {
      kops: 'Opistovuosi (KOPS) alkaa',
      tuva: 'Valmentava koulutus (TUVA) alkaa',
      adultBasic: 'Aikuisten perusopetus alkaa',
      vocational:
        'Ammatillinen koulutus alkaa{field, select, educationAndGuidance {: kasvatus- ja ohjausala} otherField {: muu ala} other {}}',
      lukio: '{syllabus, select, adult {Lukio alkaa: aikuisten oppimäärä} other {Lukio alkaa}}',
      lisaopetus: 'Lisäopetus (kymppiluokka) alkaa',
      basicEducation: 'Perusopetus alkaa',
      subjectStudent: `{of, select, lukio {Lukion aineopinnot alkavat} adultBasic {Perusopetuksen aineopinnot alkavat} other {Aineopinnot alkavat}}${SUBJECT}`,
    },
    attendLast: `Viimeinen osallistumispäivä: ${nominative('form')}`,
    suspend: `Oppivelvollisuuden suorittaminen keskeytetään{openEnded, select, true { toistaiseksi} other {${UNTIL}}}`,
    interrupt: `${genitiveCap('form')} opiskeluoikeus keskeytetään väliaikaisesti${UNTIL}`,
    extraTime: `Lisäaikaa {until} asti: ${nominative('form')}`,
    resume: `Opinnot jatkuvat keskeytyksen jälkeen: ${nominative('form')}`,
    complete: {
      kops: 'Opistovuosi (KOPS) suoritetaan loppuun',
      tuva: 'Valmentava koulutus (TUVA) suoritetaan loppuun',
      adultBasic: 'Aikuisten perusopetus suoritetaan loppuun',
      vocational: 'Ammatillinen tutkinto suoritetaan loppuun',
      lukio: 'Lukio suoritetaan loppuun',
      lisaopetus: 'Lisäopetus (kymppiluokka) suoritetaan loppuun',
      basicEducation: 'Perusopetus suoritetaan loppuun',
      subjectStudent: 'Aineopinnot suoritetaan loppuun',
    },
    resign: `Eroilmoitus ${from('form')} tulee voimaan`,
    deemResigned: `Oppilaitos katsoo eronneeksi ${from('form')}`,
    earn: '{amount} hyväksytty{label, select, none {} other {: {label}}}',
    certificate: 'Perusopetuksen päättötodistus',
    notifyMunicipality: 'Ilmoitus asuinkunnalle',
    assignPlace: 'Asuinkunta osoittaa paikan valmentavasta koulutuksesta (TUVA)',
    askExtension: 'Maksuttomuuden pidentämisen hakeminen',
    askTranscript: `Opintosuoritusotteen pyytäminen ${from('form')}`,
    askStudiesCertificate: `Todistuksen pyytäminen suoritetuista opinnoista: ${nominative('form')}`,
    askCrediting: `Hyväksilukemisen pyytäminen: ${nominative('form')}{amount, select, none {} other {, {amount}}}`,
    specialExamination: `Erityinen tutkinto${SUBJECT}`,
    raiseCertificate: `Todistus korotetusta arvosanasta${SUBJECT}`,
    /** What an examination is for: Matematiikka 5 → 7. */
    raiseDeadline: '{label}: {subjects}',
    raiseSubject: SUBJECT_NAME,
    raise: `${SUBJECT_NAME}{from, select, none {} other { {from}}} → {to}`,
    task: 'Muu asia',
    contactMunicipality: 'Yhteydenotto asuinkuntaan',
    unknown: 'Tuntematon asia ({move})',
  },

  /** A pause where others see it: without its reason. */
  publicPause: {
    fixedTime: 'Oppivelvollisuuden suorittamisen keskeytys määräajaksi{until, select, none {} other {, {until} asti}}',
    open: 'Oppivelvollisuuden suorittamisen keskeytys',
  },

  mend: {
    add: 'Lisää: {title}, {date}',
    addSameDay: 'Lisää samalle päivälle: {title}',
    addTermEnd: 'Lisää lukukauden loppuun: {title}',
    addDaysAfter: 'Lisää {days, plural, one {# päivän} other {# päivän}} päähän: {title}',
    move: 'Siirrä päivälle {date}',
    remove: 'Poista suunnitelmasta',
    raise: {
      days: 'Siirrä tutkinto päivälle {on} ja todistus rekisteriin {by} mennessä',
      registerBy: 'Merkitse todistus rekisteriin {by} mennessä',
      certifier: 'Merkitse todistuksen antajaksi {certifier}',
    },
    fact: {
      birthDate: 'Kirjaa syntymäaika',
      residence: 'Kirjaa, onko kotikunta Suomessa',
      basicEducation: 'Kirjaa perusopetuksen tilanne',
      upperSecondary: 'Kirjaa, onko toisen asteen tutkinto suoritettu',
      language: 'Kirjaa opetuskielen taito',
      happened: 'Kirjaa, mitä on tapahtunut',
    },
  },

  /** `label` is the whole name, `short` fits beside a mark on the strings, `means` explains it in a sentence. */
  deadlines: {
    dutyLastDay: {
      label: 'Oppivelvollisuuden viimeinen päivä',
      short: 'oppivelvollisuus päättyy',
      means: 'Oppivelvollisuus päättyy, kun opiskelija täyttää 18 vuotta tai saa toisen asteen tutkinnon.',
    },
    freeEducationUntil: {
      label: 'Maksuttoman koulutuksen viimeinen päivä',
      short: 'maksuttomuus päättyy',
      means: 'Tähän asti opetus, oppimateriaalit ja työvälineet ovat maksuttomia.',
    },
    extensionFrom: {
      label: 'Maksuttomuuteen voi hakea pidennystä',
      short: 'pidennyksen haku alkaa',
      means: 'Tästä päivästä alkaen oppilaitokselta voi hakea lisäaikaa maksuttomuuteen.',
    },
    basicEducationDutyUntil: {
      label: 'Velvollisuus käydä perusopetusta päättyy',
      short: 'perusopetus viimeistään',
      means:
        'Jos päättötodistusta ei ole saatu, velvollisuus käydä perusopetusta päättyy, kun koulutyö päättyy sinä vuonna, jona opiskelija täyttää 17 vuotta.',
    },
    kopsStartBy: {
      label: 'Viimeinen päivä, jona opistovuoden (KOPS) voi aloittaa',
      short: 'opistovuosi alkaa viimeistään',
      means: 'Opistovuoden voi aloittaa vain oppivelvollisena. Täysi-ikäistyminen kesken vuoden ei haittaa.',
    },
    kopsStartFor17Weeks: {
      label: 'Opistovuoden (KOPS) viimeinen alkupäivä, jos tarvitaan 17 viikkoa',
      short: 'alku 17 viikkoa varten',
      means: 'Tästä alkaen 17 opiskelijaviikkoa ehtii täyttyä ennen yhteishaun valintoja.',
    },
    oneMonthLimit: {
      label: 'Kuukausi viimeisestä osallistumispäivästä täyttyy',
      short: 'kuukausi täyttyy',
      means: 'Tähän mennessä opinnot jatkuvat tai uudet alkavat. Muuten oppilaitos katsoo oppivelvollisen eronneeksi.',
    },
    placeAssignedFrom: {
      label: 'Asuinkunta osoittaa opiskelupaikan tästä alkaen',
      short: 'kunta osoittaa paikan',
      means: 'Jos mikään koulutus ei ole alkanut, kunta osoittaa paikan tästä päivästä alkaen.',
    },
    nextBeginsBy: {
      label: 'Seuraavat opinnot alkavat viimeistään',
      short: 'jatko alkaa viimeistään',
      means: 'Oppivelvollisen seuraavien opintojen pitää alkaa tähän mennessä.',
    },
    yearLimit: {
      label: `${genitiveCap('form')} enimmäisaika päättyy`,
      short: 'enimmäisaika päättyy',
      means: `${insideCap('form')} voi olla enintään {form, select, lisaopetus {lukuvuoden} other {vuoden}}.`,
    },
    studyTimeLimit: {
      label: `${genitiveCap('form')} opintoaika päättyy`,
      short: 'opintoaika päättyy',
      means: 'Opintojen pitää olla valmiina tähän mennessä, ellei oppilaitos anna lisäaikaa.',
    },
    studyTimeTarget: {
      label: 'Lukion kolme vuotta täyttyy',
      short: 'kolme lukiovuotta',
      means: 'Lukio on tarkoitettu suoritettavaksi kolmessa vuodessa. Aikaa on enintään neljä vuotta.',
    },
    weeks17: {
      label: '17 opiskelijaviikkoa on koossa',
      short: '17 viikkoa koossa',
      means:
        '17 opiskelijaviikkoa opistovuodesta (KOPS) antaa 6 pistettä ammatillisen koulutuksen yhteishaussa, ellei tuore päättötodistus jo anna niitä.',
    },
    weeks34: {
      label: '34 opiskelijaviikkoa on koossa',
      short: '34 viikkoa koossa',
      means: 'Opistovuoden (KOPS) viikot ovat koossa. Lisäksi tarvitaan 53 hyväksyttyä opintopistettä (op).',
    },
    weeks19: {
      label: '19 viikkoa valmentavaa koulutusta (TUVA) on koossa',
      short: '19 viikkoa koossa',
      means:
        '19 viikkoa valmentavaa koulutusta (TUVA) antaa 6 pistettä ammatillisen koulutuksen yhteishaussa, ellei tuore päättötodistus jo anna niitä.',
    },
    weeks38: {
      label: '38 viikkoa valmentavaa koulutusta (TUVA) on koossa',
      short: '38 viikkoa koossa',
      means: 'Valmentavan koulutuksen (TUVA) koko laajuus on koossa.',
    },
    suspensionEnds: {
      label: 'Keskeytyksen viimeinen päivä',
      short: 'keskeytys päättyy',
      means: 'Opinnot jatkuvat seuraavana päivänä.',
    },
    jointApplicationOpens: {
      label: 'Yhteishaku alkaa',
      short: 'yhteishaku alkaa',
      means: 'Yhteishaussa voi esittää enintään seitsemän hakutoivetta.',
    },
    jointApplicationCloses: {
      label: 'Yhteishaku päättyy kello 15',
      short: 'yhteishaku päättyy',
      means: 'Hakutoiveita voi muuttaa tähän asti.',
    },
    jointApplicationResults: {
      label: 'Yhteishaun tulokset',
      short: 'tulokset',
      means: 'Tulokset julkaistaan aikaisintaan tänä päivänä.',
    },
    jointApplicationAcceptBy: {
      label: 'Opiskelupaikka otetaan vastaan viimeistään',
      short: 'paikka vastaan viimeistään',
      means: 'Paikan voi menettää, jos sitä ei ota vastaan tähän mennessä.',
    },
    reservesEnd: {
      label: 'Varasijoilta otetaan opiskelijoita viimeistään',
      short: 'varasijat viimeistään',
      means:
        'Varasijalta voi saada paikan tähän asti. Ylempään hakutoiveeseen saa siirtyä, vaikka alemman paikan olisi jo ottanut vastaan.',
    },
    raiseRegisterBy: {
      label: 'Korotuksen todistus rekisterissä viimeistään',
      short: 'korotuksen todistus',
      means:
        'Korotus lasketaan, kun sen todistus on rekisterissä. Kysy todistuksen antajalta ajoissa, milloin se on valmis.',
    },
    gradesPlannedBy: {
      label: 'Korotetut arvosanat ja todistukset valmiina',
      short: 'todistukset valmiina',
      means: 'Kun todistus on valmis tähän mennessä, se ehtii rekisteriin ennen valintoja.',
    },
    gradesLimit: {
      label: 'Viimeinen päivä, jolloin arvosanat ehtivät valintoihin',
      short: 'arvosanat viimeistään',
      means: 'Arvosanojen ja viikkojen pitää olla rekisterissä tähän mennessä.',
    },
  },
} as const;
