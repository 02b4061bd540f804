const KEY = 'kannelpolku.language';

/** Remembers the chosen language on this device; where the browser refuses, for this visit only. */
export function makeLanguageMemory(): { read(): string | undefined; write(locale: string): void } {
  let chosen: string | undefined;
  return {
    read() {
      try {
        return chosen ?? localStorage.getItem(KEY) ?? undefined;
      } catch {
        return chosen;
      }
    },
    write(locale) {
      chosen = locale;
      try {
        localStorage.setItem(KEY, locale);
      } catch {
        // The choice still holds for this visit.
      }
    },
  };
}
