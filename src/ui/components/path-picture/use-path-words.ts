import { useLocale, useTranslations } from 'use-intl';
import type { Translate } from '#i18n/catalogue.ts';
import { amountText, dateText, deadlineShort, deadlineText, examinedText, itemTitle, rangeText } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Item } from '#domain/plan/item.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { isRail, type ItemEntry, type PathEntry, stateOf } from './path-model.ts';
import type { PathWords } from './path-words.ts';

/** The words of the picture in the language of the page. */
export function usePathWords(): PathWords {
  return pathWords(useTranslations(), useLocale());
}

export function pathWords(t: Translate, locale: Locale): PathWords {
  const day = dayFormatter(locale);
  const month = monthFormatter(locale);
  return {
    label: (entry) => labelOf(entry, t, day),
    name: (entry) => nameOf(entry, t),
    string: (string) => (isRail(string) ? t(`plan.strings.${string}`) : t(`terms.formsShort.${string}`)),
    term: (season, year) => t(`plan.picture.${season}`, { year: String(year) }),
    estimate: t('plan.picture.estimate'),
    month,
    date: (on) => dateText(t, on),
    today: (on) => t('plan.picture.today', { date: day(on) }),
    chosen: (on) => t('plan.picture.chosen', { date: dateText(t, on) }),
  };
}

/** What an entry is called where there is room for the whole name. */
export function entryTitle(entry: PathEntry, t: Translate): string {
  switch (entry.kind) {
    case 'item':
      return itemTitle(t, entry.step.item);
    case 'deadline':
      return deadlineText(t, entry.deadline);
    case 'window':
      return t('plan.picture.windowTitle');
  }
}

function nameOf(entry: PathEntry, t: Translate): string {
  switch (entry.kind) {
    case 'item':
      return t('plan.picture.itemMark', {
        date: dateText(t, entry.on),
        title: entryTitle(entry, t),
        state: t(`plan.states.${stateOf(entry.step)}`),
      });
    case 'deadline': {
      const values = { date: dateText(t, entry.on), title: entryTitle(entry, t) };
      return entry.deadline.estimate
        ? t('plan.picture.deadlineEstimateMark', values)
        : t('plan.picture.deadlineMark', values);
    }
    case 'window': {
      const range = rangeText(t, entry.on, entry.to);
      return entry.estimate ? t('plan.picture.windowEstimateMark', { range }) : t('plan.picture.windowMark', { range });
    }
  }
}

function labelOf(entry: PathEntry, t: Translate, day: (on: IsoDate) => string): string {
  switch (entry.kind) {
    case 'item':
      return itemLabel(entry, t, day(entry.on));
    case 'deadline': {
      const values = { title: deadlineShort(t, entry.deadline), date: day(entry.on) };
      return entry.deadline.estimate ? t('plan.picture.estimateLabel', values) : t('plan.picture.itemLabel', values);
    }
    case 'window': {
      const days = { from: day(entry.on), to: day(entry.to) };
      return entry.estimate ? t('plan.picture.windowEstimate', days) : t('plan.picture.window', days);
    }
  }
}

function itemLabel({ step }: ItemEntry, t: Translate, date: string): string {
  const values = { title: shortTitle(step.item, t), date };
  switch (stateOf(step)) {
    case 'refused':
      return t('plan.picture.refusedLabel', values);
    case 'waiting':
      return t('plan.picture.waitingLabel', values);
    default:
      return t('plan.picture.itemLabel', values);
  }
}

/** The string already names the study form, so its marks can be brief. */
function shortTitle(item: Item, t: Translate): string {
  switch (item.move) {
    case 'apply':
      return t('plan.picture.short.apply', { way: item.way });
    case 'begin':
      return t('plan.picture.short.begin', { form: item.form });
    case 'earn':
      return t('plan.picture.short.earn', {
        amount: item.label === undefined ? amountText(t, item.amount, item.unit) : item.label,
      });
    case 'specialExamination':
    case 'raiseCertificate':
      return t(`plan.picture.short.${item.move}`, { subject: examinedText(t, item) });
    case 'talk':
      return t('plan.picture.short.talk', { topic: item.topic });
    case 'certificate':
    case 'notifyMunicipality':
    case 'assignPlace':
    case 'askExtension':
    case 'askTranscript':
    case 'askStudiesCertificate':
    case 'askCrediting':
    case 'admit':
    case 'attendLast':
    case 'suspend':
    case 'interrupt':
    case 'resume':
    case 'extraTime':
    case 'complete':
    case 'resign':
    case 'deemResigned':
      return t(`plan.picture.short.${item.move}`);
    default:
      return itemTitle(t, item);
  }
}

/** The day before the month in every language, as `format.ts` writes it. */
const LOCALE_OF_DAYS: Record<Locale, string> = { fi: 'fi', en: 'en-GB' };

/** A day without its year: the axis tells the year. */
function dayFormatter(locale: Locale): (on: IsoDate) => string {
  const format = new Intl.DateTimeFormat(LOCALE_OF_DAYS[locale], {
    day: 'numeric',
    month: locale === 'fi' ? 'numeric' : 'short',
    timeZone: 'UTC',
  });
  return (on) => format.format(new Date(`${on}T00:00:00Z`));
}

/** The month in short: the terms tell the year. */
function monthFormatter(locale: Locale): (on: IsoDate) => string {
  const format = new Intl.DateTimeFormat(LOCALE_OF_DAYS[locale], { month: 'short', timeZone: 'UTC' });
  return (on) => format.format(new Date(`${on}T00:00:00Z`));
}
