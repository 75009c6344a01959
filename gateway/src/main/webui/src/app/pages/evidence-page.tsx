import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { lazy, Suspense } from 'react';
import { Link, useParams } from 'react-router';
import { meQuery } from '@/api/me';
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

// Beside this page, whose parts it shows: one chunk less is named in the first load.
export { AssistanceItemPage } from './assistance-item-page';
export { SharedItemPage } from './shared-item-page';

/** Where is it, is it whole, who had it in his hands. */
export function EvidencePage() {
  const { matterId = '', evidenceId = '' } = useParams();
  const item = useQuery(evidenceQuery(matterId, evidenceId));
  if (item.isPending) return <Bones rows={12} />;
  if (!item.data) {
    return <RefusalNote error={item.error} onRetry={() => void item.refetch()} />;
  }
  return <EvidenceShown key={evidenceId} matterId={matterId} item={item.data} />;
}

const HandlingBanner = lazy(async () => ({
  default: (await import('@/features/sharing/handling-banner')).HandlingBanner,
}));

const SecrecyDisclosure = lazy(async () => ({
  default: (await import('@/features/secrecy/secrecy-disclosure')).SecrecyDisclosure,
}));

function EvidenceShown({ matterId, item }: { matterId: string; item: Evidence }) {
  const words = useEvidenceWords();
  const { letter } = useLetterWords();
  const own = useQuery(meQuery).data?.office?.id;
  const matter = useQuery(matterQuery(matterId));
  const custody = useQuery(custodyQuery(matterId, item.evidenceId));
  const isMarked = useRecentChanges().has(matterId);
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
            <Link to={`/matters/${matterId}?tab=evidence`}>
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
      {own !== item.officeId && own !== item.holder && (
        <Suspense fallback={null}>
          <HandlingBanner matterId={matterId} />
        </Suspense>
      )}
      <div className={isMarked ? 'two-columns is-changed' : 'two-columns'}>
        <div>
          <ContentPanel item={item} />
          <ItemFacts item={item} />
          <CustodyChain custody={custody} />
        </div>
        <aside>
          <ProofPanel item={item} custody={custody} />
          <RecognitionPanel item={item} />
          <Suspense fallback={null}>
            <SecrecyDisclosure matterId={matterId} documentId={item.evidenceId} />
          </Suspense>
          {custody.data && <Looks custody={custody.data} />}
        </aside>
      </div>
    </>
  );
}
