import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { Bones } from '@/ui/bones';
import { RefusalNote } from '@/ui/refusal-note';
import { useChallengeWords } from '@/words/challenge';
import { challengesQuery } from './api';
import { ChallengeDialog } from './challenge-dialog';
import { ChallengeLine } from './challenge-line';
import '@/ui/panel-parts.css';

/** Matters that one read by their number, and the way to read another. */
export function OwnChallenges() {
  const { challenge: says } = useChallengeWords();
  const challenges = useQuery(challengesQuery('own'));
  const [isOpen, setOpen] = useState(false);
  if (challenges.isPending) return <Bones rows={4} />;
  if (!challenges.data) {
    return <RefusalNote error={challenges.error} onRetry={() => void challenges.refetch()} />;
  }
  return (
    <section className="panel" aria-label={says.heading}>
      <p className="step-law">{says.law}</p>
      <Button onClick={() => setOpen(true)}>{says.challenge}</Button>
      {challenges.data.items.length === 0 && <p>{says.none}</p>}
      <ul className="panel-lines">
        {challenges.data.items.map((challenge) => (
          <ChallengeLine key={challenge.id} challenge={challenge}>
            {challenge.matterId && <Link to={`/matters/${challenge.matterId}`}>{says.open}</Link>}
          </ChallengeLine>
        ))}
      </ul>
      {isOpen && <ChallengeDialog onClose={() => setOpen(false)} />}
    </section>
  );
}
