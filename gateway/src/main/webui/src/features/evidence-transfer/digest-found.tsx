import { CheckCircleFilled, WarningFilled } from '@ant-design/icons';
import type { ListedItem } from '@/api/types';
import { FoldedDigest } from '@/ui/folded-digest';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { titleOf } from './names';
import { digestOf } from './way';

/** The listed digest, and after a check whether the bytes still give it. */
export function DigestFound({ item }: { item: ListedItem }) {
  const words = useEvidenceWords();
  const say = words.evidenceTransfer;
  const found = digestOf(item);
  if (!item.listedSha256) return <span className="listed-quiet">{say.digests.NONE}</span>;
  return (
    <>
      <FoldedDigest value={item.listedSha256} name={say.listedDigestOf(titleOf(item, words))} />
      <small data-found={found}>
        {found === 'AGREES' && <CheckCircleFilled aria-hidden />}
        {found === 'DIFFERS' && <WarningFilled aria-hidden />} {say.digests[found]}
      </small>
      {found === 'DIFFERS' && item.foundSha256 && (
        <small>
          {say.foundNow}{' '}
          <FoldedDigest value={item.foundSha256} name={say.foundDigestOf(titleOf(item, words))} />
        </small>
      )}
    </>
  );
}
