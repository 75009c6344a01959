import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useState } from 'react';
import type { EvidenceTransfer, ListedItem } from '@/api/types';
import { isAbsent } from '@/api/problem';
import { ActionBar } from '@/ui/action-bar';
import { Bones } from '@/ui/bones';
import { RefusalNote } from '@/ui/refusal-note';
import { useEvidenceSpeech } from '@/words/evidence/evidence-speech';
import { evidenceTransferQuery } from './api';
import { DiscrepancyDialog } from './discrepancy-dialog';
import { EvidenceWay } from './evidence-way';
import { HandOutDialog } from './hand-out-dialog';
import { ListedTable } from './listed-table';
import { SettleDialog } from './settle-dialog';
import { SignDialog } from './sign-dialog';
import { titleOf } from './names';
import { SignedBy } from './signed-by';
import './evidence-transfer.css';

interface Properties {
  transferId: string;
  /** What it is called, where several stand below each other. */
  heading?: string;
  /** Where an item is shown, if not with its matter. */
  itemPage?: (evidence: string) => string;
}

/** 证据移送: what was listed, where it is, item by item what the receiver found. */
export function EvidenceTransferPanel({ transferId, heading, itemPage }: Properties) {
  const { words } = useEvidenceSpeech();
  const transfer = useQuery(evidenceTransferQuery(transferId));
  // No list was issued with this letter, or not yet: nothing to show.
  if (isAbsent(transfer.error) && !transfer.data) return null;
  const label = heading ?? words.evidenceTransfer.label;
  return (
    <section className="panel evidence-transfer" aria-label={label}>
      <h2>{label}</h2>
      {transfer.isPending && <Bones rows={4} />}
      {transfer.isError && !transfer.data && (
        <RefusalNote error={transfer.error} onRetry={() => void transfer.refetch()} />
      )}
      {transfer.data && <Shown transfer={transfer.data} itemPage={itemPage} />}
    </section>
  );
}

type Dialog =
  | { name: 'dispatch' | 'accept' | 'hand-out' }
  | { name: 'discrepancy' | 'settle'; item: ListedItem };

interface ShownProperties {
  transfer: EvidenceTransfer;
  itemPage: Properties['itemPage'];
}

function Shown({ transfer, itemPage }: ShownProperties) {
  const { words } = useEvidenceSpeech();
  const [dialog, setDialog] = useState<Dialog | undefined>(undefined);
  const [done, setDone] = useState<string | undefined>(undefined);
  const say = words.evidenceTransfer;
  const close = () => setDialog(undefined);
  const finish = (says: string) => {
    setDone(says);
    close();
  };
  const openDialog = (next: Dialog) => {
    setDone(undefined);
    setDialog(next);
  };
  return (
    <>
      <EvidenceWay transfer={transfer} />
      {transfer.state === 'CANCELLED' && <Alert type="info" showIcon title={say.cancelled} />}
      {transfer.discrepancies > 0 && (
        <Alert type="warning" showIcon title={say.discrepancies(transfer.discrepancies)} />
      )}
      <SignedBy transfer={transfer} />
      {done && <Alert type="success" showIcon role="status" title={done} />}
      {transfer.openUnassigned && <p className="listed-quiet">{say.openUnassigned}</p>}
      <ListedTable
        transfer={transfer}
        itemPage={itemPage ?? ((evidence) => `/matters/${transfer.matterId}/evidence/${evidence}`)}
        onDiscrepancy={(item) => openDialog({ name: 'discrepancy', item })}
        onSettle={(item) => openDialog({ name: 'settle', item })}
      />
      {transfer.actions.length > 0 && (
        <ActionBar
          steps={transfer.actions.map((action) => ({
            key: action.name,
            label: say.steps[action.name],
            open: action.open,
            reason: action.reason,
            weight: action.weight,
          }))}
          onStep={(name) => {
            if (name === 'dispatch' || name === 'accept' || name === 'hand-out') {
              openDialog({ name });
            }
          }}
        />
      )}
      {(dialog?.name === 'dispatch' || dialog?.name === 'accept') && (
        <SignDialog
          transfer={transfer}
          step={dialog.name}
          onClose={close}
          onDone={() => finish(say.done[dialog.name])}
        />
      )}
      {dialog?.name === 'hand-out' && (
        <HandOutDialog
          transfer={transfer}
          onClose={close}
          onDone={() => finish(say.done['hand-out'])}
        />
      )}
      {dialog?.name === 'discrepancy' && (
        <DiscrepancyDialog
          transfer={transfer}
          item={dialog.item}
          onClose={close}
          onDone={() => finish(say.recorded(titleOf(dialog.item, words)))}
        />
      )}
      {dialog?.name === 'settle' && (
        <SettleDialog
          transfer={transfer}
          item={dialog.item}
          onClose={close}
          onDone={() => finish(say.settled(titleOf(dialog.item, words)))}
        />
      )}
    </>
  );
}
