import type { AssumedRuleId, RuleId } from '#domain/rules/rulebook.ts';
import type { RuleStatus } from '#domain/rules/rulebook/rule.ts';
import type { SourceKey } from '#domain/rules/sources.ts';

/**
 * What a rule is called, what it says to the student and the guardian beside the counsellor, and where it stands. A rule
 * that rests on an assumption says so in its sentence, and has the question that would settle it and whom to ask.
 */
type RuleText = { readonly name: string; readonly sentence: string; readonly law: string };
type AssumedRuleText = RuleText & { readonly ask: string };
type RuleTexts = { readonly [Id in RuleId]: Id extends AssumedRuleId ? AssumedRuleText : RuleText };

/** The rules of the rulebook, by id. */
export const rules = {
  'R-OV-1': {
    name: 'Ketä oppivelvollisuus koskee',
    sentence:
      'Oppivelvollinen on nuori, joka asuu Suomessa ja jolla on täällä kotikunta. Oletus: jos kotikuntaa ei vielä ole, oppivelvollisuus alkaa vasta, kun hän saa sen.',
    law: 'oppivelvollisuuslaki 2 §',
    ask: 'Kysy asuinkunnalta: koskeeko oppivelvollisuus opiskelijaa, jolla ei vielä ole kotikuntaa Suomessa?',
  },
  'R-OV-2': {
    name: 'Oppivelvollisuuden päättyminen',
    sentence:
      'Oppivelvollisuus päättyy, kun opiskelija täyttää 18 vuotta tai on sitä ennen suorittanut ylioppilastutkinnon tai ammatillisen tutkinnon.',
    law: 'oppivelvollisuuslaki 2 § 4 mom.',
  },
  'R-OV-3': {
    name: 'Oppivelvollisuuden viimeinen päivä',
    sentence:
      'Oppivelvollisuuden viimeinen päivä on 18-vuotissyntymäpäivää edeltävä päivä. Jos syntymäpäivä on karkauspäivä 29.2., viimeinen päivä on 27.2.',
    law: 'Koski-tietovaranto, Valpas',
  },
  'R-OV-4': {
    name: 'Pelkkä lukion oppimäärä ei päätä oppivelvollisuutta',
    sentence:
      'Jos lukion oppimäärä on suoritettu mutta ylioppilastutkinto on kesken, oppivelvollisuus jatkuu, kunnes opiskelija täyttää 18 vuotta.',
    law: 'oppivelvollisuuslaki 2 § 4 mom.',
  },
  'R-OV-5': {
    name: 'Mistä ikäluokista alkaen',
    sentence:
      'Laki ei koske niitä, joiden entinen, perusopetuksen mittainen oppivelvollisuus päättyi ennen 1.1.2021. Käytännössä uusi oppivelvollisuus alkoi niistä, jotka päättivät peruskoulun 2021; useimmat ovat syntyneet 2005.',
    law: 'oppivelvollisuuslaki 25 §; Koski-tietovaranto',
  },
  'R-OV-6': {
    name: 'Varsinaiset tavat suorittaa oppivelvollisuutta',
    sentence:
      'Perusopetuksen jälkeen oppivelvollisuutta suoritetaan ensisijaisesti lukiossa tai opiskelemalla ammatillista perustutkintoa. Myös ammattitutkinto ja ylioppilastutkinto käyvät.',
    law: 'oppivelvollisuuslaki 4 § 1 mom.',
  },
  'R-OV-7': {
    name: 'Muut tavat suorittaa oppivelvollisuutta',
    sentence:
      'Myös valmentava koulutus (TUVA, TELMA), opistovuosi (KOPS), saamelaisalueen koulutus, tietyin ehdoin perusopetus tai kansanopiston kielikoulutus sekä vastaavat opinnot ulkomailla ja Ahvenanmaalla käyvät.',
    law: 'oppivelvollisuuslaki 4 § 2–4 mom., 5 § ja 25 §',
  },
  'R-OV-8': {
    name: 'Opistovuosi käy enintään vuoden',
    sentence:
      'Opistovuosi (KOPS) käy oppivelvollisuuden suorittamiseen enintään vuoden ajan; vaikeasti vammaisten koulutuksessa aika voi olla pidempi. Oletus: lyhyet jaksot lasketaan yhteen.',
    law: 'oppivelvollisuuslaki 4 § 2 mom. 3 kohta',
    ask: 'Kysy Opetushallitukselta: lasketaanko opistovuoden lyhyet jaksot yhteen, kun vuoden enimmäisaika katsotaan?',
  },
  'R-OV-9': {
    name: 'Perusopetus on käyty, mutta kieli ei vielä riitä',
    sentence:
      'Jos perusopetus tai vastaavat opinnot on suoritettu mutta suomen tai ruotsin taito ei riitä jatko-opintoihin, oppivelvollisuutta voi suorittaa aikuisten perusopetuksessa.',
    law: 'oppivelvollisuuslaki 5 § 1 mom.',
  },
  'R-OV-10': {
    name: 'Kielen opiskelu kansanopistossa',
    sentence:
      'Kun velvollisuus käydä perusopetusta on päättynyt mutta kieli ei riitä jatko-opintoihin, oppivelvollisuutta voi suorittaa kansanopiston kotoutumiskoulutuksessa tai lukutaitokoulutuksessa.',
    law: 'oppivelvollisuuslaki 5 § 2 mom.',
  },
  'R-OV-11': {
    name: 'Päättötodistus puuttuu 17-vuotiaana',
    sentence:
      'Jos päättötodistus puuttuu, kun lukuvuosi päättyy sinä vuonna, jona opiskelija täyttää 17, hän voi jatkaa perusopetuksessa tai aikuisten perusopetuksessa tai mennä muuhun koulutukseen, johon hänet otetaan.',
    law: 'oppivelvollisuuslaki 5 § 3 mom.',
  },
  'R-OV-12': {
    name: 'Opinnot etenevät suunnitelman mukaan',
    sentence:
      'Oppivelvollisuuteen kuuluvien opintojen pitää edetä opiskelijan henkilökohtaisen opiskelusuunnitelman mukaisesti.',
    law: 'oppivelvollisuuslaki 6 §',
  },
  'R-OV-13': {
    name: 'Oppivelvollisuuden keskeyttäminen määräajaksi',
    sentence:
      'Oppivelvollisuuden voi keskeyttää määräajaksi pitkän sairauden tai vamman, raskaus- tai vanhempainrahan, vähintään kuukauden ulkomaanopintojen tai muun painavan, opiskelun estävän elämäntilanteen takia.',
    law: 'oppivelvollisuuslaki 7 § 1 mom.',
  },
  'R-OV-14': {
    name: 'Oppivelvollisuuden keskeyttäminen toistaiseksi',
    sentence:
      'Toistaiseksi oppivelvollisuuden voi keskeyttää vain, jos opiskelun estävä sairaus tai vamma on pysyvä. Silloin opiskelija katsotaan eronneeksi, ja siitä ilmoitetaan asuinkunnalle.',
    law: 'oppivelvollisuuslaki 7 § 2–4 mom.',
  },
  'R-OV-15': {
    name: 'Kuka keskeytyksestä päättää',
    sentence:
      'Keskeytystä haetaan omalta oppilaitokselta, tai asuinkunnalta, jos opiskelupaikkaa ei ole. Sairaudessa ja vaikeassa elämäntilanteessa katsotaan ensin, auttaisivatko tuki, mukautukset tai omat valinnat.',
    law: 'oppivelvollisuuslaki 7 § 3–4 mom.',
  },
  'R-OV-16': {
    name: 'Suunnitelma erottamisen ajaksi',
    sentence:
      'Jos oppivelvollinen erotetaan määräajaksi tai hänen opiskeluoikeutensa pidätetään, oppilaitos tekee hänen ja huoltajan kanssa suunnitelman siitä, miten opinnot sinä aikana jatkuvat.',
    law: 'oppivelvollisuuslaki 8 §',
  },
  'R-OV-17': {
    name: 'Huoltajan tehtävä',
    sentence:
      'Huoltaja huolehtii siitä, että nuori suorittaa oppivelvollisuutensa. Tahallisesta tai törkeän huolimattomasta laiminlyönnistä voidaan tuomita sakkoon.',
    law: 'oppivelvollisuuslaki 9 § ja 22 §',
  },
  'R-OV-18': {
    name: 'Hakeutumisvelvollisuus perusopetuksen lopussa',
    sentence:
      'Ennen kuin perusopetus tai aikuisten perusopetus päättyy, oppivelvollisen pitää hakea seuraavaan koulutukseen yhteishaussa tai muulla tavalla.',
    law: 'oppivelvollisuuslaki 10 § 1 mom.',
  },
  'R-OV-19': {
    name: 'Hakeutumisvelvollisuus opistovuoden ja valmentavan lopussa',
    sentence:
      'Ennen kuin opistovuosi (KOPS) tai valmentava koulutus (TUVA) päättyy, oppivelvollisen pitää hakea lukioon tai ammatilliseen tutkintokoulutukseen. Pelkkä haku uuteen nivelvaiheen koulutukseen ei riitä.',
    law: 'oppivelvollisuuslaki 10 § 2 mom.',
  },
  'R-OV-20': {
    name: 'Hakeutumisvelvollisuus, kun opinnot katkeavat',
    sentence:
      'Oppivelvollisen pitää hakea uuteen koulutukseen myös, kun hän aikoo keskeyttää, opinnot päättyvät ennen oppivelvollisuuden loppua tai paikkaa ei ole. Hakeminen jatkuu, kunnes paikka on saatu ja otettu vastaan.',
    law: 'oppivelvollisuuslaki 10 § 3–4 mom.',
  },
  'R-OV-21': {
    name: 'Kuinka pitkään edellinen oppilaitos vastaa',
    sentence:
      'Edellinen oppilaitos vastaa, kunnes uudet opinnot alkavat: kevään jälkeen ministeriön määräpäivään, muulloin enintään kuukauden. Jos ne eivät ala, tieto menee asuinkunnalle ja huoltajalle. Oletus: päivä on 31.8.',
    law: 'oppivelvollisuuslaki 11 § 1–4 mom.; Koski-tietovaranto, Valpas',
    ask: 'Kysy opetus- ja kulttuuriministeriöstä: mihin päivään mennessä syksyn opintojen alkaminen on tänä vuonna selvitettävä?',
  },
  'R-OV-22': {
    name: 'Oppilaitoksen ohjaus- ja valvontavastuu',
    sentence:
      'Oppilaitos vastaa oppivelvollisen ohjauksesta ja valvonnasta siitä alkaen, kun opinnot siellä ovat alkaneet. Vastuu päättyy, kun opiskeluoikeus tai oppivelvollisuus päättyy.',
    law: 'oppivelvollisuuslaki 12 § 1 mom.',
  },
  'R-OV-23': {
    name: 'Opintojen seuranta',
    sentence:
      'Oppilaitos seuraa, miten oppivelvollisen opinnot etenevät, ja kertoo huoltajalle, jos ne eivät etene suunnitelman mukaan.',
    law: 'oppivelvollisuuslaki 12 § 3 mom.',
  },
  'R-OV-24': {
    name: 'Keskustelu ennen keskeyttämistä',
    sentence:
      'Kun oppivelvollinen aikoo keskeyttää, oppilaitos etsii hänen ja huoltajan kanssa muita tapoja ja paikkoja opiskella ja selvittää, onko tuki riittänyt. Kirjaa keskustelu ja sen päivä suunnitelmaan.',
    law: 'oppivelvollisuuslaki 12 § 4–5 mom.',
  },
  'R-OV-25': {
    name: 'Ei eroa tyhjän päälle',
    sentence:
      'Oppivelvollinen voi erota omalla ilmoituksellaan vasta, kun uudet oppivelvollisuuteen kelpaavat opinnot ovat alkaneet. Siihen asti vanha opiskelupaikka pidetään.',
    law: 'oppivelvollisuuslaki 13 § 2 mom.',
  },
  'R-OV-26': {
    name: 'Ennen kuin katsotaan eronneeksi',
    sentence:
      'Ennen kuin oppilaitos katsoo oppivelvollisen eronneeksi, se selvittää, ovatko uudet opinnot alkaneet. Jos eivät ole, se ilmoittaa asiasta asuinkunnalle ja huoltajalle.',
    law: 'oppivelvollisuuslaki 13 § 1 mom.',
  },
  'R-OV-27': {
    name: 'Kuukauden sääntö',
    sentence:
      'Jos oppivelvollinen ei selvästikään enää osallistu eikä hyvää syytä ole, oppilaitos katsoo hänet eronneeksi viimeistään kuukauden kuluttua viimeisestä osallistumisesta. Sitä ennen se varoittaa häntä ja huoltajaa.',
    law: 'lukiolaki 24 §; laki ammatillisesta koulutuksesta 97 §; laki tutkintokoulutukseen valmentavasta koulutuksesta 18 §; laki vapaasta sivistystyöstä 25 i §; perusopetuslaki 46 a §',
  },
  'R-OV-28': {
    name: 'Asuinkunnan vastuu',
    sentence:
      'Asuinkunnan vastuu alkaa oppilaitoksen ilmoituksesta ja kestää siihen, kun uudet opinnot alkavat. Kunta ohjaa sopivaan koulutukseen ja palveluihin ja selvittää tuen tarpeen opiskelijan ja huoltajan kanssa.',
    law: 'oppivelvollisuuslaki 14 §',
  },
  'R-OV-29': {
    name: 'Kunta osoittaa opiskelupaikan',
    sentence:
      'Jos opinnot eivät ala kahdessa kuukaudessa kunnan vastuun alkamisesta, kunta osoittaa paikan valmentavasta koulutuksesta (TUVA, TELMA), ei muualta. Ensin kuullaan opiskelijaa, huoltajaa ja oppilaitosta.',
    law: 'oppivelvollisuuslaki 15 § ja 15 a §',
  },
  'R-OV-30': {
    name: 'Oppivelvollisuus ilman opetusta',
    sentence:
      'Oppivelvollisuutta voi suorittaa myös lukion erityisenä tutkintona tai ammatillisina näyttöinä, opetukseen osallistumatta. Lukion erityistä tutkintoa varten tehdään silloinkin oma suunnitelma.',
    law: 'oppivelvollisuuslaki 15 § 4 mom.; lukiolaki 36 § 3 mom.; laki ammatillisesta koulutuksesta 52 § 6 mom.',
  },
  'R-OV-31': {
    name: 'Maksuton koulutus',
    sentence:
      'Opetus ja siinä tarvittavat oppimateriaalit ja työvälineet ovat maksuttomia sen vuoden loppuun asti, jona opiskelija täyttää 20.',
    law: 'oppivelvollisuuslaki 16 § 1 mom. ja 17 §',
  },
  'R-OV-32': {
    name: 'Maksuttomuus voi päättyä aiemmin',
    sentence:
      'Maksuttomuus päättyy aiemmin, kun lukio ja ylioppilastutkinto, ammatillinen tutkinto tai vastaavat ulkomaiset opinnot on suoritettu. Rinnakkaisissa opinnoissa molempien pitää valmistua. Ikäraja pysyy.',
    law: 'oppivelvollisuuslaki 16 § 1 mom.',
  },
  'R-OV-33': {
    name: 'Keskeytykset pidentävät maksuttomuutta',
    sentence:
      'Perusopetuksen jälkeisten keskeytysten aika lisätään maksuttomuuteen. Ulkomaanjaksosta ja muusta perustellusta syystä lisätään enintään vuosi. Oletus: aika lasketaan kalenteripäivinä.',
    law: 'oppivelvollisuuslaki 16 § 2 mom.',
    ask: 'Kysy koulutuksen järjestäjältä: lasketaanko keskeytyksen pituus maksuttomuuden pidennykseen kalenteripäivinä?',
  },
  'R-OV-34': {
    name: 'Maksuttomuuden pidennys hakemuksesta',
    sentence:
      'Maksuttomuutta voi saada enintään vuoden lisää alanvaihdon (painava syy), oppimisvaikeuksien, valmentavan koulutuksen tai perusopetuksen viivästymisen takia. Oletus: valmentava (TUVA) käy, opistovuodesta (KOPS) kysytään.',
    law: 'oppivelvollisuuslaki 16 § 3 mom.',
    ask: 'Kysy koulutuksen järjestäjältä: lasketaanko opistovuosi (KOPS) valmentavaksi koulutukseksi, kun maksuttomuutta pidennetään?',
  },
  'R-OV-35': {
    name: 'Milloin pidennystä voi hakea',
    sentence:
      'Pidennystä voi hakea aikaisintaan kuusi kuukautta ennen maksuttomuuden päättymistä siltä koulutuksen järjestäjältä, jonka luona silloin opiskelee.',
    law: 'oppivelvollisuuslaki 16 § 4 mom.',
  },
  'R-OV-36': {
    name: 'Ketä maksuttomuus ei koske',
    sentence:
      'Maksuttomuus on niille, jotka ovat tai ovat olleet oppivelvollisia. Opinnot, jotka alkavat vasta sen vuoden jälkeen, jona opiskelija täyttää 20, eivät kuulu siihen.',
    law: 'oppivelvollisuuslaki 16 § 5 mom.',
  },
  'R-OV-37': {
    name: 'Mistä voi tulla maksettavaa',
    sentence:
      'Vapaaehtoisista retkistä, vierailuista ja tapahtumista voidaan pyytää kohtuullinen maksu. Painotetun koulutuksen oma soitin tai urheiluväline ei ole maksuton.',
    law: 'oppivelvollisuuslaki 17 §',
  },
  'R-OV-38': {
    name: 'Majoituskorvaus',
    sentence:
      'Oppivelvollinen voi saada majoituskorvausta lähimmän sopivan oppilaitoksen luona, jos matkaa on yli 100 km (lukiossa ja ammatillisessa myös yli kolme tuntia päivässä) eikä ilmaista asuntolaa ole. Opistovuotta ei mainita.',
    law: 'oppivelvollisuuslaki 19 § ja 20 §',
  },
  'R-OV-39': {
    name: 'Matkakorvaus',
    sentence:
      'Majoituskorvausta saava saa korvausta myös viikonloppujen ja lomien kotimatkoista. Sama koskee maksuttomassa asuntolassa asuvaa, joka täyttää samat ehdot mutta ei voi olla siellä viikonloppuja.',
    law: 'oppivelvollisuuslaki 21 §',
  },
  'R-OV-40': {
    name: 'Tietojen siirtyminen',
    sentence:
      'Edellinen oppilaitos lähettää uuteen oppilaitokseen viipymättä koulutuksen järjestämiseen välttämättömät tiedot, myös salassa pidettävät. Ilmoituksen yhteydessä tiedot saa myös asuinkunta.',
    law: 'oppivelvollisuuslaki 23 §',
  },
  'R-OV-41': {
    name: 'Oikaisun hakeminen',
    sentence:
      'Päätökseen oppivelvollisuuden keskeyttämisestä tai opiskelupaikan osoittamisesta voi vaatia oikaisua Lupa- ja valvontavirastolta 14 päivän kuluessa siitä, kun päätös on saatu tiedoksi.',
    law: 'oppivelvollisuuslaki 24 §',
  },
  'R-OV-42': {
    name: 'Varhennettu oppivelvollisuus',
    sentence:
      'Pidennetyn oppivelvollisuuden nimi on 1.8.2026 alkaen varhennettu oppivelvollisuus. Se tarkoittaa aikaisempaa alkua eikä vaikuta siihen, että oppivelvollisuus päättyy 18-vuotiaana.',
    law: 'oppivelvollisuuslaki 2 § 3 mom.',
  },
  'S-OV-16': {
    name: 'Mitkä opinnot rekisteri laskee',
    sentence:
      'Oppivelvollisuudeksi lasketaan koko lukio, ammatillinen tutkinto, valmentava (TUVA, TELMA), opistovuosi (KOPS), kansanopiston kielikoulutus ja aikuisten perusopetus. Yksittäisiä aineita ei lasketa.',
    law: 'Koski-tietovaranto',
  },
  'R-APP-1': {
    name: 'Mihin yhteishaussa haetaan',
    sentence:
      'Yhteishaussa haetaan ammatillisiin perustutkintoihin, nuorten lukioon, valmentavaan koulutukseen (TUVA, TELMA) ja opistovuodelle (KOPS). Oppisopimukseen ja vieraskieliseen ammatilliseen koulutukseen haetaan muuten.',
    law: 'hakuasetus 1–2 §',
  },
  'R-APP-2': {
    name: 'Kuka ei voi hakea yhteishaussa',
    sentence:
      'Jos perusopetuksen jälkeen on jo suoritettu ammatillinen tutkinto, lukion oppimäärä tai korkeakoulututkinto, haetaan jatkuvassa haussa. Keskeytyneet opinnot eivät estä yhteishakua.',
    law: 'hakuasetus 2 § 2 mom.',
  },
  'R-APP-3': {
    name: 'Hakutoiveet',
    sentence:
      'Yhteishaussa on enintään seitsemän hakutoivetta mieluisuusjärjestyksessä. Järjestystä ei voi muuttaa hakuajan jälkeen, ja paikan saa ylimmästä toiveesta, johon menestys riittää.',
    law: 'hakuasetus 9–10 §',
  },
  'R-APP-4': {
    name: 'Yhteishaun hakuaika',
    sentence:
      'Ministeriö päättää hakuajan joka vuosi; vuonna 2026 se oli 17.2.–17.3. Oletus: vuonna 2027 haku on 23.2.–23.3. ja päättyy kello 15.',
    law: 'hakuasetus 5 §; uutinen vuoden 2026 yhteishausta',
    ask: 'Kysy opetus- ja kulttuuriministeriöstä tai katso Opintopolusta: mikä on yhteishaun hakuaika keväällä 2027?',
  },
  'R-APP-5': {
    name: 'Yhteishaun tulokset ja paikan vastaanotto',
    sentence:
      'Tulokset tulevat kesäkuun puolivälissä, paikka otetaan vastaan kesä–heinäkuun vaihteessa ja opinnot alkavat elokuussa. Oletus: vuonna 2027 tulokset tulevat 17.6. ja paikka otetaan vastaan viimeistään 1.7.',
    law: 'uutinen vuoden 2023 yhteishausta; kansanopiston ohje hakijalle (keokarstula.fi)',
    ask: 'Kysy Opetushallitukselta tai katso Opintopolusta: milloin yhteishaun tulokset julkaistaan ja mihin mennessä paikka otetaan vastaan?',
  },
  'R-APP-6': {
    name: 'Jatkuva haku',
    sentence:
      'Paikkoja, joita yhteishaussa ei täytetä, voi hakea jatkuvassa haussa, ja hakuajoista päättää oppilaitos. Siksi aloittaa voi myös kesken lukuvuoden, jos oppilaitos ottaa opiskelijoita.',
    law: 'laki ammatillisesta koulutuksesta 37 §; laki tutkintokoulutukseen valmentavasta koulutuksesta 9 §; laki vapaasta sivistystyöstä 25 e §; lukiolaki 19 §',
  },
  'R-APP-7': {
    name: 'Aloituspäivä',
    sentence:
      'Opiskeluoikeus alkaa päivänä, jonka koulutuksen järjestäjä päättää. Näin on opistovuonna (KOPS), valmentavassa koulutuksessa (TUVA), lukiossa ja ammatillisessa koulutuksessa.',
    law: 'laki tutkintokoulutukseen valmentavasta koulutuksesta 17 §; laki vapaasta sivistystyöstä 25 h §; lukiolaki 23 §; laki ammatillisesta koulutuksesta 96 §',
  },
  'R-APP-8': {
    name: 'Kuusi valintapistettä opinnoista',
    sentence:
      'Yhteishaussa ammatilliseen saa 6 pistettä, jos haku- tai edellisvuonna on suorittanut perusopetuksen, vähintään 19 viikkoa valmentavaa (TUVA), 17 opiskelijaviikkoa opistovuotta (KOPS) tai 28 viikkoa muuta opistolinjaa.',
    law: 'asetus ammatillisen perustutkintokoulutuksen opiskelijavalinnasta 4 § ja 6 §',
  },
  'R-APP-9': {
    name: 'Miten rekisteri laskee opistovuoden viikot',
    sentence:
      'Valintarekisteri katsoo opistovuoden (KOPS) 17 viikkoa opintopisteistä: niitä pitää olla kirjattuna vähintään 26,5. Valmentavassa koulutuksessa (TUVA) raja on 19 viikkoa.',
    law: 'opiskelijavalinnan suorituspalvelu',
  },
  'R-APP-10': {
    name: 'Pisteet arvosanoista',
    sentence:
      'Ammatillisessa yhteishaussa kaikille yhteisten aineiden keskiarvosta saa 1–16 pistettä: ensimmäinen keskiarvosta 5,50 ja yksi lisää joka 0,25:stä. Täydet 16 pistettä saa keskiarvosta 9,25.',
    law: 'asetus ammatillisen perustutkintokoulutuksen opiskelijavalinnasta 8 §',
  },
  'R-APP-11': {
    name: 'Pisteet painotetuista arvosanoista',
    sentence:
      'Ammatillisessa yhteishaussa kolmesta parhaasta taito- ja taideaineesta tai liikunnasta saa 1–8 pistettä: ensimmäinen keskiarvosta 6,00 ja yksi lisää joka puolikkaasta. Täydet 8 saa keskiarvosta 9,50.',
    law: 'asetus ammatillisen perustutkintokoulutuksen opiskelijavalinnasta 8 § ja 9 §',
  },
  'R-APP-12': {
    name: 'Ensimmäinen hakutoive',
    sentence:
      'Kun ensimmäinen hakutoive on ammatillinen koulutus, siihen saa 2 lisäpistettä. Oletus: jos ensimmäisenä on lukio, valmentava koulutus (TUVA) tai opistovuosi (KOPS), lisäpisteitä ei tule mihinkään.',
    law: 'asetus ammatillisen perustutkintokoulutuksen opiskelijavalinnasta 4 § 2 mom. 5 kohta ja 11 §',
    ask: 'Kysy Opetushallitukselta: saako ensimmäinen ammatillinen hakutoive lisäpisteet, jos sen edellä on lukio, valmentava koulutus tai opistovuosi?',
  },
  'R-APP-13': {
    name: 'Pääsy- tai soveltuvuuskoe',
    sentence:
      'Kokeesta saa 0–10 pistettä, ja jos koe järjestetään, hakijan pitää osallistua siihen. Nolla pistettä voi johtaa hylkäämiseen aloilla, joilla on terveyttä ja turvallisuutta koskevia vaatimuksia (SORA).',
    law: 'asetus ammatillisen perustutkintokoulutuksen opiskelijavalinnasta 12 §',
  },
  'R-APP-14': {
    name: 'Jos pisteet ovat tasan',
    sentence:
      'Jos hakijoiden pisteet ammatillisessa yhteishaussa ovat tasan, ratkaisevat järjestyksessä hakutoive, koepisteet, koulumenestys ja painotetut arvosanat. Viimeisenä arvotaan.',
    law: 'asetus ammatillisen perustutkintokoulutuksen opiskelijavalinnasta 5 §',
  },
  'R-APP-15': {
    name: 'Työkokemuksesta ei enää saa pisteitä',
    sentence:
      'Työkokemuksesta ei saa ammatillisessa yhteishaussa pisteitä, kun opinnot alkavat elokuussa 2022 tai myöhemmin.',
    law: 'asetus ammatillisen perustutkintokoulutuksen opiskelijavalinnasta',
  },
  'R-APP-16': {
    name: 'Harkintaan perustuva valinta',
    sentence:
      'Ammatillisen koulutuksen opiskelijoista enintään 30 % voidaan ottaa henkilökohtaisesta syystä, kuten oppimisvaikeuden tai kielen takia. Oletus: yksilöllistäminen vaikuttaa 31.7.2025 asti annetuissa todistuksissa.',
    law: 'asetus ammatillisen perustutkintokoulutuksen opiskelijavalinnasta 19–20 §',
    ask: 'Kysy ammatillisen koulutuksen järjestäjältä: miten yksilöllistetty matematiikka ja äidinkieli vaikuttavat valintaan nyt, ja muuttaako korotus sitä?',
  },
  'R-APP-17': {
    name: 'Valintapisteisiin tarvitaan päättötodistus',
    sentence:
      'Valintapisteet lasketaan suomalaisesta perusopetuksen päättötodistuksesta. Ilman sitä tiet ovat harkintaan perustuva valinta ja jatkuva haku.',
    law: 'asetus ammatillisen perustutkintokoulutuksen opiskelijavalinnasta 3–4 § ja 20 §',
  },
  'R-APP-18': {
    name: 'Lukuaineiden keskiarvo',
    sentence:
      'Lukioon hakijat asetetaan järjestykseen lukuaineiden keskiarvon mukaan (kaksi desimaalia). Valinnaisaineiden arvosanoja ei lasketa, paitsi A2- ja B2-kielet. Sama koskee jatkuvaa hakua nuorten lukioon.',
    law: 'asetus lukiokoulutuksen opiskelijavalinnasta 1 § ja 3 §',
  },
  'R-APP-19': {
    name: 'Lukion alin keskiarvo',
    sentence:
      'Lukio voi asettaa alimman keskiarvon, jolla hakija voidaan ottaa. Pääsykokeesta ja muista näytöistä voi saada yhteensä enintään 10 pistettä.',
    law: 'asetus lukiokoulutuksen opiskelijavalinnasta 5 § ja 7–9 §',
  },
  'R-APP-20': {
    name: 'Lukioon ilman suomalaista päättötodistusta',
    sentence:
      'Osa lukion opiskelijoista voidaan ottaa ilman suomalaista päättötodistusta. Silloin lukio arvioi kielitaidon ja muut edellytykset.',
    law: 'asetus lukiokoulutuksen opiskelijavalinnasta 6 §; lukiolaki 21 §',
  },
  'R-APP-21': {
    name: 'Korotettu arvosana otetaan huomioon',
    sentence:
      'Korotettu arvosana otetaan huomioon lukion ja ammatillisen valinnassa, kun siitä on annettu todistus. Valinnassa käytetään saman aineen ja oppimäärän parempaa arvosanaa.',
    law: 'asetus lukiokoulutuksen opiskelijavalinnasta 3 §; asetus ammatillisen perustutkintokoulutuksen opiskelijavalinnasta 8 §; opiskelijavalinnan suorituspalvelu',
  },
  'R-APP-22': {
    name: 'Arvosanojen leikkuripäivä',
    sentence:
      'Oletus: vuonna 2027 arvosanojen ja viikkojen pitää olla rekisterissä 4.6., ja virheitä voi korjata 7.6. asti. Todistus kannattaa suunnitella viimeistään 21.5.',
    law: 'Opetushallituksen ohje arvosanojen leikkuripäivästä; opiskelijavalinnan suorituspalvelu',
    ask: 'Kysy Opetushallitukselta: mihin päivään mennessä arvosanojen ja suoritusten pitää olla rekisterissä keväällä 2027?',
  },
  'R-APP-23': {
    name: 'Valinta opistovuodelle',
    sentence:
      'Kansanopisto valitsee opistovuoden (KOPS) opiskelijat samoin perustein kaikille. Tarvitaan päättötodistus tai erityisestä syystä muuten riittävät edellytykset. Usein kaikki hakijat haastatellaan.',
    law: 'laki vapaasta sivistystyöstä 25 d–25 e §',
  },
  'R-APP-24': {
    name: 'Valinta valmentavaan koulutukseen',
    sentence:
      'Oppilaitos päättää valmentavan koulutuksen (TUVA) valintaperusteet, samat kaikille. Oletus: ensin oppivelvolliset, sitten alle 20-vuotiaat ja muut, joiden koulutus on maksutonta, viimeksi muut vailla tutkintoa olevat.',
    law: 'laki tutkintokoulutukseen valmentavasta koulutuksesta 9–10 §; Ekamin sivu valmentavasta koulutuksesta',
    ask: 'Kysy valmentavan koulutuksen järjestäjältä: missä järjestyksessä opiskelijat otetaan, jos paikkoja on vähemmän kuin hakijoita?',
  },
  'R-APP-25': {
    name: 'Pisteytys jatkuvassa haussa',
    sentence:
      'Jatkuvassa haussa oppilaitos voi pisteyttää hakijat koulutuksen tarpeen, motivaation ja soveltuvuuden mukaan. Samat perusteet voivat koskea ammatillista ja valmentavaa koulutusta (TUVA).',
    law: 'Gradian jatkuvan haun valintakriteerit',
  },
  'S-ADM-3': {
    name: 'Miltä vuodelta opinnot lasketaan pisteisiin',
    sentence:
      'Valmentavan (TUVA) ja opistovuoden (KOPS) rajan pitää täyttyä haku- tai edellisvuonna; samanlaiset opinnot lasketaan yhteen. Ilman suomalaista päättötodistusta näitä pisteitä ei saa.',
    law: 'opiskelijavalinnan suorituspalvelu',
  },
  'S-ADM-5': {
    name: 'Yksilöllistetyn oppimäärän korottaminen',
    sentence:
      'Jos 31.7.2025 mennessä annetussa todistuksessa matematiikka ja äidinkieli on yksilöllistetty, hakija tulee suoraan harkintaan. Kun toisen niistä korottaa yleisen oppimäärän mukaan, näin ei enää ole.',
    law: 'opiskelijavalinnan suorituspalvelu',
  },
  'A-ADM-1': {
    name: 'Minkä vuoden perusteilla pisteet lasketaan',
    sentence:
      'Ammatillisen haun pisteet lasketaan vuosina 2018–2021 ja vuodesta 2022 eri tavoin. Oletus: vuoden 2026 jälkeen perusteet eivät ole muuttuneet.',
    law: 'asetus ammatillisen perustutkintokoulutuksen opiskelijavalinnasta',
    ask: 'Kysy opetus- ja kulttuuriministeriöstä: muuttuvatko ammatillisen koulutuksen valintaperusteet seuraavaan yhteishakuun?',
  },
  'A-ADM-2': {
    name: 'Mistä ammatillisen haun pisteet koostuvat',
    sentence:
      'Pisteet tulevat kaikkien aineiden keskiarvosta (0–16), taito- ja taideaineista (0–8), opinnoista (0 tai 6), ensimmäisestä hakutoiveesta (0 tai 2) ja kokeesta (0–10). Vuoteen 2021 asti myös työkokemuksesta (0–3).',
    law: 'asetus ammatillisen perustutkintokoulutuksen opiskelijavalinnasta 4–12 §',
  },
  'A-ADM-5': {
    name: 'Kolme parasta taito- ja taideainetta',
    sentence:
      'Painotettavista aineista lasketaan kolmen parhaan keskiarvo. Jos numeroita on vähemmän, keskiarvo lasketaan niistä, joita on.',
    law: 'asetus ammatillisen perustutkintokoulutuksen opiskelijavalinnasta 9 §; valtakunnallinen valintaperustepalvelu',
  },
  'A-ADM-5b': {
    name: 'Taito- ja taideaineita ei ole opiskeltu',
    sentence:
      'Jos niitä ei ole opiskeltu, tilalla on kaikkien aineiden keskiarvo. Aikuinen saa käyttää aiemman erotodistuksen arvosanoja. Oletus: näin tehdään myös hakupalvelussa.',
    law: 'asetus ammatillisen perustutkintokoulutuksen opiskelijavalinnasta 8–9 §; perusopetuslaki 46 §',
    ask: 'Kysy Opetushallitukselta: miten hakupalvelu laskee painotettavat arvosanat, kun taito- ja taideaineita ei ole opiskeltu?',
  },
  'A-ADM-6': {
    name: 'Opintojen pisteet annetaan vain kerran',
    sentence:
      'Kuusi pistettä saa kerran, kun perusopetus tai riittävä määrä yhtä jatko-opintoa on suoritettu haku- tai edellisvuonna. Opistovuosi tai valmentava koulutus siis uusii vanhan todistuksen pisteet.',
    law: 'asetus ammatillisen perustutkintokoulutuksen opiskelijavalinnasta 4 § ja 6 §',
  },
  'A-ADM-6b': {
    name: 'Miten rekisteri laskee opintojen määrän',
    sentence:
      'Saman koulutuksen opinnot lasketaan yhteen, eri koulutusten ei. Ratkaisee vuosi, jona määrä täyttyy. Työhön ja itsenäiseen elämään valmentavaa koulutusta (TELMA) vaaditaan 25 osp.',
    law: 'opiskelijavalinnan suorituspalvelu; aiempi opiskelijavalintarekisteri',
  },
  'A-ADM-8': {
    name: 'Keskiarvoa ei pyöristetä ennen pisteitä',
    sentence:
      'Pisteet katsotaan tarkasta keskiarvosta: rivin alaraja kuuluu riviin, eikä keskiarvoa pyöristetä ylös seuraavalle riville.',
    law: 'asetus ammatillisen perustutkintokoulutuksen opiskelijavalinnasta 8–9 §; valtakunnallinen valintaperustepalvelu',
  },
  'A-ADM-10': {
    name: 'Mitkä valinnaiset lasketaan',
    sentence:
      'Valinnaisesta lasketaan numero, jos sitä on vähintään kaksi vuosiviikkotuntia ja aine on todistuksessa myös yhteisenä. A2- ja B2-kieli lasketaan aina. Oletus: kursseina tarvitaan kolme.',
    law: 'asetus ammatillisen perustutkintokoulutuksen opiskelijavalinnasta 8 §; asetus lukiokoulutuksen opiskelijavalinnasta 3 §; opiskelijavalinnan suorituspalvelu; aiempi opiskelijavalintarekisteri',
    ask: 'Kysy Opetushallitukselta: riittääkö aikuisten perusopetuksessa valinnaiseksi kaksi kurssia vai tarvitaanko kolme?',
  },
  'A-ADM-11': {
    name: 'Kaikkien aineiden keskiarvo',
    sentence:
      'Jokainen aine lasketaan kerran. Jos aineessa on valinnaisia, sen arvo on aineen arvosanan ja valinnaisten keskiarvon keskiarvo. Lukion keskiarvossa valinnaiset eivät vaikuta.',
    law: 'asetus ammatillisen perustutkintokoulutuksen opiskelijavalinnasta 8–9 §; valtakunnallinen valintaperustepalvelu',
  },
  'A-ADM-12': {
    name: 'Merkinnät ilman numeroa',
    sentence:
      'Merkintöjä S, O ja H ei muuteta numeroiksi, vaan aine jää pois. Jos aineessa on sekä numero että merkintä, numero lasketaan. Ilman yhtään numeroa keskiarvoa ei ole.',
    law: 'opiskelijavalinnan suorituspalvelu; valtakunnallinen valintaperustepalvelu',
  },
  'A-ADM-13': {
    name: 'Mitkä aineet lasketaan',
    sentence:
      'Lukion keskiarvoon kuuluvat lukuaineet, kaikkien aineiden keskiarvoon myös taito- ja taideaineet. Opinto-ohjausta, filosofiaa ja psykologiaa ei lasketa. Uskonto ja elämänkatsomustieto ovat sama aine.',
    law: 'asetus ammatillisen perustutkintokoulutuksen opiskelijavalinnasta 8 §; asetus lukiokoulutuksen opiskelijavalinnasta 3 §; valtakunnallinen valintaperustepalvelu',
  },
  'A-ADM-14': {
    name: 'Kielet ja äidinkielen oppimäärät',
    sentence:
      'Jokainen kieli ja äidinkielen oppimäärä on oma aineensa. Oletus: saman kielen kaksi arvosanaa lasketaan kuten valinnaisessa, vaikka palvelu saattaa ottaa vain paremman.',
    law: 'opiskelijavalinnan suorituspalvelu',
    ask: 'Kysy Opetushallitukselta: lasketaanko saman kielen kaksi arvosanaa valinnaisena vai otetaanko niistä parempi?',
  },
  'A-ADM-15': {
    name: 'Painotettu lukion keskiarvo',
    sentence:
      'Painotuksen saaneessa lukiossa arvosanat kerrotaan lukion antamilla painoilla ja summa jaetaan painojen summalla. Muiden lukuaineiden paino on yksi, ja taito- ja taideaine on mukana vain, jos sillä on paino.',
    law: 'asetus lukiokoulutuksen opiskelijavalinnasta 3 §; valtakunnallinen valintaperustepalvelu',
  },
  'A-ADM-19': {
    name: 'Yksilöllistetty matematiikka ja äidinkieli',
    sentence:
      'Jos molemmat on yksilöllistetty (todistus viimeistään 31.7.2025), valinta on harkinnanvarainen. Oletus: kumman tahansa korotus avaa tavallisen valinnan. Rajattu oppimäärä ei vaikuta.',
    law: 'asetus ammatillisen perustutkintokoulutuksen opiskelijavalinnasta 19–20 §; asetus lukiokoulutuksen opiskelijavalinnasta 6 §; opiskelijavalinnan suorituspalvelu',
    ask: 'Kysy ammatillisen koulutuksen järjestäjältä: avaako matematiikan tai äidinkielen korotus tavallisen valinnan tässä haussa?',
  },
  'A-GRADE-1': {
    name: 'Parempi arvosana jää voimaan',
    sentence:
      'Samasta aineesta lasketaan todistuksen ja korotuksen arvosanoista parempi. Huonompi yritys ei laske mitään.',
    law: 'opiskelijavalinnan suorituspalvelu; valtakunnallinen valintaperustepalvelu',
  },
  'A-GRADE-2': {
    name: 'Korotus on saatu todistuksen jälkeen',
    sentence:
      'Korotukseksi luetaan arvosana, joka on saatu päättötodistuksen jälkeen ja josta koulutuksen järjestäjä on antanut todistuksen.',
    law: 'asetus ammatillisen perustutkintokoulutuksen opiskelijavalinnasta 8 §; asetus lukiokoulutuksen opiskelijavalinnasta 3 §',
  },
  'A-GRADE-4': {
    name: 'Korotus vahvistetaan rekisteriin',
    sentence: 'Korotus otetaan huomioon, kun se on rekisterissä perusopetuksen oppiaineena ja vahvistettu.',
    law: 'opiskelijavalinnan suorituspalvelu',
  },
  'A-GRADE-5': {
    name: 'Uutta ainetta ei voi korottaa',
    sentence:
      'Korotus lasketaan vain aineesta, joka on päättötodistuksessa. Korotuksella ei saa todistukseen uutta ainetta.',
    law: 'opiskelijavalinnan suorituspalvelu; aiempi opiskelijavalintarekisteri',
  },
  'A-GRADE-6': {
    name: 'Korotuksessa sama kieli ja oppimäärä',
    sentence:
      'A-kielessä riittää sama kieli, B-kielessä tarvitaan sama kieli ja taso, äidinkielessä sama oppimäärä ja muuten sama aine.',
    law: 'opiskelijavalinnan suorituspalvelu',
  },
  'A-GRADE-7': {
    name: 'Valinnaisten arvosanat korotuksessa',
    sentence:
      'Korotus muuttaa vain aineen oman arvosanan. Oletus: päättötodistuksen valinnaisten arvosanat jäävät ennalleen.',
    law: 'opiskelijavalinnan suorituspalvelu',
    ask: 'Kysy Opetushallitukselta: jäävätkö päättötodistuksen valinnaisten arvosanat ennalleen, kun ainetta korotetaan?',
  },
  'A-GRADE-8': {
    name: 'Hylätty yritys ei ole korotus',
    sentence: 'Numero 4, merkintä ilman numeroa tai puuttuva arvosana ei ole korotus.',
    law: 'aiempi opiskelijavalintarekisteri',
  },
  'A-GRADE-14': {
    name: 'Mitä yksi korotus vaikuttaa',
    sentence:
      'Yhden numeron korotus nostaa lukion keskiarvoa yhden lukuaineen osuuden. Pisteet muuttuvat vain, kun keskiarvo ylittää rivin rajan, ja taideaineen korotus voi vaikuttaa kahteen kohtaan.',
    law: 'asetus ammatillisen perustutkintokoulutuksen opiskelijavalinnasta 8–9 §; asetus lukiokoulutuksen opiskelijavalinnasta 3 §; Kannelpolun oma ratkaisu',
  },
  'R-TUVA-1': {
    name: 'Valmentavan koulutuksen tarkoitus',
    sentence:
      'Valmentava koulutus (TUVA) antaa valmiuksia hakea lukioon tai ammatilliseen koulutukseen, auttaa tekemään suunnitelman jatkosta ja vahvistaa edellytyksiä suorittaa tutkinto loppuun.',
    law: 'laki tutkintokoulutukseen valmentavasta koulutuksesta 2 §',
  },
  'R-TUVA-2': {
    name: 'Mitä valmentava koulutus korvasi',
    sentence:
      'Valmentava koulutus (TUVA) korvasi 1.8.2022 kymppiluokan eli perusopetuksen lisäopetuksen sekä aiemmat koulutukset ammatilliseen (VALMA) ja lukioon (LUVA). Ne päättyivät 31.7.2022.',
    law: 'oppivelvollisuuslaki 26 §; laki perusopetuslain muuttamisesta 1216/2020',
  },
  'R-TUVA-3': {
    name: 'Lupa järjestää valmentavaa koulutusta',
    sentence:
      'Valmentavaan koulutukseen (TUVA) tarvitaan lupa. Sen voi saada lukion tai ammatillisen koulutuksen järjestäjä tai yhdistys tai säätiö, jolla on perusopetuksen lupa. Kunta voi tietyin ehdoin toimia ilman lupaa.',
    law: 'laki tutkintokoulutukseen valmentavasta koulutuksesta 3–5 §',
  },
  'R-TUVA-4': {
    name: 'Osien ostaminen muualta',
    sentence:
      'Valmentavan koulutuksen (TUVA) osia voi ostaa toiselta oppilaitokselta. Osaamisen arvioi kuitenkin vain se, jolla on oikeus arvioida kyseisiä opintoja.',
    law: 'laki tutkintokoulutukseen valmentavasta koulutuksesta 7 §',
  },
  'R-TUVA-5': {
    name: 'Valmentavan koulutuksen laajuus',
    sentence:
      'Valmentavan koulutuksen (TUVA) laajuus on 38 viikkoa, mutta opiskelija suorittaa siitä sen verran kuin tarvitsee.',
    law: 'laki tutkintokoulutukseen valmentavasta koulutuksesta 11 § ja 13 §; valmentavan koulutuksen perusteet',
  },
  'R-TUVA-6': {
    name: 'Valmentavan koulutuksen enimmäisaika',
    sentence:
      'Aikaa on enintään vuosi. Valmentavaan koulutukseen (TUVA) voi saada lisäaikaa sairauden, vamman tai muun erityisen syyn takia. Jos opinnot eivät valmistu ajassa, opiskelija katsotaan eronneeksi.',
    law: 'laki tutkintokoulutukseen valmentavasta koulutuksesta 11 § ja 18 §',
  },
  'R-TUVA-7': {
    name: 'Valmentavan rakenne 31.7.2023 asti',
    sentence:
      'Lukuvuonna 2022–2023 valmentavaan koulutukseen (TUVA) kuului 2–10 viikkoa yhteistä osaa ja vähintään kaksi valinnaista osaa, kumpikin vähintään viikon.',
    law: 'valmentavan koulutuksen perusteet, OPH-1488-2021',
  },
  'R-TUVA-8': {
    name: 'Valmentavan koulutuksen osat',
    sentence:
      'Valmentavassa koulutuksessa (TUVA) kaikille yhteiset ovat opiskelu- ja urasuunnittelutaidot, 2–10 viikkoa. Muut kuusi osaa valitaan tarpeen mukaan: kustakin enintään 10–30 viikkoa, suunnitelmassa yhteensä enintään 38.',
    law: 'valmentavan koulutuksen perusteet, OPH-3061-2023',
  },
  'R-TUVA-9': {
    name: 'Osien jakaminen pienempiin',
    sentence:
      'Valmentavan koulutuksen (TUVA) osien tavoitteet on kirjoitettu suurimmalle viikkomäärälle. Oppilaitos voi jakaa osat pienempiin kokonaisuuksiin ja kuvaa ne toteutussuunnitelmassaan.',
    law: 'valmentavan koulutuksen perusteet',
  },
  'R-TUVA-10': {
    name: 'Kenelle valmentava koulutus on',
    sentence:
      'Valmentava koulutus (TUVA) on oppivelvollisille ja muille, joilla ei ole toisen asteen tutkintoa ja jotka tarvitsevat lisää valmiuksia. Opetuskieltä pitää osata niin, että opinnoista on hyötyä.',
    law: 'valmentavan koulutuksen perusteet, luku 1.2',
  },
  'R-TUVA-11': {
    name: 'Pääsy valmentavaan koulutukseen',
    sentence:
      'Valmentavaan (TUVA) tarvitaan päättötodistus tai perustellusta syystä muuten riittävät edellytykset; ikärajaa ei ole. Tutkinnon tai valmentavan jo suorittanut pääsee vain erityisestä syystä tai kunnan osoittamana.',
    law: 'laki tutkintokoulutukseen valmentavasta koulutuksesta 8 §; valmentavan koulutuksen perusteet',
  },
  'R-TUVA-12': {
    name: 'Opetuksen määrä valmentavassa',
    sentence:
      'Valmentavassa koulutuksessa (TUVA) saa opetusta ja ohjausta keskimäärin 22 tuntia viikossa sekä henkilökohtaista opinto-ohjausta.',
    law: 'laki tutkintokoulutukseen valmentavasta koulutuksesta 19 §',
  },
  'R-TUVA-13': {
    name: 'Mitä valmentavassa voi suorittaa',
    sentence:
      'Valmentavan koulutuksen (TUVA) aikana voi suorittaa lukio-opintoja ja ammatillisten tutkintojen osia, korottaa perusopetuksen arvosanoja ja vahvistaa suomen tai ruotsin kieltä.',
    law: 'laki tutkintokoulutukseen valmentavasta koulutuksesta 12 §',
  },
  'R-TUVA-14': {
    name: 'Eteenpäin kesken valmentavan',
    sentence:
      'Valmentavasta koulutuksesta (TUVA) voi siirtyä lukioon tai ammatilliseen koulutukseen kesken vuoden, kun valmiudet riittävät.',
    law: 'laki tutkintokoulutukseen valmentavasta koulutuksesta 13 §',
  },
  'R-TUVA-15': {
    name: 'Valmentavan aloitus kesken vuoden',
    sentence:
      'Laki ei määrää, milloin valmentava koulutus (TUVA) alkaa. Oppilaitos päättää aloituspäivän ja pitää jatkuvaa hakua, joten aloittaa voi kesken vuoden.',
    law: 'laki tutkintokoulutukseen valmentavasta koulutuksesta 9 § ja 17 §',
  },
  'R-TUVA-16': {
    name: 'Aiempi osaaminen valmentavassa',
    sentence:
      'Laissa ei ole sääntöä aiemman osaamisen hyväksilukemisesta valmentavaan koulutukseen (TUVA). Osaaminen näkyy suunnitelmassa niin, että jo hallitut osat jätetään pois.',
    law: 'valmentavan koulutuksen perusteet, luku 2.2',
  },
  'R-TUVA-17': {
    name: 'Arviointi valmentavassa',
    sentence:
      'Valmentavan koulutuksen (TUVA) osat arvioidaan hyväksytyksi tai hylätyksi, ja hylätyn voi uusia. Lukion, ammatillisen ja perusopetuksen opinnot arvioi ja todistaa se, jolla on niihin lupa.',
    law: 'laki tutkintokoulutukseen valmentavasta koulutuksesta 15–16 §',
  },
  'R-TUVA-18': {
    name: 'Todistukset valmentavasta',
    sentence:
      'Valmentavasta koulutuksesta (TUVA) saa todistuksen suoritetuista osista, kun opinnot päättyvät, ja pyytämällä muulloinkin. Kesken jääneistä opinnoista pyydetään todistus lähtiessä.',
    law: 'laki tutkintokoulutukseen valmentavasta koulutuksesta 16 §; valmentavan koulutuksen perusteet',
  },
  'R-TUVA-19': {
    name: 'Milloin rekisteriin voi merkitä suoritetuksi',
    sentence:
      'Rekisteri hyväksyy valmentavan koulutuksen (TUVA) suoritetuksi, kun yhteisestä osasta on hyväksytty vähintään 2 viikkoa.',
    law: 'Koski-tietovaranto',
  },
  'R-TUVA-20': {
    name: 'Väliaikainen keskeytys valmentavassa',
    sentence:
      'Valmentavan koulutuksen (TUVA) voi keskeyttää väliaikaisesti ase- tai siviilipalveluksen, sairaus- tai vanhempainpäivärahan tai muun hyvän syyn ajaksi. Oppivelvollisen tie on oppivelvollisuuden keskeyttäminen.',
    law: 'laki tutkintokoulutukseen valmentavasta koulutuksesta 17 §',
  },
  'R-TUVA-21': {
    name: 'Erityinen tuki valmentavassa',
    sentence:
      'Erityisen tuen tarve valmentavassa koulutuksessa (TUVA) arvioidaan alussa, pohjana perusopetuksen tukipäätös. Oppilaitos päättää tuesta kuultuaan opiskelijaa ja huoltajaa, ja tuki kirjataan suunnitelmaan.',
    law: 'laki tutkintokoulutukseen valmentavasta koulutuksesta 21–22 §',
  },
  'R-TUVA-22': {
    name: 'Valmentava on maksutonta',
    sentence:
      'Valmentavan koulutuksen (TUVA) opetus on kaikille maksutonta. Koulupäivinä saa maksuttoman aterian ja sisäoppilaitoksessa myös päivän muut ateriat.',
    law: 'laki tutkintokoulutukseen valmentavasta koulutuksesta 24 §',
  },
  'R-TUVA-23': {
    name: 'Tutkinnon osa valmentavan sisällä',
    sentence:
      'Jos opiskelija suorittaa valmentavan koulutuksen (TUVA) aikana ammatillisen tutkinnon osan, häntä koskevat samat soveltumattomuussäännöt (SORA) kuin ammatillisessa koulutuksessa.',
    law: 'valmentavan koulutuksen perusteet',
  },
  'R-TUVA-24': {
    name: 'Valmentavan viikot ja kalenteri',
    sentence:
      'Oletus: valmentavaa koulutusta (TUVA) mahtuu jaksoon yhtä monta viikkoa kuin siinä on opetusviikkoja. Enintään 10 prosentin ylitys on varoitus, ja sitä suuremmalle määrälle ei löydy paikkaa.',
    law: 'Kannelpolun oma ratkaisu; laki tutkintokoulutukseen valmentavasta koulutuksesta 11 § ja 19 §',
    ask: 'Kysy oppilaitokselta: montako viikkoa valmentavaa koulutusta voi suorittaa tänä aikana?',
  },
  'S-TUVA-12': {
    name: 'Lupa ei vaihdu kesken valmentavan',
    sentence:
      'Valmentavan koulutuksen (TUVA) opiskeluoikeus on sidottu lupaan, jolla se alkoi: ammatillisen, lukion tai perusopetuksen. Jos lupa vaihtuu, rekisteriin tarvitaan uusi opiskeluoikeus.',
    law: 'Koski-tietovaranto',
  },
  'S-TUVA-13': {
    name: 'Mitä rekisteri tarkistaa valmistuneelta',
    sentence:
      'Rekisteri hyväksyy valmentavan (TUVA) valmistuneeksi, kun hyväksyttyjä osia on vähintään 2 viikkoa, opiskelu- ja urasuunnittelutaidot on hyväksytty (2–10 viikkoa) eikä mikään osa ylitä enimmäismääräänsä.',
    law: 'Koski-tietovaranto',
  },
  'S-TUVA-16': {
    name: 'Vain hyväksytyt osat lasketaan',
    sentence:
      'Rekisteri laskee valmentavan koulutuksen (TUVA) laajuuteen vain hyväksytyt osat. Hylätty osa ei kasvata viikkoja.',
    law: 'Koski-tietovaranto',
  },
  'S-TUVA-18': {
    name: 'Mitä rekisteri ei tarkista valmentavasta',
    sentence:
      'Rekisteri ei huomaa, jos valmentava koulutus (TUVA) ylittää 38 viikkoa tai kestää yli vuoden. Laki rajoittaa silti molempia, joten ne on tarkistettava itse.',
    law: 'Koski-tietovaranto',
  },
  'R-KOPS-1': {
    name: 'Opistovuosi alkaen 1.8.2021',
    sentence:
      'Opistovuosi (KOPS) on ollut laissa oppivelvollisten koulutuksena 1.8.2021 alkaen. Sitä ennen samanniminen koulutus oli kansanopiston tavallinen pitkä linja.',
    law: 'laki vapaasta sivistystyöstä 25 a §',
  },
  'R-KOPS-2': {
    name: 'Kuka pääsee opistovuodelle',
    sentence:
      'Opistovuoden (KOPS) voi aloittaa vain oppivelvollisena eli ennen kuin täyttää 18. Jos opiskelija täyttää 18 kesken vuoden, opinnot jatkuvat entiseen tapaan.',
    law: 'laki vapaasta sivistystyöstä 25 a §',
  },
  'R-KOPS-3': {
    name: 'Kuka järjestää opistovuotta',
    sentence:
      'Opistovuoden (KOPS) voi järjestää jokainen kansanopisto, jolla on ylläpitämislupa. Erillistä lupaa ei tarvita.',
    law: 'laki vapaasta sivistystyöstä 25 b §',
  },
  'R-KOPS-4': {
    name: 'Opistovuoden laajuus viikkoina',
    sentence:
      'Opistovuosi (KOPS) on vähintään 34 opiskelijaviikkoa. Opiskelijaviikossa on viisi työpäivää ja ohjattua opetusta keskimäärin vähintään viisi tuntia päivässä.',
    law: 'laki vapaasta sivistystyöstä 25 b §; opistovuoden opetussuunnitelman perusteet',
  },
  'R-KOPS-5': {
    name: 'Opistovuoden laajuus opintopisteinä',
    sentence:
      'Opistovuosi (KOPS) on vähintään 53 opintopistettä. Yksi opintopiste on noin 27 tuntia opiskelijan työtä.',
    law: 'opistovuoden opetussuunnitelman perusteet',
  },
  'R-KOPS-6': {
    name: 'Opistovuoden enimmäisaika',
    sentence:
      'Opistovuosi (KOPS) kestää enintään vuoden. Jos se ei siinä ajassa valmistu, opiskelija katsotaan eronneeksi. Vaikeasti vammaisten koulutus voi kestää kolme vuotta.',
    law: 'laki vapaasta sivistystyöstä 25 b § ja 25 i §',
  },
  'R-KOPS-7': {
    name: 'Opistovuoden osaamiskokonaisuudet',
    sentence:
      'Opistovuodessa (KOPS) on kuusi osaamiskokonaisuutta, kukin vähintään 4 opintopistettä, ja valinnaisia suuntautumisopintoja. Järjestyksestä ja suuremmista määristä päättää opisto.',
    law: 'opistovuoden opetussuunnitelman perusteet',
  },
  'R-KOPS-8': {
    name: 'Milloin opistovuosi on suoritettu',
    sentence:
      'Opistovuosi (KOPS) on suoritettu, kun opintopisteitä on vähintään 53 ja jokaisesta kuudesta osaamiskokonaisuudesta on hyväksytty vähintään 4. Rekisteri ei huomaa, jos jokin kokonaisuus puuttuu.',
    law: 'opistovuoden opetussuunnitelman perusteet; Koski-tietovaranto',
  },
  'R-KOPS-9': {
    name: 'Mitä suuntautumisopinnot voivat olla',
    sentence:
      'Opistovuoden (KOPS) suuntautumisopinnoiksi käyvät lukio-opinnot, ammatillisen tutkinnon osat, avoimet korkeakouluopinnot, vapaa sivistystyö, työelämään tutustuminen ja korotetut perusopetuksen arvosanat.',
    law: 'opistovuoden opetussuunnitelman perusteet; Koski-tietovaranto',
  },
  'R-KOPS-10': {
    name: 'Kenelle opistovuosi sopii',
    sentence:
      'Opistovuosi (KOPS) sopii, kun perustaidot kaipaavat vahvistusta, suunta on auki, toisen asteen opinnot ovat keskeytyneet, arkeen tarvitaan tukea tai toisenlainen yhteisö tekisi hyvää.',
    law: 'opistovuoden opetussuunnitelman perusteet',
  },
  'R-KOPS-11': {
    name: 'Opistovuodelle ilman päättötodistusta',
    sentence:
      'Opistovuodelle (KOPS) tarvitaan perusopetuksen päättötodistus. Ilman sitä opisto voi ottaa opiskelijan vain erityisestä syystä, jos edellytykset muuten riittävät.',
    law: 'laki vapaasta sivistystyöstä 25 d §',
  },
  'R-KOPS-12': {
    name: 'Opistovuosi ensimmäisenä toiveena tai kesken vuoden',
    sentence:
      'Opistovuosi (KOPS) voi olla yhteishaun hakutoive, myös ensimmäinen (keväästä 2022 alkaen). Jatkuvassa haussa sinne voi hakea ympäri vuoden, ja kesken lukukauden aloittamisesta sovitaan opiston kanssa.',
    law: 'hakuasetus 1 §; laki vapaasta sivistystyöstä 25 e § ja 25 h §; opistovuoden opetussuunnitelman perusteet',
  },
  'R-KOPS-13': {
    name: 'Suunnitelma kesken vuoden aloittavalle',
    sentence:
      'Kun opistovuosi (KOPS) alkaa kesken lukuvuoden tai opiskelija siirtyy eteenpäin ennen sen loppua, opinnoista sovitaan hänen omassa opiskelusuunnitelmassaan.',
    law: 'opistovuoden opetussuunnitelman perusteet',
  },
  'R-KOPS-14': {
    name: 'Ehtiikö opistovuosi täyteen',
    sentence:
      'Mallilukuvuonna 34 opiskelijaviikkoa täyttyy toukokuun loppuun mennessä, jos aloittaa viimeistään 28.8.2026. Opistovuoden (KOPS) 17 viikkoa täyttyy 21.5.2027, jos aloittaa viimeistään 13.1.2027.',
    law: 'Kannelpolun oma ratkaisu; laki vapaasta sivistystyöstä 25 b §; Kannelpolun mallilukuvuosi',
  },
  'R-KOPS-15': {
    name: 'Arviointi opistovuonna',
    sentence:
      'Opistovuoden (KOPS) opinnot arvioidaan hyväksytyksi tai hylätyksi, ja hylätyn voi uusia. Opiskelijan itsearviointi ei ratkaise arviointia.',
    law: 'laki vapaasta sivistystyöstä 25 g §',
  },
  'R-KOPS-16': {
    name: 'Todistukset opistovuodesta',
    sentence:
      'Suoritetusta opistovuodesta (KOPS) saa todistuksen. Kun lähtee kesken, kannattaa pyytää todistus suoritetuista opinnoista, sillä sen saa vain pyynnöstä.',
    law: 'laki vapaasta sivistystyöstä 25 g §; opistovuoden opetussuunnitelman perusteet',
  },
  'R-KOPS-17': {
    name: 'Opistovuoden keskeyttäminen',
    sentence:
      'Opistovuoden (KOPS) voi keskeyttää vain samoin perustein kuin oppivelvollisuuden. Muuta väliaikaista keskeytystä siinä ei ole.',
    law: 'laki vapaasta sivistystyöstä 25 h §',
  },
  'R-KOPS-18': {
    name: 'Opistovuoden maksut',
    sentence:
      'Opistovuoden (KOPS) opetus on maksutonta. Maksuton asuminen ja ruoka ovat yleisiä, mutta laki ei lupaa niitä.',
    law: 'laki vapaasta sivistystyöstä 24 §; kansanopiston sivu opistovuodesta (keokarkku.fi)',
  },
  'R-KOPS-19': {
    name: 'Asuminen opistovuoden aikana',
    sentence: 'Opistovuosi (KOPS) on suunniteltu niin, että opistolla asutaan, mutta opiskella voi myös kotoa käsin.',
    law: 'opistovuoden opetussuunnitelman perusteet',
  },
  'R-KOPS-20': {
    name: 'Mitä opistovuoden jälkeen',
    sentence:
      'Ennen kuin opistovuosi (KOPS) päättyy, oppivelvollinen hakee lukioon tai ammatilliseen tutkintokoulutukseen. Opisto tarkistaa, että uudet opinnot alkavat.',
    law: 'oppivelvollisuuslaki 10–11 §',
  },
  'R-KOPS-21': {
    name: 'Aiempi osaaminen opistovuonna',
    sentence:
      'Oletus: opisto voi omalla päätöksellään hyväksyä aiempaa osaamista opistovuoden (KOPS) osaamiskokonaisuuteen. Laissa ei ole siitä sääntöä.',
    law: 'opistovuoden opetussuunnitelman perusteet',
    ask: 'Kysy kansanopistolta: hyväksyykö se aiempaa osaamista opistovuoden osaamiskokonaisuuksiin, ja millä todisteella?',
  },
  'R-KOPS-22': {
    name: 'KOPS-startti',
    sentence:
      'Oletus: KOPS-startti on nopea reitti opistovuodelta (KOPS) lukioon. Opistolla tehdään lukio-opintoja lukion aineopiskelijana, ja lukioon haetaan jatkuvassa haussa.',
    law: 'Kannel-Osaamo-mallin kuvaus; lukiolaki 20 §',
    ask: 'Kysy opistolta: mikä lukio on KOPS-startissa mukana, ja miten opiskelija hakee siihen?',
  },
  'S-KOPS-10': {
    name: 'Mitä rekisteri laskee opistovuodesta',
    sentence:
      'Kun opistovuosi (KOPS) vahvistetaan suoritetuksi, rekisteri vaatii opintoja yhteensä vähintään 53 opintopistettä. Se laskee kaikki kirjatut laajuudet eikä katso, mitkä niistä on arvioitu.',
    law: 'Koski-tietovaranto',
  },
  'S-KOPS-11': {
    name: 'Puuttuvaa kokonaisuutta rekisteri ei huomaa',
    sentence:
      'Rekisteri vaatii, että jokainen kirjattu osaamiskokonaisuus on vähintään 4 opintopistettä. Kokonaan puuttuvaa se ei huomaa, joten kaikki kuusi on tarkistettava itse.',
    law: 'Koski-tietovaranto',
  },
  'R-RAISE-1': {
    name: 'Miten arvosanan voi korottaa',
    sentence:
      'Perusopetuksen arvosanan voi korottaa erityisessä tutkinnossa tai aikuisten perusopetuksen aineopiskelijana. Opistovuosi (KOPS) tai valmentava koulutus (TUVA) ei yksin anna uutta arvosanaa.',
    law: 'perusopetuslaki 38 § ja 46 §; perusopetusasetus 23 §; valmentavan koulutuksen perusteet',
  },
  'R-RAISE-2': {
    name: 'Kuka arvioi korotuksen',
    sentence:
      'Korotuksen arvioi kunta tai oppilaitos, jolla on perusopetuksen järjestämislupa. Jos kansanopistolla ei ole lupaa, se tarvitsee sopimuksen luvan haltijan kanssa.',
    law: 'perusopetuslaki 38 §; valmentavan koulutuksen perusteet; opistovuoden opetussuunnitelman perusteet',
  },
  'R-RAISE-3': {
    name: 'Kuka saa korottaa arvosanoja',
    sentence: 'Perusopetuksen arvosanoja voi korottaa kuka tahansa, ikään katsomatta.',
    law: 'Opetushallituksen sivu arvosanojen korottamisesta',
  },
  'R-RAISE-4': {
    name: 'Korotuksesta saa oman todistuksen',
    sentence:
      'Korotuksesta annetaan erillinen todistus, eikä alkuperäinen päättötodistus muutu. Haussa otetaan huomioon parempi arvosana.',
    law: 'aikuisten perusopetuksen opetussuunnitelman perusteet; asetus lukiokoulutuksen opiskelijavalinnasta 3 §; asetus ammatillisen perustutkintokoulutuksen opiskelijavalinnasta 8 §',
  },
  'R-RAISE-5': {
    name: 'Mitä aineita voi korottaa missäkin',
    sentence:
      'Aikuisten perusopetuksessa ei opeteta liikuntaa, kuvataidetta, käsityötä, kotitaloutta eikä musiikkia. Niitä voi korottaa vain siellä, missä järjestetään lasten ja nuorten perusopetusta.',
    law: 'Opetushallituksen sivu arvosanojen korottamisesta; tuntijakoasetus 7 §',
  },
  'R-RAISE-6': {
    name: 'Korotus suunnitelmassa',
    sentence:
      'Suunnitelmaan kirjataan korotettavat aineet, nykyinen ja tavoiteltu arvosana, valmistautuminen, arvioija, kokeen päivä ja todistuksen päivä, joka on ennen leikkuripäivää.',
    law: 'valmentavan koulutuksen perusteet, luku 2.2; Kannelpolun oma ratkaisu',
  },
  'R-RAISE-7': {
    name: 'Koko perusopetus erityisenä tutkintona',
    sentence:
      'Perusopetusiän ohittanut voi suorittaa koko oppimäärän erityisenä tutkintona: äidinkieli, toinen kotimainen, vieras kieli, historia, yhteiskuntaoppi, matematiikka, fysiikka, kemia, biologia ja maantieto.',
    law: 'perusopetusasetus 23 §',
  },
  'R-RAISE-8': {
    name: 'Pelkkä korottaminen ei riitä',
    sentence:
      'Pelkkä arvosanojen korottaminen tai yksittäisten aineiden opiskelu ei ole oppivelvollisuuden suorittamista. Rinnalle tarvitaan opistovuosi (KOPS), valmentava koulutus (TUVA), lukio tai ammatillinen koulutus.',
    law: 'oppivelvollisuuslaki 4 §; Koski-tietovaranto',
  },
  'R-RAISE-9': {
    name: 'Vain päättötodistuksen aineet',
    sentence:
      'Korotus vaikuttaa haussa vain, jos aine on päättötodistuksessa (kielissä sama kieli) ja uusi numero on vähintään 5 ja vahvistettu rekisteriin.',
    law: 'opiskelijavalinnan suorituspalvelu',
  },
  'S-GRADE-5': {
    name: 'Vain pakollista ainetta voi korottaa',
    sentence:
      'Erityisessä tutkinnossa voi korottaa vain perusopetuksen pakollista valtakunnallista ainetta. Valinnaisen aineen rekisteri hyväksyy vain aikuisten perusopetuksen opetuksessa suoritettuna.',
    law: 'Koski-tietovaranto',
  },
  'R-ABE-1': {
    name: 'Mistä aikuisten perusopetuksesta säädetään',
    sentence: 'Aikuisten perusopetuksesta säädetään perusopetuslaissa, perusopetusasetuksessa ja tuntijakoasetuksessa.',
    law: 'perusopetuslaki 46–46 a §; perusopetusasetus; tuntijakoasetus 7 §',
  },
  'R-ABE-2': {
    name: 'Kuka pääsee aikuisten perusopetukseen',
    sentence:
      'Aikuisten perusopetukseen voi päästä, kun perusopetus on suoritettu tai koulutyö on päättynyt sinä vuonna, jona opiskelija täyttää 17. Joulukuussa syntynyt voi siis olla vielä 16-vuotias.',
    law: 'perusopetuslaki 46 § 1 mom. ja 26 § 1 mom.',
  },
  'R-ABE-3': {
    name: 'Missä sitä nuorempi opiskelee',
    sentence:
      'Jos päättötodistusta ei ole eikä koulutyö ole vielä päättynyt sinä vuonna, jona nuori täyttää 17, hän käy kunnan perusopetusta tai perusopetukseen valmistavaa opetusta.',
    law: 'perusopetuslaki 26 §; oppivelvollisuuslaki 3 §',
  },
  'R-ABE-4': {
    name: 'Oppivelvollinen aikuisten perusopetuksessa',
    sentence:
      'Aikuisten perusopetus käy oppivelvollisuuden suorittamiseen, jos kieli ei vielä riitä jatko-opintoihin tai päättötodistus jäi saamatta sinä vuonna, jona opiskelija täytti 17.',
    law: 'oppivelvollisuuslaki 4–5 §',
  },
  'R-ABE-5': {
    name: 'Aikuisten perusopetuksen vaiheet',
    sentence:
      'Aikuisten perusopetuksessa on alku- ja päättövaihe tai pelkkä päättövaihe tarpeen mukaan, ja eri vaiheiden kursseja voi käydä yhtä aikaa. Oletus: alkuvaiheeseen voi yhä kuulua lukutaitovaihe.',
    law: 'perusopetuslaki 46 § 3 mom.; aikuisten perusopetuksen opetussuunnitelman perusteet',
    ask: 'Kysy Opetushallitukselta: kuuluuko alkuvaiheeseen yhä lukutaitovaihe?',
  },
  'R-ABE-6': {
    name: 'Lukutaitovaihe',
    sentence:
      'Aikuisten perusopetuksen lukutaitovaiheessa opiskellaan vähintään 27 kurssia. Pakollisia tarjotaan 23 ja valinnaisia vähintään 6.',
    law: 'tuntijakoasetus 7 §; aikuisten perusopetuksen opetussuunnitelman perusteet',
  },
  'R-ABE-7': {
    name: 'Alkuvaihe',
    sentence:
      'Aikuisten perusopetuksen alkuvaiheessa opiskellaan vähintään 38 kurssia. Pakollisia on 34, ja valinnaisia tarjotaan vähintään 10.',
    law: 'tuntijakoasetus 7 §; aikuisten perusopetuksen opetussuunnitelman perusteet',
  },
  'R-ABE-8': {
    name: 'Päättövaihe',
    sentence:
      'Aikuisten perusopetuksen päättövaiheessa opiskellaan vähintään 46 kurssia, joista 39 on pakollisia. Kieliä on vähintään 20 kurssia, matematiikkaa 8 ja muita aineita kutakin 1–2.',
    law: 'tuntijakoasetus 7 §; aikuisten perusopetuksen opetussuunnitelman perusteet',
  },
  'R-ABE-9': {
    name: 'Oma kurssimäärä',
    sentence:
      'Kurssien vähimmäismäärä kuvaa opintojen tasoa. Hyväksiluetut kurssit lasketaan mukaan, ja opiskelijan oma kurssimäärä sovitaan henkilökohtaisessa opiskelusuunnitelmassa.',
    law: 'perusopetuslaki 46 §; aikuisten perusopetuksen opetussuunnitelman perusteet',
  },
  'R-ABE-10': {
    name: 'Kurssi aikuisten perusopetuksessa',
    sentence:
      'Aikuisten perusopetuksen kurssi on 28 tuntia, ja oppitunnissa on vähintään 40 minuuttia opetusta. Opetus voi olla osaksi tai kokonaan etäopetusta.',
    law: 'aikuisten perusopetuksen opetussuunnitelman perusteet; perusopetuslaki 46 §',
  },
  'R-ABE-11': {
    name: 'Aikuisten perusopetuksen kesto',
    sentence:
      'Aikuisten perusopetus on laajuudeltaan enintään neljä vuotta. Päätoimisesti opiskelevan pitää saada se valmiiksi viidessä vuodessa.',
    law: 'perusopetuslaki 46 §',
  },
  'R-ABE-12': {
    name: 'Aineopiskelija aikuisten perusopetuksessa',
    sentence:
      'Aikuisten perusopetuksessa voi opiskella myös pelkkiä yksittäisiä aineita, ja siitä voidaan periä kohtuullinen maksu. Rekisterissä koko oppimäärä ja yksittäiset aineet ovat eri opiskeluoikeuksia.',
    law: 'perusopetuslaki 46 § 2 mom.; Koski-tietovaranto',
  },
  'R-ABE-13': {
    name: 'Aiemmat opinnot aikuisten perusopetuksessa',
    sentence:
      'Aikuisten perusopetuksessa aiemmat opinnot ja osaaminen tunnistetaan ja tunnustetaan, jos ne vastaavat tavoitteita. Lähtötaso selvitetään, ja suunnitelma tehdään yhdessä.',
    law: 'perusopetuslaki 46 § 3 mom.',
  },
  'R-ABE-14': {
    name: 'Aikuisten perusopetus on maksutonta',
    sentence:
      'Aikuisten perusopetuksen opetus, kirjat ja materiaalit ovat maksuttomia iästä riippumatta. Päätoiminen opiskelija saa myös aterian, ja luvan mukaisessa majoituksessa asuminen ja ruoka ovat maksuttomia.',
    law: 'perusopetuslaki 46 §',
  },
  'R-ABE-15': {
    name: 'Arvosanat aikuisten perusopetuksessa',
    sentence:
      'Aikuisten perusopetuksen alkuvaihe arvioidaan hyväksytyksi tai hylätyksi, päättövaihe numeroin 4–10. Päättötodistukseen tarvitaan joka aineesta vähintään 5. Oletus: hylättyjen kurssien rajat ovat ennallaan.',
    law: 'aikuisten perusopetuksen opetussuunnitelman perusteet',
    ask: 'Kysy aikuisten perusopetuksen järjestäjältä: montako hylättyä kurssia aineessa saa olla?',
  },
  'R-ABE-16': {
    name: 'Todistukset aikuisten perusopetuksesta',
    sentence:
      'Kun aikuisten perusopetuksen oppimäärä on valmis, saa päättötodistuksen. Kesken lähtevä saa erotodistuksen, jonka liitteenä on hänen opiskelusuunnitelmansa.',
    law: 'aikuisten perusopetuksen opetussuunnitelman perusteet',
  },
  'R-ABE-17': {
    name: 'Eroaminen aikuisten perusopetuksesta',
    sentence:
      'Oppivelvollista koskevat aikuisten perusopetuksessa samat eroamisen säännöt kuin muualla. Muu opiskelija eroaa ilmoittamalla tai katsotaan eronneeksi, jos hän ei selvästikään enää osallistu.',
    law: 'perusopetuslaki 46 a §',
  },
  'R-ABE-18': {
    name: 'Lupa järjestää perusopetusta',
    sentence: 'Kansanopisto tarvitsee aikuisten perusopetukseen perusopetuksen järjestämisluvan.',
    law: 'perusopetuslaki 7 §',
  },
  'R-ABE-19': {
    name: 'Päätoiminen opiskelu opintotuessa',
    sentence: 'Opintotuessa aikuisten perusopetus on päätoimista, kun kursseja on vähintään 22 lukuvuodessa.',
    law: 'opintotukilaki',
  },
  'R-ABE-20': {
    name: 'Oppilaitosten käytäntöjä',
    sentence:
      'Aikuisten perusopetukseen haetaan yleensä jatkuvassa haussa ja aloitus sovitaan. Päättövaihe kestää 1–2 vuotta, alkuvaihe 1,5–2, ja päättövaiheeseen pääsee noin kielitaidon tasolla A2.2.',
    law: 'oppilaitosten sivut',
  },
  'S-AIPE-5': {
    name: 'Alkuvaiheen kursseja ei lasketa päättövaiheeseen',
    sentence:
      'Lukutaito- ja alkuvaiheen kursseja ei lasketa päättövaiheen 46 kurssiin. Poikkeus on terveystiedon kurssi, joka luetaan hyväksi.',
    law: 'aikuisten perusopetuksen opetussuunnitelman perusteet',
  },
  'S-AIPE-14': {
    name: 'Pelkkä alkuvaihe ei riitä valmistumiseen',
    sentence:
      'Rekisteri hyväksyy aikuisten perusopetuksesta valmistuneeksi, kun koko oppimäärä tai aineen oppimäärä on vahvistettu. Pelkkä alkuvaihe ei riitä.',
    law: 'Koski-tietovaranto',
  },
  'S-AIPE-15': {
    name: 'Kurssimääriä rekisteri ei tarkista',
    sentence:
      'Rekisteri ei tarkista aikuisten perusopetuksen kurssimääriä eikä pakollisia kursseja. Vahvistetussa oppimäärässä ei kuitenkaan saa olla arvioimattomia aineita.',
    law: 'Koski-tietovaranto',
  },
  'S-AIPE-18': {
    name: 'Mitä valinnaiset kurssit voivat olla',
    sentence:
      'Alku- ja päättövaiheen valinnaiset kurssit voivat olla myös ammatillisia tai lukion opintoja tai työelämään tutustumista, jos oppilaitoksen opetussuunnitelma niin sanoo.',
    law: 'tuntijakoasetus 7 §',
  },
  'R-VOC-1': {
    name: 'Pääsy ammatilliseen koulutukseen',
    sentence:
      'Ammatilliseen koulutukseen tarvitaan perusopetus tai muuten riittävät edellytykset. Jatkuvassa haussa päättötodistus ei ole välttämätön.',
    law: 'laki ammatillisesta koulutuksesta 37–38 §',
  },
  'R-VOC-2': {
    name: 'Perustutkinnon laajuus',
    sentence:
      'Ammatillinen perustutkinto on 180 osaamispistettä: 145 ammatillisista ja 35 yhteisistä tutkinnon osista. Ammatillisista osista 10–25 voi olla jatko-opintoihin valmistavia, esimerkiksi lukio-opintoja.',
    law: 'asetus ammatillisesta koulutuksesta 1–2 §',
  },
  'R-VOC-3': {
    name: 'Yhteiset tutkinnon osat',
    sentence:
      'Yhteisissä osissa on viestintää ja vuorovaikutusta vähintään 11, matematiikkaa ja luonnontieteitä 6 sekä yhteiskunta- ja työelämäosaamista 9 osaamispistettä. Loput 9 ovat valinnaisia.',
    law: 'asetus ammatillisesta koulutuksesta 2 §',
  },
  'R-VOC-4': {
    name: 'Henkilökohtainen suunnitelma (HOKS)',
    sentence:
      'Ammatillisessa koulutuksessa tehdään henkilökohtainen osaamisen kehittämissuunnitelma (HOKS). Oppilaitos laatii sen opiskelijan kanssa, huoltaja voi olla mukana, ja oppilaitos ja opiskelija hyväksyvät sen.',
    law: 'laki ammatillisesta koulutuksesta 44–45 §',
  },
  'R-VOC-5': {
    name: 'Aiemman osaamisen tunnustaminen',
    sentence:
      'Ammatilliseen tutkintoon on tunnustettava siihen sopivat, aiemmin arvioidut tutkinnon osat, yhteisten osien opinnot, lukio- ja korkeakouluopinnot. Muu osaaminen osoitetaan näytöissä.',
    law: 'laki ammatillisesta koulutuksesta 46–47 §; asetus ammatillisesta koulutuksesta 10 §',
  },
  'R-VOC-6': {
    name: 'Tunnustamisen raja oppivelvolliselle',
    sentence:
      'Oppivelvolliselle tunnustetaan 1.1.2025 alkaen vain jo arvioidut opinnot, ei työssä tai harrastuksissa opittua. Oletus: opistovuoden (KOPS) ja valmentavan koulutuksen (TUVA) omat osat eivät kuulu niihin.',
    law: 'laki ammatillisesta koulutuksesta 44 § 5 mom.; asetus ammatillisesta koulutuksesta 10 §',
    ask: 'Kysy ammatillisen koulutuksen järjestäjältä: voiko opistovuoden tai valmentavan koulutuksen osia tunnustaa oppivelvollisen tutkintoon?',
  },
  'R-VOC-7': {
    name: 'Suunnitelma enintään neljään vuoteen',
    sentence:
      'Oppivelvollisen henkilökohtainen suunnitelma (HOKS) tehdään niin, että tutkinto valmistuu enintään neljässä vuodessa. Muilla ei ole yleistä enimmäisaikaa.',
    law: 'laki ammatillisesta koulutuksesta 44 § 5 mom.',
  },
  'R-VOC-8': {
    name: 'Opetuksen määrä ammatillisessa',
    sentence:
      'Lähtökohta on vähintään 12 tuntia opetusta ja ohjausta osaamispistettä kohti. Määrä voi olla suurempi tai pienempi sen mukaan, mitä opiskelija jo osaa.',
    law: 'asetus ammatillisesta koulutuksesta 10 a §',
  },
  'R-VOC-9': {
    name: 'Väliaikainen keskeytys ammatillisessa',
    sentence:
      'Ammatilliset opinnot voi keskeyttää väliaikaisesti ase- tai siviilipalveluksen, sairaus- tai vanhempainpäivärahan ajaksi tai päätöksellä muusta hyvästä syystä. Oppivelvollisen tie on oppivelvollisuuden keskeyttäminen.',
    law: 'laki ammatillisesta koulutuksesta 96 §',
  },
  'R-VOC-10': {
    name: 'Eronneeksi katsominen ammatillisessa',
    sentence:
      'Ammatillisessa koulutuksessa oppivelvollista koskee kuukauden sääntö. Muu opiskelija katsotaan eronneeksi omasta ilmoituksestaan tai kun hän ei selvästikään enää osallistu.',
    law: 'laki ammatillisesta koulutuksesta 97 §',
  },
  'R-VOC-11': {
    name: 'Tuki ammatillisessa koulutuksessa',
    sentence:
      'Ammatillisessa koulutuksessa opiskelija saa tarvitessaan oppimisen tukea tai erityistä tukea. Uudet säännöt tulivat voimaan 1.8.2026.',
    law: 'laki ammatillisesta koulutuksesta 63–64 §',
  },
  'R-VOC-12': {
    name: 'Kasvatus- ja ohjausalan perustutkinto',
    sentence:
      'Uudet perusteet tulivat voimaan 1.8.2024. Valmistua voi lastenohjaajaksi, nuoriso- ja yhteisöohjaajaksi tai kommunikaation ja viittomakielen ohjaajaksi. Oletus: entisillä perusteilla voi jatkaa kolme vuotta.',
    law: 'Opetushallituksen uutinen kasvatus- ja ohjausalan perusteista; Koski-tietovaranto',
    ask: 'Kysy ammatillisen koulutuksen järjestäjältä: mihin asti opinnot voi suorittaa loppuun entisillä perusteilla?',
  },
  'R-VOC-13': {
    name: 'Kasvatus- ja ohjausalan tutkinnon rakenne',
    sentence:
      'Kasvatus- ja ohjausalalla ammatillisia osia on 145 osaamispistettä, joista 115–120 pakollisia, ja yhteisiä osia 35. Oletus: kaikille sama ammatillinen osa on 20 osaamispistettä.',
    law: 'oppilaitosten sivut; Opetushallituksen uutinen kasvatus- ja ohjausalan perusteista',
    ask: 'Kysy ammatillisen koulutuksen järjestäjältä: mitkä ovat tutkinnon osien osaamispisteet 1.8.2024 voimaan tulleissa perusteissa?',
  },
  'R-VOC-14': {
    name: 'Varhaiskasvatuksen lastenhoitajan kelpoisuus',
    sentence:
      'Kelpoisuuden varhaiskasvatuksen lastenhoitajaksi antavat varhaiskasvatuksen sekä kommunikaation ja viittomakielisen ohjauksen opinnot. Pelkkä nuoriso- ja yhteisöohjaus ei anna sitä.',
    law: 'varhaiskasvatuslaki 28 §; asetus varhaiskasvatuksesta 3–4 §; oppilaitosten sivut',
  },
  'R-VOC-15': {
    name: 'Terveys ja turvallisuus (SORA)',
    sentence:
      'Kasvatus- ja ohjausalalla opiskeluoikeus voidaan evätä tai peruuttaa turvallisuuden vuoksi. Ennen työtä alaikäisten kanssa pyydetään rikosrekisteriote, ja tietyt rokotukset pitää olla kunnossa.',
    law: 'asetus ammatillisesta koulutuksesta 20 §; laki ammatillisesta koulutuksesta 40 § ja 81 §; oppilaitosten sivut',
  },
  'R-VOC-16': {
    name: 'Kaksoistutkinto',
    sentence:
      'Ammatillista perustutkintoa suorittava tai sen suorittanut voi tehdä myös ylioppilastutkinnon. Lukio-opintoja voi sisällyttää perustutkintoon.',
    law: 'laki ylioppilastutkinnosta 5 §; asetus ammatillisesta koulutuksesta 1 §; asetus ammatillisen perustutkintokoulutuksen opiskelijavalinnasta 2 §; asetus lukiokoulutuksen opiskelijavalinnasta 2 §',
  },
  'S-VOC-13': {
    name: 'Ammatillisen arvosanat',
    sentence:
      'Ammatilliset tutkinnon osat ja yhteisten osien osa-alueet arvioidaan asteikolla 1–5. Yhteinen osa kokonaisuutena sekä ammatti- ja erikoisammattitutkinnon osat ovat hyväksytty tai hylätty.',
    law: 'asetus ammatillisesta koulutuksesta 11 §',
  },
  'S-VOC-15': {
    name: 'Liikunta ja terveystieto yhteisissä osissa',
    sentence:
      'Työkyvyn ja hyvinvoinnin ylläpitäminen korvautuu osa-alueella liikunta ja terveystieto sekä työkyvyn ja hyvinvoinnin edistäminen. Oletus: muutos koskee 1.8.2026 alkaen aloittavia.',
    law: 'asetus ammatillisesta koulutuksesta 2 §; Koski-tietovaranto',
    ask: 'Kysy ammatillisen koulutuksen järjestäjältä: keitä liikunnan ja terveystiedon uusi osa-alue koskee ja mistä päivästä alkaen?',
  },
  'R-LUKIO-1': {
    name: 'Lukion laajuus',
    sentence:
      'Nuorten lukio on 150 opintopistettä ja aikuisten lukio 88. Yksi opintopiste on noin 14 tuntia 15 minuuttia opetusta.',
    law: 'lukiolaki 10 §; lukioasetus',
  },
  'R-LUKIO-2': {
    name: 'Lukion kesto',
    sentence:
      'Lukio suunnitellaan kolmeen vuoteen, ja aikaa on enintään neljä. Lisäaikaa voi hakea sairauden, vamman tai muun erityisen syyn takia. Oletus: uudessa lukiossa neljän vuoden laskenta alkaa alusta.',
    law: 'lukiolaki 10 § ja 23 §',
    ask: 'Kysy lukiolta: alkaako neljän vuoden laskenta alusta, kun opiskelija vaihtaa lukiota?',
  },
  'R-LUKIO-3': {
    name: 'Pääsy lukioon',
    sentence:
      'Lukioon tarvitaan perusopetus tai vastaavat opinnot, tai painavasta syystä muuten riittävät edellytykset. Opetuskieltä pitää aina osata riittävästi.',
    law: 'lukiolaki 21 §',
  },
  'R-LUKIO-4': {
    name: 'Lukion aloitus kesken vuoden',
    sentence:
      'Lukio päättää aloituspäivästä ja jatkuvasta hausta. Luontevin hetki aloittaa kesken vuoden on jakson vaihtuessa.',
    law: 'lukiolaki 19 § ja 23 §',
  },
  'R-LUKIO-5': {
    name: 'Lukio-opinnot luetaan hyväksi',
    sentence:
      'Toisessa lukiossa tai lukion aineopiskelijana suoritetut lukio-opinnot on luettava hyväksi uudessa lukiossa.',
    law: 'lukiolaki 27 § 2 mom.',
  },
  'R-LUKIO-6': {
    name: 'Muualla opitun hyväksilukeminen lukiossa',
    sentence:
      'Muualla hankittu osaaminen luetaan lukiossa hyväksi, jos se vastaa opetussuunnitelmaa. Pyydä sitä ennen kuin kyseiset opinnot alkavat. Lukio päättää, miten osaaminen osoitetaan.',
    law: 'lukiolaki 27 § 2–3 mom.',
  },
  'R-LUKIO-7': {
    name: 'Väliaikainen keskeytys lukiossa',
    sentence:
      'Lukion voi keskeyttää väliaikaisesti ase- tai siviilipalveluksen, sairaus- tai vanhempainpäivärahan tai muun hyvän syyn ajaksi. Oppivelvollisen tie on oppivelvollisuuden keskeyttäminen.',
    law: 'lukiolaki 23 § 3 mom.',
  },
  'R-LUKIO-8': {
    name: 'Eronneeksi katsominen lukiossa',
    sentence:
      'Lukiossa oppivelvollista koskee kuukauden sääntö. Opiskelija katsotaan eronneeksi myös, kun neljä vuotta ja mahdollinen lisäaika ovat kuluneet.',
    law: 'lukiolaki 24 §',
  },
  'R-LUKIO-9': {
    name: 'Lukion aineopiskelija',
    sentence:
      'Lukion aineita voi opiskella aineopiskelijana, jos lukio ottaa; oppivelvolliselta ei peritä maksua. Näin opistovuonna (KOPS), valmentavassa (TUVA) ja ammatillisessa kertyy lukion opintopisteitä.',
    law: 'lukiolaki 20 §, 22 § ja 34 §',
  },
  'R-LUKIO-10': {
    name: 'Aikuisten lukio alle 18-vuotiaalle',
    sentence:
      'Alle 18-vuotias pääsee aikuisten lukioon vain, jos siihen on terveyteen tai elämäntilanteeseen liittyvä perusteltu syy. Syy mainitaan päätöksessä.',
    law: 'lukiolaki 22 § 4 mom.',
  },
  'R-LUKIO-11': {
    name: 'Ohjaus lukiosta lähtiessä',
    sentence:
      'Lukiosta lähtevällä on oikeus ohjaukseen, jotta hän löytää muita opintoja. Lukion suorittanut, joka on jäänyt ilman jatkopaikkaa, saa ohjausta vielä seuraavan vuoden.',
    law: 'lukiolaki 25 §',
  },
  'R-LUKIO-12': {
    name: 'Tuki lukiossa',
    sentence:
      'Lukiossa opiskelijalla on oikeus oppimisen tukeen. Tuki kirjataan opiskelusuunnitelmaan, jos opiskelija sitä pyytää.',
    law: 'lukiolaki 28–28 b §',
  },
  'R-LUKIO-13': {
    name: 'Lukion jaksot',
    sentence:
      'Lukiossa on yleensä viisi noin seitsemän viikon jaksoa. Lukuvuosi alkaa elokuun alkupuolella ja päättyy touko–kesäkuun vaihteessa.',
    law: 'oppilaitosten sivut',
  },
  'S-LUKIO-5': {
    name: 'Opetuksen määrä lukiossa',
    sentence:
      'Nuorten lukiokoulutuksessa opetusta on keskimäärin 14 tuntia 15 minuuttia opintopistettä kohti, aikuisten 9 tuntia 20 minuuttia.',
    law: 'lukioasetus 11 §',
  },
  'S-LUKIO-9': {
    name: 'Mitä rekisteri laskee lukion oppimäärästä',
    sentence:
      'Rekisteri vaatii nuorten oppimäärään 150 arvioitua opintopistettä, joista 20 muita kuin pakollisia, ja aikuisten oppimäärään 88. Laki vaatii nuorilta 20 opintopistettä nimenomaan valtakunnallisia valinnaisia.',
    law: 'Koski-tietovaranto',
  },
  'S-LUKIO-14': {
    name: 'Kansanopisto ei kirjaa lukion opiskeluoikeutta',
    sentence:
      'Kansanopisto ei voi kirjata rekisteriin lukion opiskeluoikeutta. Opistossa tehdyt lukio-opinnot kirjataan muualla suoritettuina, ja lukioon siirtyvä saa uuden opiskeluoikeuden lukiosta.',
    law: 'Koski-tietovaranto',
  },
  'S-LUKIO-18': {
    name: 'Taideaineet, liikunta ja lukiodiplomi',
    sentence:
      'Aikuisten lukiossa taide- ja taitoaineita tai liikuntaa ei tarvitse opiskella. Nuorten valinnaiset tehdään 2 opintopisteen jaksoina, ja lukiodiplomi on 2 opintopistettä.',
    law: 'lukioasetus 12 §; lukiolaki 11 §',
  },
  'R-X-1': {
    name: 'Yksi varsinainen koulutus kerrallaan',
    sentence:
      'Oletus: oppivelvolliselle suunnitellaan yksi varsinainen koulutus kerrallaan. Sen rinnalla voi opiskella aineopintoja.',
    law: 'Kannelpolun oma ratkaisu; Koski-tietovaranto',
    ask: 'Kysy koulutuksen järjestäjältä: voiko opiskelijalla olla kaksi päätoimista opiskeluoikeutta yhtä aikaa?',
  },
  'R-X-2': {
    name: 'Ei aukkoa opintojen väliin',
    sentence:
      'Kesken lähtevä pitää vanhan paikan siihen päivään, jona uudet opinnot alkavat. Keväällä valmistuneen seuraavat opinnot alkavat viimeistään 31.8. (arvio), muulloin valmistuneen kuukauden kuluessa.',
    law: 'oppivelvollisuuslaki 11 § ja 13 §',
  },
  'R-X-3': {
    name: 'Opistovuodelta lukioon tai ammatilliseen',
    sentence:
      'Opistovuodelta (KOPS) voi siirtyä lukioon tai ammatilliseen koulutukseen milloin tahansa, kun uusi oppilaitos ottaa. Pyydä mukaan todistus suoritetuista opinnoista.',
    law: 'laki ammatillisesta koulutuksesta 37 §; lukiolaki 19 §; laki vapaasta sivistystyöstä 25 g §',
  },
  'R-X-4': {
    name: 'Valmentavasta lukioon tai ammatilliseen',
    sentence:
      'Valmentavasta koulutuksesta (TUVA) voi siirtyä lukioon tai ammatilliseen koulutukseen milloin tahansa, kun valmiudet riittävät ja uusi oppilaitos ottaa.',
    law: 'laki tutkintokoulutukseen valmentavasta koulutuksesta 13 §',
  },
  'R-X-5': {
    name: 'Opistovuodelta valmentavaan koulutukseen',
    sentence:
      'Oletus: opistovuodelta (KOPS) voi siirtyä valmentavaan koulutukseen (TUVA) vain, jos sopivaa lukio- tai ammatillista paikkaa ei löydy. Uusi suunnitelma ei saa toistaa entistä.',
    law: 'laki tutkintokoulutukseen valmentavasta koulutuksesta 8 §; oppivelvollisuuslaki 10 § 2 mom.',
    ask: 'Kysy valmentavan koulutuksen järjestäjältä: ottaako se opiskelijan, joka on jo käynyt opistovuotta?',
  },
  'R-X-6': {
    name: 'Valmentavasta koulutuksesta opistovuodelle',
    sentence:
      'Oletus: valmentavasta koulutuksesta (TUVA) voi siirtyä opistovuodelle (KOPS) vain varavaihtoehtona, ja syy kirjataan suunnitelmaan. Opistovuosi pitää aloittaa ennen 18 vuoden ikää.',
    law: 'laki vapaasta sivistystyöstä 25 a §; oppivelvollisuuslaki 10 § 2 mom.',
    ask: 'Kysy kansanopistolta: ottaako se opistovuodelle opiskelijan, joka on jo käynyt valmentavan koulutuksen?',
  },
  'R-X-7': {
    name: 'Opistovuosi toisen kerran',
    sentence:
      'Opistovuosi (KOPS) käy oppivelvollisuuden suorittamiseen yhteensä enintään vuoden. Oletus: aiemmat jaksot vähentävät jäljellä olevaa aikaa.',
    law: 'oppivelvollisuuslaki 4 § 2 mom. 3 kohta',
    ask: 'Kysy Opetushallitukselta: vähentääkö aiempi opistovuoden jakso jäljellä olevaa aikaa?',
  },
  'R-X-8': {
    name: 'Lukion ja ammatillisen välillä',
    sentence:
      'Lukion ja ammatillisen koulutuksen välillä siirrytään hakemalla uudelleen. Jo tehdyistä opinnoista luetaan hyväksi tai tunnustetaan se, mikä uuteen koulutukseen sopii.',
    law: 'lukiolaki 27 §; laki ammatillisesta koulutuksesta 47 §',
  },
  'R-X-9': {
    name: 'Mitä opiskeluaika antaa yhteishaussa',
    sentence:
      'Kuusi pistettä ammatilliseen saa yhden kerran. Haku- tai edellisvuonna perusopetuksen päättäneellä ne ovat jo ilman opistovuotta (KOPS) tai valmentavaa koulutusta (TUVA).',
    law: 'asetus ammatillisen perustutkintokoulutuksen opiskelijavalinnasta 4 § ja 6 §',
  },
  'R-X-10': {
    name: 'Korottaminen tutkinto-opintojen rinnalla',
    sentence:
      'Perusopetuksen arvosanoja voi korottaa myös lukion tai ammatillisten opintojen rinnalla milloin tahansa.',
    law: 'Opetushallituksen sivu arvosanojen korottamisesta',
  },
  'R-X-11': {
    name: 'Kun opiskelija täyttää 18',
    sentence:
      'Kun opiskelija täyttää 18, oppivelvollisuus, huoltajan tehtävä ja oppivelvollisen eroamissäännöt päättyvät. Opiskelupaikka ja maksuttomuus jatkuvat.',
    law: 'oppivelvollisuuslaki 2 § ja 16 §',
  },
  'R-X-12': {
    name: 'Kun opiskelija täyttää 20',
    sentence:
      'Maksuttomuuteen voi saada pidennystä vain, jos opinnot ovat alkaneet viimeistään sen vuoden 31.12., jona opiskelija täyttää 20.',
    law: 'oppivelvollisuuslaki 16 §',
  },
  'S-PATH-4': {
    name: 'Opistovuoden ja valmentavan järjestys',
    sentence:
      'Oletus: laki ei estä käymään ensin opistovuotta (KOPS) ja sitten valmentavaa koulutusta (TUVA) tai päinvastoin. Opistovuosi käy oppivelvollisuuteen silti yhteensä enintään vuoden.',
    law: 'laki tutkintokoulutukseen valmentavasta koulutuksesta 8 §; laki vapaasta sivistystyöstä 25 d §; oppivelvollisuuslaki 4 § 2 mom. 3 kohta',
    ask: 'Kysy Opetushallitukselta: saako opistovuoden ja valmentavan koulutuksen käydä peräkkäin?',
  },
  'S-PATH-5': {
    name: 'Rinnakkaiset opiskeluoikeudet',
    sentence:
      'Rekisteri sallii rinnakkaiset opiskeluoikeudet, esimerkiksi opistovuoden (KOPS) ja aineopinnot arvosanan korottamiseen. Samasta koulutuksesta on yksi opiskeluoikeus kerrallaan.',
    law: 'Koski-tietovaranto',
  },
  'S-TILA-5': {
    name: 'Todistuksen päivä ja opintojen päättyminen',
    sentence:
      'Opintoja ei voi vahvistaa suoritetuiksi opiskeluoikeuden päättymisen jälkeen. Arvioinnin pitää olla viimeistään vahvistuspäivänä.',
    law: 'Koski-tietovaranto',
  },
  'S-TILA-6': {
    name: 'Samat opinnot eivät voi olla päällekkäin',
    sentence:
      'Samassa oppilaitoksessa ei voi olla yhtä aikaa kahta samanlaista opiskeluoikeutta. Aiempi päätetään ennen kuin uusi alkaa. Lukion aineopintoja tämä ei koske.',
    law: 'Koski-tietovaranto',
  },
  'S-KOSKI-1': {
    name: 'Perusteiden pitää olla voimassa lopussa',
    sentence:
      'Opintojen valtakunnallisten perusteiden pitää olla voimassa, kun opiskeluoikeus päättyy. Siirtymäaika luetaan mukaan.',
    law: 'Koski-tietovaranto',
  },
  'R-PLAN-0': {
    name: 'Mitä jokaiseen suunnitelmaan kuuluu',
    sentence:
      'Suunnitelma tehdään yhdessä opiskelijan kanssa, ja alle 18-vuotiaan huoltajalla on mahdollisuus olla mukana. Siinä näkyvät tuki ja seuraava askel, ja sitä päivitetään opintojen edetessä.',
    law: 'laki tutkintokoulutukseen valmentavasta koulutuksesta 14 §; laki vapaasta sivistystyöstä 25 f §; perusopetuslaki 46 §; laki ammatillisesta koulutuksesta 44–45 §; lukiolaki 26 §',
  },
  'R-PLAN-KOPS-1': {
    name: 'Opistovuoden suunnitelma: pakolliset asiat',
    sentence:
      'Opistovuoden (KOPS) suunnitelmaan kirjataan tavoitteet opinnoille ja omalle kehittymiselle sekä ohjaus ja tuki. Se tehdään opiskelijan kanssa, huoltaja voi osallistua, ja sitä päivitetään.',
    law: 'laki vapaasta sivistystyöstä 25 f §',
  },
  'R-PLAN-KOPS-2': {
    name: 'Opistovuoden suunnitelma: mitä hyvään kuuluu',
    sentence:
      'Opistovuoden (KOPS) suunnitelmassa kerrotaan myös, miten elämäntilanteessa ohjataan, valinnoissa ja hakemisessa autetaan, opiskelutaitoja tuetaan ja suunnitelmasta keskustellaan vuoden aikana.',
    law: 'opistovuoden opetussuunnitelman perusteet',
  },
  'R-PLAN-KOPS-3': {
    name: 'Opistovuoden suunnitelma kesken vuoden',
    sentence:
      'Kun opistovuosi (KOPS) alkaa kesken vuoden tai päättyy aiemmin, suunnitelmassa näkyvät aloituspäivä, mitä tehdään mihinkin mennessä ja mitä jää jäljelle.',
    law: 'opistovuoden opetussuunnitelman perusteet',
  },
  'R-PLAN-TUVA-1': {
    name: 'Valmentavan suunnitelma: pakolliset asiat',
    sentence:
      'Valmentavan koulutuksen (TUVA) suunnitelmaan kirjataan opintojen sisältö ja eteneminen, jatkosuunnitelma sekä opetus, ohjaus ja tuki. Nimetty opettaja tai opinto-ohjaaja laatii sen opiskelijan kanssa.',
    law: 'laki tutkintokoulutukseen valmentavasta koulutuksesta 14 § ja 22 §',
  },
  'R-PLAN-TUVA-2': {
    name: 'Mitä valmentavan suunnitelmassa on',
    sentence:
      'Suunnitelmassa on tavoitteet, aiempi koulutus ja muu osaaminen, kielitaito ja opiskelutaidot, valitut osat viikkoineen ja tavoitteineen, ohjaus ja tuki sekä jatko-opinto- ja urasuunnitelma.',
    law: 'valmentavan koulutuksen perusteet, luku 2.2',
  },
  'R-PLAN-TUVA-3': {
    name: 'Valmentavan suunnitelma ammatillisella luvalla',
    sentence:
      'Jos valmentava koulutus (TUVA) järjestetään ammatillisen koulutuksen luvalla, suunnitelma tehdään henkilökohtaisen osaamisen kehittämissuunnitelman (HOKS) säännöillä.',
    law: 'laki tutkintokoulutukseen valmentavasta koulutuksesta 14 § 3 mom.',
  },
  'R-PLAN-ABE-1': {
    name: 'Aikuisten perusopetuksen suunnitelma: pakolliset asiat',
    sentence:
      'Aikuisten perusopetuksen suunnitelmassa kerrotaan, mistä vaiheesta aloitetaan, mitä kursseja ja muita opintoja suoritetaan, missä ajassa ja millä tavoilla.',
    law: 'perusopetuslaki 46 §',
  },
  'R-PLAN-ABE-2': {
    name: 'Aikuisten perusopetuksen suunnitelman sisältö',
    sentence:
      'Aikuisten perusopetuksen suunnitelmaan kirjataan myös aiemmat opinnot ja kielet, hyväksiluetut kurssit, arvioitu aika, järjestelyt, tuen tarve sekä jatko- ja urasuunnitelma. Aiempi suunnitelma otetaan huomioon.',
    law: 'aikuisten perusopetuksen opetussuunnitelman perusteet',
  },
  'R-PLAN-VOC-1': {
    name: 'Mitä henkilökohtaisessa suunnitelmassa (HOKS) on',
    sentence:
      'Henkilökohtaisessa osaamisen kehittämissuunnitelmassa (HOKS) näkyvät tutkinto ja sen osat, tunnustettu osaaminen, tarvittava opetus, ohjaus ja tuki, näytöt ja arvioijat sekä urasuunnitelma.',
    law: 'asetus ammatillisesta koulutuksesta 9 §',
  },
  'R-PLAN-VOC-2': {
    name: 'Ammatillisen suunnitelman hyväksyminen',
    sentence:
      'Koulutuksen järjestäjä ja opiskelija hyväksyvät suunnitelman (HOKS). Oletus: työpaikkaa koskeva osa liitetään koulutussopimukseen tai oppisopimukseen.',
    law: 'laki ammatillisesta koulutuksesta 45 §',
    ask: 'Kysy ammatillisen koulutuksen järjestäjältä: liitetäänkö suunnitelman työpaikkaa koskeva osa sopimukseen?',
  },
  'R-PLAN-LUKIO-1': {
    name: 'Lukion opintosuunnitelma',
    sentence:
      'Lukiossa opiskelija tekee itse, henkilökunnan tuella, suunnitelman opinnoista, ylioppilastutkinnosta sekä jatko-opinnoista ja urasta. Se tehdään opintojen alussa ja pidetään ajan tasalla.',
    law: 'lukiolaki 26 § ja 36 §',
  },
  'R-PLAN-OV-1': {
    name: 'Suunnitelma tauon ajaksi',
    sentence:
      'Jos oppivelvollinen on määräajaksi erotettu tai hänen opiskeluoikeutensa on pidätetty, hänelle tehdään oma suunnitelma siitä, miten oppivelvollisuus sinä aikana etenee.',
    law: 'oppivelvollisuuslaki 8 §',
  },
  'R-PLAN-RAISE-1': {
    name: 'Korottaminen suunnitelmassa',
    sentence:
      'Jos opiskelija korottaa arvosanoja, suunnitelmasta näkyy, mitä aineita hän korottaa, mihin numeroon hän pyrkii, kuka arvioi ja mihin mennessä todistus tarvitaan.',
    law: 'valmentavan koulutuksen perusteet, luku 2.2',
  },
  'R-PLAN-PRIV-1': {
    name: 'Yksityisyys suunnitelmassa',
    sentence:
      'Oletus: terveystietoja, diagnooseja tai lastensuojelun asioita ei kirjoiteta tulostettavaan suunnitelmaan. Siihen kirjataan, mitä tehdään, ei miksi.',
    law: 'Kannelpolun oma ratkaisu',
    ask: 'Kysy oppilaitoksen tietosuojasta vastaavalta: mitä tietoja suunnitelmaan saa kirjata ja kuka sen näkee?',
  },
  'R-PLAN-FORM-1': {
    name: 'Mitä oikeissa lomakkeissa on',
    sentence:
      'Käytössä olevissa lomakkeissa kysytään lähtötaso, itsearviointi, aikataulu ja tuntimäärä viikossa, suunnitellut kurssit, ohjaajan ehdotukset sekä se, mitä koulun jälkeen.',
    law: 'Otavian suunnitelmalomakkeet',
  },
  'R-CAL-1': {
    name: 'Mallilukuvuosi 2026–2027',
    sentence:
      'Oletus: opiston lukuvuosi on 11.8.–18.12.2026 ja 7.1.–28.5.2027. Syysloma on 12.–16.10., talviloma 22.–26.2. ja pääsiäisvapaa 26.–29.3. Syksy 2027 on 10.8.–17.12.',
    law: 'Kannelpolun mallilukuvuosi; kansanopiston sivu opistovuodesta (keokarkku.fi)',
    ask: 'Kysy opistolta: mitkä ovat lukuvuoden 2026–2027 työ- ja loma-ajat?',
  },
  'R-CAL-2': {
    name: 'Opiskelijaviikot mallilukuvuonna',
    sentence:
      'Mallilukuvuoden syksyssä on 17,8 ja keväässä 18,8 opiskelijaviikkoa, yhteensä 36,6. Jos aloittaa 30.11.2026, viikkoja on toukokuun loppuun 21,8.',
    law: 'Kannelpolun mallilukuvuosi; opistovuoden opetussuunnitelman perusteet',
  },
  'R-CAL-3': {
    name: 'Milloin 17 ja 34 viikkoa täyttyvät',
    sentence:
      'Mallilukuvuonna 11.8.2026 aloittavalla 17 viikkoa täyttyy 14.12.2026 ja 34 viikkoa 11.5.2027. Jos aloittaa 7.1.2027, päivät ovat 17.5.2027 ja 30.11.2027.',
    law: 'Kannelpolun mallilukuvuosi; opistovuoden opetussuunnitelman perusteet',
  },
  'R-CAL-4': {
    name: 'Jaksot mallilukuvuonna',
    sentence:
      'Oletus: jaksot alkavat 11.8., 28.9. ja 30.11.2026 sekä 8.2. ja 12.4.2027. Opistolla viimeinen jakso päättyy 28.5., kumppanilukiossa 4.6.',
    law: 'Kannelpolun mallilukuvuosi; oppilaitosten sivut',
    ask: 'Kysy opistolta ja kumppanilukiolta: milloin jaksot vaihtuvat?',
  },
  'R-CAL-5': {
    name: 'Tavalliset aloitushetket kesken vuoden',
    sentence:
      'Kesken vuoden aloitetaan yleensä syysloman jälkeen, kolmannen jakson alkaessa joulukuun tienoilla, vuodenvaihteen jälkeen tai neljännen jakson alkaessa.',
    law: 'kansanopiston sivu opistovuodesta (keokarkku.fi); oppilaitosten sivut',
  },
  'R-KAN-1': {
    name: 'Kanneljärven Opisto',
    sentence:
      'Kanneljärven Opisto on suomenkielinen kansanopisto Lohjalla. Sitä ylläpitää Kanneljärven Kansanopiston kannatusyhdistys.',
    law: 'julkiset rekisterit ja tilastot; Koski-tietovaranto',
  },
  'R-KAN-2': {
    name: 'Opiston ammatillisen koulutuksen lupa',
    sentence:
      'Opistolla oli vuonna 2018 lupa ammatilliseen koulutukseen, 90 opiskelijavuotta. Oletus: lupa on voimassa ja kattaa kasvatus- ja ohjausalan.',
    law: 'julkiset rekisterit ja tilastot; Kannel-Osaamo-mallin kuvaus',
    ask: 'Kysy opistolta: onko ammatillisen koulutuksen lupa voimassa, ja kattaako se kasvatus- ja ohjausalan?',
  },
  'R-KAN-3': {
    name: 'Opistovuosi ja valmentava koulutus opistossa',
    sentence:
      'Opisto kertoi 17.2.2022 järjestävänsä opistovuotta (KOPS) ja valmentavaa koulutusta (TUVA). Oletus: valmentava toimii ammatillisella luvalla, joten suunnitelma tehdään ammatillisen koulutuksen tapaan.',
    law: 'Kanneljärven Opiston kirjoitus 17.2.2022',
    ask: 'Kysy opistolta: minkä koulutuksen luvalla valmentava koulutus järjestetään?',
  },
  'R-KAN-4': {
    name: 'Opiston perusopetuksen lupa',
    sentence:
      'Oletus: opistolla on perusopetuksen järjestämislupa, ja se voi arvioida erityiset tutkinnot. Lukuvuonna 2021–2022 siellä järjestettiin lisäopetusta ja aikuisten perusopetusta.',
    law: 'Kannel-Osaamo-mallin kuvaus',
    ask: 'Kysy opistolta: onko sillä perusopetuksen järjestämislupa, vai arvioiko korotukset sopimuskumppani?',
  },
  'R-KAN-5': {
    name: 'Opiston kumppanit',
    sentence:
      'Opiston kumppaneita ovat ammatillisen koulutuksen Luksia, Hiiden Opisto, Lohjan Yhteislyseon lukio, Virkby gymnasium ja ammattikorkeakoulu Laurea.',
    law: 'kumppanien sivut; Kannel-Osaamo-mallin kuvaus',
  },
  'R-KAN-6': {
    name: 'Mitä opistosta ei vielä tiedetä',
    sentence:
      'Oletus: linjat, lukukausien ja hakujen päivät, aloituspaikat, asumisen hinnat ja haastattelulomake ovat malliarvoja, kunnes opisto antaa omansa.',
    law: 'Kannel-Osaamo-mallin kuvaus',
    ask: 'Kysy opistolta: mitkä ovat sen linjat, päivät, aloituspaikat ja asumisen hinnat?',
  },
  'K-3': {
    name: 'Opistovuosi alkoi elokuussa 2020',
    sentence:
      'Kanneljärven Opiston opistovuosi (KOPS) alkoi elokuussa 2020. Sen ydin on opiskelijan oma polku ja joustava aloitus.',
    law: 'Kannel-Osaamo-mallin kuvaus, K-3',
  },
  'K-4': {
    name: 'Opistovuosi voi olla ensimmäinen valinta',
    sentence:
      'Opistovuodelle (KOPS) voi hakea ensimmäisenä valintana suoraan opistoon. Valtakunnallisessa yhteishaussa se on ollut vuoden 2022 hausta alkaen.',
    law: 'Kannel-Osaamo-mallin kuvaus, K-4',
  },
  'K-8': {
    name: 'Lukuvuosi 2021–2022 opistossa',
    sentence:
      'Lukuvuonna 2021–2022 opistossa järjestettiin opistovuoden (KOPS) rinnalla kymppiluokkaa eli lisäopetusta ja aikuisten perusopetusta. Valmentava koulutus (TUVA) korvasi lisäopetuksen elokuussa 2022.',
    law: 'Kannel-Osaamo-mallin kuvaus, K-8',
  },
  'S-LISA-1': {
    name: 'Lisäopetus päättyi 31.7.2022',
    sentence:
      'Perusopetuksen lisäopetusta eli kymppiluokkaa järjestettiin 31.7.2022 asti, ja siihen asti se kävi oppivelvollisuuden suorittamiseen. Sen tilalle tuli valmentava koulutus (TUVA).',
    law: 'oppivelvollisuuslaki 26 §; laki perusopetuslain muuttamisesta 1216/2020; laki tutkintokoulutukseen valmentavasta koulutuksesta 27–29 §',
  },
  'S-LISA-2': {
    name: 'Lisäopetus rekisterissä',
    sentence:
      'Rekisteri hyväksyi kymppiluokan eli lisäopetuksen merkintöjä vielä 31.5.2023 asti. Se oli tekninen siirtymäaika: suunnitelmassa noudatetaan lain päivää 31.7.2022.',
    law: 'Koski-tietovaranto',
  },
  'S-LISA-3': {
    name: 'Mitä lisäopetus oli',
    sentence:
      'Kymppiluokka eli lisäopetus kesti lukuvuoden, vähintään 1 100 tuntia. Sinne pääsi samana tai seuraavana vuonna, kun päättötodistus oli saatu, ja siellä saattoi korottaa kaikkien yhteisten aineiden arvosanoja.',
    law: 'lisäopetuksen opetussuunnitelman perusteet',
  },
  'S-LISA-4': {
    name: 'Korotukset lisäopetuksessa',
    sentence:
      'Lisäopetuksessa aineen kohdalle merkittiin, onko arvosana korotus. Korotukseksi merkittiin vain aiempaa parempi arvosana.',
    law: 'Koski-tietovaranto; lisäopetuksen opetussuunnitelman perusteet',
  },
  'S-LISA-5': {
    name: 'Suoritettu lisäopetus ei ole eroaminen',
    sentence:
      'Jos lisäopetus on vahvistettu suoritetuksi, sitä ei voi merkitä rekisteriin eronneeksi tai eronneeksi katsotuksi.',
    law: 'Koski-tietovaranto',
  },
  'S-LISA-6': {
    name: 'Valmistava lisäopetus on eri asia',
    sentence:
      'Rekisterissä 1.8.2026 alkaen näkyvä valmistava lisäopetus on osa perusopetusta ja kestää enintään 365 päivää. Se ei ole entinen kymppiluokka.',
    law: 'Koski-tietovaranto',
  },
} as const satisfies RuleTexts;

