import { useEffect } from 'react';

const TEXT_INPUTS = new Set([
  'text',
  'search',
  'email',
  'tel',
  'url',
  'password',
  'number',
  'date',
  'time',
  'month',
  'week',
]);

/** Whether the browser's own undo of typing belongs here. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return TEXT_INPUTS.has(target.type);
  if (target instanceof HTMLTextAreaElement) return true;
  return target.isContentEditable || target.closest('[contenteditable]:not([contenteditable="false"])') !== null;
}

/** Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y do again; Cmd on a Mac. Typing in a text field keeps its own undo. */
export function useUndoKeys(act: (what: 'UNDO' | 'REDO') => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      const what =
        key === 'z' ? (event.shiftKey ? 'REDO' : 'UNDO') : key === 'y' && !event.shiftKey ? 'REDO' : undefined;
      if (what === undefined || isTextField(event.target)) return;
      event.preventDefault();
      act(what);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [act]);
}
