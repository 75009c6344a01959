import { useCallback, useEffect, useRef } from 'react';

const PREFIX = 'lianban.draft.';
/** Up to where a person had read each matter, as earlier builds kept it here. */
const SEEN = 'lianban.seen.';
const WRITE_AFTER_MS = 400;
/** Older ones are forgotten: nobody looks for them any more. */
const KEPT_MS = 14 * 24 * 60 * 60_000;

interface Kept {
  at: number;
  value: unknown;
}

function place(person: string, name: string): string {
  return `${PREFIX}${person}.${name}`;
}

/** What was kept of an unsubmitted form; never protected data, see {@link useDraft}. */
export function readDraft(person: string, name: string): unknown {
  const text = window.localStorage.getItem(place(person, name));
  if (!text) return undefined;
  try {
    const kept = JSON.parse(text) as Kept;
    return Date.now() - kept.at < KEPT_MS ? kept.value : undefined;
  } catch {
    return undefined;
  }
}

function places(prefix: string): string[] {
  return Object.keys(window.localStorage).filter((key) => key.startsWith(prefix));
}

export function hasDrafts(person: string): boolean {
  return places(place(person, '')).length > 0;
}

/** Signing out leaves nothing of this person behind on a shared machine. */
export function forgetDrafts(person: string): void {
  [...places(place(person, '')), ...places(`${SEEN}${person}.`)].forEach((key) =>
    window.localStorage.removeItem(key),
  );
}

/** Removes whatever has been kept too long, whoever left it. */
export function sweepDrafts(): void {
  places(PREFIX)
    .filter((key) => isOld(window.localStorage.getItem(key)))
    .forEach((key) => window.localStorage.removeItem(key));
}

function isOld(text: string | null): boolean {
  try {
    return !text || Date.now() - (JSON.parse(text) as Kept).at >= KEPT_MS;
  } catch {
    return true;
  }
}

/**
 * Keeps an unsubmitted form in this browser, for this person only.
 * The caller leaves out what must not be stored (the informant).
 */
export function useDraft(person: string, name: string) {
  const timer = useRef<number | undefined>(undefined);
  const waiting = useRef<unknown>(undefined);

  const write = useCallback(() => {
    window.clearTimeout(timer.current);
    if (waiting.current === undefined) return;
    const kept: Kept = { at: Date.now(), value: waiting.current };
    waiting.current = undefined;
    window.localStorage.setItem(place(person, name), JSON.stringify(kept));
  }, [person, name]);

  useEffect(() => {
    window.addEventListener('pagehide', write);
    return () => {
      window.removeEventListener('pagehide', write);
      write();
    };
  }, [write]);

  const keep = useCallback(
    (value: unknown) => {
      waiting.current = value;
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(write, WRITE_AFTER_MS);
    },
    [write],
  );

  const forget = useCallback(() => {
    window.clearTimeout(timer.current);
    waiting.current = undefined;
    window.localStorage.removeItem(place(person, name));
  }, [person, name]);

  return { keep, forget };
}
