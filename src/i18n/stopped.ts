import type { Locale } from './locales.ts';

/** The words of the page that stands when the app has broken: kept apart from the catalogues, which may be what broke. */
export const STOPPED: Record<
  Locale,
  { readonly [Key in 'title' | 'saved' | 'fileToo' | 'reload' | 'takeFile' | 'students']: string }
> = {
  fi: {
    title: 'Sivu pysähtyi',
    saved: 'Sivulla tapahtui virhe. Se, mikä ehti tallentua tälle laitteelle, on tallessa. Lataa sivu uudelleen.',
    fileToo: 'Jos haluat olla varma, ota suunnitelma ensin tiedostoksi. Tiedostosta sen voi avata myöhemmin.',
    reload: 'Lataa sivu uudelleen',
    takeFile: 'Ota suunnitelma tiedostoksi',
    students: 'Opiskelijoiden luetteloon',
  },
  en: {
    title: 'The page has stopped',
    saved: 'Something went wrong on this page. What had been saved on this device is safe. Load the page again.',
    fileToo: 'To be sure, take the plan out as a file first. You can open it from the file later.',
    reload: 'Load the page again',
    takeFile: 'Take the plan as a file',
    students: 'To the list of students',
  },
};
