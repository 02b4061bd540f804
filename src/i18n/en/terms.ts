import type { terms as fi } from '../fi/terms.ts';
import type { Widen } from '../widen.ts';
import { form, formCap } from './form-words.ts';
import { SUBJECT as SUBJECT_NAME } from './subject-words.ts';

const FIELD =
  '{field, select, educationAndGuidance { (education and guidance)} otherField { (another field)} other {}}' as const;
/** Closes a title with the day a pause ends, where it is known. */
const UNTIL = '{until, select, none {} other { until {until}}}' as const;
const SUBJECT = '{subject, select, none {} other {: {subject}}}' as const;

export const terms = {
  forms: {
    kops: 'Folk high school year (KOPS)',
    tuva: 'Preparatory education for degree education (TUVA)',
    adultBasic: 'Adult basic education',
    vocational: 'Vocational education',
    lukio: 'General upper secondary education (lukio)',
    lisaopetus: 'Additional basic education (tenth grade)',
    basicEducation: 'Basic education',
    subjectStudent: 'Subject studies',
  },
  formsShort: {
    kops: 'Folk high school (KOPS)',
    tuva: 'Preparatory (TUVA)',
    adultBasic: 'Adult basic education',
    vocational: 'Vocational',
    lukio: 'Lukio',
    lisaopetus: 'Tenth grade',
    basicEducation: 'Basic education',
    subjectStudent: 'Subject studies',
  },
  fields: {
    educationAndGuidance: 'Education and guidance',
    otherField: 'Another field elsewhere',
  },
  /** Competence areas of the education and guidance qualification, by their national codes. */
  competenceAreas: {
    '1700': 'Youth and community guidance',
    '1701': 'Communication and sign language guidance',
    '1702': 'Early childhood education and family activities',
  },
  syllabuses: { young: 'Syllabus for young people', adult: 'Syllabus for adults' },
  ways: { jointApplication: 'Joint application', continuousApplication: 'Continuous application' },

  answers: { open: 'Open', openIf: 'Open, if', ask: 'Ask', closed: 'Not now' },
  weights: { blocks: 'Blocks', warns: 'Note', tells: 'For information' },
  outcomes: {
    effect: 'Comes true',
    refused: 'Not possible this way',
    waiting: 'Waits for another thing',
    noted: 'Noted',
  },
  happened: 'Happened',
  estimate: 'Estimate',

  who: {
    student: 'Student',
    guardian: 'Guardian',
    school: 'Folk high school',
    lukio: 'Lukio',
    vocationalProvider: 'Vocational school',
    municipality: 'Home municipality',
    basicEducationProvider: 'Provider of basic education',
    other: 'Other',
  },
  whom: {
    student: 'the student',
    guardian: 'the guardian',
    school: 'the folk high school',
    provider: 'the education provider',
    lukio: 'the lukio',
    vocationalProvider: 'the vocational school',
    municipality: 'the home municipality',
    educationAuthority: 'the National Agency for Education',
    ministry: 'the Ministry of Education and Culture',
  },
  ask: {
    student: 'Ask the student.',
    guardian: 'Ask the guardian.',
    school: 'Ask the folk high school.',
    provider: 'Ask the education provider.',
    lukio: 'Ask the lukio.',
    vocationalProvider: 'Ask the vocational school.',
    municipality: 'Ask the home municipality.',
    educationAuthority: 'Ask the National Agency for Education.',
    ministry: 'Ask the Ministry of Education and Culture.',
  },
  question: '{reason} {ask}',
  assumption: 'Assumption',
  ifDutyApplies: '{label} (if compulsory education applies)',
  ifDutyAppliesShort: '{short} (if it applies)',
  ifDutyAppliesMeaning:
    '{meaning} This holds only if compulsory education applies to a student without a municipality of residence. Ask the municipality.',

  origins: { certificate: 'Certificate seen', told: 'The student says', register: 'From the register' },
  suspensionReasons: {
    illness: 'Long illness or injury',
    parental: 'Time of pregnancy or parental allowance',
    abroad: 'Studies abroad for at least a month',
    lifeSituation: 'Another weighty reason in the life situation',
    permanentIllness: 'Permanent illness or injury',
  },
  interruptionReasons: {
    militaryService: 'Military or civilian service',
    illnessOrParental: 'Illness or parental leave',
    otherGoodReason: 'Another good reason',
  },
  talkTopics: {
    interruption: 'Talk about interrupting and other ways',
    studyPlan: 'Talk about the individual study plan (HOPS)',
    interview: 'Interview',
    threeParty: 'Three-party talk',
    hearing: 'Hearing',
    followUp: 'Follow-up talk',
    other: 'Talk',
  },

  units: {
    op: 'credit (op)',
    lukioOp: 'lukio credit (op)',
    osp: 'competence point (osp)',
    tuvaWeek: 'week (TUVA)',
    course: 'course',
    studentWeek: 'student week',
  },
  amount: {
    op: '{amount, number} op',
    lukioOp: '{amount, number} op (lukio)',
    osp: '{amount, number} osp',
    tuvaWeek: '{amount, plural, one {# week (TUVA)} other {# weeks (TUVA)}}',
    course: '{amount, plural, one {# course} other {# courses}}',
    studentWeek: '{amount, plural, one {# student week} other {# student weeks}}',
  },

  item: {
    apply: {
      jointApplication: `Joint application: ${form('form')}${FIELD}`,
      jointApplicationWishes: 'Joint application: {wishes}',
      continuousApplication: `Continuous application: ${form('form')}${FIELD}`,
    },
    wish: `{number}. {target, select, none {${form('form')}${FIELD}} other {{target}}}`,
    admit: `Place to study: ${form('form')}${FIELD}`,
    begin: {
      kops: 'Folk high school year (KOPS) begins',
      tuva: 'Preparatory education (TUVA) begins',
      adultBasic: 'Adult basic education begins',
      vocational:
        'Vocational education begins{field, select, educationAndGuidance {: education and guidance} otherField {: another field} other {}}',
      lukio: '{syllabus, select, adult {Lukio begins: adult syllabus} other {Lukio begins}}',
      lisaopetus: 'Tenth grade (lisäopetus) begins',
      basicEducation: 'Basic education begins',
      subjectStudent: `{of, select, lukio {Lukio subject studies begin} adultBasic {Basic-education subject studies begin} other {Subject studies begin}}${SUBJECT}`,
    },
    attendLast: `Last day of taking part: ${form('form')}`,
    suspend: `Compulsory education is suspended{openEnded, select, true { until further notice} other {${UNTIL}}}`,
    interrupt: `The study right is interrupted temporarily${UNTIL}: ${form('form')}`,
    extraTime: `Extra time until {until}: ${form('form')}`,
    resume: `Studies go on after the pause: ${form('form')}`,
    complete: {
      kops: 'Folk high school year (KOPS) is completed',
      tuva: 'Preparatory education (TUVA) is completed',
      adultBasic: 'Adult basic education is completed',
      vocational: 'Vocational qualification is completed',
      lukio: 'Lukio is completed',
      lisaopetus: 'Tenth grade (lisäopetus) is completed',
      basicEducation: 'Basic education is completed',
      subjectStudent: 'Subject studies are completed',
    },
    resign: `Resignation takes effect: ${form('form')}`,
    deemResigned: `The school deems resigned: ${form('form')}`,
    earn: '{amount} accepted{label, select, none {} other {: {label}}}',
    certificate: 'Basic-education certificate',
    notifyMunicipality: 'Notice to the home municipality',
    assignPlace: 'The home municipality assigns a place in preparatory education (TUVA)',
    askExtension: 'Application for more free education',
    askTranscript: `Asking for a transcript: ${form('form')}`,
    askStudiesCertificate: `Asking for a certificate of completed studies: ${form('form')}`,
    askCrediting: `Asking for crediting: ${form('form')}{amount, select, none {} other {, {amount}}}`,
    specialExamination: `Special examination${SUBJECT}`,
    raiseCertificate: `Certificate of a raised grade${SUBJECT}`,
    raiseDeadline: '{label}: {subjects}',
    raiseSubject: SUBJECT_NAME,
    raise: `${SUBJECT_NAME}{from, select, none {} other { {from}}} → {to}`,
    task: 'Something else',
    contactMunicipality: 'Contact with the home municipality',
    unknown: 'Unknown thing ({move})',
  },

  /** A pause where others see it: without its reason. */
  publicPause: {
    fixedTime: 'Pause of compulsory education for a fixed time{until, select, none {} other {, until {until}}}',
    open: 'Pause of compulsory education',
  },

  mend: {
    add: 'Add: {title}, {date}',
    addSameDay: 'Add on the same day: {title}',
    addTermEnd: 'Add at the end of the term: {title}',
    addDaysAfter: 'Add {days, plural, one {# day} other {# days}} later: {title}',
    move: 'Move to {date}',
    remove: 'Remove from the plan',
    raise: {
      days: 'Move the examination to {on} and the certificate into the register by {by}',
      registerBy: 'Plan the certificate into the register by {by}',
      certifier: 'Write down {certifier} as the one who certifies',
    },
    fact: {
      birthDate: 'Fill in the date of birth',
      residence: 'Fill in whether there is a municipality of residence in Finland',
      basicEducation: 'Fill in basic education',
      upperSecondary: 'Fill in whether an upper secondary qualification is completed',
      language: 'Fill in the skill in the language of teaching',
      happened: 'Fill in what has happened',
    },
  },

  deadlines: {
    dutyLastDay: {
      label: 'Last day of compulsory education',
      short: 'compulsory education ends',
      means: 'Compulsory education ends when the student turns 18 or completes an upper secondary qualification.',
    },
    freeEducationUntil: {
      label: 'Last day of free education',
      short: 'free education ends',
      means: 'Until this day teaching, materials and tools are free.',
    },
    extensionFrom: {
      label: 'An extension of free education can be applied for',
      short: 'extension from',
      means: 'From this day on the school takes applications for more free education.',
    },
    basicEducationDutyUntil: {
      label: 'The duty to attend basic education ends',
      short: 'basic education until',
      means:
        'Without a certificate, the duty to attend basic education ends when school work ends in the year in which the student turns 17.',
    },
    kopsStartBy: {
      label: 'Last day to begin the folk high school year (KOPS)',
      short: 'KOPS begins by',
      means:
        'The folk high school year can be begun only under compulsory education. Turning 18 during it changes nothing.',
    },
    kopsStartFor17Weeks: {
      label: 'Last day to begin the folk high school year (KOPS) when 17 weeks are needed',
      short: 'begin for 17 weeks',
      means: 'Begun by this day, 17 student weeks are done before the selection of the joint application.',
    },
    oneMonthLimit: {
      label: 'A month from the last day of taking part is full',
      short: 'a month is full',
      means:
        'By this day the studies go on or new ones begin. Otherwise the school deems a learner under compulsory education resigned.',
    },
    placeAssignedFrom: {
      label: 'The home municipality assigns a place from this day on',
      short: 'municipality assigns a place',
      means: 'If nothing has begun, the municipality assigns a place from this day on.',
    },
    nextBeginsBy: {
      label: 'The next studies begin by',
      short: 'next studies by',
      means: 'The next studies of a learner under compulsory education should begin by this day.',
    },
    yearLimit: {
      label: `Longest time ends: ${form('form')}`,
      short: 'longest time ends',
      means: `${formCap('form')} can last one {form, select, lisaopetus {school year} other {year}} at most.`,
    },
    studyTimeLimit: {
      label: `Study time ends: ${form('form')}`,
      short: 'study time ends',
      means: 'The studies should be done by this day, unless the school gives more time.',
    },
    studyTimeTarget: {
      label: 'Three years of lukio are full',
      short: 'three lukio years',
      means: 'Lukio is meant to be done in three years. It may take four at most.',
    },
    weeks17: {
      label: '17 student weeks are done',
      short: '17 weeks done',
      means:
        '17 student weeks of the folk high school year (KOPS) give 6 points in the joint application to vocational education, unless a fresh certificate gives them already.',
    },
    weeks34: {
      label: '34 student weeks are done',
      short: '34 weeks done',
      means: 'The weeks of the folk high school year (KOPS) are done. 53 accepted credits (op) are needed too.',
    },
    weeks19: {
      label: '19 weeks of preparatory education (TUVA) are done',
      short: '19 weeks done',
      means:
        '19 weeks of preparatory education (TUVA) give 6 points in the joint application to vocational education, unless a fresh certificate gives them already.',
    },
    weeks38: {
      label: '38 weeks of preparatory education (TUVA) are done',
      short: '38 weeks done',
      means: 'The whole scope of preparatory education (TUVA) is done.',
    },
    suspensionEnds: {
      label: 'Last day of the pause',
      short: 'pause ends',
      means: 'The studies go on the next day.',
    },
    jointApplicationOpens: {
      label: 'The joint application opens',
      short: 'joint application opens',
      means: 'The joint application takes seven wishes at most.',
    },
    jointApplicationCloses: {
      label: 'The joint application closes at 15:00',
      short: 'joint application closes',
      means: 'The wishes can be changed until now.',
    },
    jointApplicationResults: {
      label: 'Results of the joint application',
      short: 'results',
      means: 'The results are published on this day at the earliest.',
    },
    jointApplicationAcceptBy: {
      label: 'The place is accepted by',
      short: 'accept by',
      means: 'A place may be lost if it is not accepted by this day.',
    },
    reservesEnd: {
      label: 'Places are filled from the reserve lists until',
      short: 'reserve lists end',
      means:
        'A place can come from a reserve list until this day. A higher wish may be taken even when the place of a lower one has been accepted.',
    },
    raiseRegisterBy: {
      label: 'Certificate of a raise in the register by',
      short: 'certificate of a raise',
      means:
        'A raise counts when its certificate is in the register. Ask the one who gives it in good time when it will be ready.',
    },
    gradesPlannedBy: {
      label: 'Raised grades and certificates are ready',
      short: 'certificates ready',
      means: 'A certificate that is ready by this day reaches the register before the selection.',
    },
    gradesLimit: {
      label: 'Last day for grades to count in the selection',
      short: 'grades by',
      means: 'Grades and weeks should be in the register by this day.',
    },
  },
} satisfies Widen<typeof fi>;
