import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { Proposal } from '@/api/types';
import { Bones } from '@/ui/bones';
import { EmptyList } from '@/ui/empty-list';
import { RefusalNote } from '@/ui/refusal-note';
import { useTalkWords } from '@/words/talk';
import { proposalsQuery, type Step } from './api';
import { ProposalLine } from './proposal-line';
import { ProposeDialog } from './propose-dialog';
import { StepDialog } from './step-dialog';
import '@/ui/panel-parts.css';

/** 建议: what offices that may not write proposed, and what became of it. */
export function ProposalsPanel({ matterId }: { matterId: string }) {
  const { talk: says } = useTalkWords();
  const proposals = useQuery(proposalsQuery(matterId));
  const [isProposing, setIsProposing] = useState(false);
  const [stepping, setStepping] = useState<{ proposal: Proposal; step: Step } | undefined>(
    undefined,
  );
  if (proposals.isPending) return <Bones rows={4} />;
  if (!proposals.data) {
    return <RefusalNote error={proposals.error} onRetry={() => void proposals.refetch()} />;
  }
  const { items, proposing } = proposals.data;
  return (
    <section className="panel" aria-label={says.proposals}>
      <h2>{says.proposals}</h2>
      <p className="step-law">{says.proposalsIntro}</p>
      {items.length === 0 && <EmptyList says={says.noProposals} />}
      <ul className="panel-lines">
        {items.map((proposal) => (
          <ProposalLine
            key={proposal.id}
            proposal={proposal}
            onStep={(step) => setStepping({ proposal, step })}
          />
        ))}
      </ul>
      {proposing.open ? (
        <Button onClick={() => setIsProposing(true)}>{says.propose}</Button>
      ) : (
        proposing.code !== 'PROPOSAL_BY_WRITER' && <small>{proposing.reason}</small>
      )}
      {isProposing && <ProposeDialog matterId={matterId} onClose={() => setIsProposing(false)} />}
      {stepping && (
        <StepDialog
          matterId={matterId}
          proposal={stepping.proposal}
          step={stepping.step}
          onClose={() => setStepping(undefined)}
        />
      )}
    </section>
  );
}
