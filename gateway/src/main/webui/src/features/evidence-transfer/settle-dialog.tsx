import type { DiscrepancyOutcome, EvidenceTransfer, ListedItem } from '@/api/types';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { settle } from './api';
import { ChoiceDialog } from './choice-dialog';
import { DiscrepancyNote } from './discrepancy-note';
import { titleOf } from './names';
import { useAct } from './use-act';

interface Properties {
  transfer: EvidenceTransfer;
  item: ListedItem;
  onClose: () => void;
  onDone: () => void;
}

/** 差异处理: put right and checked again, taken as it is, or left where it was. */
export function SettleDialog({ transfer, item, onClose, onDone }: Properties) {
  const words = useEvidenceWords();
  const say = words.evidenceTransfer;
  const settling = useAct(transfer, settle);

  const send = async (outcome: DiscrepancyOutcome, note: string) => {
    await settling.send({
      transfer: transfer.transferId,
      version: transfer.version,
      evidence: item.evidenceId,
      outcome,
      note,
    });
    onDone();
  };

  return (
    <ChoiceDialog
      title={say.settleTitle(titleOf(item, words))}
      confirm={say.settle}
      law={say.laws.settle}
      choice={{
        label: say.outcome,
        options: item.outcomes.map(({ outcome, open, reason }) => ({
          value: outcome,
          label: words.discrepancyOutcomes[outcome],
          closed: open ? undefined : (reason ?? words.action.notOpen),
        })),
      }}
      noteLabel={say.outcomeNote}
      isBusy={settling.isBusy}
      send={send}
      onClose={onClose}
    >
      {item.discrepancy && <DiscrepancyNote discrepancy={item.discrepancy} />}
    </ChoiceDialog>
  );
}
