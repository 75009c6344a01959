import type { NoticeCount, NoticeState } from '@/api/types';

/** What stands on the bell; nothing when nothing is unread. */
export function badgeOf(count: NoticeCount | undefined): string | undefined {
  if (!count || count.unread === 0) return undefined;
  return count.capped ? `${count.unread}+` : String(count.unread);
}

/** How many came since the last count; what was there at the first count is no news. */
export function newsOf(before: NoticeCount | undefined, now: NoticeCount): number {
  return before ? Math.max(0, now.unread - before.unread) : 0;
}

export function isUnread(state: NoticeState): boolean {
  return state !== 'OPENED' && state !== 'ACTED';
}
