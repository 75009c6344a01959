import { useQuery } from '@tanstack/react-query';
import { Alert, Tag } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link, useLocation, useNavigate, useSearchParams } from 'react-router';
import { meQuery } from '@/api/me';
import type { Me } from '@/api/types';
import { nextToAnswer } from '@/features/assistance/answering';
import { assistanceQuery, isStep } from '@/features/assistance/api';
import { AskedPanel } from '@/features/assistance/asked-panel';
import { ContentDrawer } from '@/features/assistance/content-drawer';
import type { Assistance } from '@/features/assistance/contract';
import { CoursePanel } from '@/features/assistance/course-panel';
import { DraftLetterPanel } from '@/features/assistance/draft-letter';
import { EvidencePanel } from '@/features/assistance/evidence-panel';
import { ItemsPanel } from '@/features/assistance/items-panel';
import { OutcomePanel } from '@/features/assistance/outcome-panel';
import { itemPage, lettersOf } from '@/features/assistance/places';
import { RepliesPanel } from '@/features/assistance/replies-panel';
import { STATE_COLOURS } from '@/features/assistance/state-colours';
import { StepDialog } from '@/features/assistance/step-dialog';
import { EvidenceTransferPanel } from '@/features/evidence-transfer/evidence-transfer-panel';
import { ActionBar } from '@/ui/action-bar';
import { Bones } from '@/ui/bones';
import { DueChip } from '@/ui/due-chip';
import { useOfficeName } from '@/ui/office-name';
import { PageHead } from '@/ui/page-head';
import { RefusalNote } from '@/ui/refusal-note';
import { useAssistanceWords } from '@/words/assistance';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { beginningOfSpinOff } from './spin-off';
import './two-columns.css';

const WrittenLetterPage = lazy(async () => ({
  default: (await import('./letter-page')).WrittenLetterPage,
}));

const AssistanceItemPage = lazy(async () => ({
  default: (await import('./evidence-page')).AssistanceItemPage,
}));

const IntakeDrawer = lazy(async () => ({
  default: (await import('@/features/evidence/intake-drawer')).IntakeDrawer,
}));

/** A request for assistance, one of its letters, or an item of evidence that was taken in for it. */
export function AssistanceRequestPage({ assistanceId }: { assistanceId: string }) {
  const [search] = useSearchParams();
  const assistance = useQuery(assistanceQuery(assistanceId));
  const me = useQuery(meQuery);
  if (assistance.isPending || me.isPending) return <Bones rows={12} />;
  if (!assistance.data || !me.data) {
    return (
      <RefusalNote
        error={assistance.error ?? me.error}
        onRetry={() => void Promise.all([assistance.refetch(), me.refetch()])}
      />
    );
  }
  const letter = lettersOf(assistance.data).find((known) => known === search.get('letter'));
  const item = search.get('evidence');
  if (letter) {
    return <WrittenLetterPage letterId={letter} back={`/assistance/${assistanceId}`} />;
  }
  if (item) return <AssistanceItemPage assistanceId={assistanceId} evidenceId={item} />;
  return <Shown assistance={assistance.data} me={me.data} />;
}

