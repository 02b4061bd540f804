/**
 * The name of a part or a group of studies. Finnish and Swedish are those of the national code lists and criteria; `sv` is
 * missing where they have none. English is the list's own too, except with `enOwn`: then no official one exists, and it is
 * our translation by the glossary.
 */
export type OfficialName = {
  readonly fi: string;
  readonly sv?: string;
  readonly en: string;
  readonly enOwn?: true;
};

/** Names of one study form by the codes of its parts, its groups, and what else it names. */
export type OfficialNames = Readonly<Record<string, OfficialName>>;

/** The name by its code in one language; undefined for a code without a name (the school's own studies). */
export function officialName(names: OfficialNames, code: string, language: 'fi' | 'en'): string | undefined {
  return Object.hasOwn(names, code) ? names[code]?.[language] : undefined;
}

/**
 * The official Swedish name, to be shown as such (with `lang="sv"`) beside the name in the user's language; undefined
 * where no official one exists.
 */
export function officialSwedishName(names: OfficialNames, code: string): string | undefined {
  return Object.hasOwn(names, code) ? names[code]?.sv : undefined;
}
