import { useSyncExternalStore } from 'react';

/** How long a change by somebody else stays marked. */
const MARKED_MS = 6_000;

const marked = new Map<string, number>();
const listeners = new Set<() => void>();
let snapshot: ReadonlySet<string> = new Set();

function publish(): void {
  snapshot = new Set(marked.keys());
  listeners.forEach((listener) => listener());
}

export function noteChange(matter: string): void {
  window.clearTimeout(marked.get(matter));
  marked.set(
    matter,
    window.setTimeout(() => {
      marked.delete(matter);
      publish();
    }, MARKED_MS),
  );
  publish();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Matters that somebody else changed a moment ago. */
export function useRecentChanges(): ReadonlySet<string> {
  return useSyncExternalStore(listen, () => snapshot);
}
