import type { JointHandling } from '@/api/types';
import { changedLines, type Line } from '@/ui/changed-lines';
import type { Changed } from '@/ui/difference';
import type { JointHandlingWords } from '@/words/joint-handling';

/** What of a joint handling is not as it was read. */
export function differenceOf(
  seen: JointHandling,
  now: JointHandling,
  words: JointHandlingWords,
): Changed[] {
  return changedLines(saidOf(seen, words), saidOf(now, words), words.action.none);
}

function saidOf(
  { state, receivedOn, due, answer, officers, reports, ending }: JointHandling,
  { matters, jointHandling: says }: JointHandlingWords,
): Line[] {
  return [
    [matters.columns.state, says.states[state]],
    [says.received, receivedOn],
    [says.due, due?.due],
    [says.answer, answer && says.answers[answer.kind]],
    [says.fields.remark, answer?.words],
    [says.officers, officers.map(({ label }) => label).join(says.between) || undefined],
    ...reports.map(({ number, words }): Line => [says.reportOf(number), words]),
    [says.fields.endReason, ending?.reason],
  ];
}
