import { said } from '@/ui/said';
import type { StepName } from './api';

/** What the dialogs have as fields; each step asks for some of them. */
export interface StepValues {
  answer?: 'AGREED' | 'DECLINED';
  words?: string;
  officers?: string[];
  reason?: string;
}

/** What a step is sent with; nothing where it is a yes alone. */
export function bodyOfStep(step: StepName, values: StepValues): StepValues | undefined {
  return step === 'receive-invitation' ? undefined : said(values);
}

/** Whether a letter can be made of what is filled in; whoever declines says why. */
export function isAnswer({ answer, words }: StepValues): boolean {
  return answer === 'AGREED' || (answer === 'DECLINED' && Boolean(words?.trim()));
}
