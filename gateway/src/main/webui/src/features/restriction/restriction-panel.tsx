import { useQuery } from '@tanstack/react-query';
import { Button, Space } from 'antd';
import { useState } from 'react';
import { Bones } from '@/ui/bones';
import { RefusalNote } from '@/ui/refusal-note';
import { useRestrictionWords } from '@/words/restriction';
import { restrictionQuery } from './api';
import { RestrictionDialog, type Deciding } from './restriction-dialog';
import { RestrictionFacts } from './restriction-facts';
import '@/ui/panel-parts.css';

/** Whether the circle is restricted, to whom and why; for whoever decides, the three decisions. */
export function RestrictionPanel({ matterId }: { matterId: string }) {
  const { restriction: says } = useRestrictionWords();
  const restriction = useQuery(restrictionQuery(matterId));
  const [deciding, setDeciding] = useState<Deciding | undefined>(undefined);
  if (restriction.isPending) return <Bones rows={3} />;
  if (!restriction.data) {
    return <RefusalNote error={restriction.error} onRetry={() => void restriction.refetch()} />;
  }
  const { inForce, former, restricting, change, lifting } = restriction.data;
  const steps: [Deciding, boolean][] = [
    ['restrict', restricting.open],
    ['change', change.open],
    ['lift', lifting.open],
  ];
  return (
    <>
      <p className="step-law">{says.law}</p>
      {inForce ? <RestrictionFacts decided={inForce} /> : <p>{says.none}</p>}
      <Space wrap>
        {steps.map(
          ([step, isOpen]) =>
            isOpen && (
              <Button key={step} onClick={() => setDeciding(step)}>
                {says[step]}
              </Button>
            ),
        )}
      </Space>
      {former.length > 0 && <h3>{says.former}</h3>}
      {former.map((decided) => (
        <RestrictionFacts key={decided.id} decided={decided} />
      ))}
      {deciding && (
        <RestrictionDialog
          restriction={restriction.data}
          deciding={deciding}
          onClose={() => setDeciding(undefined)}
        />
      )}
    </>
  );
}
