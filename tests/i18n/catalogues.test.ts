import { describe, expect, it } from 'vitest';
import { all as en } from '#i18n/en/all.ts';
import { cli as cliEn } from '#i18n/en/cli.ts';
import { all as fi } from '#i18n/fi/all.ts';
import { cli as cliFi } from '#i18n/fi/cli.ts';
import { catalogueOf, isLocale, LOCALES, startCatalogueOf } from '#i18n/locales.ts';
import { STOPPED } from '#i18n/stopped.ts';
import { argumentsOf, messagesOf, wordsOf } from './icu.ts';

const finnish = messagesOf({ ...fi, cli: cliFi, stopped: STOPPED.fi });
const english = messagesOf({ ...en, cli: cliEn, stopped: STOPPED.en });

/** The texts of the whole catalogue that offend, each with its key: an empty list is the goal. */
function offenders(
  messages: ReadonlyMap<string, string>,
  offends: (text: string, key: string) => boolean,
): readonly string[] {
  return [...messages].flatMap(([key, message]) =>
    wordsOf(message)
      .filter((text) => offends(text, key))
      .map((text) => `${key}: ${text}`),
  );
}

describe('every catalogue', () => {
  it('holds enough messages for this test to mean something', () => {
    expect(finnish.size).toBeGreaterThan(400);
  });

  it('has the keys of Finnish', () => {
    expect([...english.keys()].sort()).toEqual([...finnish.keys()].sort());
  });

  it('takes the same arguments in every language', () => {
    const argumentsIn = (messages: ReadonlyMap<string, string>) =>
      new Map([...finnish.keys()].map((key) => [key, argumentsOf(messages.get(key) ?? '')]));
    expect(argumentsIn(english)).toEqual(argumentsIn(finnish));
  });

  it('has arguments of a known kind only', () => {
    const strange = [...finnish].flatMap(([key, message]) =>
      argumentsOf(message)
        .filter((each) => each.endsWith('does not use'))
        .map(() => key),
    );
    expect(strange).toEqual([]);
  });

  it.each([
    ['Finnish', finnish],
    ['English', english],
  ])('has no double space, no space before a full stop and no straight quotation mark (%s)', (_, messages) => {
    expect(
      offenders(messages, (text) => / {2}| [.,:;!?](?!\w)|"|\.\.\.|^\s|\s$/.test(text.replaceAll('…', 'x'))),
    ).toEqual([]);
  });
});

describe('the Finnish catalogue', () => {
  it('says opiskelija, not oppilas', () => {
    expect(offenders(finnish, (text) => /\boppila(?!ito)/iu.test(text))).toEqual([]);
  });

  it('has no English words', () => {
    const words =
      /(?<![\p{L}\d./-])(the|and|is|of|or|with|not|student|students|study|plan|date|open|closed|save|school|add|move)(?![\p{L}\d./-])/iu;
    expect(offenders(finnish, (text, key) => !key.startsWith('cli.usage') && words.test(text))).toEqual([]);
  });

  it('never leaves an abbreviation alone in a sentence of a reason or a fault', () => {
    const alone = /(?<!\()\b(KOPS|TUVA|TELMA|HOKS|HOPS|SORA|ABE)\b/u;
    expect(offenders(finnish, (text, key) => /^(reasons|faults)\./.test(key) && alone.test(text))).toEqual([]);
  });

  it('ends every reason and every meaning of a deadline as a sentence', () => {
    expect(offenders(finnish, (text, key) => /^reasons\.|\.means$/.test(key) && !/[.?]$/.test(text))).toEqual([]);
  });

  it('writes numbers, days and ranges as Finns do', () => {
    expect(offenders(finnish, (text) => /\d\.\d+ (op|vk|osp|pistettä)|\d - \d/.test(text))).toEqual([]);
  });
});

describe('the English catalogue', () => {
  it('has no Finnish words', () => {
    const words = /(?<![\p{L}])(päivä|opisto|opinnot|huoltaja|perusopetus)(?![\p{L}])/u;
    expect(offenders(english, (text) => words.test(text))).toEqual([]);
  });
});

describe('the loader', () => {
  it('offers each complete language once', () => {
    const codes = LOCALES.map(({ code }) => code);
    expect(codes).toEqual(['fi', 'en']);
    expect(['fi', 'en', 'sv', ''].map(isLocale)).toEqual([true, true, false, false]);
  });

  it('gives every text of the language asked for', async () => {
    expect(await catalogueOf('fi')).toEqual(fi);
    expect(await catalogueOf('en')).toEqual(en);
  });

  it('gives the same promise again, and the texts of the first view alone', async () => {
    expect(startCatalogueOf('en')).toBe(startCatalogueOf('en'));
    expect(Object.keys(await startCatalogueOf('en')).sort()).toEqual(['faults', 'format', 'shell', 'students']);
  });
});
