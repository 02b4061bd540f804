import { neaFile } from '#tests/support/browser-plans.ts';
import { expect, test } from './fixtures.ts';
import { jsonFile } from './page-models/file.ts';
import { frame } from './page-models/frame.ts';
import { paperPage } from './page-models/paper.ts';
import { planPage } from './page-models/plan.ts';
import { situationPage } from './page-models/situation.ts';
import { studentsPage } from './page-models/students.ts';

test('nothing is asked of another host and nothing typed leaves the device', async ({ page, context, t, baseURL }) => {
  const asked: { readonly method: string; readonly url: string; readonly body: string | null }[] = [];
  context.on('request', (request) => {
    asked.push({ method: request.method(), url: request.url(), body: request.postData() });
  });
  const around = frame(page, t);
  const situation = situationPage(page, t);
  const plan = planPage(page, t);
  await studentsPage(page, t).open();
  await studentsPage(page, t).add('Salainen');
  await situation.type(situation.birthDate, '17.2.2009');
  await situation.type(situation.notes, 'Salainen asia');
  await around.untilSaved();
  await around.goTo('plan');
  await plan.pickDay('30.11.2026');
  await plan.add('Opistovuosi (KOPS) alkaa', '30.11.2026');
  await around.goTo('print');
  await paperPage(page, t).expectOpen();
  await around.chooseLanguage('In English');
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en');
  await around.chooseLanguage('Suomeksi');
  await around.goTo('students');
  await studentsPage(page, t).takeFile('Salainen');
  await studentsPage(page, t).openFile(jsonFile('nea.json', neaFile()));
  await expect(plan.row('Opistovuosi (KOPS) alkaa')).toBeVisible();
  await page.reload();
  await expect(plan.row('Opistovuosi (KOPS) alkaa')).toBeVisible();

  expect(asked.length).toBeGreaterThan(5);
  const own = new URL(baseURL ?? '');
  const outgoing = asked.filter(({ method, url, body }) => {
    const { protocol, host, search } = new URL(url);
    if (protocol === 'blob:') return false;
    return host !== own.host || method !== 'GET' || body !== null || search !== '';
  });
  expect(outgoing).toEqual([]);
  expect(asked.filter(({ url }) => /salainen|nea/i.test(decodeURIComponent(new URL(url).pathname)))).toEqual([]);
  const typeface = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  });
  expect(typeface.join()).toContain('Atkinson Hyperlegible');
});
