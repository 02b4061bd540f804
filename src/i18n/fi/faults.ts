/** What went wrong, and what to do about it: plan files, the school's settings file, storage. */
export const faults = {
  file: {
    notJson:
      'Tiedostoa ei voi lukea{line, select, none {.} other {: rivi {line} on rikki.}} Pyydä tiedosto uudelleen sellaisena kuin Kannelpolku sen antaa.',
    notAPlan:
      'Tiedosto ei ole Kannelpolun suunnitelma. Valitse toinen tiedosto: suunnitelman nimi alkaa yleensä sanalla kannelpolku.',
    newerVersion:
      'Tiedosto on tehty uudemmalla Kannelpolulla (muoto {version, number}). Ota uusi versio käyttöön ja avaa tiedosto sitten.',
    shape: 'Tiedostossa on kohtia, joita ei voi lukea. Mitään ei muutettu. Korjaa kohdat tai pyydä tiedosto uudelleen.',
    impossible: 'Tiedoston tiedot eivät sovi yhteen. Mitään ei muutettu. Korjaa kohdat tai pyydä tiedosto uudelleen.',
    tooLarge: 'Tiedosto on liian suuri suunnitelmaksi. Tarkista, että valitsit oikean tiedoston.',
    unreadable: 'Tiedostoa ei saatu luettua. Tarkista, että se on paikallaan ja että sen saa avata.',
  },
  /** One place of a broken file. */
  place: '{path}: {fault}',
  plan: {
    missing: 'tieto puuttuu',
    type: 'arvo on väärää lajia',
    value: 'arvoa ei tunneta',
    unknownKey: 'kenttää {key} ei tunneta',
    date: 'ei ole oikea päivä (kirjoitetaan vuosi-kuukausi-päivä)',
    number: 'luku on liian pieni, liian suuri tai ei kokonainen',
    empty: 'teksti on tyhjä',
    migration: 'vanhan tiedoston muuntaminen ei onnistunut ({name})',
    idTwice: 'tunniste {id} on kahdessa paikassa',
    noAlternative: 'suunnitelmassa pitää olla vähintään yksi vaihtoehto',
    other: 'arvo ei kelpaa',
  },
  school: {
    title: 'Opiston asetuksia (school.json) ei voi käyttää',
    what: 'Tiedostossa school.json on virheitä. Korjaa ne ja lataa sivu uudelleen. Opiskelijoiden suunnitelmat ovat tallessa.',
    notJson:
      'Tiedostoa school.json ei voi lukea{line, select, none {.} other {: rivi {line} on rikki.}} Tarkista pilkut, lainausmerkit ja sulut.',
    notFound: 'Tiedostoa school.json ei löydy. Sen pitää olla samassa paikassa kuin sovellus.',
    code: {
      missing: 'tieto puuttuu, lisää se',
      unknownKey: 'kenttää {key} ei tunneta, tarkista kirjoitusasu',
      type: 'arvo on väärää lajia{expected, select, none {} other { (pitäisi olla {expected})}}',
      date: 'ei ole oikea päivä, kirjoita esimerkiksi 2027-01-07',
      choice: 'arvoa ei tunneta, valitse jokin näistä: {expected}',
      order: 'päivä on ennen päivää {other}, vaihda järjestys',
      overlap: 'menee päällekkäin edellisen kanssa ({other})',
      outside: 'päivä on väärän lukuvuoden, lukukauden tai vuoden',
      amount: 'luku ei ole mahdollinen: keskiarvo on 4–10, pisteet 0–99 ja paino yli 0, enintään kaksi desimaalia',
      duplicate: 'sama lukuvuosi, lukukausi tai vuosi on kahdesti',
      format: 'tiedosto ei ole opiston asetustiedosto',
      version: 'tiedoston muoto on eri kuin tämän version',
    },
  },
  store: {
    refused: 'Selain ei salli tallennusta tälle laitteelle. Ota suunnitelma tiedostoksi ennen kuin suljet sivun.',
    full: 'Laitteen tallennustila on täynnä. Vapauta tilaa tai ota suunnitelma tiedostoksi.',
    newerVersion: 'Suunnitelman on tallentanut sovelluksen uudempi versio. Lataa sivu uudelleen.',
    broken: 'Tallennettu suunnitelma on vioittunut. Sitä ei ole muutettu: ota se talteen tiedostona.',
    lockedByOtherTab: 'Toinen välilehti pitää tallennusta varattuna. Sulje se ja yritä uudelleen.',
    conflict: 'Suunnitelmaa on muutettu toisessa välilehdessä. Mitään ei ole ylikirjoitettu: valitse, kumpi jää.',
    missing: 'Suunnitelmaa ei ole tällä laitteella. Avaa se tiedostosta, jos se on tallessa.',
    unknown: 'Tallennus ei onnistunut. Yritä uudelleen tai ota suunnitelma tiedostoksi.',
  },
} as const;
