import type { LeadNotification } from '@/api/types';
import { changedLines, type Line } from '@/ui/changed-lines';
import type { Changed } from '@/ui/difference';
import type { LeadNotificationWords } from '@/words/lead-notification';

/** What of a notification is not as it was read. */
export function differenceOf(
  seen: LeadNotification,
  now: LeadNotification,
  words: LeadNotificationWords,
): Changed[] {
  return changedLines(saidOf(seen, words), saidOf(now, words), words.action.none);
}

function saidOf(
  { state, receivedOn, due, answer }: LeadNotification,
  { matters, leadNotification: says }: LeadNotificationWords,
): Line[] {
  return [
    [matters.columns.state, says.states[state]],
    [says.received, receivedOn],
    [says.due, due?.due],
    [says.answer, answer && says.answers[answer.kind]],
    [says.ownNumber, answer?.number],
    [says.fields.remark, answer?.words],
  ];
}
