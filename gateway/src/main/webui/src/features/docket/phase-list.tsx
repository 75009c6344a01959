import type { ReactNode } from 'react';
import type { Stage } from '@/api/types';
import { Choice } from '@/ui/choice';
import { EmptyList } from '@/ui/empty-list';
import { Segments } from '@/ui/segments';
import { oneOf, useAddress } from '@/ui/use-address';
import { useListWords } from '@/words/lists';
import type { Order } from './api';
import { MatterList } from './matter-list';

const STAGES = {
  lead: ['REGISTERED', 'VERIFYING', 'NOT_FILED', 'TRANSFERRED', 'MERGED', 'DUPLICATE', 'WITHDRAWN'],
  case: ['FILED', 'DECIDED', 'COMPLETED'],
} satisfies Record<'lead' | 'case', Stage[]>;

const ORDERS: Order[] = ['newest', 'nearest-clock'];

interface Properties {
  phase: 'lead' | 'case';
  label: string;
  /** What would stand here. */
  empty: string;
  begin?: ReactNode;
}

/** The matters of one phase, with what one may ask of them. */
export function PhaseList({ phase, label, empty, begin }: Properties) {
  const words = useListWords();
  const [address, put] = useAddress();
  const stages: Stage[] = STAGES[phase];
  const stage = oneOf(stages, address.get('stage'));
  const mine = address.get('mine') === 'true';
  const order = oneOf(ORDERS, address.get('order')) ?? 'newest';
  return (
    <MatterList
      name={phase}
      label={label}
      asked={{ phase, stage, mine, order }}
      empty={
        stage || mine ? (
          <EmptyList says={words.matters.emptyFiltered} />
        ) : (
          <EmptyList says={empty} begin={begin} />
        )
      }
      filters={
        <>
          <Segments
            label={words.matters.whose}
            value={mine ? 'mine' : 'all'}
            options={[
              { value: 'all', label: words.matters.all },
              { value: 'mine', label: words.matters.mine },
            ]}
            onChoose={(whose) => put('mine', whose === 'mine' ? 'true' : undefined)}
          />
          <Choice
            label={words.matters.stage}
            value={stage ?? ''}
            options={[
              { value: '', label: words.matters.allStages },
              ...stages.map((each) => ({ value: each, label: words.stages[each] })),
            ]}
            onChoose={(chosen) => put('stage', chosen)}
          />
          <Choice
            label={words.matters.order}
            value={order}
            options={ORDERS.map((each) => ({ value: each, label: words.matters.orders[each] }))}
            onChoose={(chosen) => put('order', chosen === 'newest' ? undefined : chosen)}
          />
        </>
      }
    />
  );
}
