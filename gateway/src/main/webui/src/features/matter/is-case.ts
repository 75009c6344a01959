import type { Stage } from '@/api/types';

const STAGES_OF_CASES: Stage[] = ['FILED', 'DECIDED', 'COMPLETED'];

/** From the filing on, the office that writes has a case. */
export function isCase(stage: Stage): boolean {
  return STAGES_OF_CASES.includes(stage);
}
