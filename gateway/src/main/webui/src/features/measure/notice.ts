import type { Measure } from '@/api/types';
import type { StepBodies, StepName } from './api';

/** By which paper the party is told: by a letter that is issued with the act, or by one written outside. */
export type Told = 'OURS' | 'OUTSIDE';

const TOLD_STEPS = [
  'approval',
  'disapproval',
  'outcome',
  'seizure',
  'extension',
  'release',
] as const satisfies readonly StepName[];

/** The steps of which the party is told, always or where goods go back by them. */
export type ToldStep = (typeof TOLD_STEPS)[number];

/** What stands beside the paper: a reason, which the party reads, or a remark of whoever approves. */
export type Said = 'REASON' | 'REMARK' | 'NOTHING';

function isTold(step: StepName): step is ToldStep {
  return TOLD_STEPS.some((told) => told === step);
}

/** Whether the form asks for the paper from the start: what was not taken does not go back. */
export function tells(step: StepName, measure: Measure): step is ToldStep {
  return isTold(step) && (step !== 'disapproval' || measure.state === 'URGENT');
}

/** The record of a seizure gives no reason, only its letter does. */
function isSilent(step: ToldStep, told: Told): boolean {
  return step === 'seizure' && told === 'OUTSIDE';
}

/**
 * The letter of an approval gives the
 * facts of the proposal; of one that names none, what whoever approves puts down.
 */
export function besidePaper(step: ToldStep, told: Told, measure: Pick<Measure, 'facts'>): Said {
  if (step === 'approval') return measure.facts || told === 'OUTSIDE' ? 'REMARK' : 'REASON';
  return isSilent(step, told) ? 'NOTHING' : 'REASON';
}

const COERCIONS = { SEAL: '查封', SEIZE: '扣押', PRESERVE: '先行登记保存' } satisfies Record<
  Measure['kind'],
  string
>;

/** Why goods that are not seized go back, as the party reads it. */
export const USUAL_REST = '上述证据不需要继续先行登记保存。';

/**
 * In Chinese whatever the console speaks: the party reads it. The officer puts it as the case wants
 * it; why a measure is refused, or how evidence was kept, only he knows.
 */
export function usualReason(step: ToldStep, kind: Measure['kind']): string | undefined {
  const measure = COERCIONS[kind];
  switch (step) {
    case 'seizure':
      return '先行登记保存的物品与涉嫌违法行为直接有关，依法应当予以扣押。';
    case 'extension':
      return '案情复杂，尚需继续调查取证，在原期限内不能作出处理决定。';
    case 'release':
      return `经查，不再需要对有关物品采取${measure}措施。`;
    case 'approval':
    case 'disapproval':
    case 'outcome':
      return undefined;
  }
}

/** What the form holds and no body has. */
export interface FormOnly {
  told?: Told;
  restTold?: Told;
  extent?: 'ALL' | 'SOME';
}

/** The body of a step: no number where a letter is issued, no reason where none is asked. */
export function bodyOf(
  step: StepName,
  entered: StepBodies[StepName] & FormOnly,
): StepBodies[StepName] {
  const body: Record<string, unknown> = { ...entered };
  // Which goods are meant is said by the goods that are named.
  delete body['extent'];
  delete body['told'];
  delete body['restTold'];
  if (isTold(step)) {
    const told = entered.told ?? 'OURS';
    if (told === 'OURS') delete body['paper'];
    if (isSilent(step, told)) delete body['reason'];
    if (entered.restTold === 'OUTSIDE') delete body['restReason'];
    else delete body['restPaper'];
  }
  return body;
}
