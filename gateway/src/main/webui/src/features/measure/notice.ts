import type { Measure } from '@/api/types';
import type { StepBodies, StepName } from './api';

/** By which paper the party is told: by a letter that is issued with the act, or by one written outside. */
export type Told = 'OURS' | 'OUTSIDE';

/** The steps of which the party is told. */
export type ToldStep = 'approval' | 'seizure' | 'extension' | 'release';

/** The record of these two gives no reason; only the letter does. */
const REASON_IS_THE_LETTERS: readonly ToldStep[] = ['approval', 'seizure'];

export function isTold(step: StepName): step is ToldStep {
  return step === 'approval' || step === 'seizure' || step === 'extension' || step === 'release';
}

export function asksReason(step: ToldStep, told: Told): boolean {
  return told === 'OURS' || !REASON_IS_THE_LETTERS.includes(step);
}

const COERCIONS = { SEAL: '查封', SEIZE: '扣押', PRESERVE: '先行登记保存' } satisfies Record<
  Measure['kind'],
  string
>;

/** In Chinese whatever the console speaks: the party reads it. The officer puts it as the case wants it. */
export function usualReason(step: ToldStep, kind: Measure['kind']): string {
  const measure = COERCIONS[kind];
  switch (step) {
    case 'approval':
      return kind === 'PRESERVE'
        ? '有关物品与涉嫌违法行为直接有关，如不及时保存，证据可能灭失或者以后难以取得。'
        : `有关场所、设施、财物与涉嫌违法行为直接有关，为制止违法行为、防止证据损毁，需要予以${measure}。`;
    case 'seizure':
      return '先行登记保存的物品与涉嫌违法行为直接有关，依法应当予以扣押。';
    case 'extension':
      return '案情复杂，尚需继续调查取证，在原期限内不能作出处理决定。';
    case 'release':
      return `经查，不再需要对有关物品采取${measure}措施。`;
  }
}

/** What the form holds and no body has. */
export interface FormOnly {
  told?: Told;
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
  if (isTold(step)) {
    const told = entered.told ?? 'OURS';
    if (told === 'OURS') delete body['paper'];
    if (!asksReason(step, told)) delete body['reason'];
  }
  return body;
}
