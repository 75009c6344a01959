import type { Assistance } from './contract';

/** Where a letter of a request is read by whoever need not see the matter. */
export function letterPage(assistance: string, letter: string): string {
  return `/assistance/${assistance}?letter=${letter}`;
}

/** Where an item of evidence is shown: with its matter, or with the request it was taken in for. */
export function itemPage({ id, matter }: Assistance, evidence: string): string {
  return matter
    ? `/matters/${matter.id}/evidence/${evidence}`
    : `/assistance/${id}?evidence=${evidence}`;
}

/** Every letter of a request: only these are opened from its page. */
export function lettersOf({ rounds, replies, reminders }: Assistance): string[] {
  return [
    ...rounds.flatMap(({ letterId, receiptId, extension }) => [
      letterId,
      receiptId,
      extension?.letterId,
    ]),
    ...replies.flatMap(({ letterId, list }) => [letterId, list?.letterId]),
    ...reminders.map(({ letterId }) => letterId),
  ].filter((letter) => letter !== undefined);
}
