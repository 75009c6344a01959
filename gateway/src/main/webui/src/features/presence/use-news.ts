import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { keys } from '@/api/keys';
import type { Changes } from '@/api/types';
import { changesQuery, markSeen } from './api';
import { joined, type News, type Told } from './news';

/** What was before somebody's eyes for so long, was seen. */
const SEEN_AFTER_S = 5;

/** What is new to the reader since he opened the page, also once it counts as seen. */
export function useNews(matterId: string): News | undefined {
  const changes = useQuery(changesQuery(matterId)).data;
  const [told, setTold] = useState<Told | undefined>(undefined);
  useSeen(matterId, changes);
  if (changes?.since && changes.at !== told?.last.at) {
    const news = joined(told, { ...changes, since: changes.since });
    setTold({ last: changes, news });
    return news;
  }
  return told?.news;
}

function useSeen(matterId: string, changes: Changes | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!changes) return;
    let shown = 0;
    const timer = window.setInterval(() => {
      if (document.visibilityState !== 'visible') return;
      shown += 1;
      if (shown < SEEN_AFTER_S) return;
      window.clearInterval(timer);
      // If it is not heard, it is said again with the next look.
      void markSeen(matterId, changes).then(
        () =>
          Promise.all(
            [keys.work, keys.matters].map((queryKey) =>
              client.invalidateQueries({ queryKey, refetchType: 'none' }),
            ),
          ),
        () => undefined,
      );
    }, 1000);
    return () => window.clearInterval(timer);
  }, [matterId, changes, client]);
}
