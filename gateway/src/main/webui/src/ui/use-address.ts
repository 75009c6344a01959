import { useCallback, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';

/** What is chosen on a page stands in its address: it survives a reload and can be sent to a colleague. */
export function useAddress(): [URLSearchParams, (name: string, value: string | undefined) => void] {
  const [parameters, setParameters] = useSearchParams();
  // The address changes a moment after it was asked to: two choices in a row must not lose the first.
  const latest = useRef(parameters);
  useEffect(() => {
    latest.current = parameters;
  }, [parameters]);
  const put = useCallback(
    (name: string, value: string | undefined) => {
      const after = new URLSearchParams(latest.current);
      if (value) after.set(name, value);
      else after.delete(name);
      latest.current = after;
      setParameters(after, { replace: true });
    },
    [setParameters],
  );
  return [parameters, put];
}

/** The value if it is one of those known; an address can be typed by anybody. */
export function oneOf<Value extends string>(
  known: readonly Value[],
  value: string | null,
): Value | undefined {
  return known.find((candidate) => candidate === value);
}
