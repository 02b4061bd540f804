import { type BrowserContext, test as base } from '@playwright/test';

type Watch = {
  /** Messages of the console that this test brings about on purpose. Everything else fails it. */
  readonly expectedFaults: readonly RegExp[];
  readonly watch: undefined;
};

/**
 * Every browser test starts from this `test`: it fails on an uncaught error, an error on the console, a breach of the
 * content policy, and a request to anybody else's address, on any page of the test.
 */
export const test = base.extend<Watch>({
  expectedFaults: [[], { option: true }],
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
