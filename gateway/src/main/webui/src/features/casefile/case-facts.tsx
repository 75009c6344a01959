import { useQuery } from '@tanstack/react-query';
import type { Casefile } from '@/api/types';
import { Bones } from '@/ui/bones';
import { RefusalNote } from '@/ui/refusal-note';
import { useCasefileWords } from '@/words/casefile/casefile-words';
import { useWords } from '@/words/words-context';
import { casefileQuery } from './api';
import { useCaseParticulars } from './use-case-particulars';
import './casefile.css';
import '@/ui/panel-parts.css';

/** How far the filed case has come, and what was ordered and decided. */
export function CaseFacts({ matterId }: { matterId: string }) {
  const casefile = useQuery(casefileQuery(matterId));
  if (casefile.data) return <Facts casefile={casefile.data} />;
  if (casefile.isPending) return <Bones rows={6} />;
  return <RefusalNote error={casefile.error} onRetry={() => void casefile.refetch()} />;
}

function Facts({ casefile }: { casefile: Casefile }) {
  const says = useCasefileWords();
  const words = useWords();
  // What has not happened yet is left out.
  const happened = useCaseParticulars(casefile)(casefile).filter(
    (particular) => particular.says !== words.action.none,
  );
  return (
    <section className="panel" aria-labelledby="facts-casefile">
      <h2 id="facts-casefile">{says.facts}</h2>
      <dl className="facts">
        {happened.map((particular) => (
          <div key={particular.label} className="facts-pair">
            <dt>{particular.label}</dt>
            <dd className="case-said">{particular.says}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
