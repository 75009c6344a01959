import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Bones } from '@/ui/bones';
import { Choice } from '@/ui/choice';
import { EmptyList } from '@/ui/empty-list';
import { RefusalNote } from '@/ui/refusal-note';
import { Segments } from '@/ui/segments';
import { useNoticeWords } from '@/words/notice/notice-speech';
import { toldPages } from './api';
import { filterTold, officesOf, READINGS, type ToldFilter } from './told';
import { ToldFactView } from './told-fact';
import { ToldLegend } from './told-legend';
import './notice.css';
import './told.css';

/** Who was told of what of a matter, and how far that has come. */
export function ToldPanel({ matterId }: { matterId: string }) {
  const words = useNoticeWords();
  const [filter, setFilter] = useState<ToldFilter>({ reading: 'all', office: '' });
  const told = useInfiniteQuery(toldPages(matterId));
  const facts = told.data?.pages.flatMap((page) => page.items) ?? [];
  const shown = filterTold(facts, filter);
  return (
    <section className="panel" aria-label={words.told.title}>
      <h2>{words.told.title}</h2>
      {told.isPending && <Bones rows={8} />}
      {told.isError && !told.isFetchNextPageError && (
        <RefusalNote error={told.error} onRetry={() => void told.refetch()} />
      )}
      {told.isSuccess && facts.length === 0 && <EmptyList says={words.told.empty} />}
      {facts.length > 0 && (
        <div className="controls">
          <Segments
            label={words.told.reading}
            value={filter.reading}
            options={READINGS.map((value) => ({ value, label: words.told.readings[value] }))}
            onChoose={(reading) => setFilter({ ...filter, reading })}
          />
          <Choice
            label={words.told.office}
            value={filter.office}
            options={[
              { value: '', label: words.told.allOffices },
              ...officesOf(facts).map((office) => ({ value: office, label: office })),
            ]}
            onChoose={(office) => setFilter({ ...filter, office })}
          />
          <Button className="controls-end" onClick={() => window.print()}>
            {words.action.print}
          </Button>
        </div>
      )}
      {facts.length > 0 && <ToldLegend />}
      {facts.length > 0 && shown.length === 0 && (
        <EmptyList says={told.hasNextPage ? words.told.noneYet : words.told.noneLeft} />
      )}
      <ol className="told">
        {shown.map((fact) => (
          <ToldFactView key={fact.factId} fact={fact} />
        ))}
      </ol>
      {told.hasNextPage && (
        <Button loading={told.isFetchingNextPage} onClick={() => void told.fetchNextPage()}>
          {words.action.loadMore}
        </Button>
      )}
      {told.isFetchNextPageError && (
        <RefusalNote error={told.error} onRetry={() => void told.fetchNextPage()} />
      )}
    </section>
  );
}
