import type { AreaCode } from '#domain/rules/areas.ts';
import type { NotForPlannerReason, RegisterEntry } from '#domain/rules/register.ts';

/** What became of each rule of the field, and where the planner uses it. */
export const register = {
  kind: {
    rule: 'Sääntökirjassa',
    setting: 'Opiston asetuksissa',
    same: 'Sama asia on sanottu toisessa säännössä',
    notForPlanner: 'Ei vaikuta suunnitelmaan',
  } satisfies Readonly<Record<RegisterEntry['kind'], string>>,
  reason: {
    recordKeeping:
      'Kertoo, miten oppilaitos kirjaa opinnot valtakunnalliseen rekisteriin. Suunnitelmassa ei päätetä mitään sen mukaan.',
    otherEducation: 'Koskee koulutusta, jota Kannelpolulla ei suunnitella.',
    supervision: 'Kertoo, ketkä näkyvät viranomaisten valvontatyökalussa (Valpas) ja milloin.',
    otherService: 'Kertoo muiden palvelujen laskureista ja siitä, mitä niissä näkyy.',
  } satisfies Readonly<Record<NotForPlannerReason, string>>,
  area: {
    applying: 'hakeminen',
    admission: 'valintapisteet ja keskiarvot',
    beginning: 'opintojen aloittaminen',
    life: 'keskeyttäminen ja eroaminen',
    form: 'koulutuksen omat ehdot',
    contents: 'opintojen sisältö ja laajuus',
    crediting: 'hyväksilukeminen',
    midYear: 'aloitus kesken vuoden',
    leaving: 'lähteminen ja todistukset',
    options: 'vaihtoehdot ja ehdotukset',
    checks: 'suunnitelman tarkistus',
    deadlines: 'määräajat',
    municipality: 'asuinkunnan tehtävät',
    timeline: 'aikajana ja laskelmat',
    person: 'opiskelijan tilanne',
    calendar: 'lukuvuosi',
    planPage: 'suunnitelman sivu',
    paper: 'tuloste',
    goodToKnow: 'hyvä tietää',
    information: 'luetaan vain tällä sivulla',
  } satisfies Readonly<Record<AreaCode, string>>,
} as const;
