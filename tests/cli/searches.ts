import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../support/chromium.ts';

/*
 * Runs the measurement of `bench-searches.ts` in a page of the browser, built for it as the app is. Writes its answer as JSON.
 * Run by `npm run bench`.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));

async function script(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: `${root}src/cli/bench-searches.ts`, name: 'searches', formats: ['iife'] },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.find((one) => one.type === 'chunk')?.code;
  if (code === undefined) throw new Error('Error: nothing was built');
  return code;
}

const content = await script();
const browser = await chromium.launch(await findChromium());
try {
  const page = await browser.newPage();
  await page.addScriptTag({ content });
  const times: unknown = await page.evaluate('searches.searchTimes()');
  process.stdout.write(`${JSON.stringify(times)}\n`);
} finally {
  await browser.close();
}
