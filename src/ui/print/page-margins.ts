import { useEffect } from 'react';

/** What stands at the edges of every printed page. */
export type PageMargins = { readonly foot: string; readonly number: string };

const FOOT = '--paper-foot';
const NUMBER = '--paper-number';

/**
 * Gives the words to the margin boxes of `@page`, which know no elements: they read custom properties of the root. Set
 * one by one, they need no style sheet that the content policy would stop.
 */
export function usePageMargins({ foot, number }: PageMargins): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty(FOOT, cssString(foot));
    style.setProperty(NUMBER, cssString(`${number} `));
    return () => {
      style.removeProperty(FOOT);
      style.removeProperty(NUMBER);
    };
  }, [foot, number]);
}

/** A CSS string whatever a name holds: quotes, backslashes and line ends are escaped. */
export function cssString(text: string): string {
  const escaped = [...text].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 32 || character === '"' || character === '\\' ? `\\${code.toString(16)} ` : character;
  });
  return `"${escaped.join('')}"`;
}
