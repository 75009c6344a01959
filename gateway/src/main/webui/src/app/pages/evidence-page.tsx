import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { Link, useParams } from 'react-router';
import type { Evidence } from '@/api/types';
import { custodyQuery, evidenceQuery } from '@/features/evidence/api';
import { ContentPanel } from '@/features/evidence/content-panel';
import { CustodyChain } from '@/features/evidence/custody-chain';
import { EvidenceFlags } from '@/features/evidence/evidence-columns';
import { ItemFacts } from '@/features/evidence/item-facts';
import { Looks } from '@/features/evidence/looks';
import { ProofPanel } from '@/features/evidence/proof-panel';
import { RecognitionPanel } from '@/features/evidence/recognition-panel';
import { matterQuery } from '@/features/matter/api';
import { useRecentChanges } from '@/live/changes';
import { Bones } from '@/ui/bones';
import { OfficeName } from '@/ui/office-name';
import { PageHead } from '@/ui/page-head';
import { RefusalNote } from '@/ui/refusal-note';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { useLetterWords } from '@/words/letter';
import './two-columns.css';

/** Where is it, is it whole, who had it in his hands. */
export function EvidencePage() {
  const { matterId = '', evidenceId = '' } = useParams();
  const item = useQuery(evidenceQuery(matterId, evidenceId));
  if (item.isPending) return <Bones rows={12} />;
  if (!item.data) {
    return <RefusalNote error={item.error} onRetry={() => void item.refetch()} />;
  }
  return <EvidenceShown key={evidenceId} item={item.data} />;
}

function EvidenceShown({ item }: { item: Evidence }) {
  const words = useEvidenceWords();
  const { letter } = useLetterWords();
  const matter = useQuery(matterQuery(item.matterId));
  const custody = useQuery(custodyQuery(item.matterId, item.evidenceId));
  const isMarked = useRecentChanges().has(item.matterId);
  return (
    <>
      <PageHead
        over={<span className="number">{words.evidence.number(item.number)}</span>}
        title={item.title}
        facts={
          <>
            <Tag>{words.evidenceKinds[item.kind]}</Tag>
            <EvidenceFlags card={item} words={words} />
            <span>
              <OfficeName id={item.holder} name={item.holderName} />{' '}
              {words.evidence.positions[item.position]}
            </span>
            <Link to={`/matters/${item.matterId}?tab=evidence`}>
              {matter.data ? words.evidence.ofMatter(matter.data.number) : words.evidence.toMatter}
            </Link>
            {item.transferId && (
              <Link to={`/transfers/${item.transferId}`}>{letter.toTransfer}</Link>
            )}
          </>
        }
        actions={
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            {words.action.print}
          </Button>
        }
      />
      <div className={isMarked ? 'two-columns is-changed' : 'two-columns'}>
        <div>
          <ContentPanel item={item} />
          <ItemFacts item={item} />
          <CustodyChain custody={custody} />
        </div>
        <aside>
          <ProofPanel item={item} custody={custody} />
          <RecognitionPanel item={item} />
          {custody.data && <Looks custody={custody.data} />}
        </aside>
      </div>
    </>
  );
}
