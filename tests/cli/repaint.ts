import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from '../support/chromium.ts';
import { freePort } from '../support/free-port.ts';

/*
 * Measures from an edit to the repaint in the built app. Reads a plan file from standard input and writes
 * `median slowest edits` in milliseconds. Run by `npm run bench`.
 */

const ROUNDS = 15;
const root = fileURLToPath(new URL('../..', import.meta.url));

async function plan(): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

async function measure(address: string): Promise<readonly number[]> {
  const browser = await chromium.launch(await findChromium());
  try {
    const page = await browser.newPage({ locale: 'fi-FI', viewport: { width: 1280, height: 800 } });
    await page.goto(address);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Avaa tiedostosta' }).click();
    await (await chooser).setFiles({
      name: 'kannelpolku-mittaus.json',
      mimeType: 'application/json',
      buffer: await plan(),
    });
    // An item is added once; after that the edits are its undoing and doing again.
    await page
      .getByRole('button', { name: /^Lisää suunnitelmaan: / })
      .first()
      .click();
    await page.locator('h1').first().click();
    return await page.evaluate(async (rounds) => {
      const times: number[] = [];
      for (let round = 0; round < rounds * 2; round += 1) {
        const repainted = new Promise<number>((resolve) => {
          // Named functions cannot be used here: the runner's compiler would give them a helper that the page lacks.
          const before = document.querySelectorAll('[data-row]').length;
          const start = performance.now();
          const observer = new MutationObserver(() => {
            // Other things change too (the state of saving); the edit is there when the list has one item more or less.
            if (document.querySelectorAll('[data-row]').length === before) return;
            observer.disconnect();
            // After the frame that shows the change: a task behind the next animation frame.
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - start);
              port2.postMessage(undefined);
            });
          });
          observer.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', {
              key: 'z',
              ctrlKey: true,
              shiftKey: round % 2 === 1,
              bubbles: true,
              cancelable: true,
            }),
          );
        });
        times.push(
          await Promise.race([
            repainted,
            new Promise<number>((_, reject) => setTimeout(() => reject(new Error('no repaint')), 5000)),
          ]),
        );
        // Let saving and other follow-ups come to rest, so that they fall on no measure.
        await new Promise((resolve) => setTimeout(resolve, 400));
      }
      return times;
    }, ROUNDS);
  } finally {
    await browser.close();
  }
}

const port = await freePort();
const address = `http://127.0.0.1:${port}/`;
const server = spawn(
  process.execPath,
  ['node_modules/vite/bin/vite.js', 'preview', '--port', String(port), '--strictPort'],
  { cwd: root, stdio: 'ignore' },
);
try {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(address).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  // The first rounds warm the page up.
  const times = [...(await measure(address))].slice(4).sort((left, right) => left - right);
  process.stdout.write(
    `${times[Math.floor(times.length / 2)]?.toFixed(1)} ${times.at(-1)?.toFixed(1)} ${times.length}\n`,
  );
} finally {
  server.kill();
}
