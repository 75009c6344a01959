import { useId } from 'react';
import { DayField } from '@/ui/day-field';
import { useAuditWords } from '@/words/audit';

interface Properties {
  from: string;
  to: string;
  onChoose: (name: 'from' | 'to', day: string | undefined) => void;
}

/** The days asked for, both included. */
export function PeriodFields({ from, to, onChoose }: Properties) {
  const { audit: says } = useAuditWords();
  const first = useId();
  const last = useId();
  return (
    <>
      <span className="one-of">
        <label htmlFor={first}>{says.from}</label>
        <DayField id={first} value={from} onChange={(day) => onChoose('from', day)} />
      </span>
      <span className="one-of">
        <label htmlFor={last}>{says.to}</label>
        <DayField id={last} value={to} onChange={(day) => onChoose('to', day)} />
      </span>
    </>
  );
}
