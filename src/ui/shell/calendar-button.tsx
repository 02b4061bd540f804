import { useId, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { calendarEntries } from '#domain/engine/calendar-entries.ts';
import type { Replay } from '#domain/engine/replay.ts';
import { calendarWords } from '#i18n/calendar-text.ts';
import { exportCalendar } from '#session/calendar-file.ts';
import type { CalendarEvent } from '#session/ports.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Checkbox } from '../components/field.tsx';
import { Notice } from '../components/notice.tsx';
import styles from './calendar-button.module.css';
import { usePorts } from './services.tsx';

/** Takes the dates of the plan out as a calendar file: says first what it holds, and asks whether the name is told. */
export function CalendarButton({ replayed, small }: { readonly replayed: Replay; readonly small?: boolean }) {
  const t = useTranslations('calendar');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button small={small} icon="file" onClick={() => setOpen(true)}>
        {t('button')}
      </Button>
      {open && <CalendarDialog replayed={replayed} onClose={() => setOpen(false)} />}
    </>
  );
}

function CalendarDialog({ replayed, onClose }: { readonly replayed: Replay; readonly onClose: () => void }) {
  const t = useTranslations();
  const ports = usePorts();
  const hint = useId();
  const [withName, setWithName] = useState(false);
  const [progress, setProgress] = useState<'idle' | 'making' | 'failed'>('idle');
  const entries = useMemo(() => calendarEntries(replayed), [replayed]);
  const { situation, alternatives } = replayed.document;
  const name = situation.name.trim();

  async function save() {
    setProgress('making');
    const studentName = withName ? name : undefined;
    const events = entries.map((entry): CalendarEvent => {
      const { key, from, to, estimate, personal, subject } = entry;
      const time = subject.kind === 'closing' ? { from: subject.time.from, to: subject.time.to } : undefined;
      // The window is a stretch; only its closing has a time of day, on its last day.
      return { key, from, to, time, estimate, personal, ...calendarWords(t, entry, studentName) };
    });
    const { ok } = await exportCalendar(ports, { calendarName: t('calendar.file.name'), events, studentName });
    if (ok) onClose();
    else setProgress('failed');
  }

  return (
    <Dialog title={t('calendar.title')} closeLabel={t('calendar.close')} onClose={onClose}>
      <div className={styles.body}>
        <p>{t('calendar.lead', { alternatives: alternatives.length, count: entries.length })}</p>
        <p>{t('calendar.again')}</p>
        <p>{t('calendar.privacy')}</p>
        {name !== '' && (
          <div>
            <Checkbox
              label={t('calendar.withName', { name })}
              checked={withName}
              aria-describedby={hint}
              onChange={(event) => setWithName(event.currentTarget.checked)}
            />
            <p id={hint} className={styles.hint}>
              {t('calendar.withNameHint')}
            </p>
          </div>
        )}
        {progress === 'failed' && (
          <Notice tone="blocks" live>
            {t('calendar.failed')}
          </Notice>
        )}
        <div>
          <Button tone="primary" disabled={progress === 'making'} onClick={save}>
            {t('calendar.save')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