/** The sources of the rules, by key. */
export const sources = {
  OvL: 'Oppivelvollisuuslaki 1214/2020',
  TuvaL: 'Laki tutkintokoulutukseen valmentavasta koulutuksesta 1215/2020',
  VstL: 'Laki vapaasta sivistystyöstä 632/1998',
  PoL: 'Perusopetuslaki 628/1998',
  PoA: 'Perusopetusasetus 852/1998',
  TjA: 'Valtioneuvoston asetus perusopetuksen tuntijaosta 422/2012',
  AmL: 'Laki ammatillisesta koulutuksesta 531/2017',
  AmA: 'Valtioneuvoston asetus ammatillisesta koulutuksesta 673/2017',
  LukioL: 'Lukiolaki 714/2018',
  LukioA: 'Valtioneuvoston asetus lukiokoulutuksesta 810/2018',
  YoL: 'Laki ylioppilastutkinnosta 502/2019',
  HakuA: 'Valtioneuvoston asetus perusopetuksen jälkeisen koulutuksen valtakunnallisesta hakumenettelystä 834/2021',
  HakuA2014: 'Aiempi hakuasetus 294/2014, voimassa 31.12.2021 asti',
  AmVal:
    'Opetus- ja kulttuuriministeriön asetus opiskelijaksi ottamisen perusteista ammatillisessa perustutkintokoulutuksessa 699/2017',
  LuVal: 'Opetus- ja kulttuuriministeriön asetus opiskelijaksi ottamisen perusteista lukiokoulutuksessa 838/2021',
  KmtL: 'Koulumatkatukilaki 48/1997',
  VakaL: 'Varhaiskasvatuslaki 540/2018',
  VakaA: 'Valtioneuvoston asetus varhaiskasvatuksesta 753/2018',
  OpTukiL: 'Opintotukilaki 65/1994',
  PoL2020: 'Laki perusopetuslain muuttamisesta 1216/2020',
  'KOPS-P': 'Kansanopistojen oppivelvollisille suunnatun koulutuksen opetussuunnitelman perusteet OPH-58-2021',
  'TUVA-P': 'Tutkintokoulutukseen valmentavan koulutuksen perusteet OPH-1488-2021 ja muutos OPH-3061-2023',
  'AIPE-P': 'Aikuisten perusopetuksen opetussuunnitelman perusteet 2017, OPH-1280-2017',
  'LISA-P': 'Perusopetuksen lisäopetuksen opetussuunnitelman perusteet 2014',
  'OPH-KOPS': 'Opetushallituksen sivu kansanopistojen koulutuksesta oppivelvollisille',
  'OPH-ERT': 'Opetushallituksen sivu perusopetuksen arvosanojen korottamisesta erityisessä tutkinnossa',
  'OPH-KASVO': 'Opetushallituksen uutinen kasvatus- ja ohjausalan perustutkinnon uusista perusteista',
  'OPH-LEIKKURI': 'Opetushallituksen ohje arvosanojen leikkuripäivästä, vuosi 2024 ja sitä aiemmat',
  Koski: 'Valtakunnallinen Koski-tietovaranto',
  Suoritus: 'Opiskelijavalinnan suorituspalvelu',
  Valintaperusteet: 'Valtakunnallinen valintaperustepalvelu',
  Hakurekisteri: 'Aiempi opiskelijavalintarekisteri (Hakurekisteri)',
  Muikku: 'Otavian suunnitelmalomakkeet (Muikku)',
  'KEO-Ka': 'Kansanopiston sivu opistovuodesta (keokarkku.fi)',
  'KEO-Ks': 'Kansanopiston ohje hakijalle (keokarstula.fi)',
  KYry: 'Kansanopistojen yhteiset sivut (kansanopistot.fi)',
  Ekami: 'Ekamin sivu valmentavasta koulutuksesta',
  Gradia: 'Gradian jatkuvan haun valintakriteerit',
  KanTuva: 'Kanneljärven Opiston kirjoitus valmentavasta koulutuksesta ja opistovuodesta 17.2.2022',
  YH26: 'Uutinen vuoden 2026 yhteishausta',
  YH23: 'Uutinen vuoden 2023 yhteishausta',
  ProviderPages: 'Useiden oppilaitosten omat sivut',
  PublicRegisters: 'Julkiset oppilaitosrekisterit ja lupatilastot',
  PartnerPages: 'Kumppanioppilaitosten julkiset sivut',
  KannelOsaamo: 'Kannel-Osaamo-mallin ja -hankkeen kuvaus',
  ModelYear: 'Kannelpolun mallilukuvuosi, kunnes opisto antaa omat päivänsä',
  Kannelpolku: 'Kannelpolun oma ratkaisu tai laskelma',
} as const satisfies Readonly<Record<SourceKey, string>>;

/** How a rule is known. */
export const ruleStatus = {
  'verified-8-2026': 'Luettu laista, muutokset elokuuhun 2026 asti',
  'verified-2-2025': 'Luettu laista, muutokset helmikuuhun 2025 asti',
  criteria: 'Luettu valtakunnallisista perusteista tai rekisteristä',
  practice: 'Oppilaitosten käytäntö, ei määräys',
  assumed: 'Oletus, jota ei ole vahvistettu',
  computed: 'Laskettu muista säännöistä',
  model: 'Kannel-Osaamo-mallin kuvauksesta',
  own: 'Kannelpolun oma ratkaisu',
} as const satisfies Readonly<Record<RuleStatus, string>>;
