/** What the gateway says: something happened to this matter. What it was is asked again by whoever shows it. */
export interface Hint {
  type: string;
  matterId: string;
  sequence: number;
}

export type LineState = 'connecting' | 'open' | 'lost';

interface Ears {
  onHint: (hint: Hint) => void;
  /** The line is open again: anything may have happened meanwhile. */
  onReturn: () => void;
  onState: (state: LineState) => void;
}

const PATH = '/live';
/** Heartbeats come every 15 seconds; two missed ones and the line is dead, whatever the browser thinks. */
const SILENCE_MS = 40_000;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 20_000;

/** Opens the live line and keeps it open until the returned function is called. */
export function openLine(ears: Ears): () => void {
  let source: EventSource | undefined;
  let silence: number | undefined;
  let retry: number | undefined;
  let pause = FIRST_RETRY_MS;
  let wasOpen = false;
  let closed = false;

  const heard = () => {
    window.clearTimeout(silence);
    silence = window.setTimeout(lost, SILENCE_MS);
  };

  const opened = () => {
    pause = FIRST_RETRY_MS;
    ears.onState('open');
    if (wasOpen) ears.onReturn();
    wasOpen = true;
    heard();
  };

  function lost() {
    source?.close();
    source = undefined;
    window.clearTimeout(silence);
    if (closed) return;
    if (wasOpen) ears.onState('lost');
    window.clearTimeout(retry);
    retry = window.setTimeout(connect, pause);
    pause = Math.min(pause * 2, LONGEST_RETRY_MS);
  }

  function connect() {
    source = new EventSource(PATH);
    source.addEventListener('hello', opened);
    source.addEventListener('beat', heard);
    source.addEventListener('hint', (event: MessageEvent<string>) => {
      heard();
      ears.onHint(JSON.parse(event.data) as Hint);
    });
    source.onerror = lost;
    heard();
  }

  const now = () => {
    // The machine woke up, or the network came back: no need to wait out the pause.
    if (!source) {
      window.clearTimeout(retry);
      pause = FIRST_RETRY_MS;
      connect();
    }
  };
  const cut = () => lost();

  ears.onState('connecting');
  window.addEventListener('online', now);
  window.addEventListener('offline', cut);
  connect();
  return () => {
    closed = true;
    window.removeEventListener('online', now);
    window.removeEventListener('offline', cut);
    window.clearTimeout(retry);
    window.clearTimeout(silence);
    source?.close();
  };
}
