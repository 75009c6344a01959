import type { Supervision } from '@/api/types';

/** Where a letter of a supervision is read. */
export function letterPage(supervision: string, letter: string): string {
  return `/supervisions/${supervision}?letter=${letter}`;
}

/** Every letter of a supervision: only these are opened from its page. */
export function lettersOf({ demands, reminders, lifting }: Supervision): string[] {
  return [...demands, ...reminders, ...(lifting ? [lifting] : [])].map(({ letterId }) => letterId);
}
