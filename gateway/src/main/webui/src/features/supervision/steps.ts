import { said } from '@/ui/said';
import type { StepName } from './api';

/** What the dialogs have as fields; each step asks for some of them. */
export interface StepValues {
  words?: string;
  reason?: string;
  requirement?: string;
  dueOn?: string;
}

/** What a step is sent with; nothing where it is a yes alone. */
export function bodyOfStep(step: StepName, values: StepValues): StepValues | undefined {
  return step === 'remind-supervision' ? undefined : said(values);
}
