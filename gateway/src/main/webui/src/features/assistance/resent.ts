import type { Assistance, AssistanceItem } from './contract';

/**
 * With which version an answer is sent again that was refused as stale: colleagues answer other items at
 * the same time, and that is no reason to ask anybody. Nothing where this item itself reads otherwise.
 */
export function versionToResend(
  seen: AssistanceItem,
  fresh: Assistance | undefined,
  saidOf: (item: AssistanceItem) => string,
): number | undefined {
  const item = fresh?.items.find(({ number }) => number === seen.number);
  return item && saidOf(item) === saidOf(seen) ? fresh?.version : undefined;
}
