/** Dates of the plan as a calendar file: the dialog, and the words in the file. */
export const calendar = {
  button: 'Päivät kalenteriin (.ics)',
  title: 'Päivät kalenteriin',
  close: 'Sulje',
  lead: 'Kalenteritiedostossa ovat {alternatives, plural, one {suunnitelman} other {tämän vaihtoehdon}} päivät tästä päivästä eteenpäin, niistä seuraavat määräpäivät ja yhteishaku: {count, plural, one {# merkintä} other {# merkintää}}.',
  again:
    'Kun viet tiedoston myöhemmin uudelleen samaan kalenteriin, kalenteri siirtää muuttuneet päivät. Suunnitelmasta poistettu päivä jää kalenteriin, joten poista se siellä.',
  privacy: 'Muistiinpanot ja keskeytysten syyt eivät tule mukaan.',
  withName: 'Nimi mukaan: {name}',
  withNameHint: 'Nimi tulee merkintöjen otsikoihin ja tiedoston nimeen.',
  save: 'Tallenna kalenteritiedosto',
  failed: 'Kalenteritiedostoa ei saatu tehtyä. Tarkista verkkoyhteys ja lataa sivu uudelleen.',
  file: {
    name: 'Opintopolun päivät',
    named: '{name}: {title}',
    estimated: '{title} (arvio)',
    check: 'Päivä on arvio: tarkista se.',
    window: 'Yhteishaku',
    who: 'Kuka tekee: {names}',
    provider: 'Missä: {provider}',
  },
} as const;
