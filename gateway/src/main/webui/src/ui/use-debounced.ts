import { useEffect, useState } from 'react';

const SETTLES_AFTER_MS = 400;

/** The value once typing has paused. */
export function useDebounced<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), SETTLES_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [value]);
  return settled;
}
