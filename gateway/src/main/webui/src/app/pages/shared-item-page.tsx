import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { sharedItemQuery } from '@/features/evidence/api';
import { ContentPanel } from '@/features/evidence/content-panel';
import { ItemFacts } from '@/features/evidence/item-facts';
import { shareQuery } from '@/features/sharing/api';
import { HandlingNote } from '@/features/sharing/handling-banner';
import { Bones } from '@/ui/bones';
import { PageHead } from '@/ui/page-head';
import { RefusalNote } from '@/ui/refusal-note';
import { SecretMark } from '@/ui/secret-mark';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { useSecrecyWords } from '@/words/secrecy';

/** An item of evidence that a share names, with how it must be treated. */
export function SharedItemPage({ shareId, evidenceId }: { shareId: string; evidenceId: string }) {
  const words = useEvidenceWords();
  const { secrecy: says } = useSecrecyWords();
  const share = useQuery(shareQuery(shareId));
  const item = useQuery(sharedItemQuery(shareId, evidenceId));
  if (item.isPending || share.isPending) return <Bones rows={12} />;
  if (!item.data || !share.data) {
    return <RefusalNote error={item.error ?? share.error} onRetry={() => void item.refetch()} />;
  }
  return (
    <>
      <PageHead
        over={says.item}
        title={item.data.title}
        facts={
          <>
            <span className="number">{words.evidence.number(item.data.number)}</span>
            <SecretMark secret={item.data.secret} />
            <Link to={`/sharing/${shareId}`}>{says.toShare}</Link>
          </>
        }
      />
      <HandlingNote share={share.data} />
      <ContentPanel item={item.data} />
      <ItemFacts item={item.data} />
    </>
  );
}
