import type { TabsProps } from 'antd';
import type { Matter, Me } from '@/api/types';
import { LettersPanel } from '@/features/letter/letters-panel';
import { ClocksPanel } from '@/features/matter/clocks-panel';
import { HandlingsPanel } from '@/features/matter/handlings-panel';
import { PartiesPanel } from '@/features/matter/parties-panel';
import { Timeline } from '@/features/matter/timeline';
import { WritersPanel } from '@/features/matter/writers-panel';
import { TransfersPanel } from '@/features/transfer/transfers-panel';
import type { Words } from '@/words';

/** In the order of an officer's questions; the names stand in the address. */
export const TABS = ['overview', 'parties', 'transfers', 'letters', 'clocks', 'timeline'] as const;
export type TabName = (typeof TABS)[number];

interface Shown {
  matter: Matter;
  me: Me;
  words: Words;
  seen: number | undefined;
}

export function matterTabs({ matter, words, seen }: Shown): NonNullable<TabsProps['items']> {
  const contents = {
    overview: <HandlingsPanel matter={matter} />,
    parties: <PartiesPanel matter={matter} />,
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
