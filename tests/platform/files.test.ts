// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { FILE_LIMIT_BYTES, makeFiles, readFile } from '#platform/files.ts';
import { makePage } from '#platform/page.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** jsdom knows no `Blob.text`. */
function file(name: string, text: string, size = text.length): File {
  const made = new File([], name);
  Object.defineProperties(made, { size: { value: size }, text: { value: async () => text, configurable: true } });
  return made;
}

test('a file is handed over under its name, and its address is let go later', () => {
  vi.useFakeTimers();
  const revoked: string[] = [];
  URL.createObjectURL = () => 'blob:one';
  URL.revokeObjectURL = (address) => revoked.push(address);
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(`${this.download} ${this.href}`);
  });
  makeFiles().save('kannelpolku-nea-2026-11-25.json', 'application/json', '{}');
  expect([clicked, revoked, document.body.childElementCount]).toEqual([
    ['kannelpolku-nea-2026-11-25.json blob:one'],
    [],
    0,
  ]);
  vi.advanceTimersByTime(60_000);
  expect(revoked).toEqual(['blob:one']);
});

test('a chosen file is read, and none chosen is told so', async () => {
  const chosen: { files: File[]; event: string }[] = [
    { files: [file('nea.json', '{}')], event: 'change' },
    { files: [], event: 'cancel' },
  ];
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
    const next = chosen.shift();
    Object.defineProperty(this, 'files', { value: next?.files });
    this.dispatchEvent(new Event(next?.event ?? ''));
  });
  const files = makeFiles();
  expect(await files.open('.json')).toEqual({ name: 'nea.json', text: '{}' });
  expect(await files.open('.json')).toBe(undefined);
  expect(document.body.childElementCount).toBe(0);
});

test('a file over the limit is not read', async () => {
  expect(await readFile(file('film.json', '', FILE_LIMIT_BYTES + 1))).toEqual({ name: 'film.json', fault: 'tooLarge' });
  expect(await readFile(file('plan.json', '{}', FILE_LIMIT_BYTES))).toEqual({ name: 'plan.json', text: '{}' });
});

test('a file that has gone is told so', async () => {
  const gone = file('gone.json', '');
  Object.defineProperty(gone, 'text', { value: () => Promise.reject(new DOMException('', 'NotFoundError')) });
  expect(await readFile(gone)).toEqual({ name: 'gone.json', fault: 'unreadable' });
});

test('the page tells when it is hidden or left, until it is told to stop', () => {
  let times = 0;
  const stop = makePage().onHide(() => {
    times += 1;
  });
  const hide = (state: DocumentVisibilityState) => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange'));
  };
  hide('hidden');
  hide('visible');
  window.dispatchEvent(new Event('pagehide'));
  expect(times).toBe(2);
  stop();
  hide('hidden');
  expect(times).toBe(2);
});

test('the browser is let ask before leaving only while there is something to lose', () => {
  let isAtRisk = true;
  const release = makePage().guardLeaving(() => isAtRisk);
  const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(isAsked()).toBe(true);
  isAtRisk = false;
  expect(isAsked()).toBe(false);
  isAtRisk = true;
  release();
  expect(isAsked()).toBe(false);
});
