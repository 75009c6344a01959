import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import type { MatterCard } from '@/api/types';
import { DataList } from '@/ui/data-list';
import { useOfficeName } from '@/ui/office-name';
import { useListWords } from '@/words/lists';
import { useSpeech } from '@/words/words-context';
import { matterPages, type MatterFilters } from './api';
import { matterColumns } from './matter-columns';

interface Properties {
  name: string;
  label: string;
  asked: MatterFilters;
  filters?: ReactNode;
  empty: ReactNode;
  says?: (text: string) => ReactNode;
}

/** Matters as a list: leads, cases, what a search found. */
export function MatterList({ name, label, asked, filters, empty, says }: Properties) {
  const { language } = useSpeech();
  const words = useListWords();
  const officeName = useOfficeName();
  const matters = useInfiniteQuery(matterPages(asked));
  const columns = useMemo(
    () => matterColumns(words, language, officeName, says),
    [words, language, officeName, says],
  );
  return (
    <DataList
      name={name}
      asked={JSON.stringify(asked)}
      label={label}
      columns={columns}
      query={matters}
      keyOf={keyOf}
      matterOf={keyOf}
      filters={filters}
      empty={empty}
    />
  );
}

const keyOf = (card: MatterCard) => card.matterId;
