import { useQuery } from '@tanstack/react-query';
import { happenedQuery } from '@/api/happened';
import { useSpeech } from '@/words/words-context';
import { shortMoment } from './dates';
import { occasionsOf } from './occasions';
import { RefusalNote } from './refusal-note';
import { WaitMark } from './wait-mark';

/** A matter as somebody read it: its newest fact then. */
export interface Reading {
  matterId: string;
  matterVersion: number;
}

/** Who did what to the matter since it was read, and when. */
export function Happenings({ since }: { since: Reading }) {
  const { words, language } = useSpeech();
  const happened = useQuery(happenedQuery(since.matterId, since.matterVersion));
  if (happened.isPending) return <WaitMark />;
  if (happened.isError) {
    return <RefusalNote error={happened.error} onRetry={() => void happened.refetch()} />;
  }
  const { items, next } = happened.data;
  if (items.length === 0) return null;
  return (
    <ul className="difference-happened">
      {occasionsOf(items).map((occasion) => (
        <li key={occasion.sequence}>
          <strong>
            {words.stale.by(occasion.actor, shortMoment(occasion.recordedAt, language))}
          </strong>
          {occasion.texts.map((text, ordinal) => (
            <div key={ordinal}>{text}</div>
          ))}
        </li>
      ))}
      {next !== undefined && <li>{words.stale.more}</li>}
    </ul>
  );
}
