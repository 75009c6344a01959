import { useEffect, useRef, type PointerEvent } from 'react';

const OPEN_MS = 250;
/** Long enough to move the pointer over into what was opened. */
const CLOSE_MS = 150;

/**
 * Opens when the mouse rests, closes when it has left. A finger that is lifted leaves as well, and does
 * not mean it: it opens by its click.
 */
export function useHoverOpen(setOpen: (isOpen: boolean) => void) {
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const soon = ({ pointerType }: PointerEvent, isOpen: boolean, after: number) => {
    if (pointerType !== 'mouse') return;
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setOpen(isOpen), after);
  };
  return {
    hover: {
      onPointerEnter: (event: PointerEvent) => soon(event, true, OPEN_MS),
      onPointerLeave: (event: PointerEvent) => soon(event, false, CLOSE_MS),
    },
    /** By the focus or a click: what the mouse was about to do is no longer wanted. */
    openNow: () => {
      window.clearTimeout(timer.current);
      setOpen(true);
    },
  };
}
