import type { ReasonWords } from '../reason-words.ts';
import {
  from,
  fromCap,
  genitive,
  genitiveCap,
  insideCap,
  into,
  intoCap,
  nominative,
  partitive,
  partitiveCap,
  studies,
  studiesCap,
} from './form-words.ts';
import { SUBJECT } from './subject-words.ts';

/** An amount's unit as it stands after a number. */
const UNIT =
  '{unit, select, op {op} lukioOp {op} osp {osp} tuvaWeek {viikkoa} course {kurssia} other {yksikköä}}' as const;

/** Official names of the parts that have bounds of their own. */
const PART =
  '{part, select, 101 {Opiskelu- ja urasuunnittelutaidot} 102 {Työelämätaidot ja työelämässä tapahtuva oppiminen} 103 {Arjen taidot ja yhteiskunnallinen osallisuus} 104 {Valinnaiset opinnot} 105 {Ammatillisen koulutuksen opinnot ja niihin valmentautuminen} 106 {Lukiokoulutuksen opinnot ja niihin valmentautuminen} 107 {Perustaitojen vahvistaminen} 1002 {Arjen taidot ja elämänhallinta} 1003 {Opiskelu-, itsetuntemus- ja työelämätaidot} 1004 {Vuorovaikutus- ja viestintätaidot} 1005 {Matemaattiset perustaidot ja ongelmanratkaisutaidot} 1006 {Aktiivinen kansalaisuus} 1007 {Opiskelu- ja urasuunnittelutaidot} further {Jatko-opintoja tukevat opinnot} other {Osa {part}}}' as const;

/** Studies that can give the six points, and their units after a number. */
const STUDIES =
  '{form, select, kops {Opistovuosi (KOPS)} tuva {Valmentava koulutus (TUVA)} telma {Työhön ja itsenäiseen elämään valmentava koulutus (TELMA)} valma {Ammatilliseen koulutukseen valmentava koulutus (VALMA)} luva {Lukioon valmistava koulutus (LUVA)} lisaopetus {Lisäopetus (kymppiluokka)} folkLine {Kansanopiston linja} other {Opinnot}}' as const;
const STUDY_UNIT =
  '{unit, select, op {op} studentWeek {opiskelijaviikkoa} tuvaWeek {viikkoa} osp {osp} course {kurssia} hour {tuntia} other {yksikköä}}' as const;

/** Said after a date that nobody has confirmed yet. */
const ESTIMATE = '{estimate, select, true { (arvio)} other {}}' as const;

/**
 * One sentence or two for every reason of the rules (`ReasonParams`), nested by the dots of its code: what is missing, or
 * what the thing means, and what would open it. Dates come as finished texts; a date that may be missing comes as `none`.
 */
