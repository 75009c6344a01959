import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Dispute } from '@/api/types';
import { disputeQuery, isStep } from '@/features/dispute/api';
import { BothSides } from '@/features/dispute/both-sides';
import { ConclusionPanel } from '@/features/dispute/conclusion-panel';
import { LimitsPanel } from '@/features/dispute/limits-panel';
import { StepDialog } from '@/features/dispute/step-dialog';
import { useRecentChanges } from '@/live/changes';
import { ActionBar } from '@/ui/action-bar';
import { Bones } from '@/ui/bones';
import { useOfficeName } from '@/ui/office-name';
import { PageHead } from '@/ui/page-head';
import { RefusalNote } from '@/ui/refusal-note';
import { useDisputeWords } from '@/words/dispute';
import './two-columns.css';

/** Which of the two is competent: what both say, what is on the table, until when. */
export function DisputePage() {
  const { disputeId = '' } = useParams();
  const dispute = useQuery(disputeQuery(disputeId));
  if (dispute.isPending) return <Bones rows={12} />;
  if (!dispute.data) {
    return <RefusalNote error={dispute.error} onRetry={() => void dispute.refetch()} />;
  }
  return <DisputeShown key={disputeId} dispute={dispute.data} />;
}

function DisputeShown({ dispute }: { dispute: Dispute }) {
  const isMarked = useRecentChanges().has(dispute.matterId);
  const [search, setSearch] = useSearchParams();
  const asked = search.get('step');
  const step = isStep(asked) ? asked : undefined;
  const go = (name: string | undefined) =>
    setSearch(name ? { step: name } : {}, { replace: true, preventScrollReset: true });
  return (
    <>
      <DisputeHead dispute={dispute} onStep={go} />
      <div className={isMarked ? 'two-columns is-changed' : 'two-columns'}>
        <div>
          <BothSides dispute={dispute} />
          <ConclusionPanel dispute={dispute} />
        </div>
        <aside>
          <LimitsPanel dispute={dispute} />
        </aside>
      </div>
      {step && (
        <StepDialog key={step} dispute={dispute} step={step} onClose={() => go(undefined)} />
      )}
    </>
  );
}

interface HeadProperties {
  dispute: Dispute;
  onStep: (name: string) => void;
}

function DisputeHead({ dispute, onStep }: HeadProperties) {
  const words = useDisputeWords();
  const nameOf = useOfficeName();
  const brief = (id: string, chinese: string) => words.offices.brief(nameOf(id, chinese));
  const { title, matterId, raisedBy, counterpart, state } = dispute;
  return (
    <PageHead
      over={words.dispute.one}
      title={title}
      facts={
        <>
          <Tag color="blue">{words.dispute.states[state]}</Tag>
          <span>
            {words.dispute.parties(
              brief(raisedBy.id, raisedBy.name),
              brief(counterpart.id, counterpart.name),
            )}
          </span>
          <Link to={`/matters/${matterId}`}>{words.dispute.toMatter}</Link>
        </>
      }
      actions={
        <ActionBar
          steps={dispute.actions.flatMap((action) =>
            isStep(action.name)
              ? [
                  {
                    key: action.name,
                    label: words.matter.steps[action.name],
                    open: action.open,
                    reason: action.reason ?? undefined,
                    weight: action.weight,
                  },
                ]
              : [],
          )}
          onStep={onStep}
        />
      }
    />
  );
}
