import type { AssistanceItem, ItemAnswer } from './contract';

/** What was typed of an answer, and the item as it was read then. */
export interface KeptAnswer {
  seen: AssistanceItem;
  values: ItemAnswer;
}

/**
 * What is typed of answers and not saved yet, by the numbers of their items. It outlives the forms: a
 * letter or an item of evidence is read on the same page, in their place.
 */
export function keepAnswers() {
  const kept = new Map<number, KeptAnswer>();
  return {
    of: (number: number): KeptAnswer | undefined => kept.get(number),
    keep: (number: number, answer: KeptAnswer): void => void kept.set(number, answer),
    forget: (number: number): void => void kept.delete(number),
    isAny: (): boolean => kept.size > 0,
  };
}

export type KeptAnswers = ReturnType<typeof keepAnswers>;
