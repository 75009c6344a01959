import type { Supervision } from '@/api/types';
import { changedLines, type Line } from '@/ui/changed-lines';
import type { Changed } from '@/ui/difference';
import type { SupervisionWords } from '@/words/supervision';

/** What of a supervision is not as it was read. */
export function differenceOf(
  seen: Supervision,
  now: Supervision,
  words: SupervisionWords,
): Changed[] {
  return changedLines(saidOf(seen, words), saidOf(now, words), words.action.none);
}

function saidOf(
  { state, office, dueOn, demands, reports, reminders, due, lifting }: Supervision,
  { matters, supervision: says }: SupervisionWords,
): Line[] {
  const report = reports.at(-1);
  return [
    [matters.columns.state, says.states[state]],
    [says.office, office.name],
    [says.requirement, demands.at(-1)?.requirement],
    [says.dueOn, dueOn],
    [says.due, due?.due],
    [says.reports, report && `${says.nth(report.number)} ${report.words}`],
    [says.reminders, reminders.at(-1)?.on],
    [says.lifting, lifting?.reason],
  ];
}
