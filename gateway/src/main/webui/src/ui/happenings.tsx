import { useQuery } from '@tanstack/react-query';
import { happenedQuery } from '@/api/happened';
import { useSpeech } from '@/words/words-context';
import { shortMoment } from './dates';
import { occasionsOf } from './occasions';

/** A matter as somebody read it: its newest fact then. */
export interface Reading {
  matterId: string;
  matterVersion: number;
}

/** Who did what to the matter since it was read, and when. */
export function Happenings({ since }: { since: Reading }) {
  const { words, language } = useSpeech();
  const facts = useQuery(happenedQuery(since.matterId, since.matterVersion)).data ?? [];
  if (facts.length === 0) return null;
  return (
    <ul className="difference-happened">
      {occasionsOf(facts).map((occasion) => (
        <li key={occasion.sequence}>
          <strong>
            {words.stale.by(occasion.actor, shortMoment(occasion.recordedAt, language))}
          </strong>
          {occasion.texts.map((text, ordinal) => (
            <div key={ordinal}>{text}</div>
          ))}
        </li>
      ))}
    </ul>
  );
}
