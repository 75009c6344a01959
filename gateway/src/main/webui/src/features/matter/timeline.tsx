import { useQueries } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import type { Matter, TimelineEntry } from '@/api/types';
import { Bones } from '@/ui/bones';
import { dayOf, timeOf, writtenDay } from '@/ui/dates';
import { EmptyList } from '@/ui/empty-list';
import { RefusalNote } from '@/ui/refusal-note';
import { useMatterWords } from '@/words/matter';
import { useSpeech } from '@/words/words-context';
import { timelineQuery } from './api';
import { TIMELINE_PAGE, timelinePage } from './timeline-page';
import './timeline.css';

/** So few facts on the newest page are shown together with the page before. */
const FEW = 20;

interface Properties {
  matter: Matter;
  /** Facts after this one are new to the reader. */
  seen: number | undefined;
}

/** What happened to the matter, from the journal: newest first, a heading for each day. */
export function Timeline({ matter, seen }: Properties) {
  const words = useMatterWords();
  const newest = timelinePage(matter.sequence);
  const [more, setMore] = useState(0);
  const beside = matter.sequence % TIMELINE_PAGE < FEW && matter.sequence > FEW ? 1 : 0;
  const oldest = Math.max(0, newest - beside - more);
  const pages = useQueries({
    queries: Array.from({ length: newest - oldest + 1 }, (_, index) =>
      timelineQuery(matter.matterId, newest - index),
    ),
  });
  const failed = pages.find((page) => page.isError);
  const isPending = pages.some((page) => page.isPending);
  const entries = pages.flatMap((page) => [...(page.data?.items ?? [])].reverse());
  if (isPending && entries.length === 0) return <Bones rows={8} />;
  return (
    <section aria-label={words.timeline.label}>
      {failed && <RefusalNote error={failed.error} onRetry={() => void failed.refetch()} />}
      {entries.length === 0 && !failed && <EmptyList says={words.timeline.empty} />}
      {byDay(entries).map(([day, facts]) => (
        <Day key={day} day={day} facts={facts} seen={seen} />
      ))}
      {oldest > 0 ? (
        <Button loading={isPending} onClick={() => setMore(more + 1)}>
          {words.timeline.older}
        </Button>
      ) : (
        entries.length > 0 && <p className="timeline-end">{words.timeline.allShown}</p>
      )}
    </section>
  );
}

function Day({
  day,
  facts,
  seen,
}: {
  day: string;
  facts: TimelineEntry[];
  seen: number | undefined;
}) {
  const { language } = useSpeech();
  const words = useMatterWords();
  return (
    <section className="timeline-day">
      <h2>{writtenDay(day, language)}</h2>
      <ol>
        {facts.map((fact) => {
          const isFresh = seen !== undefined && fact.sequence > seen;
          return (
            <li key={fact.sequence} className={isFresh ? 'timeline-fact marked' : 'timeline-fact'}>
              <time className="number" dateTime={fact.recordedAt}>
                {timeOf(fact.recordedAt)}
              </time>
              <div>
                <p>
                  {isFresh && <Tag color="warning">{words.timeline.fresh}</Tag>}
                  {fact.text}
                </p>
                <small>
                  {fact.actor} · {words.timeline.fact(fact.sequence, fact.epoch)}
                </small>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function byDay(entries: TimelineEntry[]): [string, TimelineEntry[]][] {
  const days = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const day = dayOf(entry.recordedAt);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}
