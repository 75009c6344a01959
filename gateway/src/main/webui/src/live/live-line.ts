/** Something happened to a matter. What it was is asked again by whoever shows it. */
export interface MatterHint {
  type: string;
  matterId: string;
  sequence: number;
}

/** Something happened in the register: an office, a person. */
export interface RegisterHint {
  type: string;
  subject: string;
}

export type Hint = MatterHint | RegisterHint;

export type LineState = 'connecting' | 'open' | 'lost';

export interface Ears {
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
/** A line that does not open at first is lost as well. */
const OPENING_MS = 8_000;

/** Opens the live line and keeps it open until the returned function is called. */
export function openLine(ears: Ears): () => void {
  let source: EventSource | undefined;
  let silence: number | undefined;
  let retry: number | undefined;
  let pause = FIRST_RETRY_MS;
  let closed = false;
  const opening = window.setTimeout(() => ears.onState('lost'), OPENING_MS);

  const heard = () => {
    window.clearTimeout(silence);
    silence = window.setTimeout(lost, SILENCE_MS);
  };

  const opened = () => {
    window.clearTimeout(opening);
    pause = FIRST_RETRY_MS;
    ears.onState('open');
    ears.onReturn();
    heard();
  };

  function lost() {
    source?.close();
    source = undefined;
    window.clearTimeout(silence);
    if (closed) return;
    ears.onState('lost');
    window.clearTimeout(retry);
    retry = window.setTimeout(connect, pause);
    pause = Math.min(pause * 2, LONGEST_RETRY_MS);
  }

  function connect() {
    source = new EventSource(PATH);
    source.addEventListener('hello', opened);
    source.addEventListener('beat', heard);
    // The gateway cannot hear the services for a while, and hears them again.
    source.addEventListener('lagging', () => {
      heard();
      ears.onState('lost');
    });
    source.addEventListener('resync', opened);
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

  window.addEventListener('online', now);
  window.addEventListener('offline', cut);
  connect();
  return () => {
    closed = true;
    window.removeEventListener('online', now);
    window.removeEventListener('offline', cut);
    window.clearTimeout(opening);
    window.clearTimeout(retry);
    window.clearTimeout(silence);
    source?.close();
  };
}
