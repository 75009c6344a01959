import type { UseQueryResult } from '@tanstack/react-query';
import type { Custody } from '@/api/types';
import { Bones } from '@/ui/bones';
import { RefusalNote } from '@/ui/refusal-note';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { CustodyLink } from './custody-link';
import './evidence.css';

/** 保管链: every hand the item went through, the first above. */
export function CustodyChain({ custody }: { custody: UseQueryResult<Custody> }) {
  const words = useEvidenceWords();
  return (
    <section className="panel" aria-label={words.evidence.custody}>
      <h2>{words.evidence.custody}</h2>
      {custody.isPending && <Bones rows={6} />}
      {custody.isError && (
        <RefusalNote error={custody.error} onRetry={() => void custody.refetch()} />
      )}
      {custody.data && (
        <ol className="custody">
          {custody.data.items.map((entry) => (
            <CustodyLink key={`${entry.log} ${entry.sequence}`} entry={entry} />
          ))}
        </ol>
      )}
    </section>
  );
}
