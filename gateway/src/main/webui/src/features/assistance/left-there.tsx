import { Alert } from 'antd';
import { useAssistanceWords } from '@/words/assistance';
import type { Assistance } from './contract';
import { leftThere } from './left';
import type { DialogStep } from './steps';

/** What stays with the asked office is said before the request ends. */
export function LeftThere({ assistance, step }: { assistance: Assistance; step: DialogStep }) {
  const { assistance: says } = useAssistanceWords();
  const left = leftThere(assistance, step);
  if (left.length === 0) return null;
  return <Alert type="warning" showIcon title={says.leftThere(assistance.to.name, left)} />;
}
