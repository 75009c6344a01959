import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
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
import { keepAnswers, type KeptAnswers } from '@/features/assistance/kept-answers';
import { OutcomePanel } from '@/features/assistance/outcome-panel';
import { itemPage, lettersOf } from '@/features/assistance/places';
import { RepliesPanel } from '@/features/assistance/replies-panel';
import { StepDialog } from '@/features/assistance/step-dialog';
import { EvidenceTransferPanel } from '@/features/evidence-transfer/evidence-transfer-panel';
import { Bones } from '@/ui/bones';
import { focusFirst } from '@/ui/focus-first';
import { LeaveGuard } from '@/ui/leave-guard';
import { RefusalNote } from '@/ui/refusal-note';
import { useAssistanceWords } from '@/words/assistance';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { AssistanceHead } from './assistance-head';
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
  const { assistance: says } = useAssistanceWords();
  // Here, and not where they are filled in: letter and evidence take the place of the forms.
  const [kept] = useState(keepAnswers);
  const [answering, setAnswering] = useState<number[]>([]);
  return (
    <>
      <Opened
        assistanceId={assistanceId}
        answering={answering}
        onAnswering={setAnswering}
        kept={kept}
      />
      <LeaveGuard wouldLose={kept.isAny} says={says.answerLost} />
    </>
  );
}

interface Answering {
  /** The rows whose answers are being written. */
  answering: number[];
  onAnswering: (numbers: number[]) => void;
  kept: KeptAnswers;
}

function Opened({ assistanceId, ...answering }: Answering & { assistanceId: string }) {
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
  return <Shown assistance={assistance.data} me={me.data} {...answering} />;
}

interface ShownProperties extends Answering {
  assistance: Assistance;
  me: Me;
}

function Shown({ assistance, me, answering, onAnswering, kept }: ShownProperties) {
  const { assistance: says } = useAssistanceWords();
  const { evidence: sayingEvidence } = useEvidenceWords();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const { isDrafted } = (useLocation().state ?? {}) as { isDrafted?: boolean };
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
    if (next !== undefined) onAnswering([...answering, next]);
    else focusFirst(document.querySelector(`[data-item="${answering[0]}"]`));
  };
  const close = () => go(undefined);
  const done = takenIn ?? (isDrafted && state === 'DRAFT' ? says.savedDraft : undefined);
  return (
    <>
      <AssistanceHead assistance={assistance} onStep={take} />
      {done && <Alert className="page-done" type="success" showIcon role="status" title={done} />}
      <div className="two-columns">
        <div>
          <AskedPanel assistance={assistance} />
          <ItemsPanel
            assistance={assistance}
            answering={answering}
            onAnswering={onAnswering}
            kept={kept}
          />
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
