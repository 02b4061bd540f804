import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import ICAL from 'ical.js';
import type { Translate } from '#i18n/catalogue.ts';
import { neaPlan } from '#tests/support/browser-plans.ts';
import { expect, test } from './fixtures.ts';
import { jsonFile } from './page-models/file.ts';
import { frame } from './page-models/frame.ts';
import { studentsPage } from './page-models/students.ts';

async function openPlan(page: Page, t: Translate): Promise<void> {
  const students = studentsPage(page, t);
  await students.open();
  await students.openFile(jsonFile('plan.json', neaPlan()));
  await frame(page, t).goTo('plan');
}

async function takeCalendar(page: Page, t: Translate, withName = false): Promise<Download> {
  await page.getByRole('button', { name: t('calendar.button') }).click();
  const dialog = page.getByRole('dialog', { name: t('calendar.title') });
  await expect(dialog).toContainText(t('calendar.again'));
  const name = dialog.getByRole('checkbox', { name: t('calendar.withName', { name: 'Nea' }) });
  await expect(name).not.toBeChecked();
  if (withName) await name.check();
  const waiting = page.waitForEvent('download');
  await dialog.getByRole('button', { name: t('calendar.save') }).click();
  const download = await waiting;
  await expect(dialog).toBeHidden();
  return download;
}

async function eventsOf(download: Download) {
  const text = await readFile(await download.path(), 'utf8');
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  return events.map(({ uid, summary, startDate, endDate }) => ({
    uid,
    summary,
    from: startDate.toString(),
    end: endDate.toString(),
  }));
}

const WATCHED = ['nea:item:kops', 'jointApplication:2027:window', 'jointApplication:2027:closing'].map(
  (key) => `${key}@kannelpolku`,
);

// The dates are those of Finland, also on a device that is set to another zone.
for (const timezoneId of ['Europe/Helsinki', 'America/Los_Angeles']) {
  test.describe(`a device in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('takes the dates of the plan out as a calendar file', async ({ page, t }) => {
      await openPlan(page, t);
      const download = await takeCalendar(page, t);
      expect(download.suggestedFilename()).toBe('kannelpolku-2026-11-25.ics');
      const events = await eventsOf(download);
      expect(events.filter(({ uid }) => WATCHED.includes(uid))).toEqual([
        {
          uid: 'nea:item:kops@kannelpolku',
          summary: 'Opistovuosi (KOPS) alkaa',
          from: '2026-11-30',
          end: '2026-12-01',
        },
        {
          uid: 'jointApplication:2027:window@kannelpolku',
          summary: 'Yhteishaku (arvio)',
          from: '2027-02-23',
          end: '2027-03-24',
        },
        {
          uid: 'jointApplication:2027:closing@kannelpolku',
          summary: 'Yhteishaku päättyy kello 15 (arvio)',
          from: '2027-03-23T14:30:00',
          end: '2027-03-23T15:00:00',
        },
      ]);
      expect(events.filter(({ summary }) => summary.includes('Nea'))).toEqual([]);
    });
  });
}

test('takes the file from the paper with the name, when it is wanted', async ({ page, t }) => {
  await openPlan(page, t);
  await frame(page, t).goTo('print');
  const download = await takeCalendar(page, t, true);
  expect(download.suggestedFilename()).toBe('kannelpolku-nea-2026-11-25.ics');
  const kops = (await eventsOf(download)).find(({ uid }) => uid === 'nea:item:kops@kannelpolku');
  expect(kops?.summary).toBe('Nea: Opistovuosi (KOPS) alkaa');
});
