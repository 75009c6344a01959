import type { Assistance } from './contract';
import type { DialogStep } from './steps';

/** Numbers of the evidence that the step leaves with the asked office: it went along with no reply. */
export function leftThere({ evidence }: Assistance, step: DialogStep): number[] {
  const isEnd = step === 'close-assistance' || step === 'cancel-assistance';
  return isEnd ? evidence.filter(({ free }) => free).map(({ number }) => number) : [];
}
