import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Study } from '#domain/plan/study.ts';

/** So far the pointer goes before a press is a drag, in CSS pixels. */
const THRESHOLD = 5;
/** Within this distance of its edge the string scrolls along. */
const EDGE = 48;
const SCROLL_STEP = 14;
/** A pointer this far above or below the string means none of its periods. */
const FAR = 160;

/**
 * Drags blocks from period to period with mouse, pen or finger. While dragging, only the block's own transform changes;
 * React hears of the period under the pointer when it changes, and the plan of the drop alone.
 *
 * A finger drags by the handle, whose `touch-action` is none; elsewhere it scrolls the page.
 */
export function useBlockDrag(
  scroller: RefObject<HTMLElement | null>,
  onDrop: (study: Study, column: number) => void,
): {
  /** The period under the pointer, while dragging. */
  readonly over: number | undefined;
  readonly dragged: string | undefined;
  readonly start: (event: PointerEvent<HTMLElement>, study: Study) => void;
  /** Whether the press that just ended was a drag: then it is no click. */
  readonly wasDrag: () => boolean;
} {
  const [over, setOver] = useState<number>();
  const [dragged, setDragged] = useState<string>();
  const moved = useRef(false);
  const running = useRef<AbortController>(undefined);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  }, [onDrop]);
  useEffect(() => () => running.current?.abort(), []);

  function start(event: PointerEvent<HTMLElement>, study: Study) {
    moved.current = false;
    const byHandle = event.target instanceof Element && event.target.closest('[data-handle]') !== null;
    if (event.button !== 0 || !event.isPrimary || (event.pointerType === 'touch' && !byHandle)) return;
    const block = event.currentTarget;
    const { pointerId, clientX, clientY } = event;
    const area = scroller.current;
    if (area === null) return;
    const from = area.scrollLeft;
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    let column: number | undefined;

    function end() {
      controller.abort();
      block.style.transform = '';
      delete block.dataset['dragged'];
      setOver(undefined);
      setDragged(undefined);
    }

    function move(next: globalThis.PointerEvent) {
      if (next.pointerId !== pointerId || area === null) return;
      if (!moved.current) {
        if (Math.hypot(next.clientX - clientX, next.clientY - clientY) < THRESHOLD) return;
        moved.current = true;
        block.dataset['dragged'] = 'true';
        setDragged(study.id);
      }
      scrollAlong(area, next.clientX);
      const dx = next.clientX - clientX + area.scrollLeft - from;
      block.style.transform = `translate(${dx}px, ${next.clientY - clientY}px)`;
      const under = columnAt(area, next.clientX, next.clientY);
      if (under !== column) {
        column = under;
        setOver(under);
      }
    }

    const { signal } = controller;
    // On the window: the pointer may leave the block, and the block's place in the tree does not change before the drop.
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener(
      'pointerup',
      (last) => {
        if (last.pointerId !== pointerId) return;
        move(last);
        end();
        if (moved.current && column !== undefined) drop.current(study, column);
      },
      { signal },
    );
    window.addEventListener('pointercancel', (last) => last.pointerId === pointerId && end(), { signal });
    window.addEventListener(
      'keydown',
      (key) => {
        if (key.key !== 'Escape' || !moved.current) return;
        key.preventDefault();
        end();
      },
      { signal },
    );
  }

  return { over, dragged, start, wasDrag: () => moved.current };
}

function scrollAlong(area: HTMLElement, x: number): void {
  const { left, right } = area.getBoundingClientRect();
  if (x < left + EDGE) area.scrollLeft -= SCROLL_STEP;
  else if (x > right - EDGE) area.scrollLeft += SCROLL_STEP;
}

function columnAt(area: HTMLElement, x: number, y: number): number | undefined {
  const { top, bottom } = area.getBoundingClientRect();
  if (y < top - FAR || y > bottom + FAR) return undefined;
  const columns = [...area.querySelectorAll<HTMLElement>('[data-column]')];
  const index = columns.findIndex((column) => {
    const { left, right } = column.getBoundingClientRect();
    return x >= left && x < right;
  });
  return index < 0 ? undefined : index;
}
