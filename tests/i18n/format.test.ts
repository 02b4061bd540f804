import { describe, expect, it } from 'vitest';
import { makeCliTranslate } from '#i18n/cli-translate.ts';
import { makeTranslate } from '#i18n/catalogue.ts';
import {
  amountText,
  dateText,
  deadlineMeaning,
  deadlineShort,
  deadlineText,
  formatDate,
  formatRange,
  formatWeeks,
  itemTitle,
  localeOf,
  mendText,
  optionTitle,
  planFaultText,
  rangeText,
  readFaultText,
  ruleLaw,
  ruleName,
  ruleQuestion,
  ruleSentence,
  schoolFaultText,
} from '#i18n/format.ts';
import { LOCALES } from '#i18n/locales.ts';
import type { DeadlineCode, ItemDraft, Mend } from '#domain/engine/replay-types.ts';
import type { Move } from '#domain/plan/item.ts';
import { FORM_CODES } from '#domain/plan/item.ts';
import type { PlanFaultCode, ReadFault } from '#domain/plan/read-plan.ts';
import type { SchoolFault } from '#domain/school/school-schema.ts';
import { isoDate } from '#domain/time/iso-date.ts';

const fi = await makeTranslate('fi');
const en = await makeTranslate('en');

const day = isoDate('2027-01-07');
const date = { on: day } as const;

