import type { StepName } from './api';
import type { Assistance } from './contract';
import { said } from '@/ui/said';

/** Steps with a dialog of their own; what more is asked for is written in a drawer. */
export type DialogStep = Exclude<StepName, 'supplement-assistance'>;

/** What the dialogs have as fields; each step asks for some of them. */
export interface StepValues {
  reason?: string;
  proposedOn?: string;
  words?: string;
  officers?: string[];
  workingDays?: number;
  note?: string;
  matterId?: string;
  timeliness?: number;
  completeness?: number;
}

/** What a step is sent with; nothing where it is a yes alone. */
export function bodyOfStep(step: DialogStep, values: StepValues): StepValues | undefined {
  switch (step) {
    case 'issue-assistance':
    case 'remind-assistance':
      return undefined;
    case 'receive-assistance': {
      const { proposedOn, words } = said(values);
      // Without another day there is nothing to explain.
      return proposedOn ? said({ proposedOn, words }) : {};
    }
    case 'cancel-assistance':
    case 'assign-assistance':
    case 'extend-assistance':
    case 'reply-assistance':
    case 'name-spin-off':
    case 'close-assistance':
      return said(values);
  }
}

/** The round under way; a draft has its first. */
export function currentRound({ rounds }: Assistance) {
  return rounds.at(-1);
}
