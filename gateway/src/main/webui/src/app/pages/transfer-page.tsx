import { useQuery } from '@tanstack/react-query';
import { Alert, Tag } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link, useLocation, useParams, useSearchParams } from 'react-router';
import { meQuery } from '@/api/me';
import type { Me, Transfer } from '@/api/types';
import { EvidenceTransferPanel } from '@/features/evidence-transfer/evidence-transfer-panel';
import { LettersPanel } from '@/features/letter/letters-panel';
import { matterQuery } from '@/features/matter/api';
import { ClocksPanel } from '@/features/matter/clocks-panel';
import { isStep, transferQuery } from '@/features/transfer/api';
import { ArgumentsPanel } from '@/features/transfer/arguments-panel';
import { ChangesList } from '@/features/transfer/changes-list';
import { CoursePanel } from '@/features/transfer/course-panel';
import { PaperPanel } from '@/features/transfer/paper-panel';
import { ParticularsPanel } from '@/features/transfer/particulars-panel';
import { SelectionPanel } from '@/features/transfer/selection-panel';
import { TransferSteps } from '@/features/transfer/transfer-steps';
import { useRecentChanges } from '@/live/changes';
import { ActionBar } from '@/ui/action-bar';
import { Bones } from '@/ui/bones';
import { useOfficeName } from '@/ui/office-name';
import { PageHead } from '@/ui/page-head';
import { RefusalNote } from '@/ui/refusal-note';
import { useTransferWords } from '@/words/transfer';
import './two-columns.css';

const ScansPanel = lazy(async () => ({
  default: (await import('@/features/delivery/scans-panel')).ScansPanel,
}));

/** Is it ours, what exactly moves, what comes next. */
export function TransferPage() {
  const { transferId = '' } = useParams();
  const transfer = useQuery(transferQuery(transferId));
  const me = useQuery(meQuery);
  if (transfer.isPending || me.isPending) return <Bones rows={12} />;
  if (!transfer.data || !me.data) {
    return (
      <RefusalNote
        error={transfer.error ?? me.error}
        onRetry={() => void Promise.all([transfer.refetch(), me.refetch()])}
      />
    );
  }
  return <TransferShown key={transferId} transfer={transfer.data} me={me.data} />;
}

function TransferShown({ transfer, me }: { transfer: Transfer; me: Me }) {
  const matter = useQuery(matterQuery(transfer.transfer.matterId));
  const isMarked = useRecentChanges().has(transfer.transfer.matterId);
  const words = useTransferWords();
  const [search, setSearch] = useSearchParams();
  const { isDrafted } = (useLocation().state ?? {}) as { isDrafted?: boolean };
  // Said until somebody takes the next step: what that was, the page itself shows.
  const [done, setDone] = useState(
    isDrafted ? { says: words.transfer.saved, until: transfer.version } : undefined,
  );
  const letter = transfer.letters.find(({ kind }) => kind === 'TRANSFER_LETTER')?.letterId;
  const asked = search.get('step');
  const step = isStep(asked) ? asked : undefined;
  const go = (name: string | undefined) =>
    setSearch(name ? { step: name } : {}, { replace: true, preventScrollReset: true });
  return (
    <>
      <TransferHead transfer={transfer} number={matter.data?.number} onStep={go} />
      {done && transfer.version <= done.until && (
        <Alert className="page-done" type="success" showIcon role="status" title={done.says} />
      )}
      <div className={isMarked ? 'two-columns is-changed' : 'two-columns'}>
        <div>
          {transfer.steps.some(({ name }) => name === 'NEGOTIATED') && (
            <Alert className="page-done" type="info" showIcon title={words.transfer.fromDispute} />
          )}
          {transfer.onPaper && <PaperPanel transfer={transfer} />}
          <ParticularsPanel transfer={transfer} />
          {(transfer.course.issuedOn ?? transfer.course.designation) && !transfer.onPaper && (
            <Suspense fallback={null}>
              <EvidenceTransferPanel transferId={transfer.transfer.id} />
            </Suspense>
          )}
          <Suspense fallback={null}>
            <SelectionPanel transferId={transfer.transfer.id} />
          </Suspense>
          <ArgumentsPanel transfer={transfer} />
          {transfer.course.issuedOn && (
            <section className="panel">
              <ChangesList changes={transfer.changes} />
            </section>
          )}
          {transfer.onPaper && letter && (
            <Suspense fallback={null}>
              <ScansPanel letter={letter} matterId={transfer.transfer.matterId} />
            </Suspense>
          )}
          <LettersPanel
            letters={transfer.letters.map((letter) => ({
              ...letter,
              issuer: letter.issuer.id,
              issuerName: letter.issuer.name,
            }))}
          />
        </div>
        <aside>
          <CoursePanel transfer={transfer} />
          {matter.data && <ClocksPanel clocks={matter.data.clocks} />}
        </aside>
      </div>
      {step && (
        <TransferSteps
          key={step}
          transfer={transfer}
          me={me}
          step={step}
          onClose={() => go(undefined)}
          onDone={() => {
            setDone({ says: words.transfer.done[step], until: transfer.version + 1 });
            go(undefined);
          }}
        />
      )}
    </>
  );
}

interface HeadProperties {
  transfer: Transfer;
  number: string | undefined;
  onStep: (name: string) => void;
}

function TransferHead({ transfer, number, onStep }: HeadProperties) {
  const words = useTransferWords();
  const nameOf = useOfficeName();
  const { kind, way, title, matterId, from, to, state, disputeId } = transfer.transfer;
  return (
    <PageHead
      over={
        <>
          {words.transferKinds[kind]} {number && <span className="number">· {number}</span>}
        </>
      }
      title={words.superior.heading(words.superior.ways[way], title)}
      facts={
        <>
          <Tag color="blue">{words.transferStates[state]}</Tag>
          <span>{words.transfer.route(nameOf(from.id, from.name), nameOf(to.id, to.name))}</span>
          <Link to={`/matters/${matterId}`}>{words.transfer.toMatter[kind]}</Link>
          {disputeId && <Link to={`/disputes/${disputeId}`}>{words.transfer.toDispute}</Link>}
        </>
      }
      actions={
        <ActionBar
          steps={transfer.actions.flatMap((action) =>
            isStep(action.name)
              ? [
                  {
                    key: action.name,
                    label: words.transferSteps[action.name],
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
