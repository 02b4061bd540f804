import { FIRST_DAY } from '#domain/rules/edition.ts';
import { parseFinnishDate } from '#domain/time/finnish-date.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import type { Locale } from '#i18n/locales.ts';
import { isLocale } from '#i18n/locales.ts';

/** What `npm run plan` was asked for. Days that were not given are undefined. */
export type PlanArgs = {
  readonly files: readonly string[];
  readonly school: string;
  readonly today?: IsoDate;
  readonly on?: IsoDate;
  /** Compare with the rules that were known on this day. */
  readonly compare?: IsoDate;
  readonly json: boolean;
  readonly lang: Locale;
};

export type ArgsFault =
  | { readonly kind: 'help' }
  | { readonly kind: 'fileMissing' }
  | { readonly kind: 'unknownOption'; readonly option: string }
  | { readonly kind: 'badDate'; readonly value: string }
  /** `--compare` with a day before the first one that the planner answers for. */
  | { readonly kind: 'compareTooEarly'; readonly value: IsoDate };

export type ReadArgs =
  | { readonly ok: true; readonly args: PlanArgs }
  | { readonly ok: false; readonly fault: ArgsFault; readonly lang: Locale };

const WITH_VALUE = ['--today', '--on', '--compare', '--school', '--lang'] as const;

/** Reads the arguments of the command. A value may follow its option or stand after `=`. */
export function readPlanArgs(given: readonly string[], defaultSchool: string): ReadArgs {
  const files: string[] = [];
  const values = new Map<string, string>();
  const unknown: string[] = [];
  let json = false;
  let help = false;
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at] ?? '';
    const [name = '', ...rest] = word.split('=');
    if (word === '--json') json = true;
    else if (word === '--help') help = true;
    else if ((WITH_VALUE as readonly string[]).includes(name)) {
      const value = rest.length > 0 ? rest.join('=') : given[at + 1];
      if (rest.length === 0) at += 1;
      if (value === undefined) unknown.push(name);
      else values.set(name, value);
    } else if (word.startsWith('-')) unknown.push(word);
    else files.push(word);
  }

  const wantedLang = values.get('--lang') ?? 'fi';
  const lang = isLocale(wantedLang) ? wantedLang : 'fi';
  if (!isLocale(wantedLang)) unknown.push(`--lang ${wantedLang}`);
  if (help) return { ok: false, fault: { kind: 'help' }, lang };
  const option = unknown[0];
  if (option !== undefined) return { ok: false, fault: { kind: 'unknownOption', option }, lang };
  const days: { today?: IsoDate; on?: IsoDate; compare?: IsoDate } = {};
  for (const name of ['today', 'on', 'compare'] as const) {
    const value = values.get(`--${name}`);
    if (value === undefined) continue;
    const parsed = parseFinnishDate(value);
    if (!parsed.ok) return { ok: false, fault: { kind: 'badDate', value }, lang };
    days[name] = parsed.date;
  }
  if (days.compare !== undefined && days.compare < FIRST_DAY)
    return { ok: false, fault: { kind: 'compareTooEarly', value: days.compare }, lang };
  if (files.length === 0) return { ok: false, fault: { kind: 'fileMissing' }, lang };
  return { ok: true, args: { files, school: values.get('--school') ?? defaultSchool, json, lang, ...days } };
}
