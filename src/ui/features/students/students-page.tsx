import { useSelector } from '@xstate/react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useHashLocation } from 'wouter/use-hash-location';
import type { StudentRow } from '#session/ports.ts';
import { type StudentFault, selectListState, selectRows } from '#session/students.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { TextField } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../shell/page.tsx';
import { hrefs, paths } from '../../shell/routes.ts';
import { useServices } from '../../shell/services.tsx';
import { FaultNotice, type FaultOf } from './fault-notice.tsx';
import { PathFigure } from './path-figure.tsx';
import { StudentList } from './student-list.tsx';
import styles from './students-page.module.css';

type Told =
  | { readonly kind: 'removed'; readonly id: string; readonly name: string }
  | { readonly kind: 'copied'; readonly id: string; readonly name: string }
  | { readonly kind: 'fault'; readonly of: FaultOf; readonly fault: StudentFault };

/** The first page: begin a talk, open a file, go on with a student of this device. */
export function StudentsPage() {
  const t = useTranslations('students');
  const { students, ports } = useServices();
  const rows = useSelector(students.actor, selectRows);
  const listState = useSelector(students.actor, selectListState);
  const [, navigate] = useHashLocation();
  const [told, setTold] = useState<Told>();
  const [name, setName] = useState('');
  const undo = useRef<HTMLButtonElement>(null);

  // What an open student saved in this tab is not told by the store, which speaks to other tabs.
  useEffect(() => students.actor.send({ type: 'REFRESH' }), [students]);

  // The row that had the focus is gone: the way back takes it.
  useEffect(() => {
    if (told?.kind === 'removed') undo.current?.focus();
  }, [told]);

  async function create(event: FormEvent) {
    event.preventDefault();
    const created = await students.create(name.trim(), '');
    if (created.ok) navigate(paths.situation(created.id));
    else setTold({ kind: 'fault', of: 'create', fault: created.fault });
  }

  async function open() {
    const imported = await students.importFile();
    if (!imported.ok) {
      if (imported.fault.kind !== 'cancelled') setTold({ kind: 'fault', of: 'file', fault: imported.fault });
      return;
    }
    if (imported.copied) setTold({ kind: 'copied', id: imported.id, name: imported.document.situation.name });
    else navigate(paths.plan(imported.id));
  }

  async function remove(row: StudentRow) {
    const removed = await students.remove(row.id);
    setTold(
      removed.ok
        ? { kind: 'removed', id: row.id, name: row.name }
        : { kind: 'fault', of: 'other', fault: removed.fault },
    );
  }

  async function restore(id: string) {
    const restored = await students.restore(id);
    setTold(restored.ok ? undefined : { kind: 'fault', of: 'other', fault: restored.fault });
  }

  async function takeFile(row: StudentRow) {
    const taken = await students.exportStudent(row.id);
    if (!taken.ok) setTold({ kind: 'fault', of: 'other', fault: taken.fault });
  }

  const nameOf = (own: string) => (own === '' ? t('nameless') : own);
  const empty = listState === 'ready' && rows.length === 0;
  return (
    <Page title={t('title')}>
      {!ports.store.durable && <Notice tone="warns">{t('notDurable')}</Notice>}
      {empty && (
        <div className={styles.intro}>
          <p>{t('empty.what')}</p>
          <p>{t('empty.private')}</p>
          <PathFigure />
        </div>
      )}
      <form className={styles.start} aria-label={t('start.title')} onSubmit={create}>
        <TextField
          label={t('start.name')}
          hint={t('start.hint')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          autoComplete="off"
          maxLength={200}
        />
        <div className={styles.ways}>
          <Button type="submit" tone="primary" icon="plus">
            {t('start.create')}
          </Button>
          <Button icon="file" onClick={open}>
            {t('start.open')}
          </Button>
        </div>
      </form>
      {told?.kind === 'removed' && (
        <Notice
          live
          title={t('removed', { name: nameOf(told.name) })}
          actions={
            <Button ref={undo} small icon="undo" onClick={() => restore(told.id)}>
              {t('undo')}
            </Button>
          }
        >
          {t('removedMore')}
        </Notice>
      )}
      {told?.kind === 'copied' && (
        <Notice
          live
          actions={
            <ButtonLink small href={hrefs.plan(told.id)}>
              {t('openCopy', { name: nameOf(told.name) })}
            </ButtonLink>
          }
        >
          {t('copied')}
        </Notice>
      )}
      {told?.kind === 'fault' && <FaultNotice of={told.of} fault={told.fault} />}
      {listState === 'loading' && <p role="status">{t('list.loading')}</p>}
      {listState === 'failed' && (
        <Notice
          tone="blocks"
          actions={
            <Button small onClick={() => students.actor.send({ type: 'REFRESH' })}>
              {t('list.retry')}
            </Button>
          }
        >
          {t('list.failed')}
        </Notice>
      )}
      {rows.length > 0 && <StudentList rows={rows} onTakeFile={takeFile} onRemove={remove} />}
    </Page>
  );
}
