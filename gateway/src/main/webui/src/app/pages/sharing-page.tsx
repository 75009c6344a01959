import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { meQuery } from '@/api/me';
import { RequestList } from '@/features/sharing/request-list';
import { ShareList } from '@/features/sharing/share-list';
import { PageHead } from '@/ui/page-head';
import { Ways } from '@/ui/tabs';
import { oneOf } from '@/ui/use-address';
import { useSharingWords } from '@/words/sharing';

const OwnChallenges = lazy(async () => ({
  default: (await import('@/features/challenge/own-challenges')).OwnChallenges,
}));

const BOXES = ['received', 'given', 'asked', 'incoming', 'challenges'] as const;

/** 信息共享: what others share with us, what we share, and requests to see a matter. */
export function SharingPage() {
  const words = useSharingWords();
  const [parameters] = useSearchParams();
  const { data: me } = useQuery(meQuery);
  const isHead = me?.person?.roles.includes('AGENCY_HEAD') ?? false;
  const box = oneOf([...BOXES], parameters.get('box')) ?? 'received';
  return (
    <>
      <PageHead title={words.places.SHARING} />
      <Ways
        label={words.places.SHARING}
        ways={BOXES.filter((one) => one !== 'incoming' || isHead).map((one) => ({
          to: `/sharing?box=${one}`,
          label: words.sharing.boxes[one],
          isHere: one === box,
        }))}
      />
      {box === 'challenges' ? (
        <Suspense fallback={null}>
          <OwnChallenges />
        </Suspense>
      ) : box === 'received' || box === 'given' ? (
        <ShareList key={box} box={box} />
      ) : (
        <RequestList
          key={box}
          box={box === 'asked' ? 'asked' : 'received'}
          own={me?.person?.office}
        />
      )}
    </>
  );
}
