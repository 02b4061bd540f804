import { describe, expect, it } from 'vitest';
import { RULEBOOK } from '#domain/rules/rulebook.ts';
import { type AskCode, RULE_STATUSES, type Rule } from '#domain/rules/rulebook/rule.ts';
import { SOURCES } from '#domain/rules/sources.ts';
import * as en from '#i18n/en/rules.ts';
import * as fi from '#i18n/fi/rules.ts';

/** A counsellor reads the sentence aloud: it has to fit in one breath or two. */
const SENTENCE_MOST = 220;
const NAME_MOST = 60;

type Text = { readonly name: string; readonly sentence: string; readonly law: string; readonly ask?: string };
const RULES: readonly (readonly [string, Rule])[] = Object.entries(RULEBOOK);
const LANGUAGES = [
  {
    locale: 'fi',
    texts: fi.rules as Readonly<Record<string, Text>>,
    catalogue: fi,
    assumption: 'Oletus:',
    ask: 'Kysy ',
  },
  {
    locale: 'en',
    texts: en.rules as Readonly<Record<string, Text>>,
    catalogue: en,
    assumption: 'Assumption:',
    ask: 'Ask ',
  },
];
/** Whom the Finnish question names for each code. */
const WHOM: Readonly<Record<AskCode, RegExp>> = {
  student: /^Kysy opiskelijalta\b/,
  guardian: /^Kysy huoltajalta\b/,
  school: /^Kysy (kansan)?opistolta\b|^Kysy oppilaitoksen |^Kysy oppilaitokselta\b/,
  provider: /järjestäjältä: /,
  lukio: /^Kysy lukiolta\b/,
  vocationalProvider: /^Kysy ammatillisen koulutuksen järjestäjältä: /,
  municipality: /^Kysy asuinkunnalta\b/,
  educationAuthority: /^Kysy Opetushallitukselta\b/,
  ministry: /^Kysy opetus- ja kulttuuriministeriöstä(:| )/,
};

function textOf(texts: Readonly<Record<string, Text>>, id: string): Text {
  const text = texts[id];
  if (text === undefined) throw new Error(`No text for ${id}`);
  return text;
}

describe.each(LANGUAGES)('the rules in words ($locale)', ({ texts, catalogue, assumption, ask }) => {
  it('names every rule, source and status, and nothing else', () => {
    expect(Object.keys(texts).toSorted()).toEqual(Object.keys(RULEBOOK).toSorted());
    expect(Object.keys(catalogue.sources).toSorted()).toEqual(Object.keys(SOURCES).toSorted());
    expect(Object.keys(catalogue.ruleStatus).toSorted()).toEqual([...RULE_STATUSES].toSorted());
  });

  it('says each rule shortly', () => {
    const long = RULES.filter(([id]) => {
      const { name, sentence } = textOf(texts, id);
      return name.length > NAME_MOST || sentence.length > SENTENCE_MOST || !sentence.endsWith('.');
    });
    expect(long.map(([id]) => id)).toEqual([]);
  });

  it('calls no two rules by the same name', () => {
    const names = Object.values(texts).map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('calls an assumption an assumption, and asks a question that would settle it', () => {
    const wrong = RULES.filter(([id, rule]) => {
      const text = textOf(texts, id);
      const assumed = rule.assumption !== undefined;
      const asks =
        text.ask !== undefined && text.ask.startsWith(ask) && text.ask.includes(': ') && text.ask.endsWith('?');
      return text.sentence.includes(assumption) !== assumed || asks !== assumed || 'ask' in text !== assumed;
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it('begins with the assumption where the whole rule is one', () => {
    const wrong = RULES.filter(([id, rule]) => {
      return rule.status === 'assumed' && !textOf(texts, id).sentence.startsWith(assumption);
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it('has nothing that ICU would read as an argument, a tag or a quote', () => {
    const marked = Object.entries(texts).filter(([, text]) =>
      Object.values(text).some((words) => /[{}<>#']/.test(words)),
    );
    expect(marked.map(([id]) => id)).toEqual([]);
  });

  it('puts the full word before an abbreviation', () => {
    const bare = RULES.filter(([id]) =>
      /(^|[^(\p{L}])(HOKS|VALMA)\b/u.test(textOf(texts, id).sentence.replaceAll(/\([^)]*\)/g, '')),
    );
    expect(bare.map(([id]) => id)).toEqual([]);
  });
});

describe('the rules in Finnish', () => {
  const texts: Readonly<Record<string, Text>> = fi.rules;

  it('cite every section that the rulebook cites', () => {
    const missing = RULES.flatMap(([id, rule]) =>
      rule.sources
        .filter(({ section }) => !textOf(texts, id).law.includes(section))
        .map(({ section }) => `${id} ${section}`),
    );
    expect(missing).toEqual([]);
  });

  it('ask the one whom the rulebook asks', () => {
    const wrong = RULES.filter(([id, { assumption }]) => {
      return assumption !== undefined && !WHOM[assumption.ask].test(textOf(texts, id).ask ?? '');
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it('use an abbreviation only in brackets after its full word', () => {
    const bare = RULES.filter(([id]) => {
      const { name, sentence } = textOf(texts, id);
      const outside = `${name} ${sentence}`
        .replaceAll(/\([^)]*\)/g, '')
        .replaceAll('KOPS-startti', '')
        .replaceAll('KOPS-startissa', '');
      return /\b(KOPS|TUVA|TELMA|HOKS|HOPS|SORA|VALMA|LUVA|ABE|AIPE)/.test(outside);
    });
    expect(bare.map(([id]) => id)).toEqual([]);
  });

  it('speak of opiskelija, and write dates as they are said', () => {
    const wrong = RULES.filter(([id]) => {
      const { name, sentence, ask } = textOf(texts, id);
      return /\boppila(s|an|at|il|st|ks|ide|ita)|\d{4}-\d\d-\d\d/.test(`${name} ${sentence} ${ask ?? ''}`);
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
});
