import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton, type TabsProps } from 'antd';
import type { ReactNode } from 'react';
import type { Lead, Matter, Me } from '@/api/types';
import { LeadFacts } from '@/features/lead/lead-facts';
import { LeadParties } from '@/features/lead/lead-parties';
import { LettersPanel } from '@/features/letter/letters-panel';
import { ClocksPanel } from '@/features/matter/clocks-panel';
import { HandlingsPanel } from '@/features/matter/handlings-panel';
import { Timeline } from '@/features/matter/timeline';
import { WritersPanel } from '@/features/matter/writers-panel';
import { TransfersPanel } from '@/features/transfer/transfers-panel';
import { RefusalNote } from '@/ui/refusal-note';
import type { Words } from '@/words';

/** In the order of an officer's questions; the names stand in the address. */
export const TABS = ['overview', 'parties', 'transfers', 'letters', 'clocks', 'timeline'] as const;
export type TabName = (typeof TABS)[number];

interface Shown {
  matter: Matter;
  lead: UseQueryResult<Lead>;
  me: Me;
  words: Words;
  seen: number | undefined;
}

export function matterTabs({
  matter,
  lead,
  me,
  words,
  seen,
}: Shown): NonNullable<TabsProps['items']> {
  const contents = {
    overview: (
      <>
        {ofLead(lead, (shown) => (
          <LeadFacts lead={shown} me={me} parties={false} />
        ))}
        <HandlingsPanel matter={matter} />
      </>
    ),
    parties: ofLead(lead, (shown) => <LeadParties lead={shown} />),
    transfers: <TransfersPanel transfers={matter.transfers} />,
    letters: <LettersPanel letters={matter.letters} />,
    clocks: (
      <>
        <ClocksPanel clocks={matter.clocks} isFull />
        <WritersPanel matterId={matter.matterId} />
      </>
    ),
    timeline: (
      <section className="panel">
        <Timeline matter={matter} seen={seen} />
      </section>
    ),
  };
  const counts = { transfers: matter.transfers.length, letters: matter.letters.length };
  return TABS.map((name) => ({
    key: name,
    label:
      name in counts
        ? `${words.matter.tabs[name]} ${counts[name as keyof typeof counts]}`
        : words.matter.tabs[name],
    children: contents[name],
  }));
}

function ofLead(lead: UseQueryResult<Lead>, show: (shown: Lead) => ReactNode): ReactNode {
  if (lead.data) return show(lead.data);
  if (lead.isPending) return <Skeleton active paragraph={{ rows: 6 }} />;
  return <RefusalNote error={lead.error} onRetry={() => void lead.refetch()} />;
}
