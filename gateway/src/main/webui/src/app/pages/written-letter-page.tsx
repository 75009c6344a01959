import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { letterQuery } from '@/features/letter/api';
import { LetterReading } from '@/features/letter/letter-reading';
import { PaperButton } from '@/features/letter/paper-button';
import { VoidBanner } from '@/features/letter/void-banner';
import { Bones } from '@/ui/bones';
import { PageHead } from '@/ui/page-head';
import { RefusalNote } from '@/ui/refusal-note';
import { useLetterWords } from '@/words/letter';

/** A letter that an office was written, or wrote, of a matter that it need not see. */
export function WrittenLetterPage({ letterId, back }: { letterId: string; back: string }) {
  const { letter: words, action, places } = useLetterWords();
  const letter = useQuery(letterQuery(letterId));
  if (letter.isPending) return <Bones rows={12} />;
  if (!letter.data) {
    return <RefusalNote error={letter.error} onRetry={() => void letter.refetch()} />;
  }
  return (
    <>
      <PageHead
        over={places.COOPERATION}
        title={words.kinds[letter.data.kind]}
        facts={
          <>
            <span className="number">{letter.data.number ?? words.unnumbered}</span>
            <Link to={back}>{action.back}</Link>
          </>
        }
        actions={<PaperButton letter={letter.data} />}
      />
      <VoidBanner letter={letter.data} />
      <LetterReading letter={letter.data} />
    </>
  );
}
