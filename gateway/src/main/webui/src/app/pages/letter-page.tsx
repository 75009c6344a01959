import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Link, useParams } from 'react-router';
import { meQuery } from '@/api/me';
import { letterQuery, paperAddress, printAddress } from '@/features/letter/api';
import { isVoid } from '@/features/letter/is-void';
import { LetterReading } from '@/features/letter/letter-reading';
import { PaperButton } from '@/features/letter/paper-button';
import { VoidBanner } from '@/features/letter/void-banner';
import { Bones } from '@/ui/bones';
import { PageHead } from '@/ui/page-head';
import { RefusalNote } from '@/ui/refusal-note';
import { SecretMark } from '@/ui/secret-mark';
import { useLetterWords } from '@/words/letter';

// Beside this page, whose parts it shows: one chunk less is named in the first load.
export { SharedLetterPage } from './shared-letter-page';
export { WrittenLetterPage } from './written-letter-page';

const VoidingActs = lazy(async () => ({
  default: (await import('@/features/letter/voiding-acts')).VoidingActs,
}));

const HandlingBanner = lazy(async () => ({
  default: (await import('@/features/sharing/handling-banner')).HandlingBanner,
}));

const SecrecyDisclosure = lazy(async () => ({
  default: (await import('@/features/secrecy/secrecy-disclosure')).SecrecyDisclosure,
}));

const PrintButton = lazy(async () => ({
  default: (await import('@/features/delivery/print-button')).PrintButton,
}));

const DeliveryPanels = lazy(async () => ({
  default: (await import('@/features/delivery/delivery-panels')).DeliveryPanels,
}));

/** Is this letter valid, what does it say, print it. */
export function LetterPage() {
  const words = useLetterWords();
  const { letterId = '' } = useParams();
  const letter = useQuery(letterQuery(letterId));
  const me = useQuery(meQuery);
  if (letter.isPending) return <Bones rows={12} />;
  if (!letter.data) {
    return (
      <>
        <PageHead title={words.letter.panel} />
        <RefusalNote error={letter.error} onRetry={() => void letter.refetch()} />
      </>
    );
  }
  const shown = letter.data;
  return (
    <>
      <PageHead
        title={
          <span className={isVoid(shown) ? 'letter-void' : undefined}>
            {words.letter.kinds[shown.kind]}
          </span>
        }
        over={<span className="number">{shown.number ?? words.letter.unnumbered}</span>}
        facts={
          <>
            <SecretMark secret={shown.secret} />
            <Link to={`/matters/${shown.matterId}?tab=letters`}>{words.letter.toMatter}</Link>
            {shown.transferId && (
              <Link to={`/transfers/${shown.transferId}`}>{words.letter.toTransfer}</Link>
            )}
          </>
        }
        actions={
          <>
            <PaperButton letter={shown} />
            <Suspense fallback={null}>
              <PrintButton
                letter={shown.id}
                isVoid={isVoid(shown)}
                page={printAddress(shown.id)}
                address={
                  // The PDF stays as it was made: that a letter is void, its page says alone.
                  isVoid(shown) || shown.paper === 'WAITING'
                    ? printAddress(shown.id)
                    : paperAddress(shown.id)
                }
              />
            </Suspense>
            {shown.matterId && (
              <Suspense fallback={null}>
                <VoidingActs letter={shown} />
              </Suspense>
            )}
          </>
        }
      />
      {shown.matterId && me.data && me.data.office?.id !== shown.issuer.id && (
        <Suspense fallback={null}>
          <HandlingBanner matterId={shown.matterId} />
        </Suspense>
      )}
      <VoidBanner letter={shown} />
      <LetterReading letter={shown} />
      {shown.matterId && (
        <Suspense fallback={null}>
          <SecrecyDisclosure matterId={shown.matterId} documentId={shown.id} />
        </Suspense>
      )}
      {/* A letter that was shared by itself is read, and nothing else of it. */}
      {me.data && shown.matterId && (
        <Suspense fallback={<Bones rows={8} />}>
          <DeliveryPanels letter={shown.id} matterId={shown.matterId} me={me.data} />
        </Suspense>
      )}
    </>
  );
}
