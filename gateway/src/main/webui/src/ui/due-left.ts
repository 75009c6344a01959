import type { DueChip } from '@/api/types';
import type { Words } from '@/words';

type Spoken = Pick<Words['due'], 'left' | 'overdue' | 'leftInHours' | 'overdueInHours'>;

/** What is left, or has passed since: of a limit of hours to the minute, else in working days. */
export function leftOf(chip: DueChip, words: Spoken): string {
  const { colour, minutesLeft, workingDaysLeft } = chip;
  const isOver = colour === 'OVERDUE';
  if (minutesLeft === undefined)
    return isOver ? words.overdue(workingDaysLeft) : words.left(workingDaysLeft);
  const hours = Math.floor(minutesLeft / 60);
  const minutes = minutesLeft % 60;
  return isOver ? words.overdueInHours(hours, minutes) : words.leftInHours(hours, minutes);
}
