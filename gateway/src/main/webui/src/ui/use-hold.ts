import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

/** So long after the last movement somebody may be about to click. */
const HOLD_MS = 2_500;

/** Whether somebody is at work in the list with pointer or keys: meanwhile its rows keep their places. */
export function useHold(place: RefObject<HTMLElement | null>): boolean {
  const [isHeld, setHeld] = useState(false);
  const timer = useRef<number | undefined>(undefined);

  const release = useCallback(() => {
    window.clearTimeout(timer.current);
    setHeld(false);
  }, []);

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const hold = (event: Event) => {
      window.clearTimeout(timer.current);
      // Whoever is at the button below the rows wants more of them.
      if (!(event.target instanceof Element && event.target.closest('tr'))) {
        release();
        return;
      }
      timer.current = window.setTimeout(release, HOLD_MS);
      setHeld(true);
    };
    const holding = ['pointermove', 'pointerdown', 'focusin', 'keydown'] as const;
    holding.forEach((event) => element.addEventListener(event, hold, { passive: true }));
    element.addEventListener('pointerleave', release);
    return () => {
      window.clearTimeout(timer.current);
      holding.forEach((event) => element.removeEventListener(event, hold));
      element.removeEventListener('pointerleave', release);
    };
  }, [place, release]);

  return isHeld;
}
