import { useSelector } from '@xstate/react';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { selectCanRedo, selectCanUndo } from '#session/planner.ts';
import type { PlannerActor } from '#session/planner-machine.ts';
import { IconButton } from '../components/button.tsx';
import { VisuallyHidden } from '../components/visually-hidden.tsx';
import { useUndoKeys } from './use-undo-keys.ts';

/** Undo and redo of the open plan: two buttons and the keys everybody knows. */
export function UndoRedo({ actor }: { readonly actor: PlannerActor }) {
  const t = useTranslations('shell');
  const canUndo = useSelector(actor, selectCanUndo);
  const canRedo = useSelector(actor, selectCanRedo);
  const [said, setSaid] = useState('');
  const act = useCallback(
    (what: 'UNDO' | 'REDO') => {
      const possible = actor.getSnapshot().can({ type: what });
      setSaid(t(possible ? (what === 'UNDO' ? 'undo.undone' : 'undo.redone') : 'undo.nothing'));
      actor.send({ type: what });
    },
    [actor, t],
  );
  useUndoKeys(act);
  return (
    <div>
      <IconButton icon="undo" label={t('undo.undo')} disabled={!canUndo} onClick={() => act('UNDO')} />
      <IconButton icon="redo" label={t('undo.redo')} disabled={!canRedo} onClick={() => act('REDO')} />
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </div>
  );
}
