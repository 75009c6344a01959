import type { EvidenceTransfer, ListedItem, SaidDiscrepancy } from '@/api/types';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { check } from './api';
import { ChoiceDialog } from './choice-dialog';
import { titleOf } from './names';
import { useAct } from './use-act';

interface Properties {
  transfer: EvidenceTransfer;
  item: ListedItem;
  onClose: () => void;
  onDone: () => void;
}

const KINDS: SaidDiscrepancy[] = ['MISSING', 'QUANTITY', 'SEAL', 'OTHER'];

/** 有差异: what does not agree with the list. */
export function DiscrepancyDialog({ transfer, item, onClose, onDone }: Properties) {
  const words = useEvidenceWords();
  const say = words.evidenceTransfer;
  const checking = useAct(transfer, check);

  const send = async (kind: SaidDiscrepancy, note: string, amount?: string) => {
    await checking.send({
      transfer: transfer.transferId,
      version: transfer.version,
      evidence: item.evidenceId,
      discrepancy: { kind, note, ...(amount ? { amount } : {}) },
    });
    onDone();
  };

  return (
    <ChoiceDialog
      title={say.discrepancyTitle(titleOf(item, words))}
      confirm={say.record}
      law={say.laws.discrepancy}
      choice={{
        label: say.discrepancyKind,
        options: KINDS.map((value) => ({ value, label: words.discrepancyKinds[value] })),
      }}
      amount={
        item.quantity && {
          on: 'QUANTITY',
          label: say.countedAmount,
          unit: item.quantity.unit,
          hint: say.countedHint(item.quantity.amount, item.quantity.unit),
        }
      }
      noteLabel={say.discrepancyNote}
      isBusy={checking.isBusy}
      send={send}
      onClose={onClose}
    />
  );
}
