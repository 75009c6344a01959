import { useEffect, type RefObject } from 'react';

/** Where the keys stop: the links of the rows, and the button that loads more. */
const STOPS = '[data-list-stop]';
const ELSEWHERE = 'input, textarea, select, [contenteditable], dialog, [role="dialog"], .bubble';

/** j and k, and the arrows once the list has the focus, go from row to row; Enter is the link's own. */
export function useRowKeys(place: RefObject<HTMLElement | null>, onHelp?: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const list = place.current;
      if (!list || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(ELSEWHERE)) return;
      if (document.querySelector('dialog[open]')) return;
      if (event.key === '?' && onHelp) {
        event.preventDefault();
        onHelp();
        return;
      }
      const inside = list.contains(document.activeElement);
      const step = stepOf(event.key, inside);
      if (step === 0) return;
      event.preventDefault();
      go(list, step);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [place, onHelp]);
}

function stepOf(key: string, inside: boolean): number {
  if (key === 'j' || (inside && key === 'ArrowDown')) return 1;
  if (key === 'k' || (inside && key === 'ArrowUp')) return -1;
  return 0;
}

function go(list: HTMLElement, step: number): void {
  const stops = [...list.querySelectorAll<HTMLElement>(STOPS)];
  const row = document.activeElement?.closest('tr');
  const current = stops.findIndex(
    (stop) => stop === document.activeElement || (row && stop.closest('tr') === row),
  );
  const begin = stops.findIndex((stop) => stop.hasAttribute('aria-current'));
  const next = current < 0 ? Math.max(begin, 0) : current + step;
  const stop = stops[Math.min(Math.max(next, 0), stops.length - 1)];
  stop?.focus({ preventScroll: true });
  (stop?.closest('tr') ?? stop)?.scrollIntoView({ block: 'nearest' });
}
