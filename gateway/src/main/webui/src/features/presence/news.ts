import type { Changes, TimelineEntry } from '@/api/types';

/** What is new to the reader since he opened the page. */
export interface News {
  since: string;
  items: TimelineEntry[];
  comments: number;
  isMore: boolean;
}

/** What the page said last, and by which answer. */
export interface Told {
  last: Changes;
  news: News;
}

/** What was new before, and what is new besides. */
export function joined(told: Told | undefined, changes: Changes & { since: string }): News {
  const fresh = changes.comments;
  if (!told) {
    return {
      since: changes.since,
      items: changes.items,
      comments: fresh,
      isMore: changes.more,
    };
  }
  const known = new Set(told.news.items.map((item) => item.sequence));
  // Counted anew from a later look, they come on top; from the same one they were counted before.
  const before =
    told.last.since === changes.since
      ? told.news.comments - told.last.comments
      : told.news.comments;
  return {
    since: told.news.since,
    items: [...told.news.items, ...changes.items.filter((item) => !known.has(item.sequence))],
    comments: before + fresh,
    isMore: told.news.isMore || changes.more,
  };
}
