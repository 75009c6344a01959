import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { letterQuery } from '@/features/letter/api';
import { LetterReading } from '@/features/letter/letter-reading';
import { PaperButton } from '@/features/letter/paper-button';
import { VoidBanner } from '@/features/letter/void-banner';
import { shareQuery } from '@/features/sharing/api';
import { HandlingNote } from '@/features/sharing/handling-banner';
import { Bones } from '@/ui/bones';
import { PageHead } from '@/ui/page-head';
import { RefusalNote } from '@/ui/refusal-note';
import { SecretMark } from '@/ui/secret-mark';
import { useLetterWords } from '@/words/letter';
import { useSecrecyWords } from '@/words/secrecy';

/** A letter that a share names, with how it must be treated. */
export function SharedLetterPage({ shareId, letterId }: { shareId: string; letterId: string }) {
  const { letter: words } = useLetterWords();
  const { secrecy: says } = useSecrecyWords();
  const share = useQuery(shareQuery(shareId));
  const letter = useQuery(letterQuery(letterId));
  if (letter.isPending || share.isPending) return <Bones rows={12} />;
  if (!letter.data || !share.data) {
    return (
      <RefusalNote error={letter.error ?? share.error} onRetry={() => void letter.refetch()} />
    );
  }
  return (
    <>
      <PageHead
        over={says.letter}
        title={words.kinds[letter.data.kind]}
        facts={
          <>
            <span className="number">{letter.data.number ?? words.unnumbered}</span>
            <SecretMark secret={letter.data.secret} />
            <Link to={`/sharing/${shareId}`}>{says.toShare}</Link>
          </>
        }
        actions={<PaperButton letter={letter.data} />}
      />
      <HandlingNote share={share.data} />
      <VoidBanner letter={letter.data} />
      <LetterReading letter={letter.data} />
    </>
  );
}
