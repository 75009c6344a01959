import type { JointHandling } from '@/api/types';
import type { JointHandlingWords } from '@/words/joint-handling';
import type { StepName } from './api';
import { isInvitation } from './states';

/** What a step is called, and what follows from it: an invitation is withdrawn, what runs is ended. */
export function stepWords(
  state: JointHandling['state'],
  { jointHandling: says }: JointHandlingWords,
): { labels: Record<StepName, string>; laws: Record<StepName, string> } {
  return isInvitation(state)
    ? {
        labels: { ...says.steps, 'end-joint-handling': says.withdraw },
        laws: { ...says.laws, 'end-joint-handling': says.withdrawLaw },
      }
    : { labels: says.steps, laws: says.laws };
}
