import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * When the dialog that calls this goes, the caret is back where it was; if that was an entry of a menu
 * which is gone too, on the page's first button.
 *
 * @returns says that it goes elsewhere instead: what is called once the dialog is gone
 */
export function useReturnFocus(): (instead: () => void) => void {
  const [before] = useState(() => document.activeElement);
  const elsewhere = useRef<(() => void) | undefined>(undefined);
  useEffect(
    () => () => {
      window.setTimeout(() => {
        if (elsewhere.current) {
          elsewhere.current();
          return;
        }
        const place = isThere(before) ? before : document.querySelector('.action-bar button');
        if (place instanceof HTMLElement) place.focus();
      });
    },
    [before],
  );
  return useCallback((instead) => {
    elsewhere.current = instead;
  }, []);
}

function isThere(element: Element | null): boolean {
  return element !== null && element !== document.body && element.checkVisibility();
}
