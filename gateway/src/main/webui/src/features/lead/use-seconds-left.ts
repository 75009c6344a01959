import { useEffect, useState } from 'react';

const SHOWN_SECONDS = 60;

/** How long what is protected stays on the screen; then it goes. */
export function useSecondsLeft(onOver: () => void): number {
  const [left, setLeft] = useState(SHOWN_SECONDS);
  useEffect(() => {
    const ends = Date.now() + SHOWN_SECONDS * 1000;
    const ticking = window.setInterval(() => {
      const seconds = Math.ceil((ends - Date.now()) / 1000);
      setLeft(seconds);
      if (seconds <= 0) onOver();
    }, 1000);
    return () => window.clearInterval(ticking);
  }, [onOver]);
  return left;
}
