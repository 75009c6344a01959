import { useQuery } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { lazy, Suspense } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { meQuery } from '@/api/me';
import type { LeadNotification } from '@/api/types';
import { isStep, notificationQuery } from '@/features/lead-notification/api';
import { AnswerPanel, CoursePanel, FactsPanel } from '@/features/lead-notification/facts-panel';
import { StepDialog } from '@/features/lead-notification/step-dialog';
import { ActionBar } from '@/ui/action-bar';
import { BetweenOffices } from '@/ui/between-offices';
import { Bones } from '@/ui/bones';
import { PageHead } from '@/ui/page-head';
import { RefusalNote } from '@/ui/refusal-note';
import { stepsOf } from '@/ui/steps-of';
import { useLeadNotificationWords } from '@/words/lead-notification';
import { beginningOf } from './new-lead-page';
import './two-columns.css';

// One bundle: whoever lists them opens them.
export { CooperationPage } from './cooperation-page';
export { AssistancePage } from './assistance-door';
export { JointHandlingPage } from './joint-handling-door';
export { SupervisionPage } from './supervision-door';

const WrittenLetterPage = lazy(async () => ({
  default: (await import('./letter-page')).WrittenLetterPage,
}));

/** A notification of a lead, or one of its two letters. */
export function LeadNotificationPage() {
  const { notificationId = '' } = useParams();
  const [search] = useSearchParams();
  const notification = useQuery(notificationQuery(notificationId));
  if (notification.isPending) return <Bones rows={12} />;
  if (!notification.data) {
    return <RefusalNote error={notification.error} onRetry={() => void notification.refetch()} />;
  }
  const { letterId, receiptId } = notification.data;
  const letter = search.get('letter') === 'receipt' ? receiptId : letterId;
  return search.has('letter') && letter ? (
    <Suspense fallback={<Bones rows={12} />}>
      <WrittenLetterPage letterId={letter} back={`/lead-notifications/${notificationId}`} />
    </Suspense>
  ) : (
    <Shown key={notificationId} notification={notification.data} />
  );
}

function Shown({ notification }: { notification: LeadNotification }) {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('step');
  const step = isStep(asked) ? asked : undefined;
  const go = (name: string | undefined) =>
    setSearch(name ? { step: name } : {}, { replace: true, preventScrollReset: true });
  return (
    <>
      <Head notification={notification} onStep={go} />
      <div className="two-columns">
        <div>
          <FactsPanel notification={notification} />
          <AnswerPanel notification={notification} />
        </div>
        <aside>
          <CoursePanel notification={notification} />
        </aside>
      </div>
      {step && (
        <StepDialog
          key={step}
          notification={notification}
          step={step}
          registered={search.get('matter') ?? undefined}
          onClose={() => go(undefined)}
        />
      )}
    </>
  );
}

interface HeadProperties {
  notification: LeadNotification;
  onStep: (name: string) => void;
}

function Head({ notification, onStep }: HeadProperties) {
  const { leadNotification: says } = useLeadNotificationWords();
  const navigate = useNavigate();
  const { data: me } = useQuery(meQuery);
  const { title, matter, from, to, state } = notification;
  const isOfficerThere =
    me?.office?.id === to.id &&
    me.actions.some((action) => action.name === 'register-lead' && action.open);
  return (
    <PageHead
      over={says.one}
      title={title}
      facts={
        <>
          <Tag color="blue">{says.states[state]}</Tag>
          <BetweenOffices from={from} to={to} />
          {matter && <Link to={`/matters/${matter.id}`}>{says.toMatter}</Link>}
        </>
      }
      actions={
        <>
          {isOfficerThere && state !== 'ANSWERED' && (
            <Button
              onClick={() =>
                void navigate('/leads/new', { state: { begin: beginningOf(notification) } })
              }
            >
              {says.registerOwn}
            </Button>
          )}
          <ActionBar
            steps={stepsOf(
              notification.actions.filter(({ name }) => isStep(name)),
              says.steps,
            )}
            onStep={onStep}
          />
        </>
      }
    />
  );
}
