import { useQuery } from '@tanstack/react-query';
import { Alert, Tag } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { ShareRequest } from '@/api/types';
import { GrantDialog, RefuseDialog } from '@/features/sharing/answer-dialog';
import { requestQuery } from '@/features/sharing/api';
import { ConditionFacts } from '@/features/sharing/condition-facts';
import { ActionBar } from '@/ui/action-bar';
import { Bones } from '@/ui/bones';
import { writtenDay } from '@/ui/dates';
import { useOfficeName } from '@/ui/office-name';
import { PageHead } from '@/ui/page-head';
import { RefusalNote } from '@/ui/refusal-note';
import { useSharingWords } from '@/words/sharing';
import { useSpeech } from '@/words/words-context';
import '@/ui/panel-parts.css';

const LABELS = { 'grant-request': 'grant', 'refuse-request': 'refuse' } as const;

/** A request to see a matter, to whoever asked and to the head of whom it went to. */
export function ShareRequestPage() {
  const { requestId = '' } = useParams();
  const request = useQuery(requestQuery(requestId));
  if (request.isPending) return <Bones rows={12} />;
  if (!request.data) {
    return <RefusalNote error={request.error} onRetry={() => void request.refetch()} />;
  }
  return <RequestShown key={requestId} request={request.data} />;
}

function RequestShown({ request }: { request: ShareRequest }) {
  const words = useSharingWords();
  const { language } = useSpeech();
  const nameOf = useOfficeName();
  const brief = (id: string, chinese: string) => words.offices.brief(nameOf(id, chinese));
  const [step, setStep] = useState<string | undefined>(undefined);
  const { asking, asked, state, matter, shareId, why } = request;
  const close = () => setStep(undefined);
  const steps = request.actions.flatMap((action) =>
    action.name in LABELS &&
    (action.open || (matter === undefined && action.code === 'NOTHING_BY_THIS_NUMBER'))
      ? [
          {
            key: action.name,
            label: words.sharing[LABELS[action.name as keyof typeof LABELS]],
            open: action.open,
            reason: action.reason,
            weight: action.weight,
          },
        ]
      : [],
  );
  return (
    <>
      <PageHead
        over={words.sharing.request}
        title={request.number}
        facts={
          <>
            <Tag color="blue">{words.sharing.requestStates[state]}</Tag>
            <span>
              {words.sharing.asks(
                brief(asking.id, asking.name),
                brief(asked.id, asked.name),
                writtenDay(request.askedOn, language),
              )}
            </span>
            {shareId && <Link to={`/sharing/${shareId}`}>{words.sharing.toShare}</Link>}
          </>
        }
        actions={<ActionBar steps={steps} onStep={setStep} />}
      />
      {state === 'ASKED' && (
        <Alert
          type="info"
          showIcon
          title={words.sharing.lapses(writtenDay(request.lastDay, language))}
        />
      )}
      {request.restricted && (
        <Alert
          type="warning"
          showIcon
          className="panel-notice"
          title={state === 'GRANTED' ? words.sharing.restrictedShare : words.sharing.restrictedSays}
        />
      )}
      {state === 'GRANTED' && !shareId && (
        <Alert type="info" showIcon className="panel-notice" title={words.sharing.shareClosed} />
      )}
      {why && <Alert type="warning" showIcon title={words.sharing.whys[why]} />}
      {matter && (
        <section className="panel" aria-label={words.sharing.named}>
          <h2>{words.sharing.named}</h2>
          <p className="panel-last">
            <span className="number">{matter.number}</span>{' '}
            <Link to={`/matters/${matter.matterId}`}>{matter.title}</Link>
          </p>
        </section>
      )}
      <ConditionFacts conditions={request.conditions} />
      {step === 'grant-request' && <GrantDialog request={request} onClose={close} />}
      {step === 'refuse-request' && <RefuseDialog request={request} onClose={close} />}
    </>
  );
}
