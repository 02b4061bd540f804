import type { OfficialNames } from './official-name.ts';

/** The qualification in education and guidance: its units and their parts, groups, competence areas and titles. */
export const vocationalNames: OfficialNames = {
  // the qualification, its competence areas and titles
  '381241': {
    fi: 'Kasvatus- ja ohjausalan perustutkinto',
    sv: 'Grundexamen i pedagogisk verksamhet och handledning',
    en: 'Vocational Qualification in Education and Guidance',
  },
  '1700': {
    fi: 'Nuoriso- ja yhteisöohjauksen osaamisala',
    sv: 'Kompetensområdet för handledning av ungdomar och gemenskaper',
    en: 'Competence area of Youth and Community Guidance',
  },
  '1701': {
    fi: 'Kommunikaation ja viittomakielisen ohjauksen osaamisala',
    sv: 'Kompetensområdet för handledning i kommunikation och teckenspråk',
    en: 'Competence area of Communication and Sign Language Guidance',
  },
  '1702': {
    fi: 'Varhaiskasvatuksen ja perhetoiminnan osaamisala',
    sv: 'Kompetensområdet för småbarnspedagogik och familjeverksamhet',
    en: 'Competence area of Early Childhood Education and Care and Family Welfare',
  },
  '10102': { fi: 'Lastenohjaaja', sv: 'Barnledare', en: 'Children’s Instructor' },
  '10200': {
    fi: 'Nuoriso- ja yhteisöohjaaja',
    sv: 'Ledare för ungdomar och gemenskaper',
    en: 'Youth and Community Instructor',
  },
  '10201': {
    fi: 'Kommunikaation ja viittomakielen ohjaaja',
    sv: 'Handledare i kommunikation och teckenspråk',
    en: 'Communication and Sign Language Instructor',
  },

  // groups: those of the list `ammatillisentutkinnonosanryhma`, and ours
  vocational: { fi: 'Ammatilliset tutkinnon osat', sv: 'Yrkesinriktade examensdelar', en: 'Vocational units' },
  compulsory: { fi: 'Pakolliset tutkinnon osat', en: 'Compulsory units', enOwn: true },
  optional: { fi: 'Valinnaiset tutkinnon osat', en: 'Optional units', enOwn: true },
  further: { fi: 'Jatko-opintovalmiuksia tukevat opinnot', en: 'Studies for further education', enOwn: true },
  common: { fi: 'Yhteiset tutkinnon osat', sv: 'Gemensamma examensdelar', en: 'Common units' },
  furtherStudies: {
    fi: 'Yhteisten tutkinnon osien osa-alueet, lukio-opinnot ja muut jatko-opintovalmiuksia tukevat opinnot',
    en: 'Parts of common units, lukio studies and other studies for further education',
    enOwn: true,
  },

  // vocational units (tutkinnonosat)
  '106331': {
    fi: 'Ammatillinen kohtaaminen kasvatus- ja ohjausalalla',
    sv: 'Professionellt bemötande inom pedagogisk verksamhet och handledning',
    en: 'Professional encounters in education and guidance',
    enOwn: true,
  },
  '106339': {
    fi: 'Lapsen kasvun, hyvinvoinnin ja oppimisen edistäminen',
    en: 'Supporting the growth, wellbeing and learning of children',
    enOwn: true,
  },
  '106349': {
    fi: 'Varhaiskasvatuksen pedagogisen toiminnan toteuttaminen',
    sv: 'Genomförande av pedagogisk verksamhet inom småbarnspedagogik',
    en: 'Carrying out pedagogical activities in early childhood education and care',
    enOwn: true,
  },
  '106344': {
    fi: 'Perheiden kanssa toimiminen ja monialainen yhteistyö',
    sv: 'Arbete med familjer och sektorsövergripande samarbete',
    en: 'Working with families and multidisciplinary cooperation',
    enOwn: true,
  },
  '106345': {
    fi: 'Perheiden kanssa toimiminen ja monialainen yhteistyö Suomen evankelis-luterilaisen kirkon seurakuntien työympäristössä',
    sv: 'Arbete med familjer och sektorsövergripande samarbete i arbetsmiljön i församlingar inom Finlands evangelisk-lutherska kyrka',
    en: 'Working with families and multidisciplinary cooperation in the parishes of the Evangelical Lutheran Church of Finland',
    enOwn: true,
  },
  '106350': {
    fi: 'Yksilön, ryhmän ja yhteisön ohjaaminen',
    sv: 'Handledning av individer, grupper och gemenskaper',
    en: 'Guiding individuals, groups and communities',
    enOwn: true,
  },
  '106342': {
    fi: 'Nuoren kasvun ja hyvinvoinnin edistäminen',
    sv: 'Främjande av ungas växande och välbefinnande',
    en: 'Supporting the growth and wellbeing of young people',
    enOwn: true,
  },
  '106343': {
    fi: 'Osallisuuden tukeminen ja sosiaalinen vahvistaminen',
    sv: 'Stödjande av delaktighet och socialt stärkande',
    en: 'Supporting participation and social empowerment',
    enOwn: true,
  },
  '106337': {
    fi: 'Kommunikointikeinojen käyttö vuorovaikutuksen edistämisessä',
    sv: 'Användning av kommunikationsmetoder i främjandet av interaktion',
    en: 'Using means of communication to support interaction',
    enOwn: true,
  },
  '106334': {
    fi: 'Kommunikoinnin ja vuorovaikutuksen ohjaaminen',
    sv: 'Handledning i kommunikation och interaktion',
    en: 'Guiding communication and interaction',
    enOwn: true,
  },
  '106346': {
    fi: 'Suomalaisella viittomakielellä toimiminen',
    sv: 'Arbete på finländskt teckenspråk',
    en: 'Working in Finnish Sign Language',
    enOwn: true,
  },
  '106335': {
    fi: 'Kommunikoinnissa tukea tarvitsevan aikuisen itsenäisen suoriutumisen ohjaaminen',
    sv: 'Handledning i kommunikation och interaktion',
    en: 'Guiding the independent living of an adult who needs support in communication',
    enOwn: true,
  },
  '106336': {
    fi: 'Kommunikoinnissa tukea tarvitsevan oppilaan tai opiskelijan oppimisen ohjaaminen',
    sv: 'Handledning av elever eller studerande som behöver stöd i kommunikationen',
    en: 'Guiding the learning of a pupil or student who needs support in communication',
    enOwn: true,
  },
  '106338': {
    fi: 'Kuurosokeiden ja näkövammaisten asiakkaiden toiminnan ohjaaminen',
    sv: 'Handledning i verksamhet för dövblinda och synskadade klienter',
    en: 'Guiding the activities of deafblind and visually impaired clients',
    enOwn: true,
  },
  '106332': {
    fi: 'Ikääntyvien toiminnan ohjaaminen',
    sv: 'Handledning i verksamhet för äldre',
    en: 'Guiding the activities of older people',
    enOwn: true,
  },
  '106333': {
    fi: 'Ilmaisun ohjaaminen',
    sv: 'Handledning i uttrycksförmåga',
    en: 'Guiding creative expression',
    enOwn: true,
  },
  '106340': {
    fi: 'Liikkumisen ohjaaminen',
    sv: 'Handledning i motionsverksamhet',
    en: 'Guiding physical activity',
    enOwn: true,
  },
  '106341': {
    fi: 'Luonto- ja elämystoiminnan ohjaaminen',
    sv: 'Handledning i natur- och upplevelseverksamhet',
    en: 'Guiding nature and adventure activities',
    enOwn: true,
  },
  '106347': {
    fi: 'Tukea tarvitsevien ohjaaminen',
    sv: 'Handledning av personer som behöver stöd',
    en: 'Guiding people who need support',
    enOwn: true,
  },
  '106348': {
    fi: 'Vapaaehtois- ja järjestötoiminnan ohjaaminen',
    sv: 'Handledning i frivillig- och föreningsverksamhet',
    en: 'Guiding voluntary work and the work of associations',
    enOwn: true,
  },
  '106732': { fi: 'Yritystoiminnan suunnittelu', sv: 'Planering av företagsverksamhet', en: 'Planning a business' },
  '106733': { fi: 'Yrityksessä toimiminen', sv: 'Arbeta i ett företag', en: 'Working in an enterprise' },
  '106734': {
    fi: 'Kansainvälisessä työympäristössä toimiminen',
    sv: 'Att fungera i en internationell arbetsmiljö',
    en: 'Working in an international work environment',
  },
  '106735': {
    fi: 'Ilmastovastuullinen toiminta',
    sv: 'Verksamhet med ansvar för klimatet',
    en: 'Working with climate responsibility',
  },
  '106731': {
    fi: 'Työpaikkaohjaajaksi valmentautuminen',
    sv: 'Förberedelse för arbetsplatshandledaruppgifter',
    en: 'Workplace instructor training',
  },
  '106730': { fi: 'Huippuosaajana toimiminen', sv: 'Arbete som kräver spetskompetens', en: 'Working as a top expert' },

  // common units: from 1.8.2022, and before under their old codes
  '106727': {
    fi: 'Viestintä- ja vuorovaikutusosaaminen',
    sv: 'Kunnande i kommunikation och interaktion',
    en: 'Communication and interaction competence',
  },
  '106728': {
    fi: 'Matemaattis-luonnontieteellinen osaaminen',
    sv: 'Kunnande i matematik och naturvetenskaper',
    en: 'Mathematics and science competence',
  },
  '106729': {
    fi: 'Yhteiskunta- ja työelämäosaaminen',
    sv: 'Kunnande om samhälle och arbetsliv',
    en: 'Citizenship and working life competence',
  },
  '400012': {
    fi: 'Viestintä- ja vuorovaikutusosaaminen',
    sv: 'Kunnande i kommunikation och interaktion',
    en: 'Communication and interaction competence',
  },
  '400013': {
    fi: 'Matemaattis-luonnontieteellinen osaaminen',
    sv: 'Kunnande i matematik och naturvetenskaper',
    en: 'Mathematics and science competence',
  },
  '400014': {
    fi: 'Yhteiskunta- ja työelämäosaaminen',
    sv: 'Kunnande om samhälle och arbetsliv',
    en: 'Citizenship and working life competence',
  },

  // parts of the common units (ammatillisenoppiaineet): from 1.8.2022, and from 1.8.2026
  VVAI22: {
    fi: 'Viestintä ja vuorovaikutus äidinkielellä',
    sv: 'Kommunikation och interaktion på modersmålet',
    en: 'Communication and interaction in mother tongue',
  },
  VVTK: {
    fi: 'Viestintä ja vuorovaikutus toisella kotimaisella kielellä',
    sv: 'Kommunikation och interaktion på det andra inhemska språket',
    en: 'Communication and interaction in the second national language',
  },
  VVVK: {
    fi: 'Viestintä ja vuorovaikutus vieraalla kielellä',
    sv: 'Kommunikation och interaktion på ett främmande språk',
    en: 'Communication and interaction in a foreign language',
  },
  VVTD: {
    fi: 'Toiminta digitaalisessa ympäristössä',
    sv: 'Verksamhet i den digitala miljön',
    en: 'Operating in a digital environment',
  },
  VVTL: { fi: 'Taide ja luova ilmaisu', sv: 'Konst och kreativt uttryck', en: 'Art and creative expression' },
  MLMA: {
    fi: 'Matematiikka ja matematiikan soveltaminen',
    sv: 'Matematik och tillämpad matematik',
    en: 'Mathematics and application of mathematics',
  },
  MLFK: {
    fi: 'Fysikaaliset ja kemialliset ilmiöt ja niiden soveltaminen',
    sv: 'Fysikaliska och kemiska fenomen och tillämpning av dem',
    en: 'Physical and chemical phenomena and their application',
  },
  YTYK: {
    fi: 'Yhteiskunnassa ja kansalaisena toimiminen',
    sv: 'Att verka i samhället och som medborgare',
    en: 'Operating as a member of society and a citizen',
  },
  YTTT: { fi: 'Työelämässä toimiminen', sv: 'Att verka i arbetslivet', en: 'Operating in the world of work' },
  YTOU: {
    fi: 'Opiskelu- ja urasuunnitteluvalmiudet',
    sv: 'Färdigheter i studie- och karriärplanering',
    en: 'Study and career planning capabilities',
  },
  YTYY: {
    fi: 'Yrittäjyys ja yrittäjämäinen toiminta',
    sv: 'Företagsamhet och företagarinriktad verksamhet',
    en: 'Entrepreneurship and entrepreneurial activities',
  },
  YTTH: {
    fi: 'Työkyvyn ja hyvinvoinnin ylläpitäminen',
    sv: 'Upprätthållande av arbetsförmågan och välbefinnandet',
    en: 'Maintaining ability to work and wellbeing at work',
  },
  YTKK: {
    fi: 'Kestävän kehityksen edistäminen',
    sv: 'Främjande av hållbar utveckling',
    en: 'Promoting sustainable development',
  },
  VVAI26: {
    fi: 'Viestintä ja vuorovaikutus äidinkielellä',
    sv: 'Kommunikation och interaktion på modersmålet',
    en: 'Communication and interaction in mother tongue',
  },
  VVTK26: {
    fi: 'Viestintä ja vuorovaikutus toisella kotimaisella kielellä',
    sv: 'Kommunikation och interaktion på det andra inhemska språket',
    en: 'Communication and interaction in the second national language',
  },
  VVVK26: {
    fi: 'Viestintä ja vuorovaikutus vieraalla kielellä',
    sv: 'Kommunikation och interaktion på ett främmande språk',
    en: 'Communication and interaction in a foreign language',
  },
  VVTD26: {
    fi: 'Toiminta digitaalisessa ympäristössä',
    sv: 'Verksamhet i den digitala miljön',
    en: 'Operating in a digital environment',
  },
  VVTL26: { fi: 'Taide ja luova ilmaisu', sv: 'Konst och kreativt uttryck', en: 'Art and creative expression' },
  MLMA26: {
    fi: 'Matematiikka ja matematiikan soveltaminen',
    sv: 'Matematik och tillämpad matematik',
    en: 'Mathematics and application of mathematics',
  },
  MLFK26: {
    fi: 'Fysikaaliset ja kemialliset ilmiöt ja niiden soveltaminen',
    sv: 'Fysikaliska och kemiska fenomen och tillämpning av dem',
    en: 'Physical and chemical phenomena and their application',
  },
  YTYK26: {
    fi: 'Yhteiskunnassa ja kansalaisena toimiminen',
    sv: 'Att verka i samhället och som medborgare',
    en: 'Operating as a member of society and a citizen',
  },
  YTTT26: { fi: 'Työelämässä toimiminen', sv: 'Att verka i arbetslivet', en: 'Operating in the world of work' },
  YTOU26: {
    fi: 'Opiskelu- ja urasuunnitteluvalmiudet',
    sv: 'Färdigheter i studie- och karriärplanering',
    en: 'Study and career planning capabilities',
  },
  YTYY26: {
    fi: 'Yrittäjyys ja yrittäjämäinen toiminta',
    sv: 'Företagsamhet och företagarinriktad verksamhet',
    en: 'Entrepreneurship and entrepreneurial activities',
  },
  YTLTTH26: {
    fi: 'Liikunta ja terveystieto sekä työkyvyn ja hyvinvoinnin edistäminen',
    sv: 'Gymnastik och hälsokunskap samt främjande av arbetsförmågan och välbefinnandet',
    en: 'Physical and health education and promoting ability to work and wellbeing at work',
  },
  YTKK26: {
    fi: 'Kestävän kehityksen edistäminen',
    sv: 'Främjande av hållbar utveckling',
    en: 'Promoting sustainable development',
  },
};
