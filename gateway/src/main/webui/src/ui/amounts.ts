import type { EvidenceWords } from '@/words/evidence';

interface Quantity {
  amount: string;
  unit: string;
}

interface Counted {
  quantity?: Quantity;
  /** What a receiver found, where that is not what the list says. */
  counted?: Quantity;
}

/** How much there is: what was found before what was listed. */
export function amountOf({ quantity, counted }: Counted, words: EvidenceWords): string | undefined {
  if (!quantity) return undefined;
  if (!counted) return words.evidence.quantity(quantity.amount, quantity.unit);
  return words.evidence.countedQuantity(counted.amount, quantity.amount, quantity.unit);
}
