import { useQuery } from '@tanstack/react-query';
import { Alert, Tag } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Share } from '@/api/types';
import { isShareStep, shareQuery, type ShareStep } from '@/features/sharing/api';
import { CardPanel } from '@/features/sharing/card-panel';
import { ConditionFacts } from '@/features/sharing/condition-facts';
import { ShareStepDialog } from '@/features/sharing/share-step-dialog';
import { ActionBar } from '@/ui/action-bar';
import { Bones } from '@/ui/bones';
import { writtenDay } from '@/ui/dates';
import { useOfficeName } from '@/ui/office-name';
import { PageHead } from '@/ui/page-head';
import { RefusalNote } from '@/ui/refusal-note';
import { useSharingWords } from '@/words/sharing';
import { useSpeech } from '@/words/words-context';
import '@/ui/panel-parts.css';

const SharedLetterPage = lazy(async () => ({
  default: (await import('./letter-page')).SharedLetterPage,
}));

const SharedItemPage = lazy(async () => ({
  default: (await import('./evidence-page')).SharedItemPage,
}));

/** A share, or one document that it names. */
export function SharePage() {
  const { shareId = '' } = useParams();
  const [named] = useSearchParams();
  const letterId = named.get('letter');
  const evidenceId = named.get('evidence');
  return (
    <Suspense fallback={<Bones rows={12} />}>
      {letterId && <SharedLetterPage shareId={shareId} letterId={letterId} />}
      {evidenceId && <SharedItemPage shareId={shareId} evidenceId={evidenceId} />}
      {!letterId && !evidenceId && <WholeShare shareId={shareId} />}
    </Suspense>
  );
}

/** Its conditions, what it shows, and what can be done with it. */
function WholeShare({ shareId }: { shareId: string }) {
  const share = useQuery(shareQuery(shareId));
  if (share.isPending) return <Bones rows={12} />;
  if (!share.data) {
    return <RefusalNote error={share.error} onRetry={() => void share.refetch()} />;
  }
  return <ShareShown key={shareId} share={share.data} />;
}

function ShareShown({ share }: { share: Share }) {
  const words = useSharingWords();
  const { language } = useSpeech();
  const nameOf = useOfficeName();
  const brief = (id: string, chinese: string) => words.offices.brief(nameOf(id, chinese));
  const [step, setStep] = useState<ShareStep | undefined>(undefined);
  const { title, matterId, from, to, state, number, endedOn, reason } = share;
  return (
    <>
      <PageHead
        over={words.places.SHARING}
        title={title}
        facts={
          <>
            <Tag color="blue">{words.sharing.states[state]}</Tag>
            <span className="number">{number}</span>
            <span>{words.sharing.parties(brief(from.id, from.name), brief(to.id, to.name))}</span>
            {matterId && <Link to={`/matters/${matterId}`}>{words.sharing.toMatter}</Link>}
          </>
        }
        actions={
          <ActionBar
            steps={share.actions.flatMap((action) =>
              isShareStep(action.name) && action.open
                ? [
                    {
                      key: action.name,
                      label: words.sharing.steps[action.name],
                      open: true,
                      weight: action.weight,
                    },
                  ]
                : [],
            )}
            onStep={(name) => setStep(name as ShareStep)}
          />
        }
      />
      {endedOn && (
        <Alert
          type="info"
          showIcon
          title={words.sharing.ended(
            words.sharing.states[state],
            writtenDay(endedOn, language),
            reason ?? '',
          )}
        />
      )}
      {share.restricted && !endedOn && (
        <Alert
          type="warning"
          showIcon
          title={words.sharing.restrictedShare}
          className="panel-notice"
        />
      )}
      <ConditionFacts conditions={share.conditions} />
      <CardPanel share={share} />
      {step && <ShareStepDialog share={share} step={step} onClose={() => setStep(undefined)} />}
    </>
  );
}