const BROKEN = /[{}]|undefined|null|NaN|\[object| {2}|\bnone\b|terms\.|\btrue\b|\bfalse\b/;

describe('days and amounts', () => {
  it('writes a day as the language does', () => {
    expect([formatDate(isoDate('2027-01-11'), 'fi'), formatDate(isoDate('2027-01-11'), 'en')]).toEqual([
      '11.1.2027',
      '11 Jan 2027',
    ]);
    expect([dateText(fi, isoDate('2027-12-05')), dateText(en, isoDate('2027-09-05'))]).toEqual([
      '5.12.2027',
      '5 Sep 2027',
    ]);
  });

  it.each([
    ['2026-10-12', '2026-10-16', '12.–16.10.2026', '12–16 Oct 2026'],
    ['2028-02-22', '2028-03-21', '22.2.–21.3.2028', '22 Feb – 21 Mar 2028'],
    ['2026-11-30', '2027-02-05', '30.11.2026–5.2.2027', '30 Nov 2026 – 5 Feb 2027'],
    ['2027-01-07', '2027-01-07', '7.1.2027', '7 Jan 2027'],
  ])('writes the days from %s to %s', (from, to, finnish, english) => {
    expect([formatRange(isoDate(from), isoDate(to), 'fi'), formatRange(isoDate(from), isoDate(to), 'en')]).toEqual([
      finnish,
      english,
    ]);
    expect(rangeText(fi, isoDate(from), isoDate(to))).toBe(finnish);
  });

  it('writes weeks with at most one decimal', () => {
    expect([formatWeeks(fi, 21.8), formatWeeks(fi, 36.599999), formatWeeks(en, 1), formatWeeks(en, 21.8)]).toEqual([
      '21,8 vk',
      '36,6 vk',
      '1 week',
      '21.8 weeks',
    ]);
  });

  it('keeps every unit its own', () => {
    const amounts = (['op', 'lukioOp', 'osp', 'tuvaWeek', 'course', 'studentWeek'] as const).map((unit) =>
      amountText(fi, 26.5, unit),
    );
    expect(amounts).toEqual([
      '26,5 op',
      '26,5 op (lukio)',
      '26,5 osp',
      '26,5 viikkoa (TUVA)',
      '26,5 kurssia',
      '26,5 opiskelijaviikkoa',
    ]);
  });

  it('knows the language of a translator', () => {
    expect([localeOf(fi), localeOf(en)]).toEqual(['fi', 'en']);
  });
});

/** Dated things, one at least of every kind: a kind without a sample does not compile. */
const ITEMS: { readonly [Kind in Move]: readonly ItemDraft[] } = {
  apply: [
    { move: 'apply', form: 'kops', way: 'jointApplication', date },
    { move: 'apply', form: 'vocational', field: 'educationAndGuidance', way: 'continuousApplication', date },
    {
      move: 'apply',
      form: 'vocational',
      way: 'jointApplication',
      wishes: [
        { form: 'lukio', target: 'Lohjan Yhteislyseon lukio' },
        { form: 'vocational', field: 'otherField' },
        { form: 'kops' },
      ],
      date,
    },
  ],
  admit: [{ move: 'admit', form: 'lukio', date }],
  begin: [
    ...FORM_CODES.map((form) => ({ move: 'begin', form, date }) as const),
    { move: 'begin', form: 'vocational', field: 'educationAndGuidance', date },
    { move: 'begin', form: 'lukio', syllabus: 'adult', date },
    { move: 'begin', form: 'subjectStudent', of: 'lukio', subject: 'psykologia', date },
  ],
  attendLast: [{ move: 'attendLast', form: 'lukio', date }],
  suspend: [
    { move: 'suspend', form: 'lukio', reason: 'illness', until: isoDate('2027-03-31'), date },
    { move: 'suspend', form: 'lukio', reason: 'lifeSituation', date },
    { move: 'suspend', form: 'lukio', reason: 'permanentIllness', date },
  ],
  interrupt: [{ move: 'interrupt', form: 'vocational', reason: 'militaryService', until: isoDate('2027-12-31'), date }],
  resume: [{ move: 'resume', form: 'lukio', date }],
  extraTime: [{ move: 'extraTime', form: 'tuva', until: isoDate('2027-12-17'), date }],
  complete: [{ move: 'complete', form: 'kops', date }],
  resign: [{ move: 'resign', form: 'lukio', date }],
  deemResigned: [{ move: 'deemResigned', form: 'vocational', date }],
  earn: [
    { move: 'earn', form: 'lukio', amount: 34, unit: 'lukioOp', date },
    { move: 'earn', form: 'kops', amount: 4, unit: 'op', label: 'Aktiivinen kansalaisuus', date },
  ],
  talk: [
    { move: 'talk', topic: 'interruption', date },
    { move: 'talk', topic: 'other', date },
  ],
  certificate: [{ move: 'certificate', date }],
  notifyMunicipality: [{ move: 'notifyMunicipality', date }],
  assignPlace: [{ move: 'assignPlace', form: 'tuva', date }],
  askExtension: [{ move: 'askExtension', date }],
  askTranscript: [{ move: 'askTranscript', form: 'lukio', date }],
  askStudiesCertificate: [{ move: 'askStudiesCertificate', form: 'kops', date }],
  askCrediting: [
    { move: 'askCrediting', form: 'lukio', date },
    { move: 'askCrediting', form: 'lukio', amount: 38, unit: 'lukioOp', date },
  ],
  specialExamination: [{ move: 'specialExamination', subject: 'matematiikka', date }],
  raiseCertificate: [{ move: 'raiseCertificate', date }],
  task: [
    { move: 'task', title: 'Soita isoäidille', date },
    { move: 'task', title: '  ', date },
    { move: 'task', title: '', who: ['school', 'municipality'], date },
  ],
  unknown: [{ move: 'unknown', raw: { move: 'somethingNew' }, date }],
};

describe('titles', () => {
  it('name each dated thing in one line of Finnish', () => {
    expect(Object.values(ITEMS).flatMap((drafts) => drafts.map((draft) => itemTitle(fi, draft)))).toEqual([
      'Yhteishaku: opistovuosi (KOPS)',
      'Jatkuva haku: ammatillinen koulutus (kasvatus- ja ohjausala)',
      'Yhteishaku: 1. Lohjan Yhteislyseon lukio, 2. ammatillinen koulutus (muu ala), 3. opistovuosi (KOPS)',
      'Opiskelupaikka: lukio',
      'Opistovuosi (KOPS) alkaa',
      'Valmentava koulutus (TUVA) alkaa',
      'Aikuisten perusopetus alkaa',
      'Ammatillinen koulutus alkaa',
      'Lukio alkaa',
      'Lisäopetus (kymppiluokka) alkaa',
      'Perusopetus alkaa',
      'Aineopinnot alkavat',
      'Ammatillinen koulutus alkaa: kasvatus- ja ohjausala',
      'Lukio alkaa: aikuisten oppimäärä',
      'Lukion aineopinnot alkavat: psykologia',
      'Viimeinen osallistumispäivä: lukio',
      'Oppivelvollisuuden suorittaminen keskeytetään 31.3.2027 asti',
      'Oppivelvollisuuden suorittaminen keskeytetään',
      'Oppivelvollisuuden suorittaminen keskeytetään toistaiseksi',
      'Ammatillisen koulutuksen opiskeluoikeus keskeytetään väliaikaisesti 31.12.2027 asti',
      'Opinnot jatkuvat keskeytyksen jälkeen: lukio',
      'Lisäaikaa 17.12.2027 asti: valmentava koulutus (TUVA)',
      'Opistovuosi (KOPS) suoritetaan loppuun',
      'Eroilmoitus lukiosta tulee voimaan',
      'Oppilaitos katsoo eronneeksi ammatillisesta koulutuksesta',
      '34 op (lukio) hyväksytty',
      '4 op hyväksytty: Aktiivinen kansalaisuus',
      'Keskustelu keskeyttämisestä ja muista vaihtoehdoista',
      'Keskustelu',
      'Perusopetuksen päättötodistus',
      'Ilmoitus asuinkunnalle',
      'Asuinkunta osoittaa paikan valmentavasta koulutuksesta (TUVA)',
      'Maksuttomuuden pidentämisen hakeminen',
      'Opintosuoritusotteen pyytäminen lukiosta',
      'Todistuksen pyytäminen suoritetuista opinnoista: opistovuosi (KOPS)',
      'Hyväksilukemisen pyytäminen: lukio',
      'Hyväksilukemisen pyytäminen: lukio, 38 op (lukio)',
      'Erityinen tutkinto: matematiikka',
      'Todistus korotetusta arvosanasta',
      'Soita isoäidille',
      'Muu asia',
      'Yhteydenotto asuinkuntaan',
      'Tuntematon asia (somethingNew)',
    ]);
  });

  it('are whole in English too', () => {
    const titles = Object.values(ITEMS).flatMap((drafts) => drafts.map((draft) => itemTitle(en, draft)));
    expect(titles.filter((title) => BROKEN.test(title))).toEqual([]);
  });

  it('never tell why the duty is suspended', () => {
    const reasons = ['illness', 'parental', 'abroad', 'lifeSituation'] as const;
    const titles = reasons.map((why) => itemTitle(fi, { move: 'suspend', form: 'lukio', reason: why, date }));
    expect(titles).toEqual(reasons.map(() => 'Oppivelvollisuuden suorittaminen keskeytetään'));
  });

  it('name an option by what it would add', () => {
    expect(
      optionTitle(fi, { draft: { move: 'begin', form: 'vocational', field: 'otherField', elsewhere: true, date } }),
    ).toBe('Ammatillinen koulutus alkaa: muu ala');
  });
});

describe('mends', () => {
  const draft: ItemDraft = { move: 'resign', form: 'lukio', date };
  const mends: readonly (readonly [Mend, string])[] = [
    [{ kind: 'add', draft }, 'Lisää: Eroilmoitus lukiosta tulee voimaan, 7.1.2027'],
    [
      { kind: 'add', draft: { ...draft, date: { tiedTo: 'a', relation: 'sameDay' } } },
      'Lisää samalle päivälle: Eroilmoitus lukiosta tulee voimaan',
    ],
    [
      { kind: 'add', draft: { ...draft, date: { tiedTo: 'a', relation: 'termEnd' } } },
      'Lisää lukukauden loppuun: Eroilmoitus lukiosta tulee voimaan',
    ],
    [
      { kind: 'add', draft: { ...draft, date: { tiedTo: 'a', relation: 'daysAfter', days: 11 } } },
      'Lisää 11 päivän päähän: Eroilmoitus lukiosta tulee voimaan',
    ],
    [{ kind: 'move', itemId: 'a', to: day }, 'Siirrä päivälle 7.1.2027'],
    [{ kind: 'remove', itemId: 'a' }, 'Poista suunnitelmasta'],
    [{ kind: 'fact', field: 'birthDate' }, 'Kirjaa syntymäaika'],
    [{ kind: 'fact', field: 'happened' }, 'Kirjaa, mitä on tapahtunut'],
    [
      {
        kind: 'changeRaise',
        item: { id: 'x', move: 'specialExamination', date },
        change: { certifier: 'Lohjan kaupunki' },
      },
      'Merkitse todistuksen antajaksi Lohjan kaupunki',
    ],
    [
      {
        kind: 'changeRaise',
        item: { id: 'x', move: 'specialExamination', date },
        change: { on: isoDate('2027-04-23'), registerBy: isoDate('2027-05-21') },
      },
      'Siirrä tutkinto päivälle 23.4.2027 ja todistus rekisteriin 21.5.2027 mennessä',
    ],
    [
      {
        kind: 'changeRaise',
        item: { id: 'x', move: 'specialExamination', date },
        change: { registerBy: isoDate('2027-05-21') },
      },
      'Merkitse todistus rekisteriin 21.5.2027 mennessä',
    ],
    [{ kind: 'ask', whom: 'municipality' }, 'Kysy asuinkunnasta.'],
  ];

  it.each(mends)('%o', (mend, text) => {
    expect(mendText(fi, mend)).toBe(text);
    expect(BROKEN.test(mendText(en, mend))).toBe(false);
  });
});

/** Every deadline: one without a line does not compile. */
const DEADLINES: Record<DeadlineCode, true> = {
  dutyLastDay: true,
  freeEducationUntil: true,
  extensionFrom: true,
  basicEducationDutyUntil: true,
  kopsStartBy: true,
  kopsStartFor17Weeks: true,
  oneMonthLimit: true,
  placeAssignedFrom: true,
  nextBeginsBy: true,
  yearLimit: true,
  studyTimeLimit: true,
  studyTimeTarget: true,
  weeks17: true,
  weeks34: true,
  weeks19: true,
  weeks38: true,
  suspensionEnds: true,
  jointApplicationOpens: true,
  jointApplicationCloses: true,
  jointApplicationResults: true,
  jointApplicationAcceptBy: true,
  reservesEnd: true,
  raiseRegisterBy: true,
  gradesPlannedBy: true,
  gradesLimit: true,
};

describe('deadlines', () => {
  it.each(LOCALES.map(({ code }) => code))('have a name, a short name and a meaning (%s)', async (locale) => {
    const t = await makeTranslate(locale);
    const codes = Object.keys(DEADLINES) as DeadlineCode[];
    const texts = codes.flatMap((code) =>
      [undefined, ...FORM_CODES].flatMap((form) => [
        deadlineText(t, { code, form }),
        deadlineMeaning(t, { code, form }),
        deadlineShort(t, { code, form }),
      ]),
    );
    expect(texts.filter((text) => text === '' || BROKEN.test(text))).toEqual([]);
    expect(new Set(codes.map((code) => deadlineText(t, { code }))).size).toBe(codes.length);
  });

  it('say when they hold in one reading only (R-OV-1)', () => {
    const ifDuty = { code: 'dutyLastDay', ifDutyApplies: true } as const;
    expect([deadlineText(fi, ifDuty), deadlineShort(fi, ifDuty)]).toEqual([
      `${deadlineText(fi, { code: 'dutyLastDay' })} (jos oppivelvollisuus koskee)`,
      `${deadlineShort(fi, { code: 'dutyLastDay' })} (jos koskee)`,
    ]);
    expect(deadlineMeaning(fi, ifDuty)).toBe(
      `${deadlineMeaning(fi, { code: 'dutyLastDay' })} Tämä pätee vain, jos oppivelvollisuus koskee opiskelijaa ilman kotikuntaa. Kysy asuinkunnasta.`,
    );
  });

  it('name the form they speak of', () => {
    expect(deadlineText(fi, { code: 'yearLimit', form: 'kops' })).toBe('Opistovuoden enimmäisaika päättyy');
    expect(deadlineText(fi, { code: 'studyTimeLimit', form: 'lukio' })).toBe('Lukion opintoaika päättyy');
  });
});

describe('rules', () => {
  it('have a name, a sentence and a place in the law', () => {
    expect([ruleName(fi, 'R-OV-2'), ruleLaw(fi, 'R-OV-2'), ruleLaw(en, 'R-OV-2')]).toEqual([
      'Oppivelvollisuuden päättyminen',
      'oppivelvollisuuslaki 2 § 4 mom.',
      'Compulsory Education Act, section 2, subsection 4',
    ]);
    expect(ruleSentence(fi, 'R-OV-2')).toBe(
      'Oppivelvollisuus päättyy, kun opiskelija täyttää 18 vuotta tai on sitä ennen suorittanut ylioppilastutkinnon tai ammatillisen tutkinnon.',
    );
  });

  it('that rest on an assumption name the question that would settle it', () => {
    expect(ruleQuestion(fi, 'R-OV-1')).toBe(
      'Kysy asuinkunnalta: koskeeko oppivelvollisuus opiskelijaa, jolla ei vielä ole kotikuntaa Suomessa?',
    );
  });
});

describe('faults of files', () => {
  const read: readonly (readonly [ReadFault, string])[] = [
    [
      { kind: 'notJson', line: 7, column: 3 },
      'Tiedostoa ei voi lukea: rivi 7 on rikki. Pyydä tiedosto uudelleen sellaisena kuin Kannelpolku sen antaa.',
    ],
    [{ kind: 'notJson' }, 'Tiedostoa ei voi lukea. Pyydä tiedosto uudelleen sellaisena kuin Kannelpolku sen antaa.'],
    [
      { kind: 'notAPlan' },
      'Tiedosto ei ole Kannelpolun suunnitelma. Valitse toinen tiedosto: suunnitelman nimi alkaa yleensä sanalla kannelpolku.',
    ],
    [
      { kind: 'newerVersion', version: 2 },
      'Tiedosto on tehty uudemmalla Kannelpolulla (muoto 2). Ota uusi versio käyttöön ja avaa tiedosto sitten.',
    ],
    [
      { kind: 'shape', faults: [] },
      'Tiedostossa on kohtia, joita ei voi lukea. Mitään ei muutettu. Korjaa kohdat tai pyydä tiedosto uudelleen.',
    ],
    [
      { kind: 'impossible', faults: [] },
      'Tiedoston tiedot eivät sovi yhteen. Mitään ei muutettu. Korjaa kohdat tai pyydä tiedosto uudelleen.',
    ],
  ];

  it.each(read)('a plan file: %o', (fault, text) => {
    expect(readFaultText(fi, fault)).toBe(text);
    expect(BROKEN.test(readFaultText(en, fault))).toBe(false);
  });

  it('names the place and the fault of a plan file', () => {
    expect(planFaultText(fi, { path: 'happened[0].color', code: 'unknownKey', params: { key: 'color' } })).toBe(
      'happened[0].color: kenttää color ei tunneta',
    );
    expect(planFaultText(fi, { path: '', code: 'migration', params: { name: 'splitNames' } })).toBe(
      'vanhan tiedoston muuntaminen ei onnistunut (splitNames)',
    );
  });

  it('has words for every fault of a plan file', () => {
    const codes: Record<PlanFaultCode, true> = {
      missing: true,
      type: true,
      value: true,
      unknownKey: true,
      date: true,
      number: true,
      empty: true,
      migration: true,
      idTwice: true,
      noAlternative: true,
      other: true,
    };
    const texts = (Object.keys(codes) as PlanFaultCode[]).flatMap((code) =>
      [fi, en].map((t) => planFaultText(t, { path: 'a', code, params: { key: 'x', name: 'x', id: 'x' } })),
    );
    expect(texts.filter((text) => BROKEN.test(text))).toEqual([]);
  });

  it('has words for every fault of the settings of the school', () => {
    const codes: Record<SchoolFault['code'], true> = {
      missing: true,
      unknownKey: true,
      type: true,
      date: true,
      choice: true,
      order: true,
      overlap: true,
      outside: true,
      amount: true,
      duplicate: true,
      format: true,
      version: true,
    };
    const texts = (Object.keys(codes) as SchoolFault['code'][]).flatMap((code) =>
      [fi, en].map((t) => schoolFaultText(t, { path: 'a', code, params: { expected: 'x', key: 'x', other: 'x' } })),
    );
    expect(texts.filter((text) => BROKEN.test(text))).toEqual([]);
    expect(
      schoolFaultText(fi, { path: 'years[0].terms[1].to', code: 'order', params: { other: 'years[0].terms[1].from' } }),
    ).toBe('years[0].terms[1].to: päivä on ennen päivää years[0].terms[1].from, vaihda järjestys');
  });
});

describe('the command line', () => {
  it('speaks the language asked for', async () => {
    const [finnish, english] = [await makeCliTranslate('fi'), await makeCliTranslate('en')];
    expect([
      finnish('cli.headings.options', { date: '7.1.2027' }),
      english('cli.headings.options', { date: '7 Jan 2027' }),
    ]).toEqual(['Mikä on avoinna 7.1.2027', 'What is open on 7 Jan 2027']);
  });
});
