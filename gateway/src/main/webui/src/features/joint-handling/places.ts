import type { JointHandling } from '@/api/types';

type LetterName = 'sent' | 'receipt' | 'answer' | 'ending';

/** Where a letter is read by whoever need not see the case. */
export function letterPage(joint: string, letter: LetterName): string {
  return `/joint-handlings/${joint}?letter=${letter}`;
}

/** The letter that an address names; none where it is not written, or another is named. */
export function letterNamed(
  { letterId, receiptId, answer, ending }: JointHandling,
  name: string | null,
): string | undefined {
  switch (name) {
    case 'sent':
      return letterId;
    case 'receipt':
      return receiptId;
    case 'answer':
      return answer?.letterId;
    case 'ending':
      return ending?.letterId;
    default:
      return undefined;
  }
}
