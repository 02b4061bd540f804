import { type BrowserContext, test as base } from '@playwright/test';
import { makeTranslate, type Translate } from '#i18n/catalogue.ts';
import type { Locale } from '#i18n/locales.ts';

type Watch = {
  /** Messages of the console that this test brings about on purpose. Everything else fails it. */
  readonly expectedFaults: readonly RegExp[];
  readonly watch: undefined;
};

type Setting = {
  /** The day on which the test happens, as an instant: no test depends on the day on which it is run. */
  readonly now: string;
  /** The language of the user; the app opens in it. */
  readonly language: Locale;
  readonly stage: undefined;
  /** The app's own texts in the user's language. */
  readonly t: Translate;
};

/**
 * Every browser test starts from this `test`: it fails on an uncaught error, an error on the console, a breach of the
 * content policy, and a request to anybody else's address, on any page of the test. The clock stands still at `now`.
 */
export const test = base.extend<Watch & Setting>({
  expectedFaults: [[], { option: true }],
  now: ['2026-11-25T10:00:00+02:00', { option: true }],
  language: ['fi', { option: true }],
  watch: [
    async ({ context, baseURL, expectedFaults }, use) => {
      const faults: string[] = [];
      await watchContext(context, new URL(baseURL ?? '').host, (fault) => faults.push(fault));
      await use(undefined);
      const unexpected = faults.filter((fault) => !expectedFaults.some((expected) => expected.test(fault)));
      if (unexpected.length > 0) throw new Error(`The page is not clean:\n${unexpected.join('\n')}`);
    },
    { auto: true },
  ],
  stage: [
    async ({ context, now, language }, use) => {
      await context.clock.setFixedTime(now);
      if (language !== 'fi') {
        // What the language switch remembers; a later choice of the test holds.
        await context.addInitScript((locale) => {
          const key = 'kannelpolku.language';
          // The script runs on the empty page before the app, too, which has no storage.
          if (location.protocol.startsWith('http') && localStorage.getItem(key) === null)
            localStorage.setItem(key, locale);
        }, language);
      }
      await use(undefined);
    },
    { auto: true },
  ],
  t: async ({ language }, use) => {
    await use(await makeTranslate(language));
  },
});

export { expect } from '@playwright/test';

async function watchContext(context: BrowserContext, ownHost: string, report: (fault: string) => void): Promise<void> {
  // A breach of a policy that is enforced elsewhere (a meta tag, a worker) does not always reach the console.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  context.on('weberror', (fault) => report(`error: ${fault.error().stack ?? fault.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') report(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (host !== ownHost && protocol !== 'data:' && protocol !== 'blob:') report(`request: ${request.url()}`);
  });
}
