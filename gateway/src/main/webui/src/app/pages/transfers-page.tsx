import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { meQuery } from '@/api/me';
import { TransferList } from '@/features/docket/transfer-list';
import type { Direction } from '@/features/docket/api';
import { Bones } from '@/ui/bones';
import { PageHead } from '@/ui/page-head';
import { Ways } from '@/ui/tabs';
import { oneOf } from '@/ui/use-address';
import { useListWords } from '@/words/lists';

const DIRECTIONS: Direction[] = ['incoming', 'outgoing', 'deciding'];

/** Where the disputes before any transfer are listed. */
const DISPUTES = 'disputes';

const DisputeList = lazy(async () => ({
  default: (await import('@/features/dispute/dispute-list')).DisputeList,
}));

/** 移送: what comes, what goes, what one must decide as the common superior, what is disputed before. */
export function TransfersPage() {
  const words = useListWords();
  const [parameters] = useSearchParams();
  const { data: me } = useQuery(meQuery);
  // A superior's transfers are mostly those he decides.
  const own = me?.person?.roles.includes('DESIGNATOR') ? 'deciding' : 'incoming';
  const isOfDisputes = parameters.get('direction') === DISPUTES;
  const direction = oneOf(DIRECTIONS, parameters.get('direction')) ?? own;
  return (
    <>
      <PageHead title={words.places.TRANSFERS} />
      <Ways
        label={words.matters.direction}
        ways={[
          ...DIRECTIONS.map((way) => ({
            to: `/transfers?${addressOf(parameters, way)}`,
            label: words.matters.directions[way],
            isHere: !isOfDisputes && way === direction,
          })),
          {
            to: `/transfers?direction=${DISPUTES}`,
            label: words.matters.disputes,
            isHere: isOfDisputes,
          },
        ]}
      />
      {isOfDisputes ? (
        <Suspense fallback={<Bones rows={8} />}>
          <DisputeList />
        </Suspense>
      ) : (
        <TransferList key={direction} direction={direction} />
      )}
    </>
  );
}

function addressOf(parameters: URLSearchParams, direction: Direction): string {
  const address = new URLSearchParams(parameters);
  address.set('direction', direction);
  return address.toString();
}
