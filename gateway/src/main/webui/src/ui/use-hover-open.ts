import { useEffect, useRef } from 'react';

const OPEN_MS = 250;
/** Long enough to move the pointer over into what was opened. */
const CLOSE_MS = 150;

/** Opens when the pointer rests, closes when it has left. */
export function useHoverOpen(setOpen: (isOpen: boolean) => void) {
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const soon = (isOpen: boolean, after: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setOpen(isOpen), after);
  };
  return {
    onPointerEnter: () => soon(true, OPEN_MS),
    onPointerLeave: () => soon(false, CLOSE_MS),
  };
}
