import { useQuery } from '@tanstack/react-query';
import { Badge, Button } from 'antd';
import { useState } from 'react';
import type { Challenge } from '@/api/types';
import { Bones } from '@/ui/bones';
import { RefusalNote } from '@/ui/refusal-note';
import { useChallengeWords } from '@/words/challenge';
import { challengesQuery } from './api';
import { ChallengeLine } from './challenge-line';
import { ReviewDialog } from './review-dialog';
import '@/ui/panel-parts.css';

/** For the auditor: what was read by its number, those that wait for him first. */
export function ReviewPanel() {
  const { challenge: says } = useChallengeWords();
  const challenges = useQuery(challengesQuery('review'));
  const [reviewed, setReviewed] = useState<Challenge | undefined>(undefined);
  if (challenges.isPending) return <Bones rows={2} />;
  if (!challenges.data) {
    return <RefusalNote error={challenges.error} onRetry={() => void challenges.refetch()} />;
  }
  const { items, waiting } = challenges.data;
  return (
    <section className="panel" aria-label={says.reviewHeading}>
      <details open={waiting > 0}>
        <summary>
          {says.reviewHeading}{' '}
          {waiting > 0 && <Badge count={waiting} title={says.waiting(waiting)} />}
        </summary>
        {items.length === 0 && <p>{says.noneToReview}</p>}
        <ul className="panel-lines">
          {items.map((challenge) => (
            <ChallengeLine key={challenge.id} challenge={challenge}>
              {challenge.reviewing.open && (
                <Button
                  size="small"
                  type="link"
                  aria-label={`${says.review} ${challenge.number}`}
                  onClick={() => setReviewed(challenge)}
                >
                  {says.review}
                </Button>
              )}
            </ChallengeLine>
          ))}
        </ul>
      </details>
      {reviewed && <ReviewDialog challenge={reviewed} onClose={() => setReviewed(undefined)} />}
    </section>
  );
}
