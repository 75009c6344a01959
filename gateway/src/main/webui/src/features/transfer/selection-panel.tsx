import { useQuery } from '@tanstack/react-query';
import { Bones } from '@/ui/bones';
import { FoldedDigest } from '@/ui/folded-digest';
import { RefusalNote } from '@/ui/refusal-note';
import { useTransferWords } from '@/words/transfer';
import { selectionQuery } from './api';
import { SelectionList } from './selection-list';

/** 移交内容: exactly what is handed over, its digest, and what differs from the letter. */
export function SelectionPanel({ transferId }: { transferId: string }) {
  const say = useTransferWords().transfer.selection;
  const selection = useQuery(selectionQuery(transferId));
  return (
    <section className="panel" aria-label={say.heading}>
      <h2>{say.heading}</h2>
      {selection.isPending && <Bones />}
      {selection.error && (
        <RefusalNote error={selection.error} onRetry={() => void selection.refetch()} />
      )}
      {selection.data && (
        <>
          {selection.data.signed && (
            <p className="selection-digest">
              {say.digest} <FoldedDigest value={selection.data.signed.digest} name={say.digest} />
            </p>
          )}
          <p className="transfer-quiet">
            {selection.data.signed
              ? say.differs(selection.data.differences.length, selection.data.taken)
              : say.notSigned}
          </p>
          <SelectionList selection={selection.data} />
        </>
      )}
    </section>
  );
}
