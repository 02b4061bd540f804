import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';

test('the page opens under its content policy, in Finnish', async ({ page }) => {
  const response = await page.goto('./');
  expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  await expect(page).toHaveTitle(/Kannelpolku/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the policy stands in the page itself, for hosts that send no headers', async () => {
  const page = readFileSync(new URL('../../dist/index.html', import.meta.url), 'utf8');
  expect(page).toMatch(
    /<meta http-equiv="Content-Security-Policy" content="default-src [^"]*require-trusted-types-for/,
  );
  expect(page).not.toContain('<style');
  expect(page).not.toMatch(/<script(?![^>]* src=)/);
  expect(page).not.toMatch(/\sstyle=/);
});

test.fail('a test whose page asks another host fails', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(() => fetch('http://example.org/').catch(() => undefined));
});

test.describe('the policy', () => {
  test.use({ expectedFaults: [/./] });

  test('refuses markup made of strings, and every other host', async ({ page }) => {
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    await page.goto('./');
    const written = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<b>x</b>';
        return 'written';
      } catch {
        return 'refused';
      }
    });
    const sent = await page.evaluate(() =>
      fetch('http://example.org/').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect({ written, sent }).toEqual({ written: 'refused', sent: 'refused' });
    await expect.poll(() => messages.filter((message) => message.startsWith('policy: ')).length).toBe(2);
  });
});
