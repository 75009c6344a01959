import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { assistanceCustodyQuery, assistanceItemQuery } from '@/features/assistance/api';
import { ContentPanel } from '@/features/evidence/content-panel';
import { CustodyChain } from '@/features/evidence/custody-chain';
import { EvidenceFlags } from '@/features/evidence/evidence-columns';
import { ItemFacts } from '@/features/evidence/item-facts';
import { Looks } from '@/features/evidence/looks';
import { ProofPanel } from '@/features/evidence/proof-panel';
import type { Evidence } from '@/api/types';
import { Bones } from '@/ui/bones';
import { PageHead } from '@/ui/page-head';
import { RefusalNote } from '@/ui/refusal-note';
import { useAssistanceWords } from '@/words/assistance';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';

interface Properties {
  assistanceId: string;
  evidenceId: string;
}

/** An item that an office took in for another's matter, which it need not see. */
export function AssistanceItemPage({ assistanceId, evidenceId }: Properties) {
  const item = useQuery(assistanceItemQuery(assistanceId, evidenceId));
  if (item.isPending) return <Bones rows={12} />;
  if (!item.data) {
    return <RefusalNote error={item.error} onRetry={() => void item.refetch()} />;
  }
  return <Shown assistanceId={assistanceId} item={item.data} />;
}

function Shown({ assistanceId, item }: { assistanceId: string; item: Evidence }) {
  const words = useEvidenceWords();
  const { assistance: says } = useAssistanceWords();
  const custody = useQuery(assistanceCustodyQuery(assistanceId, item.evidenceId));
  return (
    <>
      <PageHead
        over={says.item}
        title={item.title}
        facts={
          <>
            <span className="number">{words.evidence.number(item.number)}</span>
            <EvidenceFlags card={item} words={words} />
            <Link to={`/assistance/${assistanceId}`}>{says.toAssistance}</Link>
          </>
        }
      />
      <div className="two-columns">
        <div>
          <ContentPanel item={item} />
          <ItemFacts item={item} />
          <CustodyChain custody={custody} />
        </div>
        <aside>
          <ProofPanel item={item} custody={custody} />
          {custody.data && <Looks custody={custody.data} />}
        </aside>
      </div>
    </>
  );
}
