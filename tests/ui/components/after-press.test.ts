import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPress } from '#ui/components/after-press.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('what appears when a field is left', () => {
  it('comes at once from the keyboard', () => {
    const run = vi.fn();
    afterPress(run);
    expect(run.mock.calls).toEqual([[]]);
  });

  it.each(['pointerup', 'pointercancel'])('waits for the press that left it (%s), and comes once', (end) => {
    const run = vi.fn();
    document.dispatchEvent(new Event('pointerdown'));
    afterPress(run);
    document.dispatchEvent(new Event(end));
    expect(run.mock.calls).toEqual([]);
    vi.runAllTimers();
    document.dispatchEvent(new Event('pointerup'));
    vi.runAllTimers();
    expect(run.mock.calls).toEqual([[]]);
  });
});
