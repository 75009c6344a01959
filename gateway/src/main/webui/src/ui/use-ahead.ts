import { useState } from 'react';

/**
 * What a control shows: at once what was chosen, and in the end what the page says. The address of a
 * page changes a moment after the click; a control that waited for it would seem to refuse.
 */
export function useAhead<Value>(said: Value): [Value, (chosen: Value) => void] {
  const [state, setState] = useState({ said, shown: said });
  if (state.said !== said) setState({ said, shown: said });
  return [state.said === said ? state.shown : said, (chosen) => setState({ said, shown: chosen })];
}
