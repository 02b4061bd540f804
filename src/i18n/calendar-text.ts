import type { CalendarEntry, CalendarSubject } from '#domain/engine/calendar-entries.ts';
import type { Translate } from './catalogue.ts';
import { deadlineMeaning, deadlineText, ruleSentence } from './format.ts';
import { publicTitle } from './public-title.ts';

/** The words of one entry of a calendar file. Lines of the description are parted by `\n`. */
export type CalendarWords = { readonly title: string; readonly description: string };

/**
 * A calendar is seen by others (R-PLAN-PRIV-1): no reasons of a pause, no notes, and the student's name only when it is
 * given here. Dates of the whole country never have it.
 */
export function calendarWords(t: Translate, entry: CalendarEntry, studentName?: string): CalendarWords {
  const { subject, estimate, personal } = entry;
  const plain = titleOf(t, subject);
  const title = estimate ? t('calendar.file.estimated', { title: plain }) : plain;
  const name = studentName?.trim() ?? '';
  return {
    title: personal && name !== '' ? t('calendar.file.named', { name, title }) : title,
    description: [...linesOf(t, subject), ...(estimate ? [t('calendar.file.check')] : [])].join('\n'),
  };
}

function titleOf(t: Translate, subject: CalendarSubject): string {
  switch (subject.kind) {
    case 'item':
      return publicTitle(t, subject.item);
    case 'deadline':
      return deadlineText(t, subject.deadline);
    case 'window':
      return t('calendar.file.window');
    case 'closing':
      return deadlineText(t, { code: 'jointApplicationCloses' });
  }
}

function linesOf(t: Translate, subject: CalendarSubject): readonly string[] {
  switch (subject.kind) {
    case 'item': {
      const { item, who } = subject;
      const provider = item.move === 'suspend' || item.move === 'interrupt' ? '' : (item.provider?.trim() ?? '');
      const names = who.map((each) => t(`terms.who.${each}`)).join(', ');
      return [
        ...(names === '' ? [] : [t('calendar.file.who', { names })]),
        ...(provider === '' ? [] : [t('calendar.file.provider', { provider })]),
      ];
    }
    case 'deadline': {
      const { deadline } = subject;
      const meaning = deadlineMeaning(t, deadline);
      // The rule of a pause lists the reasons for which there may be one.
      return deadline.code === 'suspensionEnds' ? [meaning] : [meaning, ruleSentence(t, deadline.rule)];
    }
    case 'window':
      return [deadlineMeaning(t, { code: 'jointApplicationOpens' }), ruleSentence(t, subject.rule)];
    case 'closing':
      return [deadlineMeaning(t, { code: 'jointApplicationCloses' }), ruleSentence(t, subject.rule)];
  }
}
