import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../support/chromium.ts';
import { freePort } from '../support/free-port.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Workers read this file again and inherit the environment: chosen once, the port stays the same for all.
process.env['KANNELPOLKU_E2E_PORT'] ??= String(await freePort());
const port = process.env['KANNELPOLKU_E2E_PORT'];
const url = `http://127.0.0.1:${port}/`;
const cache = `${root}node_modules/.cache/kannelpolku`;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  outputDir: `${cache}/e2e`,
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: `${cache}/e2e.json` }]],
  use: {
    baseURL: url,
    browserName: 'chromium',
    launchOptions: await findChromium(),
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    trace: 'off',
  },
  webServer: {
    // The program itself and not npx, so that stopping it frees the port.
    command: `exec "${process.execPath}" node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    cwd: root,
    url,
    reuseExistingServer: false,
  },
});
