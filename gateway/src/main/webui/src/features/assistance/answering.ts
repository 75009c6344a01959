import type {
  AnswerOfItem,
  Assistance,
  AssistanceItem,
  ItemAnswer,
  Outcome,
  TakenInEvidence,
} from './contract';
import { said } from '@/ui/said';

/** Not sent with a reply yet: its answer is still to be written, or may be changed. */
export function isUnsealed({ state, answer }: AssistanceItem): boolean {
  return state === 'OPEN' && answer?.sealedOn === undefined;
}

/** Where answering goes on: the first item nobody has answered, else the first that may be changed. */
export function nextToAnswer(items: AssistanceItem[]): number | undefined {
  const open = items.filter(isUnsealed);
  return (open.find(({ answer }) => !answer) ?? open[0])?.number;
}

/** What a reply sent now would seal, and what would stay open. */
export function scopeOfReply(items: AssistanceItem[]): { sealed: number[]; left: number[] } {
  const open = items.filter(isUnsealed);
  const numbers = (some: AssistanceItem[]) => some.map(({ number }) => number);
  return {
    sealed: numbers(open.filter(({ answer }) => answer)),
    left: numbers(open.filter(({ answer }) => !answer)),
  };
}

/** The items of each round, the first round above. */
export function byRound({ rounds, items }: Pick<Assistance, 'rounds' | 'items'>) {
  return rounds
    .map(({ round }) => ({ round, items: items.filter((item) => item.round === round) }))
    .filter((group) => group.items.length > 0);
}

/** Why an answer cannot name an item of evidence: it was sent with a reply, or lies elsewhere. */
export function whyNotFree({ free, onList }: TakenInEvidence): 'SENT' | 'ELSEWHERE' | undefined {
  if (free) return undefined;
  return onList ? 'SENT' : 'ELSEWHERE';
}

/** An answer as the form begins with it; what it named and cannot name any more is left out. */
export function valuesOf(
  answer: AnswerOfItem | undefined,
  taken: Assistance['evidence'],
): ItemAnswer {
  if (!answer) return { evidence: [] };
  const { outcome, words, ground, competent, evidence } = answer;
  return {
    outcome,
    words,
    evidence: evidence
      .map(({ id }) => id)
      .filter((named) => taken.some(({ id, free }) => free && id === named)),
    ...(ground ? { ground } : {}),
    ...(competent ? { competent } : {}),
  };
}

/** What the answer says; what its outcome does not ask for is left out, even if it was filled in before. */
export function bodyOf(values: ItemAnswer): ItemAnswer {
  const { ground, competent, evidence, ...rest } = values;
  const asks = askedOf(values.outcome, ground);
  return {
    ...said(rest),
    ...(asks.ground ? said({ ground }) : {}),
    ...(asks.competent ? said({ competent }) : {}),
    evidence: asks.evidence ? (evidence ?? []) : [],
  };
}

/** What an answer of this outcome has to say besides words. */
export function askedOf(outcome: Outcome | undefined, ground: ItemAnswer['ground']) {
  const isRefused = outcome === 'REFUSED';
  return {
    ground: isRefused,
    // 行政处罚法 26: whoever is not competent says who is.
    competent: isRefused && ground === 'NOT_WITHIN_POWERS',
    evidence: outcome === 'ANSWERED' || outcome === 'PARTLY',
  };
}

/** How many were answered by a reply. */
export function answeredOf(items: AssistanceItem[]): number {
  return items.filter(({ state }) => state !== 'OPEN').length;
}
