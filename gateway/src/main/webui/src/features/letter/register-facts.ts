import type { LetterRegister } from '@/api/types';
import type { RegisterPart } from '@/words/letters';

export type Summary = NonNullable<LetterRegister['summary']>;

/** What a complete register says of itself: from where to where, how many are void or hidden. */
export function registerFacts(summary: Summary, says: RegisterPart['register']): string[] {
  return [
    summary.last === summary.opening
      ? says.notBegun
      : says.complete(summary.opening + 1, summary.last),
    ...(summary.voided > 0 ? [says.voidCount(summary.voided)] : []),
    ...(summary.hidden > 0 ? [says.hiddenCount(summary.hidden)] : []),
    says.next(summary.nextNumber),
  ];
}
