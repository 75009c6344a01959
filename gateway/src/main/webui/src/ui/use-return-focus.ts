import { useEffect, useState } from 'react';

/**
 * When the dialog that calls this goes, the caret is back where it was; if that was an entry of a menu
 * which is gone too, on the page's first button.
 */
export function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      window.setTimeout(() => {
        const place = isThere(before) ? before : document.querySelector('.action-bar button');
        if (place instanceof HTMLElement) place.focus();
      });
    },
    [before],
  );
}

function isThere(element: Element | null): boolean {
  return element !== null && element !== document.body && element.checkVisibility();
}
