import { Grid, Steps } from 'antd';
import type { EvidenceTransfer } from '@/api/types';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { stopOf, wayOf } from './way';

/** How far the evidence has come. */
export function EvidenceWay({ transfer }: { transfer: EvidenceTransfer }) {
  const words = useEvidenceWords();
  const isNarrow = Grid.useBreakpoint().md === false;
  const way = wayOf(transfer);
  const at = way.indexOf(stopOf(transfer));
  const isOver = transfer.state === 'CLOSED';
  return (
    <div role="group" aria-label={words.evidenceTransfer.way} className="evidence-way">
      <Steps
        size="small"
        responsive={false}
        titlePlacement={isNarrow ? 'vertical' : 'horizontal'}
        current={isOver ? way.length : at}
        items={way.map((stop) => ({ title: words.evidenceTransfer.stops[stop] }))}
      />
    </div>
  );
}
