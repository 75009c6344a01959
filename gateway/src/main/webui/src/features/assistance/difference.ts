import { changedLines, type Line } from '@/ui/changed-lines';
import type { Changed } from '@/ui/difference';
import type { AssistanceWords } from '@/words/assistance';
import type { Assistance, AssistanceItem } from './contract';

/** What of a request is not as it was read. */
export function differenceOf(seen: Assistance, now: Assistance, words: AssistanceWords): Changed[] {
  return changedLines(saidOf(seen, words), saidOf(now, words), words.action.none);
}

function saidOf(assistance: Assistance, words: AssistanceWords): Line[] {
  const { rounds, items, state, to, officers, due, reminders, spinOff } = assistance;
  const says = words.assistance;
  const last = rounds.at(-1);
  return [
    [words.matters.columns.state, says.states[state]],
    [says.to, to.name],
    [says.asked, last?.reason],
    [says.wished, last?.wishedOn],
    [says.proposed, last?.proposedOn],
    [says.extension, last?.extension?.until],
    [says.due, due?.due],
    [says.officers, officers.map(({ label }) => label).join(says.between) || undefined],
    [says.reminders, reminders.map(({ on }) => on).join(says.between) || undefined],
    [says.spinOff, spinOff && (spinOff.number ?? spinOff.on)],
    ...items.map((item): Line => [says.itemOf(item.number), itemSaid(item, words)]),
  ];
}

/** One item as a text, with what is answered so far. */
export function itemSaid(
  { kind, text, answer, state }: AssistanceItem,
  { assistance: says }: AssistanceWords,
): string {
  const parts = [says.kinds[kind], text];
  if (!answer) return [...parts, says.itemStates[state]].join('\n');
  const { outcome, words, ground, competent, evidence } = answer;
  return [
    ...parts,
    says.itemStates[outcome],
    words,
    ...(ground ? [says.grounds[ground]] : []),
    ...(competent ? [competent] : []),
    ...evidence.map(({ number, title }) => `${says.evidenceNumber(number)} ${title ?? ''}`.trim()),
  ].join('\n');
}
