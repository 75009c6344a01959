/** The server gives the timeline in pages of this many facts, oldest first. */
export const TIMELINE_PAGE = 100;

/** The page of the timeline in which the fact of this sequence stands. */
export function timelinePage(sequence: number): number {
  return Math.max(0, Math.ceil(sequence / TIMELINE_PAGE) - 1);
}
