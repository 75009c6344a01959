import type { Notice } from '@/api/types';

/** Names the notice by which somebody comes to a page; the page is the same without it. */
export const NOTICE = 'notice';

/** The page of a notice, which then knows that it was opened, in this window or another. */
export function linkOf({ noticeId, matterId, link }: Notice): string {
  // Only a page of this console: what begins with two slashes would be another host.
  const page = /^\/(?![/\\])/.test(link) ? link : matterId ? `/matters/${matterId}` : '/notices';
  const [place = '', fragment] = page.split('#', 2);
  const joint = place.includes('?') ? '&' : '?';
  const address = `${place}${joint}${NOTICE}=${encodeURIComponent(noticeId)}`;
  return fragment === undefined ? address : `${address}#${fragment}`;
}
