import { useState } from 'react';
import type { NoticeCount } from '@/api/types';
import { newsOf } from './unread';

/** How many notices came at last while the page was open; none at its load. */
export function useNews(count: NoticeCount | undefined): number {
  const [before, setBefore] = useState(count);
  const [news, setNews] = useState(0);
  if (count && count !== before) {
    setBefore(count);
    setNews(newsOf(before, count));
  }
  return news;
}
