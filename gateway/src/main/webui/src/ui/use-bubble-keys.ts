import { useEffect, type RefObject } from 'react';

const STOPS = 'input, button, a';
const SCROLLS: Record<string, number> = { ArrowDown: 40, ArrowUp: -40 };

interface Properties {
  place: RefObject<HTMLElement | null>;
  bubble: RefObject<HTMLElement | null>;
  isOpen: boolean;
  isNote: boolean;
  close: () => void;
}

/**
 * A bubble's keys. It lies at the end of the page, but Tab goes on as if it lay behind its button; a note
 * that is too long is scrolled from its button, for it never has the focus.
 */
export function useBubbleKeys({ place, bubble, isOpen, isNote, close }: Properties): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const stops = () => [...(bubble.current?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
    const opener = () => place.current?.querySelector('button');
    if (!isNote) stops().at(0)?.focus();

    const onEscape = () => {
      if (bubble.current?.contains(document.activeElement)) opener()?.focus();
      close();
      return true;
    };
    const onTab = (isBack: boolean) => {
      const end = isBack ? stops().at(0) : stops().at(-1);
      const at = document.activeElement;
      if (isNote || (at !== end && !(isBack && at === bubble.current))) return false;
      opener()?.focus();
      close();
      return true;
    };
    const onArrow = (by: number) => {
      const shown = bubble.current;
      const isLong = shown && shown.scrollHeight > shown.clientHeight;
      if (!isNote || !isLong || document.activeElement !== opener()) return false;
      shown.scrollBy({ top: by });
      return true;
    };
    const answer = (event: KeyboardEvent) => {
      if (event.key === 'Escape') return onEscape();
      if (event.key === 'Tab') return onTab(event.shiftKey);
      const by = SCROLLS[event.key];
      return by !== undefined && onArrow(by);
    };
    const onKey = (event: KeyboardEvent) => {
      if (!answer(event)) return;
      event.stopPropagation();
      if (event.key !== 'Escape') event.preventDefault();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [place, bubble, isOpen, isNote, close]);
}