function Shown({ assistance, me }: { assistance: Assistance; me: Me }) {
  const { assistance: says } = useAssistanceWords();
  const { evidence: sayingEvidence } = useEvidenceWords();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const { isDrafted } = (useLocation().state ?? {}) as { isDrafted?: boolean };
  const [answering, setAnswering] = useState<number[]>([]);
  const [takenIn, setTakenIn] = useState<string | undefined>(undefined);
  const { id, state, replies, uploadTicket } = assistance;
  const isAsked = me.office?.id === assistance.to.id;
  const step = search.get('step');
  const go = (name: string | undefined) =>
    setSearch(name ? { step: name } : {}, { replace: true, preventScrollReset: true });
  const take = (name: string) => {
    if (name !== 'answer-assistance') {
      go(name);
      return;
    }
    const next = nextToAnswer(assistance.items.filter(({ number }) => !answering.includes(number)));
    if (next !== undefined) setAnswering([...answering, next]);
  };
  const close = () => go(undefined);
  const done = takenIn ?? (isDrafted && state === 'DRAFT' ? says.savedDraft : undefined);
  return (
    <>
      <Head assistance={assistance} onStep={take} />
      {done && <Alert className="page-done" type="success" showIcon role="status" title={done} />}
      <div className="two-columns">
        <div>
          <AskedPanel assistance={assistance} />
          <ItemsPanel assistance={assistance} answering={answering} onAnswering={setAnswering} />
          {state === 'DRAFT' && <DraftLetterPanel assistance={assistance} />}
          {state !== 'DRAFT' && state !== 'ISSUED' && (isAsked || assistance.matter) && (
            <EvidencePanel
              assistance={assistance}
              isAsked={isAsked}
              onTakeIn={uploadTicket ? () => go('add-assistance-evidence') : undefined}
            />
          )}
          {replies.map(
            ({ list }) =>
              list?.transferId && (
                <EvidenceTransferPanel
                  key={list.transferId}
                  transferId={list.transferId}
                  heading={says.evidenceTransfer(list.letterNumber)}
                  itemPage={(evidence) => itemPage(assistance, evidence)}
                />
              ),
          )}
        </div>
        <aside>
          <CoursePanel assistance={assistance} />
          {state !== 'DRAFT' && <RepliesPanel assistance={assistance} />}
          <OutcomePanel assistance={assistance} />
        </aside>
      </div>
      {(step === 'revise-assistance' || step === 'supplement-assistance') && (
        <ContentDrawer
          writing={{
            kind: step === 'revise-assistance' ? 'revise' : 'supplement',
            assistance,
          }}
          onClose={close}
          onDone={close}
        />
      )}
      {step === 'add-assistance-evidence' && (
        <Suspense fallback={null}>
          <IntakeDrawer
            place={{ of: 'assistance', id }}
            me={me}
            onClose={close}
            onDone={(item) => {
              setTakenIn(item && sayingEvidence.takenIn(item.number, item.title ?? ''));
              close();
            }}
          />
        </Suspense>
      )}
      {isStep(step) && step !== 'supplement-assistance' && (
        <StepDialog
          key={step}
          assistance={assistance}
          step={step}
          registered={search.get('matter') ?? undefined}
          onRegister={() =>
            void navigate('/leads/new', {
              state: { begin: beginningOfSpinOff(assistance, says) },
            })
          }
          onClose={close}
        />
      )}
    </>
  );
}

interface HeadProperties {
  assistance: Assistance;
  onStep: (name: string) => void;
}

function Head({ assistance, onStep }: HeadProperties) {
  const words = useAssistanceWords();
  const says = words.assistance;
  const nameOf = useOfficeName();
  const { number, caseTitle, state, overdue, from, to, matter, due, actions } = assistance;
  const brief = (office: { id: string; name: string }) =>
    words.offices.brief(nameOf(office.id, office.name));
  return (
    <PageHead
      over={
        <>
          {says.one} · <span className="number">{number}</span>
        </>
      }
      title={caseTitle}
      facts={
        <>
          <Tag color={STATE_COLOURS[state]}>{says.states[state]}</Tag>
          {overdue && <Tag color="error">{says.overdue}</Tag>}
          <span>{says.route(brief(from), brief(to))}</span>
          {due?.chip && <DueChip chip={due.chip} provisional={due.provisional} />}
          {matter && (
            <span>
              {says.matter}{' '}
              <Link to={`/matters/${matter.id}?tab=transfers`} className="number">
                {matter.number}
              </Link>
            </span>
          )}
        </>
      }
      actions={
        <ActionBar
          steps={actions.map((action) => ({
            key: action.name,
            label: says.steps[action.name],
            open: action.open,
            reason: action.reason,
            weight: action.weight,
          }))}
          onStep={onStep}
        />
      }
    />
  );
}
