import { useEffect, useState } from 'react';
import { SEEN } from '@/ui/drafts';

/**
 * Up to which fact this person had read the matter when the page was opened; remembered in this browser.
 *
 * @param shown the last fact that the page shows now
 */
export function useLastLook(person: string, matter: string, shown: number): number | undefined {
  const place = `${SEEN}${person}.${matter}`;
  const [seen] = useState(() => {
    const stored = window.localStorage.getItem(place);
    return stored === null ? undefined : Number(stored);
  });
  useEffect(() => {
    window.localStorage.setItem(place, String(shown));
  }, [place, shown]);
  return seen;
}
