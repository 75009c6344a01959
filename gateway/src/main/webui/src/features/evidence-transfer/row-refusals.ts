import type { ListedItem } from '@/api/types';

/** Why the steps at the items are closed, each reason once: it is the same at most of them. */
export function refusalsOf(items: Pick<ListedItem, 'actions'>[]): string[] {
  const reasons = items
    .flatMap(({ actions }) => actions)
    .flatMap(({ open, reason }) => (open || !reason ? [] : [reason]));
  return [...new Set(reasons)];
}
