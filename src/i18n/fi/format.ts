/** How the language writes numbers and days, beside what `Intl` knows. */
export const format = {
  /** The language of this catalogue: texts that hold dates are written by it. */
  locale: 'fi',
  weeks: '{weeks, number} vk',
} as const;
