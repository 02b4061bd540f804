let pressed = false;

document.addEventListener('pointerdown', () => hold(true), true);
document.addEventListener('pointerup', () => hold(false), true);
document.addEventListener('pointercancel', () => hold(false), true);

function hold(down: boolean): void {
  pressed = down;
}

/**
 * Runs now, or once the pointer is up. Leaving a field by pressing a button must not move the button away from under the
 * pointer: the press would land beside it and be lost. So what appears when a field is left waits for the press.
 */
export function afterPress(run: () => void): void {
  if (!pressed) {
    run();
    return;
  }
  const settle = () => {
    document.removeEventListener('pointerup', settle, true);
    document.removeEventListener('pointercancel', settle, true);
    // The click comes right after the pointer is up; a task later it has been taken.
    setTimeout(run);
  };
  document.addEventListener('pointerup', settle, true);
  document.addEventListener('pointercancel', settle, true);
}
