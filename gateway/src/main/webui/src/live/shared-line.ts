import { openLine, type Ears, type Hint, type LineState } from './live-line';

const NAME = 'lianban.live';

type Said = { hint: Hint } | { state: LineState } | 'return' | 'newcomer';

/**
 * One line for all windows of this browser: over HTTP/1.1 it allows six connections to one address, and
 * six open lines would leave none to ask with. Whoever holds the lock has the line and tells the others;
 * when that window closes, the next one takes it over.
 */
export function joinLine(ears: Ears): () => void {
  const channel = new BroadcastChannel(NAME);
  const leaving = new AbortController();
  let closeLine: (() => void) | undefined;
  let state: LineState = 'connecting';

  const hear = (said: Said) => {
    if (said === 'newcomer') {
      if (closeLine) channel.postMessage({ state } satisfies Said);
    } else if (said === 'return') {
      ears.onReturn();
    } else if ('hint' in said) {
      ears.onHint(said.hint);
    } else {
      state = said.state;
      ears.onState(said.state);
    }
  };
  const tell = (said: Said) => {
    hear(said);
    channel.postMessage(said);
  };

  channel.onmessage = (event: MessageEvent<Said>) => hear(event.data);
  channel.postMessage('newcomer' satisfies Said);
  ears.onState(state);
  void navigator.locks
    .request(
      NAME,
      { signal: leaving.signal },
      () =>
        new Promise<void>((release) => {
          const close = openLine({
            onHint: (hint) => tell({ hint }),
            onReturn: () => tell('return'),
            onState: (now) => tell({ state: now }),
          });
          closeLine = () => {
            close();
            release();
          };
        }),
    )
    // The window was closed while it waited for its turn.
    .catch(() => undefined);

  return () => {
    leaving.abort();
    closeLine?.();
    channel.close();
  };
}