export const reasons = {
  fact: {
    birthDateMissing: 'Syntymäaika puuttuu. Siitä nähdään, kuinka pitkään oppivelvollisuus ja maksuttomuus kestävät.',
    basicEducationMissing: 'Perusopetuksen tilanne ei ole tiedossa: onko päättötodistus saatu, ja jos on, milloin?',
    residenceMissing: 'Kotikunta puuttuu. Oppivelvollisuus koskee niitä, joilla on kotikunta Suomessa.',
    certificateDateMissing: 'Päättötodistuksen päivä puuttuu. Se ratkaisee, koskeeko oppivelvollisuuslaki opiskelijaa.',
    languageMissing: 'Ei ole tiedossa, riittääkö opetuskielen taito näihin opintoihin.',
  },
  duty: {
    notBefore2021:
      'Päivä on ennen oppivelvollisuuslakia, joka tuli voimaan 1.8.2021. Oppilaitos kertoo, millä ehdoilla opiskelijoita silloin otettiin.',
    noResidence:
      'Opiskelijalla ei ole kotikuntaa Suomessa, ja lukutapoja on kaksi. Jos oppivelvollisuus koskee häntä, sen viimeinen päivä on {lastDay} ja toisen asteen koulutus on maksutonta {until} asti. Jos ei koske, hän ei ole oppivelvollinen eikä maksuttomuutta ole ennen kuin kotikunta on. Oletus on jälkimmäinen.',
  },
  date: {
    beforeBirth: 'Opiskelija on syntynyt vasta {birthDate}. Valitse myöhempi päivä.',
  },
  form: {
    notYet: `${intoCap('form')} pääsee aikaisintaan {from}.`,
    notKnown: `Ei ollut vielä tietoa siitä, milloin ${into('form')} pääsee.`,
    ended: `${partitiveCap('form')} järjestettiin viimeisen kerran {lastDay}{form, select, lisaopetus {. Sen tilalla on valmentava koulutus (TUVA).} other {. Kysy opistosta, mikä on tullut tilalle.}}`,
    ownLine:
      'Ennen {from} tämä oli opiston oma linja, jota oppivelvollisuuslaki ei koskenut. Opisto kertoo, millä ehdoilla linjalle pääsi.',
    notOffered: `Opisto ei järjestä ${partitive('form')} tänä päivänä. Opinto-ohjaaja auttaa löytämään oppilaitoksen, joka järjestää.`,
    permitMissing:
      'Opistolla ei ole perusopetuksen järjestämislupaa eikä sopimusta luvan haltijan kanssa. Opinnot ovat mahdollisia, kun jompikumpi on kunnossa.',
    permitAssumed: 'Oletuksena on, että opistolla on perusopetuksen järjestämislupa. Varmista se opistosta.',
    jointApplicationNotYet: `${intoCap('form')} on voinut hakea yhteishaussa {from} alkaen. Sitä ennen haettiin suoraan oppilaitokseen.`,
  },
  extraTime: {
    decision: `${genitiveCap('form')} järjestäjä päättää lisäajasta hakemuksesta. Perusteena voi olla sairaus, vamma tai muu erityinen syy.`,
    none: `Laki ei tunne lisäaikaa ${genitive('form')} enimmäisaikaan.`,
    noLimit: `${genitiveCap('form')} kestolle ei ole laissa enimmäisaikaa, joten lisäaikaa ei tarvita.`,
    notLater: 'Opiskeluaika kestää muutenkin {limit} asti. Anna myöhempi päivä.',
    severeDisability:
      'Vuotta pitempi opistovuosi on mahdollinen vain vaikeimmin vammaisille opistossa, jolla on siihen erityinen tehtävä.',
  },
  vocational: {
    chooseLine: 'Valitse osaamisala: siitä riippuu, mitä tutkinnon osia opiskellaan ja mikä tutkintonimike on.',
    childcare:
      '{eligible, select, true {Tästä osaamisalasta saa kelpoisuuden varhaiskasvatuksen lastenhoitajaksi.} other {Tämä osaamisala ei yksin anna kelpoisuutta varhaiskasvatuksen lastenhoitajaksi.}}',
    dual: 'Kaksoistutkinnossa suoritetaan ammatillisen perustutkinnon rinnalla ylioppilastutkinto. Lukio-opintoja voi sisältyä tutkintoon.',
  },
  studies: {
    wholeOver: `${genitiveCap('form')} sisältöihin on suunniteltu {sum} ${UNIT}, ja enimmäismäärä on {most}. Ota jotain pois.`,
    partOver: `${PART}: suunniteltu {sum} ${UNIT}, enintään {most}. Vähennä määrää.`,
    partUnder: `${PART}: suunniteltu {sum} ${UNIT}, vähintään {least}. Lisää puuttuva määrä.`,
    fewParts: `Ennen 1.8.2023 alkaneeseen valmentavaan koulutukseen (TUVA) kuului yhteisen osan lisäksi vähintään {least} valinnaista osaa. Nyt niitä on {taken}.`,
    fewElectives:
      'Lukion opinnoista valtakunnallisia valinnaisia on {sum} op, ja niitä pitää olla vähintään {least} op. Lisää puuttuvat {missing} op. Lukion omat valinnaiset opinnot eivät kuulu niihin.',
    obligatoryMissing: `${genitiveCap('form')} sisällöistä puuttuu vielä {missing, plural, one {pakollinen osa} other {# pakollista osaa}}.`,
    moreThanWeeks: `${genitiveCap('form')} sisältöjä on suunniteltu {planned} ${UNIT}, mutta valittujen jaksojen opetusviikkoihin mahtuu noin {fits}. Siirrä osa toiseen jaksoon tai vähennä määrää.`,
    notPlaced: `${genitiveCap('form')} suunnitelluista opinnoista {count, plural, one {yksi} other {#}} ei ole missään jaksossa. Sijoita ne Opinnot-sivulla.`,
    recordAhead: `Päivään {on} mennessä kertymäksi on merkitty {told} ${UNIT}, mutta jaksoihin on suunniteltu {planned}. Korjaa jompikumpi.`,
    loadOver: 'Viikossa on tekemistä enimmillään {total} tuntia ({from}–{to}), ja aikaa on {available} tuntia.',
  },
  kops: {
    opPlanned:
      'Suunniteltuja ja hyväksyttyjä opintoja on yhteensä {op} op. Opistovuosi on suoritettu, kun niistä on hyväksytty vähintään {needed} op.',
    modulesMissing:
      'Kuudesta osaamiskokonaisuudesta {missing, plural, one {yksi} other {#}} jää alle {least} opintopisteen. Kaikki kuusi tarvitaan.',
    midYear:
      'Opistovuoden (KOPS) voi aloittaa sovittuna päivänä myös kesken lukukauden. Omaan suunnitelmaan kirjataan, mitä ehditään ja mitä jää myöhemmäksi.',
    onlyUnderDuty:
      'Opistovuoden (KOPS) voi aloittaa vain oppivelvollisena, viimeistään {lastDay}. Sen jälkeen kannattaa kysyä opiston muista linjoista.',
    dutyDoesNotApply:
      'Opistovuosi (KOPS) on oppivelvollisille, eikä oppivelvollisuus koske tätä opiskelijaa. Kysy opiston muista linjoista.',
    yearUsed:
      'Opistovuotta (KOPS) voi käydä yhteensä enintään vuoden, ja siitä on käytetty {days, plural, one {# päivä} other {# päivää}}. Seuraava askel on lukio tai ammatillinen koulutus.',
    yearLeft: 'Aiempi opistovuosi (KOPS) lasketaan mukaan. Tällä kertaa aikaa on enintään {until} asti.',
    weeksMissing:
      'Opiskelijaviikkoja on koossa {weeks, number}, ja niitä tarvitaan vähintään {needed, number}. {reachedOn, select, none {Ne eivät ehdi täyttyä vuodessa, mutta tehdyistä opinnoista saa todistuksen.} other {Ne täyttyvät {reachedOn}.}}',
    opMissing:
      'Hyväksyttyjä opintopisteitä (op) on {op, number}, ja niitä tarvitaan vähintään {needed, number}. Lisää hyväksytyt opinnot suunnitelmaan.',
    opUnknown:
      'Hyväksyttyjä opintopisteitä (op) ei ole vielä kirjattu. Opistovuosi (KOPS) on suoritettu, kun koossa on vähintään {needed, number} op ja jokainen kuudesta osaamiskokonaisuudesta on hyväksytty.',
    leftEarly:
      'Opistovuodesta (KOPS) on lähdettäessä takana {weeks, number} opiskelijaviikkoa, ja koko vuoteen kuuluu vähintään {needed, number}. Lähteminen ei ole epäonnistuminen: tehdyistä opinnoista saa todistuksen.',
    seventeenLate:
      'Päättötodistus on jo niin vanha, että 6 pistettä ammatillisen koulutuksen yhteishaussa tulee 17 opiskelijaviikosta. Niiden on oltava koossa viimeistään {by}. {reachedOn, select, none {Näin ne eivät ehdi täyttyä.} other {Näin ne täyttyvät vasta {reachedOn}.}}{latestStart, select, none {} other { Opistovuoden (KOPS) pitäisi alkaa viimeistään {latestStart}.}}',
    registerOp:
      'Valintoja varten katsotaan rekisteriin kirjattuja opintopisteitä (op), ei viikkoja. Hyväksyttynä pitää olla vähintään {needed, number} op viimeistään {by}. Sovi opiston kanssa, kuka kirjaa opinnot ja milloin.',
  },
  basicDuty: {
    runs: `Velvollisuus käydä perusopetusta jatkuu päättötodistukseen asti, kuitenkin enintään {until} asti${ESTIMATE}. Siihen saakka opetuksesta vastaa oma koulu.`,
    untilCertificate: `Perusopetuksesta voi lähteä, kun päättötodistus on saatu tai kun velvollisuus käydä perusopetusta päättyy {until}${ESTIMATE}.`,
  },
  adultBasic: {
    fulfilsDuty: 'Aikuisten perusopetus kelpaa oppivelvollisuuden suorittamiseen, kun päättötodistus vielä puuttuu.',
    done: 'Päättötodistus on saatu {on}, joten koko oppimäärää ei tarvita uudelleen. Yksittäisiä aineita voi opiskella aineopintoina, ja arvosanoja voi korottaa.',
    syllabusDoneAbroad:
      'Perusopetusta vastaavat opinnot on tehty ulkomailla. Aikuisten perusopetus on mahdollinen, jos suomen tai ruotsin kielen taito ei vielä riitä jatko-opintoihin. Oppilaitos arvioi sen.',
  },
  admission: {
    onlyDiscretionary:
      'Matematiikka ja äidinkieli on opiskeltu yksilöllistetysti, joten valinta tehdään vain harkinnan perusteella. Jommankumman aineen korotus voi avata tavallisen valinnan: varmista oppilaitoksesta.',
    raiseOpens: `${SUBJECT}: korotus {on} avaa tavallisen valinnan, vaikka matematiikka ja äidinkieli on opiskeltu yksilöllistetysti. Käytäntö on vaihdellut, joten varmista oppilaitoksesta.`,
    certificateMissing: `${intoCap('form')} tarvitaan perusopetuksen päättötodistus. Opinto-ohjaaja kertoo muista vaihtoehdoista.`,
    certificateTooOld: `${intoCap('form')} pääsi samana vuonna, jona päättötodistus oli saatu, tai seuraavana vuonna. Tämä todistus on päivältä {on}. Opinto-ohjaaja kertoo muista vaihtoehdoista.`,
    languageInsufficient: `${intoCap('form')} tarvitaan riittävä opetuskielen taito. Kieltä voi vahvistaa valmentavassa koulutuksessa (TUVA) tai aikuisten perusopetuksessa.`,
    languageUnclear:
      'Oppilaitos arvioi opetuskielen taidon. {form, select, adultBasic {Aikuisten perusopetus sopii, jos taito ei vielä riitä jatko-opintoihin.} other {Taidon pitää riittää siihen, että opinnoista on hyötyä.}}',
    providerDecides:
      '{form, select, lukio {Lukio} vocational {Ammatillinen oppilaitos} subjectStudent {Oppilaitos} other {Opisto}} päättää, ketkä otetaan opiskelijoiksi. Hakemus ja päätös tarvitaan ennen kuin opinnot alkavat.',
    providerDecidesWithoutCertificate:
      'Perusopetuksen päättötodistusta ei ole. {form, select, lukio {Lukio} vocational {Ammatillinen oppilaitos} other {Opisto}} voi silti ottaa opiskelijaksi, jos edellytykset opintoihin ovat muuten riittävät.',
    upperSecondaryDone: `Toisen asteen tutkinto on jo suoritettu. ${intoCap('form')} pääsee silloin erityisestä syystä, ja opisto päättää siitä.`,
    preparatoryDone:
      'Opiskelija on jo ollut valmentavassa koulutuksessa (TUVA). Uudelleen sinne pääsee erityisestä syystä, ja uusi suunnitelma täydentää entistä eikä toista sitä.',
    needed:
      'Valmentava koulutus (TUVA) on sille, joka tarvitsee lisää valmiuksia ennen lukiota tai ammatillista koulutusta. Tarve kirjataan suunnitelmaan: pelkkä opintojen keskeytyminen ei vielä riitä.',
    adultLukioReason:
      'Alle 18-vuotias voi opiskella aikuisten lukio-oppimäärää, kun siihen on terveyteen tai elämäntilanteeseen liittyvä syy. Lukio päättää ja mainitsee syyn päätöksessä.',
    sora: 'Kasvatus- ja ohjausalalla on terveyttä ja turvallisuutta koskevia vaatimuksia (SORA): rikosrekisteriote ennen työtä lasten kanssa ja tietyt rokotukset. Katsotaan ne hyvissä ajoin.',
  },
  right: {
    endOldSameDay: `${genitiveCap('form')} opiskeluoikeus päättyy samana päivänä, kun nämä opinnot alkavat. Lisää suunnitelmaan eroilmoitus, joka tulee silloin voimaan.`,
    alreadyOpen: `${genitiveCap('form')} opiskeluoikeus on jo voimassa {since} alkaen. Uutta ei tarvita.`,
    none: `${genitiveCap('form')} opiskeluoikeutta ei vielä ole. Lisää ensin, milloin ${studies('form')} alkavat.`,
    notStudying: `${insideCap('form')} on keskeytys menossa. Lisää ensin, milloin opinnot jatkuvat.`,
    notPaused: `${insideCap('form')} ei ole keskeytystä menossa, joten paluuta ei tarvitse merkitä.`,
    ended: `${genitiveCap('form')} opiskeluoikeuden viimeinen päivä on {on}. Takaisin pääsee hakemalla uudelleen.`,
    notBegun: `${studiesCap('form')} eivät ole vielä alkaneet. Lisää ensin, milloin ne alkavat.`,
    suspensionRuns:
      'Oppivelvollisuuden suorittaminen on keskeytetty {until} asti. Uudet opinnot voivat alkaa sen jälkeen tai silloin, kun keskeytys päätetään lopettaa aikaisemmin.',
  },
  leave: {
    nextNotBegun: `Oppivelvollinen voi erota ${from('form')}, kun seuraavat opinnot ovat alkaneet. Eroilmoitus voi tulla voimaan samana päivänä, kun uudet opinnot alkavat.`,
    talkFirst: `Ennen lähtöä ${from('form')} etsitään yhdessä opiskelijan ja huoltajan kanssa muita vaihtoehtoja ja katsotaan, onko tuki riittänyt. Sovi keskustelu ja kirjaa sen päivä.`,
    deemedOnlyAfterWarning: `Ennen kuin oppilaitos katsoo opiskelijan eronneeksi ${from('form')}, se varoittaa opiskelijaa ja huoltajaa ja selvittää, ovatko uudet opinnot alkaneet.`,
    deemedAfterNotice: `Ennen kuin oppilaitos katsoo opiskelijan eronneeksi ${from('form')}, se selvittää, ovatko uudet opinnot alkaneet. Jos eivät ole, se kertoo asiasta asuinkunnalle ja huoltajalle.`,
    attendingStill: `Opiskelijan voi katsoa eronneeksi ${from('form')} vasta, kun hän ei selvästikään enää osallistu opetukseen. Lisää viimeinen osallistumispäivä, jos se on tiedossa.`,
  },
  gap: {
    begun:
      'Opinnoissa on katko {from}–{to} ({days, plural, one {# päivä} other {# päivää}}). Alkanutta katkoa ei voi enää poistaa, mutta sen voi pitää lyhyenä: uudet opinnot alkavat niin pian kuin paikka löytyy.',
    beforeNext:
      'Ennen seuraavia opintoja jää {days, plural, one {yhden päivän} other {# päivän}} aukko: se alkaa {from}, ja opinnot alkavat vasta {to}. Oppivelvollisen opinnot eivät saa katketa, joten siirrä uusien alku aikaisemmaksi tai vanhojen loppu myöhemmäksi.',
    noNext: `${studiesCap('form')} päättyvät {on}, eikä suunnitelmassa ole vielä jatkoa. Seuraavien opintojen pitää alkaa viimeistään {latest}.`,
    noPlace:
      'Oppivelvollisuus jatkuu {lastDay} asti, mutta opiskelijalla ei ole opiskelupaikkaa. Paikkaa haetaan, kunnes se on saatu ja otettu vastaan. Jos opinnot ovat jo alkaneet, lisää ne.',
  },
  parallel: {
    mainNeeded:
      'Aineopinnot eivät yksin riitä oppivelvollisuuteen. Niiden rinnalle tarvitaan opistovuosi (KOPS), valmentava koulutus (TUVA), lukio tai ammatillinen koulutus.',
    countsInside:
      '{form, select, kops {Aineopinnot voi sisällyttää opistovuoteen (KOPS): lukio-opinnot ja korotetut perusopetuksen arvosanat käyvät suuntautumisopinnoiksi.} other {Aineopinnot sopivat valmentavaan koulutukseen (TUVA): sen aikana voi suorittaa lukio-opintoja ja korottaa perusopetuksen arvosanoja.}}',
  },
  interruption: {
    lastAttended: `Viimeinen osallistumispäivä on {on}. Kirjaa se suunnitelmaan: siitä lasketaan, milloin ${studies('form')} katsotaan keskeytyneiksi.`,
    support: `Oppilaitos selvittää, onko tuki riittänyt, kun ${studies('form')} uhkaavat keskeytyä, ja auttaisivatko kevyempi ohjelma, toinen ryhmä tai muut järjestelyt. Kirjaa, mitä todettiin.`,
    joint: `Yhteishaku on auki {opens}–{closes}${ESTIMATE}. Sen kautta haettavat opinnot alkavat elokuussa.`,
    nextBegins: `Seuraavien opintojen pitää alkaa viimeistään {latest}. ${genitiveCap('form')} opiskeluoikeus säilyy siihen asti, eikä väliin jää aukkoa.`,
    resignSameDay: `Eroilmoitus ${from('form')} tulee voimaan samana päivänä, kun seuraavat opinnot alkavat, ei aikaisemmin.`,
    noticeBy: `Jos uudet opinnot eivät ole alkaneet, oppilaitos ilmoittaa siitä asuinkunnalle ja huoltajalle viimeistään {by}. Ilmoituksen mukana menevät opintojen järjestämiseen tarvittavat tiedot.`,
    deemedBy: `Jos uusia opintoja ei ole eikä hyvää syytä poissaoloon, opiskelija katsotaan eronneeksi ${from('form')} viimeistään {by}. Ensin varoitetaan ja selvitetään, ovatko uudet opinnot alkaneet.`,
    appeal:
      'Päätökseen osoitetusta paikasta voi vaatia oikaisua {days, plural, one {# päivän} other {# päivän}} kuluessa siitä, kun päätös on saatu tiedoksi. Ohje on päätöksen liitteenä.',
    suspension:
      'Oppivelvollisuuden suorittamisen voi hakemuksesta keskeyttää määräajaksi. Syitä ovat pitkä sairaus tai vamma, raskaus- tai vanhempainraha-aika, vähintään kuukauden opiskelu ulkomailla ja muu painava elämäntilanteen syy. Opiskelupaikka säilyy. Syytä ei kirjoiteta suunnitelmaan.',
    suspensionDecides:
      'Keskeyttämisestä päättää oppilaitos, ja asuinkunta silloin, kun oppilaitosta ei ole. Sairauden ja elämäntilanteen takia keskeytetään vasta, kun omat valinnat, tuki ja muut järjestelyt on ensin katsottu.',
    planMeanwhile:
      'Tauon ajaksi tehdään oma suunnitelma: mitä sen aikana tehdään, kuka pitää yhteyttä ja miten opintoihin palataan.',
    appealSuspension:
      'Keskeyttämistä koskevaan päätökseen voi vaatia oikaisua {days, plural, one {# päivän} other {# päivän}} kuluessa siitä, kun päätös on saatu tiedoksi.',
    ownNotice: `Opiskelija voi erota ${from('form')} omalla ilmoituksellaan, kun oppivelvollisuus ei sido häntä. Ennen ilmoitusta kannattaa katsoa, olisiko tauko parempi: takaisin pääsee eron jälkeen vain hakemalla.`,
    guidance:
      'Lukiosta lähtevällä on oikeus ohjaukseen, jotta hän löytää muita opintoja. Sovi aika opinto-ohjaajan kanssa.',
    temporary: `${genitiveCap('form')} opiskeluoikeuden voi keskeyttää väliaikaisesti: varusmiespalvelun, sairauden tai vanhempainvapaan takia oikeutena, muusta perustellusta syystä oppilaitoksen päätöksellä. Keskeytys pidentää maksuttomuutta.`,
    freeGoesOn:
      'Keskeyttäminen ei lopeta maksuttomuutta: koulutus on maksutonta {until} asti. Keskeytysten aika voi pidentää sitä.',
  },
  suspend: {
    onlyUnderDuty:
      'Oppivelvollisuus ei ole enää voimassa, joten sitä ei voi keskeyttää. Kysy oppilaitoksesta opiskeluoikeuden väliaikaista keskeyttämistä.',
    reasonNeeded:
      'Keskeytykselle tarvitaan lain tuntema syy: pitkä sairaus tai vamma, raskaus- tai vanhempainraha-aika, vähintään kuukauden opiskelu ulkomailla tai muu painava syy elämäntilanteessa.',
    decision:
      'Keskeytystä haetaan, ja koulutuksen järjestäjä päättää siitä.{reason, select, abroad { Ulkomailla ollaan vähintään kuukausi ja opiskellaan siellä vastaavasti.} other {}}',
    supportFirst:
      'Ensin katsotaan, auttavatko omat valinnat, tuki tai muut järjestelyt. Keskeytystä haetaan, ja koulutuksen järjestäjä päättää siitä.{reason, select, lifeSituation { Syyn pitää olla sellainen, että se estää opiskelun.} other {}}',
    openEndedResigns: `Toistaiseksi oppivelvollisuuden voi keskeyttää vain, kun este on pysyvä. Opiskelija katsotaan silloin eronneeksi ${from('form')}, ja asuinkunta saa tiedon.`,
  },
  interrupt: {
    notUnderDuty:
      'Oppivelvolliselle on oma tiensä: oppivelvollisuuden suorittamisen keskeyttäminen. Opiskeluoikeuden voi keskeyttää väliaikaisesti, kun oppivelvollisuus on päättynyt (viimeinen päivä {lastDay}).',
    notInForm: `${insideCap('form')} ei ole opiskeluoikeuden väliaikaista keskeyttämistä. Kysy oppilaitoksesta, voiko opintoja keventää tai järjestää toisin.`,
    decision: `Kun syy on muu kuin varusmies- tai siviilipalvelus, sairaus tai vanhempainvapaa, ${genitive('form')} opiskeluoikeuden keskeyttämisestä päättää oppilaitos. Pyydä päätös ensin.`,
  },
  tuva: {
    midYear:
      'Valmentavan koulutuksen (TUVA) voi aloittaa myös kesken lukukauden. Laki ei määrää aloituspäivää, vaan siitä sovitaan oppilaitoksen kanssa.',
    commonPartNeeded:
      'Suoritettuun valmentavaan koulutukseen (TUVA) kuuluu opiskelu- ja urasuunnittelutaitoja vähintään {weeks, plural, one {# viikko} other {# viikkoa}}. Merkitse koulutus suoritetuksi, kun nämä viikot ovat takana.',
  },
  complete: {
    providerDecides:
      '{form, select, lukio {Lukio} vocational {Ammatillinen oppilaitos} lisaopetus {Koulu} other {Opisto}} päättää, milloin opinnot on suoritettu: silloin kaikki oman suunnitelman opinnot on hyväksytty.',
    lukioNotDuty:
      'Lukion oppimäärä ei yksin päätä oppivelvollisuutta. Se päättyy ylioppilastutkintoon tai siihen, että opiskelija täyttää 18 vuotta.',
  },
  limit: {
    oneMonth: `Viimeinen osallistumispäivä on {lastAttended}, ja siitä tulee kuukausi {limit}. Siihen mennessä ${studies('form')} jatkuvat tai uudet alkavat. Muuten oppilaitos katsoo opiskelijan eronneeksi.`,
    oneMonthPassed: `Viimeisestä osallistumispäivästä ({lastAttended}) täyttyy kuukausi {limit}, eikä ratkaisua ole siihen mennessä: ${studies('form')} eivät jatku eivätkä uudet ala. Silloin oppilaitos katsoo opiskelijan eronneeksi. Jos päivä on jo mennyt, ottakaa heti yhteyttä oppilaitokseen.`,
    year: `${genitiveCap('form')} enimmäisaika on {form, select, lisaopetus {lukuvuosi} other {vuosi}}. Viimeinen päivä on {limit}.`,
    yearPassed: `${genitiveCap('form')} enimmäisaika päättyy {limit}, ja opintojen pitää olla siihen mennessä valmiina. Jos aika ei riitä, kysy oppilaitoksesta ajoissa, mitä voi tehdä.`,
    studyTimePassed: `${genitiveCap('form')} opintoaika päättyy {limit}, ja suunnitelma jatkuu sen yli. Kysy oppilaitoksesta lisäaikaa hyvissä ajoin.`,
    lukioTotal:
      'Lukioaikaa on yhteensä neljä vuotta, ja se täyttyy {limit}. Oletuksena on, että uudessa lukiossa aika alkaa alusta. Varmista se lukiosta.',
    free: 'Opinnot kestävät {end} asti, mutta maksuttomuus päättyy {until}. Ripeämpi tahti voi auttaa, ja maksuttomuuteen voi hakea pidennystä.',
    freeBegin: 'Lukio tai ammatillinen koulutus on maksutonta, kun se alkaa viimeistään {until}.',
    freeExtension:
      'Maksuttomuuteen voi hakea pidennystä {from} alkaen. Pidennys on enintään {months, plural, one {# kuukausi} other {# kuukautta}}.',
  },
  apply: {
    beforeEnd: `Jatkopaikkaa haetaan ennen kuin ${studies('form')} päättyvät, viimeistään {by}${ESTIMATE}. Suunnitelmassa ei ole vielä hakua.`,
    degreeNeeded: `Lukioon tai ammatilliseen koulutukseen haetaan ennen kuin ${studies('form')} päättyvät, viimeistään {by}. Haku toiseen nivelvaiheen koulutukseen ei yksin riitä.`,
    inInterruption: `Kun ${studies('form')} ovat keskeytymässä, oppivelvollinen hakee uutta paikkaa, kunnes on saanut sen ja ottanut sen vastaan.`,
    windowClosed: `Yhteishaku ei ole silloin auki. Seuraava yhteishaku on {opens}–{closes}${ESTIMATE}.`,
    windowOpens: `Yhteishaku ei ole silloin vielä auki. Se on {opens}–{closes}${ESTIMATE}. Viimeisenä päivänä hakuaika päättyy kello 15.`,
    estimate: 'Vuoden {year} yhteishaun päivät ovat arvio, kunnes ne vahvistetaan.',
    notInJoint:
      '{form, select, lukio {Aikuisten lukio-oppimäärään} adultBasic {Aikuisten perusopetukseen} subjectStudent {Aineopintoihin} other {Näihin opintoihin}} ei haeta yhteishaussa vaan suoraan oppilaitokseen.',
    qualificationDone:
      'Yhteishaku on niille, joilla ei ole toisen asteen tutkintoa eikä lukion oppimäärää. Paikkaa voi hakea jatkuvassa haussa.',
    tooManyWishes:
      'Hakutoiveita on {wishes, number}, ja yhteishaussa niitä voi olla enintään {most, number}. Jätä vähiten tärkeät pois.',
    pointsNeedCertificate:
      'Valintapisteet lasketaan suomalaisesta perusopetuksen päättötodistuksesta. Ilman sitä paikan voi saada harkintaan perustuvassa valinnassa tai jatkuvassa haussa.',
    discretionary:
      'Paikkaa voi hakea myös harkintaan perustuvassa valinnassa, jos siihen on henkilökohtainen syy, esimerkiksi kielitaito tai puuttuva todistus.',
    continuousDecides:
      'Jatkuvassa haussa oppilaitos päättää, milloin se ottaa hakemuksia vastaan ja ketkä otetaan. Kysy, onko paikkoja vapaana.',
    adultBasicContinuous:
      'Aikuisten perusopetukseen haetaan suoraan oppilaitokseen, ja opinnot voivat alkaa sovittuna päivänä.',
  },
  municipality: {
    notice: `Jos ${studies('form')} päättyvät {on} eikä uusia ole, oppilaitos ilmoittaa siitä huoltajalle ja asuinkunnalle.`,
    responsible: 'Ohjauksesta ja valvonnasta vastaa {since} alkaen asuinkunta, kunnes uudet opinnot alkavat.',
    assignsFrom:
      'Jos uudet opinnot eivät ole alkaneet, asuinkunta osoittaa {from} alkaen paikan tutkintokoulutukseen valmentavasta (TUVA) tai työhön ja itsenäiseen elämään valmentavasta koulutuksesta (TELMA).',
    assignNotYet:
      'Asuinkunta osoittaa paikan, kun sen vastuu on kestänyt kaksi kuukautta: aikaisintaan {from}. Sitä ennen paikkaa voi hakea itse.',
    notResponsible:
      'Asuinkunta vastaa oppivelvollisesta, jolla ei ole opiskelupaikkaa, kun oppilaitos on ilmoittanut siitä kunnalle. Nyt ei ole niin.',
    heard: 'Ennen päätöstä kunta kuulee opiskelijaa, huoltajaa ja oppilaitosta ja ottaa huomioon matkan ja toiveet.',
    nextBegins: `Kerro asuinkunnalle, että ${studies('form')} alkavat {on}. Silloin kunnan ei tarvitse osoittaa paikkaa.`,
  },
  free: {
    noResidence:
      'Opiskelijalla ei ole kotikuntaa Suomessa, ja lukutapoja on kaksi. Jos oppivelvollisuus koskee tai on koskenut häntä, toisen asteen koulutus on maksutonta {until} asti. Jos ei, kysy oppilaitoksesta, mitkä kulut jäävät itselle. Oletus on jälkimmäinen.',
    teachingForAll: `${genitiveCap('form')} opetus on maksutonta kaikille, iästä ja oppivelvollisuudesta riippumatta. Koulupäivinä saa myös aterian.`,
    anyAge: 'Opetus, kirjat ja materiaalit ovat maksuttomia kaikenikäisille.',
    stillExtendable:
      'Kun opinnot alkavat viimeistään {until}, maksuttomuuteen voi vielä hakea pidennystä. Myöhemmin alkaviin sitä ei saa.',
    ended:
      'Maksuttomuus päättyi {until}, ja pidennystä haetaan ennen sitä. Kysy oppilaitoksesta, mitkä kulut jäävät itselle.',
    tooLate:
      'Maksuttomia ovat opinnot, jotka alkavat viimeistään {until}. Opiskella voi silti: kysy oppilaitoksesta, mitkä kulut jäävät itselle.',
    extensionNotYet:
      'Maksuttomuuteen voi hakea pidennystä aikaisintaan {from}, puoli vuotta ennen maksuttoman ajan loppua.',
    extensionNeedsStudies:
      'Pidennystä haetaan siitä oppilaitoksesta, jossa opiskelee. Hae, kun opinnot ovat käynnissä.',
    extensionNoRight:
      'Maksuttomuus koskee niitä, jotka ovat tai ovat olleet oppivelvollisia, joten pidennettävää ei ole. Kysy oppilaitoksesta, mitkä kulut jäävät itselle.',
    extensionDecides:
      'Oppilaitos päättää pidennyksestä, joka on enintään vuosi. Syitä ovat esimerkiksi alan vaihto painavasta syystä, oppimisvaikeudet ja viivästynyt perusopetus.',
  },
  recognition: {
    onlyAssessed:
      'Oppivelvolliselle tunnustetaan opinnot, jotka joku on jo arvioinut: tutkinnon osat, lukio-opinnot ja muut arvioidut opinnot. Työssä tai harrastuksissa opittua ei tunnusteta ennen kuin oppivelvollisuus päättyy.',
    allSkills: 'Aiemmat opinnot tunnustetaan, ja työssä ja harrastuksissa opitun voi osoittaa näytöissä.',
    schoolDecides:
      'Opisto voi omalla päätöksellään hyväksyä aiemmin opittua osaksi opistovuotta (KOPS). Oletus: kysy opistosta.',
    startingLevel:
      'Aluksi katsotaan lähtötaso, ja aiemmat opinnot luetaan hyväksi. Suoritettavaksi jäävät vain puuttuvat kurssit.',
    none: 'Valmentavassa koulutuksessa (TUVA) ei lueta hyväksi aiempia opintoja. Osattu näkyy suunnitelmassa niin, että sen osuus jätetään pois.',
  },
  crediting: {
    mustCredit: 'Lukion on luettava hyväksi opinnot, jotka on tehty toisessa lukiossa.',
    ifMatches:
      '{form, select, lukio {Lukion on luettava tämä hyväksi siltä osin kuin se vastaa opetussuunnitelmaa. Osaaminen osoitetaan niin kuin lukio päättää.} other {Aikuisten perusopetuksessa tämä on luettava hyväksi siltä osin kuin se vastaa opetuksen tavoitteita.}}',
    askBefore: 'Opiskelija pyytää hyväksilukemista ennen kuin kyseiset opinnot alkavat.',
    assessedIfFits: 'Arvioitu opinto on tunnustettava, jos se sopii tutkintoon.',
    byDemonstration: 'Tätä ei tunnusteta papereista, mutta osaamisen voi osoittaa näytössä.',
    notUnderDuty:
      'Oppivelvolliselta ei tunnusteta työssä tai harrastuksissa opittua. Oppivelvollisuuden viimeinen päivä on {until}, ja sen jälkeen osaamisen voi osoittaa näytössä.',
    notOnList: `Oppivelvolliselta ei tunnusteta ${genitive('form')} omia osia. Oppivelvollisuuden viimeinen päivä on {until}. Tulkinta on oletus: kysy ammatillisesta oppilaitoksesta.`,
    insideThem:
      'Niiden aikana tehdyt ja arvioidut tutkinnon osat ja lukio-opinnot kuitenkin tunnustetaan: kirjaa ne omiksi riveikseen.',
    basicEducationUnclear: 'Perusopetuksen opinnot eivät yleensä vastaa ammatillisen tutkinnon osia.',
    abroadUnclear:
      'Ulkomailla tehty opinto tunnustetaan, jos sen on arvioinut toimivaltainen viranomainen ja se sopii tutkintoon.',
    notRead: `Säännöt eivät kerro, mitä tästä voidaan lukea hyväksi: ${nominative('form')}.`,
    notAsked: `Kirjattua aiempaa osaamista ei ole vielä pyydetty tunnustettavaksi: ${nominative('form')}. Lisää pyyntö suunnitelmaan.`,
    askedLate:
      'Hyväksilukemista pyydetään ennen kuin kyseiset opinnot alkavat. Pyyntö on suunnitelmassa vasta, kun lukio on jo alkanut {begins}.',
  },
  lukio: {
    periodStart:
      'Lukioon pääsee minä päivänä tahansa, jos lukio niin päättää. Luonteva aloituspäivä on jakson alku, seuraavaksi {next}.',
  },
  grades: {
    notCounted: `${SUBJECT}: ei kuulu mihinkään valinnan keskiarvoon, joten arvosanaa ei lasketa.`,
    commonMissing: `${SUBJECT}: arvosana puuttuu. Päättötodistuksessa aine yleensä on, joten tarkista, onko se jäänyt kirjaamatta.`,
    letterLeftOut: `${SUBJECT}: merkintää ilman numeroa (S, O tai H) ei muuteta numeroksi, joten aine jää pois keskiarvosta.`,
    letterRaised: `${SUBJECT}: todistuksessa on merkintä ilman numeroa. Korotuksen numero tulee keskiarvoon mukaan ja voi myös laskea sitä.`,
    electivesOnly: `${SUBJECT}: pelkät valinnaisen arvosanat lasketaan kaikkien aineiden keskiarvoon, koska aineella ei muuten ole numeroa. Opintopolun pistelaskuri jättää aineen pois.`,
    electiveLeftOut: `${SUBJECT}: valinnaista ei lasketa mukaan. Siinä pitää olla numero ja vähintään kaksi vuosiviikkotuntia, ja aineen pitää olla todistuksessa myös yhteisenä aineena.`,
    electiveExtentUnknown: `${SUBJECT}: valinnaisen laajuutta ei ole kirjattu. Se on laskettu mukaan kuin siinä olisi vähintään kaksi vuosiviikkotuntia.`,
    adultElective: `${SUBJECT}: aikuisten perusopetuksen kahden kurssin valinnaista ei ole laskettu mukaan. Tarkista valinnasta, riittääkö kaksi kurssia.`,
    electivesStay: `${SUBJECT}: korotus muuttaa aineen arvosanaa. Valinnaisen arvosanat jäävät ennalleen.`,
    sameLanguageTwice: `${SUBJECT}: saman kielen toinen arvosana on laskettu valinnaisena, kuten asetuksessa sanotaan. Valtakunnallinen palvelu saattaa ottaa vain paremman.`,
    variantAssumed: `${SUBJECT}: kieltä tai oppimäärää ei ole kirjattu. Korotus on luettu todistuksen ainoaan samaan aineeseen.`,
    averageOnly:
      'Todistuksesta tunnetaan vain keskiarvo, joten korotusten vaikutusta ei voi laskea. Kirjaa arvosanat aineittain.',
    weightsNeedGrades: 'Painotettua keskiarvoa ei voi laskea pelkästä keskiarvosta. Kirjaa arvosanat aineittain.',
    none: 'Todistuksessa ei ole yhtään numeroa, josta keskiarvon voisi laskea.',
    notTold:
      'Kaikkien aineiden keskiarvoa ei ole kirjattu, joten yleisiä pisteitä ei tiedetä. Summa on siksi vähimmäismäärä.',
  },
  arts: {
    none: 'Taito- ja taideaineista ei ole yhtään numeroa, joten niistä ei tule pisteitä. Jos mitään niistä ei ole perusopetuksessa opiskeltu, asetuksen mukaan tilalla käytetään kaikkien aineiden keskiarvoa: kysy hakupalvelusta.',
    notTold:
      'Taito- ja taideaineiden keskiarvoa ei ole kirjattu, joten niiden pisteitä ei tiedetä. Summa on siksi vähimmäismäärä.',
    earlierLeftOut:
      '{adult, select, true {Päättötodistuksessa on itsessään taito- ja taideaineen numero, joten aiemman erotodistuksen numeroita ei oteta mukaan.} other {Aiemman erotodistuksen taito- ja taideaineet otetaan mukaan vain, kun perusopetus on suoritettu aikuisten perusopetuksessa.}}',
    fewerThanThree:
      'Taito- ja taideaineiden numeroita on vähemmän kuin kolme. Keskiarvo lasketaan niistä, joita on: {subjects, plural, one {# aineesta} other {# aineesta}}.',
    allAverage:
      'Taito- ja taideaineita ei ole opiskeltu. Asetuksen mukaan niiden tilalla käytetään kaikkien aineiden keskiarvoa, ja niin pisteet on laskettu. Opintopolun pistelaskuri antaa niistä nolla pistettä: varmista hakupalvelusta, että asetusta noudatetaan.',
    earlierCertificate:
      'Taito- ja taideaineiden arvosanat on otettu aiemmasta erotodistuksesta. Varmista hakupalvelusta, että ne on otettu huomioon.',
  },
  average: {
    roundingMatters:
      'Pyöristys ratkaisee: tarkka keskiarvo jää alle rivin alarajan, mutta kahteen desimaaliin pyöristettynä se yltäisi siihen. Pisteet on laskettu tarkasta keskiarvosta, kuten virallisessa laskennassa. Opintopolun pistelaskuri pyöristää ensin ja voi antaa pisteen enemmän.',
    typedRounded:
      'Pyöristys voi ratkaista: kirjattu keskiarvo on juuri rivin alarajalla. Jos se on pyöristetty ylöspäin, pisteitä tulee yksi vähemmän. Kirjaa arvosanat aineittain, niin asia selviää.',
  },
  points: {
    certificateFresh:
      'Perusopetus on suoritettu haku- tai edellisvuonna ({on}), joten opinnoista saa pisteet. Opintopolun pistelaskuri kysyy vain hakuvuodesta, mutta asetuksen mukaan edellinenkin vuosi käy.',
    studiesReached: `${STUDIES}: pisteisiin vaaditaan {least, number} ${STUDY_UNIT}, ja määrä täyttyy {on}.`,
    studiesOld: `${STUDIES}: vaadittiin {least, number} ${STUDY_UNIT}, ja määrä täyttyi {on}. Se on liian kauan sitten, sillä vuoden pitää olla haku- tai edellisvuosi.`,
    studiesShort: `${STUDIES}: koossa {sum, number}, vaaditaan {least, number} ${STUDY_UNIT}.`,
    nothingRecent:
      'Opinnoista ei saa pisteitä: vuosina {before} ja {year} ei ole suoritettu perusopetusta eikä riittävästi opistovuotta (KOPS) tai valmentavaa koulutusta (TUVA).',
    onceOnly: 'Opinnoista saa pisteet vain kerran: enintään {points, number} pistettä, vaikka perusteita olisi useita.',
    registerShort:
      'Opistovuoden (KOPS) viikot riittävät, mutta rekisterissä vaaditaan {least, number} op ja koossa on {sum, number} op. Huolehdi, että opinnot kirjataan ajoissa.',
    certificateLate:
      'Päättötodistus ({on}) tulee vasta tulosten julkaisemisen ({results}) jälkeen, joten siitä ei saa opintojen pisteitä tässä haussa.',
    registerOnly:
      'Opistovuoden (KOPS) opintopisteet täyttyvät rekisterin rajan mukaan, mutta asetuksen vaatimat opiskelijaviikot eivät täyty haku- tai edellisvuonna. Pisteet on laskettu asetuksen mukaan: varmista hakupalvelusta.',
    telmaInRegisterOnly:
      'Työhön ja itsenäiseen elämään valmentava koulutus (TELMA) lasketaan rekisterissä, mutta asetuksessa sitä ei mainita. Varmista asia hakupalvelusta.',
    noCertificate:
      'Pisteitä varten tarvitaan suomalainen perusopetuksen päättötodistus. Ilman sitä voi hakea harkintaan perustuvassa valinnassa tai jatkuvassa haussa.',
    testNotTaken: 'Pääsy- tai soveltuvuuskokeeseen on osallistuttava. Ilman koetta ei voi tulla valituksi.',
    yearAssumed:
      'Vuoden {year} pisteet on laskettu vuoden {known} perusteilla. Muutosta ei ole tiedossa, mutta sitä ei ole vahvistettu.',
  },
  raise: {
    failed: `${SUBJECT}: korotukseksi luetaan vain numero 5–10.`,
    notConfirmed: `${SUBJECT}: korotusta ei ole vahvistettu, joten sitä ei vielä oteta huomioon.`,
    notAfterCertificate: `${SUBJECT}: korotus ei ole päättötodistuksen ({on}) jälkeen, joten se ei ole korotus.`,
    afterLimit: `${SUBJECT}: korotus valmistuu määräpäivän {by} jälkeen, joten tässä haussa siihen ei voi luottaa.`,
    notOnCertificate: `${SUBJECT}: ainetta ei ole päättötodistuksessa, joten korotusta ei oteta huomioon.`,
    otherVariant: `${SUBJECT}: todistuksessa on toinen kieli tai oppimäärä, joten korotusta ei oteta huomioon.`,
    notBetter: `${SUBJECT}: todistuksen arvosana {grade, number} on vähintään yhtä hyvä, joten se jää voimaan.`,
    besideDegree: 'Arvosanoja voi korottaa milloin vain myös lukion tai ammatillisten opintojen rinnalla.',
    afterCutOff:
      'Tämän kevään yhteishaussa otetaan huomioon arvosanat, jotka ovat rekisterissä viimeistään {by}. Myöhemmin korotettu arvosana auttaa vasta seuraavissa hauissa.',
    artsElsewhere:
      'Taito- ja taideaineita ei opeteta aikuisten perusopetuksessa. Niiden arvosanan voi korottaa vain siellä, missä järjestetään nuorten perusopetusta.',
    schoolHasNoPermit:
      'Opistolla ei ole perusopetuksen järjestämislupaa, joten se ei voi antaa korotuksesta todistusta. Opistovuoden (KOPS) ja valmentavan koulutuksen (TUVA) omista opinnoista ei tule perusopetuksen arvosanoja. Kysy kunnasta, missä erityisen tutkinnon voi suorittaa.',
    partnerPermitUnknown:
      'Korotuksen arvioi perusopetuksen järjestämisluvan haltija. Varmista, että luvan haltija on {name}.',
    permitAssumed:
      'Oletus: korotuksesta antaa todistuksen {holder}, jolla on perusopetuksen järjestämislupa. Varmista lupa ja tutkinnon järjestäjä ennen kuin päivä sovitaan.',
    registeredBeforeExamination: 'Todistus ei voi olla rekisterissä ennen tutkintoa. Korjaa jompikumpi päivä.',
    certificateTakesTime:
      'Todistus ei ehkä ehdi rekisteriin {by} mennessä: tutkinnon jälkeen siihen on hyvä varata {weeks, plural, one {# viikko} other {# viikkoa}}.',
    noTeaching: 'Tutkinnon päivä ei ole koulupäivä. Lähin sopiva koulupäivä on {to}.',
    otherIsEnough: `${SUBJECT}: toinen korotus ({on}) antaa jo arvosanan {grade, number}, joten tämä ei muuta mitään.`,
    permitHolder:
      'Korotuksen arvioi perusopetuksen järjestämisluvan haltija. Opistolla ei ole lupaa eikä sopimusta luvan haltijan kanssa, joten kysy kunnasta, missä erityisen tutkinnon voi suorittaa.',
  },
  move: {
    anyTime:
      '{from, select, kops {Opistovuodelta (KOPS)} other {Valmentavasta koulutuksesta (TUVA)}} voi siirtyä tutkintokoulutukseen milloin vain, myös kesken lukuvuoden. Mitään viikkomäärää ei tarvitse saada ensin täyteen.',
    fallback: `${fromCap('from')} ${into('to')} siirrytään vasta, kun sopivaa paikkaa lukiossa tai ammatillisessa koulutuksessa ei ole. Syy kirjataan suunnitelmaan, ja oppilaitos päättää. Tämä tulkinta on oletus.`,
    transcript: `Pyydä opintosuoritusote ${from('form')}. Tehdyt opinnot säilyvät, ja otteen avulla ne voidaan lukea hyväksi uusissa opinnoissa.`,
    crediting:
      'Pyydä, että tehdyt opinnot luetaan hyväksi. Lukiossa sitä pyydetään ennen kuin vastaavat opinnot alkavat.',
    unitsNotAdded: `${genitiveCap('from')} ja ${genitive('to')} opintoja ei lasketa yhteen, koska yksiköt ovat eri. Uusi oppilaitos päättää, mitä luetaan hyväksi.`,
    adultNow:
      'Opiskelija täyttää 18 vuotta {on}. Siitä lähtien hän päättää ja allekirjoittaa itse, ja oppivelvollisuus päättyy. Opiskeluoikeus ja maksuttomuus jatkuvat.',
    studiesCertificate: `Kun opiskelija lähtee ${from('form')}, hän saa pyynnöstä todistuksen suoritetuista opinnoista. Mikään ei mene hukkaan.`,
  },
  plan: {
    talk: `{topic, select, studyPlan {{form, select, vocational {Henkilökohtainen osaamisen kehittämissuunnitelma (HOKS) tehdään} lukio {Henkilökohtaisen opintosuunnitelman tekee opiskelija itse, ja lukio auttaa. Siitä puhutaan} other {Henkilökohtainen opiskelusuunnitelma (HOPS) tehdään}} yhdessä pian opintojen alettua.} other {Tähän kuuluu keskustelu.}} Alle 18-vuotiaan huoltaja kutsutaan mukaan. Lisää keskustelun päivä.`,
    raiseAlone:
      'Arvosanojen korottaminen ei yksin riitä oppivelvollisuuteen. Rinnalle tarvitaan koulutus, jossa oppivelvollisuutta suoritetaan.',
    holiday: 'Tänä päivänä ei ole opetusta. Seuraava opetuspäivä on {next}.',
    schoolYearAssumed:
      'Lukuvuoden {year}–{next} päivät ovat oletus, kunnes opisto vahvistaa ne. Varmista päivät opistosta.',
    schoolYearEstimate: 'Vuoden {year} opetuspäivät ovat arvio, kunnes opisto vahvistaa ne.',
  },
  earn: {
    otherUnit: `{unit, select, op {Opistovuoden opintopisteet (op)} lukioOp {Lukion opintopisteet (op)} osp {Ammatillisten opintojen osaamispisteet (osp)} tuvaWeek {Valmentavan koulutuksen (TUVA) viikot} course {Perusopetuksen kurssit} other {Nämä opinnot}} arvioi se oppilaitos, jonka opintoja ne ovat, eikä niitä lasketa mukaan ${genitive('form')} laajuuteen. Kirjaa ne sinne, mihin ne kuuluvat, esimerkiksi aineopintoihin.`,
  },
  item: {
    order: 'Tätä ennen tarvitaan toinen asia, joka ei suunnitelmassa toteudu. Kun se korjataan, tämäkin toteutuu.',
    tieBroken: 'Päivä oli sidottu toiseen asiaan, jota ei enää ole. Anna oma päivä tai sido uudelleen.',
    unknownKind: 'Tämä versio ei tunne tällaista asiaa ({move}). Se säilyy tallessa mutta ei vaikuta suunnitelmaan.',
    endBeforeStart: 'Keskeytys alkaa {start} mutta päättyy jo {end}. Korjaa jompikumpi päivä.',
    overdue: 'Suunniteltu päivä {on} on mennyt. Merkitse, tapahtuiko tämä, tai siirrä se uudelle päivälle.',
    happenedLater: 'Tämä on merkitty tapahtuneeksi, vaikka päivä on vasta tulossa. Tänään on {today}.',
  },
} as const satisfies ReasonWords;
