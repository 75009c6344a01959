import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { Suspense } from 'react';
import type { Me, Transfer } from '@/api/types';
import { Bones } from '@/ui/bones';
import { RefusalNote } from '@/ui/refusal-note';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useTransferWords, type TransferWords } from '@/words/transfer';
import { draftOptionsQuery } from './api';
import { DraftForm } from './draft-form-view';
import './transfer.css';

interface Properties {
  matterId: string;
  me: Me;
  /** Down to an office below; otherwise to one beside. */
  isAssignment?: boolean;
  /** A draft to be rewritten; without it a new one begins. */
  revised?: Transfer;
  onClose: () => void;
  onDone: (transfer: Transfer) => void;
}

/** Drafting a transfer: the form, and the letter beside it. */
export function DraftDrawer(properties: Properties) {
  const { matterId, me, revised, onClose, onDone } = properties;
  const isAssignment =
    revised === undefined
      ? properties.isAssignment === true
      : revised.transfer.way === 'ASSIGNMENT';
  const words = useTransferWords();
  useReturnFocus();
  const options = useQuery(draftOptionsQuery(matterId));
  return (
    <Drawer
      open
      title={titleOf(words, isAssignment, revised !== undefined)}
      size="min(1240px, 100vw)"
      onClose={onClose}
      mask={{ closable: false }}
      destroyOnHidden
    >
      <p className="transfer-law">
        {isAssignment ? words.superior.assignmentLaw : words.transfer.draftLaw}
      </p>
      {options.isPending && <Bones rows={10} />}
      {options.isError && (
        <RefusalNote error={options.error} onRetry={() => void options.refetch()} />
      )}
      {options.data && (
        <Suspense fallback={<Bones rows={10} />}>
          <DraftForm
            matterId={matterId}
            me={me}
            revised={revised}
            way={isAssignment ? 'ASSIGNMENT' : 'TRANSFER'}
            options={options.data}
            onClose={onClose}
            onDone={onDone}
          />
        </Suspense>
      )}
    </Drawer>
  );
}

function titleOf(words: TransferWords, isAssignment: boolean, isRevised: boolean): string {
  if (isAssignment) return isRevised ? words.superior.reviseTitle : words.superior.draftTitle;
  return isRevised ? words.transfer.reviseTitle : words.transfer.draftTitle;
}
