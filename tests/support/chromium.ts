import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** How every runner starts the browser: no calls home, and no sandbox, which containers do not allow. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The browser for the tests: CHROMIUM_PATH, else Chromium or Chrome of the system, else the one packed into
 * @sparticuz/chromium (Linux on x64).
 * @throws when there is none; tests are never skipped for want of a browser
 */
export async function findChromium(): Promise<{ readonly executablePath: string; readonly args: string[] }> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) throw new Error(`CHROMIUM_PATH names no program: ${named}`);
    return { executablePath: named, args: ARGS };
  }
  const executablePath = onSystem() ?? (await packed());
  if (executablePath === undefined) {
    throw new Error(
      'The browser tests need Chromium: install chromium or google-chrome, or set CHROMIUM_PATH to the program.',
    );
  }
  return { executablePath, args: ARGS };
}

function onSystem(): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => SYSTEM_NAMES.map((name) => join(folder, name)))
    .find(isExecutable);
}

async function packed(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // Read on import: makes it unpack the libraries that a bare machine lacks, too.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
