/**
 * Where the rules come from. A key is stable: rules, editions and plans cite it. The names of the sources are texts and
 * live in the catalogues (`sources` of the rules file of each language).
 *
 * `address` is the public page that was read; it is missing where several pages were read together, or where the
 * source is a description that has no public page.
 */
export const SOURCES = {
  // acts and decrees
  OvL: { address: 'https://www.finlex.fi/fi/laki/ajantasa/2020/20201214' },
  TuvaL: { address: 'https://www.finlex.fi/fi/laki/ajantasa/2020/20201215' },
  VstL: { address: 'https://www.finlex.fi/fi/laki/ajantasa/1998/19980632' },
  PoL: { address: 'https://www.finlex.fi/fi/laki/ajantasa/1998/19980628' },
  PoA: { address: 'https://www.finlex.fi/fi/laki/ajantasa/1998/19980852' },
  TjA: { address: 'https://www.finlex.fi/fi/laki/ajantasa/2012/20120422' },
  AmL: { address: 'https://www.finlex.fi/fi/laki/ajantasa/2017/20170531' },
  AmA: { address: 'https://www.finlex.fi/fi/laki/ajantasa/2017/20170673' },
  LukioL: { address: 'https://www.finlex.fi/fi/laki/ajantasa/2018/20180714' },
  LukioA: { address: 'https://www.finlex.fi/fi/laki/ajantasa/2018/20180810' },
  YoL: { address: 'https://www.finlex.fi/fi/laki/ajantasa/2019/20190502' },
  HakuA: { address: 'https://www.finlex.fi/fi/laki/ajantasa/2021/20210834' },
  /** The application decree before HakuA (294/2014), in force until 31.12.2021. */
  HakuA2014: { address: 'https://www.finlex.fi/fi/laki/alkup/2014/20140294' },
  AmVal: { address: 'https://www.finlex.fi/fi/laki/ajantasa/2017/20170699' },
  LuVal: { address: 'https://www.finlex.fi/fi/laki/ajantasa/2021/20210838' },
  KmtL: { address: 'https://www.finlex.fi/fi/laki/ajantasa/1997/19970048' },
  VakaL: { address: 'https://www.finlex.fi/fi/laki/ajantasa/2018/20180540' },
  VakaA: { address: 'https://www.finlex.fi/fi/laki/ajantasa/2018/20180753' },
  OpTukiL: { address: 'https://www.finlex.fi/fi/laki/ajantasa/1994/19940065' },
  /** Act 1216/2020 changing the Basic Education Act: ended additional basic education. */
  PoL2020: { address: 'https://www.finlex.fi/fi/laki/alkup/2020/20201216' },

  // national criteria and pages of the Finnish National Agency for Education
  'KOPS-P': { address: 'https://eperusteet.opintopolku.fi' },
  'TUVA-P': { address: 'https://eperusteet.opintopolku.fi' },
  'AIPE-P': { address: 'https://eperusteet.opintopolku.fi' },
  'LISA-P': { address: 'https://eperusteet.opintopolku.fi' },
  'OPH-KOPS': {
    address:
      'https://www.oph.fi/fi/koulutus-ja-tutkinnot/kansanopistojen-vapaan-sivistystyon-koulutus-oppivelvollisille',
  },
  'OPH-ERT': {
    address:
      'https://www.oph.fi/fi/koulutus-ja-tutkinnot/perusopetuksen-arvosanojen-korottaminen-erityisessa-tutkinnossa',
  },
  'OPH-KASVO': {
    address: 'https://www.oph.fi/fi/uutiset/2023/kasvatus-ja-ohjausalan-perustutkinnon-perusteet-ovat-uudistuneet',
  },
  /** The agency's guidance on the yearly cut-off of grades (2024 and earlier years). */
  'OPH-LEIKKURI': {},

  // national registers, read as program text
  Koski: { address: 'https://github.com/Opetushallitus/koski' },
  Suoritus: { address: 'https://github.com/Opetushallitus/suorituspalvelu' },
  Valintaperusteet: { address: 'https://github.com/Opetushallitus/valintaperusteet' },
  /** The register before Suoritus, which is replacing it. */
  Hakurekisteri: { address: 'https://github.com/Opetushallitus/hakurekisteri' },

  // what providers and others tell
  Muikku: { address: 'https://github.com/otavanopisto/muikku' },
  'KEO-Ka': { address: 'https://keokarkku.fi/linjat/opistovuosi-oppivelvolliselle/' },
  'KEO-Ks': { address: 'https://www.keokarstula.fi/hakijalle/' },
  KYry: { address: 'https://www.kansanopistot.fi/' },
  Ekami: { address: 'https://ekami.fi/hakijalle/tuva/' },
  Gradia: {
    address:
      'https://www.gradia.fi/hae-opiskelemaan/jatkuva-haku/jatkuvan-haun-ammatillisten-perustutkintojen-valintakriteerit',
  },
  KanTuva: {
    address:
      'https://www.kannelopisto.fi/ajankohtaista/tuva-ja-opistovuosi-kumpi-uusista-nivelvaiheen-koulutuksista-sopii-minulle',
  },
  YH26: { address: 'https://www.verkkouutiset.fi/a/yhteishaku-alkaa-tarjolla-yli-90700-opiskelupaikkaa/' },
  YH23: { address: 'https://www.ts.fi/uutiset/5914012' },
  /** Pages of several providers, read together: what schools do, not what they must do. */
  ProviderPages: {},
  /** Public registers and statistics of providers and permits. */
  PublicRegisters: {},
  /** Public pages of the partner schools. */
  PartnerPages: {},

  // our own
  /** The description of the Kannel-Osaamo model (its K- and P-statements) and of the project around it. */
  KannelOsaamo: {},
  /** Kannelpolku's model school year: assumed dates that the school's own settings replace. */
  ModelYear: {},
  /** A choice or a calculation of Kannelpolku itself, made from other rules. */
  Kannelpolku: {},
} as const satisfies Readonly<Record<string, { readonly address?: string }>>;

export type SourceKey = keyof typeof SOURCES;

/**
 * A place in a source. `section` is a citation as the Finnish source itself is cited (`13 § 2 mom.`), never a sentence;
 * empty when the source as a whole is meant.
 */
export type SourceRef = { readonly key: SourceKey; readonly section: string };

/** Cites a place in a source. */
export function cite(key: SourceKey, section = ''): SourceRef {
  return { key, section };
}

/** The public address of a source, or undefined where it has none. */
export function addressOf(key: SourceKey): string | undefined {
  const source: { readonly address?: string } = SOURCES[key];
  return source.address;
}
