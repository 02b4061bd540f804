import { useSelector } from '@xstate/react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { selectDocument, selectFault, selectSavedAt, selectSaveState } from '#session/planner.ts';
import type { PlannerActor } from '#session/planner-machine.ts';
import { exportPlan } from '#session/students.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { useInstant } from './instant.ts';
import styles from './save-state.module.css';
import { usePorts } from './services.tsx';

/** Where the plan is kept right now, in a few words. */
export function SaveState({ actor }: { readonly actor: PlannerActor }) {
  const t = useTranslations('shell.save');
  const { time } = useInstant();
  const state = useSelector(actor, selectSaveState);
  const savedAt = useSelector(actor, selectSavedAt);
  switch (state) {
    case 'saved':
      return (
        <p className={styles.state}>{savedAt === undefined ? t('savedBefore') : t('saved', { time: time(savedAt) })}</p>
      );
    case 'pending':
    case 'saving':
      return <p className={styles.state}>{t('saving')}</p>;
    case 'memory':
      return <p className={styles.trouble}>{t('memoryShort')}</p>;
    case 'failed':
    case 'conflict':
    case 'outdated':
      return <p className={styles.trouble}>{t('notSaved')}</p>;
    case 'loading':
    case 'missing':
    case 'unreadable':
    case 'loadFailed':
      return null;
  }
}

/** What is wrong with the saving and what one can do; nothing while all is well. */
export function SaveTrouble({ actor }: { readonly actor: PlannerActor }) {
  const t = useTranslations('shell.save');
  const ports = usePorts();
  const state = useSelector(actor, selectSaveState);
  const fault = useSelector(actor, selectFault);
  const document = useSelector(actor, selectDocument);
  const takeFile = document !== undefined && (
    <Button small icon="file" onClick={() => exportPlan(ports, document)}>
      {t('takeFile')}
    </Button>
  );
  switch (state) {
    case 'failed':
      return (
        <Strip>
          <Notice
            live
            tone="blocks"
            title={t('failed', { fault: fault ?? 'unknown' })}
            actions={
              <>
                {takeFile}
                <Button small onClick={() => actor.send({ type: 'RETRY' })}>
                  {t('retry')}
                </Button>
              </>
            }
          >
            {t('failedMore')}
          </Notice>
        </Strip>
      );
    case 'conflict':
      return (
        <Strip>
          <Notice
            live
            tone="warns"
            title={t('conflict')}
            actions={
              <>
                <Button small onClick={() => actor.send({ type: 'RELOAD' })}>
                  {t('conflictTake')}
                </Button>
                <Button
                  small
                  onClick={() =>
                    actor.send({
                      type: 'KEEP_AS_COPY',
                      name: t('copyName', { name: document?.situation.name ?? '' }).trim(),
                    })
                  }
                >
                  {t('conflictKeep')}
                </Button>
              </>
            }
          >
            {t('conflictMore')}
          </Notice>
        </Strip>
      );
    case 'outdated':
      return (
        <Strip>
          <Notice
            live
            tone="blocks"
            title={t('outdated')}
            actions={
              <>
                <Button small onClick={() => window.location.reload()}>
                  {t('reload')}
                </Button>
                {takeFile}
              </>
            }
          >
            {t('outdatedMore')}
          </Notice>
        </Strip>
      );
    case 'memory':
      return (
        <Strip>
          <Notice live tone="warns" title={t('memory')} actions={takeFile}>
            {t('memoryMore')}
          </Notice>
        </Strip>
      );
    default:
      return null;
  }
}

function Strip({ children }: { readonly children: ReactNode }) {
  return <div className={styles.strip}>{children}</div>;
}
