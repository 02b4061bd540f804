import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/field.tsx';
import styles from './plan-page.module.css';

/** What can be done to the chosen alternative, and a new one. Removing can be undone like any other change. */
export function AlternativeTools({
  name,
  canRemove,
  onAdd,
  onCopy,
  onRename,
  onRemove,
}: {
  readonly name: string;
  readonly canRemove: boolean;
  readonly onAdd: () => void;
  readonly onCopy: () => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}) {
  const t = useTranslations('plan.alternatives');
  const [renaming, setRenaming] = useState(false);
  const [typed, setTyped] = useState(name);
  const box = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (renaming) box.current?.select();
  }, [renaming]);

  function submit(event: FormEvent) {
    event.preventDefault();
    setRenaming(false);
    if (typed.trim() !== '') onRename(typed.trim());
  }

  if (renaming) {
    return (
      <form className={styles.rename} onSubmit={submit}>
        <TextField
          label={t('name')}
          hint={t('nameHint')}
          value={typed}
          ref={box}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <div className={styles.tools}>
          <Button small type="submit" tone="primary">
            {t('saveName')}
          </Button>
          <Button small onClick={() => setRenaming(false)}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    );
  }
  return (
    <div className={styles.tools} role="group" aria-label={t('tools', { name })}>
      <Button small tone="quiet" icon="plus" onClick={onAdd}>
        {t('add')}
      </Button>
      <Button small tone="quiet" onClick={onCopy}>
        {t('copy')}
      </Button>
      <Button
        small
        tone="quiet"
        onClick={() => {
          setTyped(name);
          setRenaming(true);
        }}
      >
        {t('rename')}
      </Button>
      {canRemove && (
        <Button small tone="quiet" onClick={onRemove}>
          {t('remove')}
        </Button>
      )}
    </div>
  );
}
