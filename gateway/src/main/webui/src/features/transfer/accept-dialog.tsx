import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { keys } from '@/api/keys';
import { RefusalError } from '@/api/problem';
import type { Transfer } from '@/api/types';
import { Bones } from '@/ui/bones';
import { RefusalNote } from '@/ui/refusal-note';
import { useTransferWords } from '@/words/transfer';
import { selectionQuery } from './api';
import { ChangesList } from './changes-list';
import { SelectionList } from './selection-list';
import { StepFrame } from './step-frame';
import { useStep } from './use-step';

interface Properties {
  transfer: Transfer;
  step: 'accept' | 'sign-for-file';
  onClose: () => void;
  onDone: () => void;
}

/** Whoever takes the matter over takes what he is shown: what happened since the letter is read first. */
export function AcceptDialog({ transfer, step, onClose, onDone }: Properties) {
  const words = useTransferWords();
  const queryClient = useQueryClient();
  const taking = useStep(transfer, step, onDone);
  const [error, setError] = useState<unknown>(undefined);
  const [read, setRead] = useState<string | undefined>(undefined);
  const selection = useQuery(selectionQuery(transfer.transfer.id));
  const current = selection.data?.current.digest;
  const shown = `${transfer.matterVersion} ${current ?? ''}`;
  const mustRead =
    (selection.data?.differences.length ?? 0) > 0 ||
    (step === 'accept' && transfer.changes.length > 0);
  const hasRead = read === shown;

  const confirm = async () => {
    setError(undefined);
    const refusal = await taking.take({
      ...(step === 'accept' ? { seenMatterVersion: transfer.matterVersion } : {}),
      seenSelection: current,
    });
    if (!refusal) return;
    if (isChanged(refusal)) {
      await queryClient.invalidateQueries({ queryKey: keys.transfer(transfer.transfer.id) });
    }
    setError(refusal);
  };

  return (
    <StepFrame
      step={step}
      transfer={transfer}
      taking={taking}
      error={error}
      onReviewed={() => setError(undefined)}
      onConfirm={() => void confirm()}
      onClose={onClose}
      isHeld={current === undefined || (mustRead && !hasRead)}
      width={720}
    >
      <section className="transfer-changes" aria-label={words.transfer.selection.heading}>
        <h3>{words.transfer.selection.takenOver}</h3>
        {selection.isPending && <Bones />}
        {selection.error && (
          <RefusalNote error={selection.error} onRetry={() => void selection.refetch()} />
        )}
        {selection.data && <SelectionList selection={selection.data} />}
      </section>
      {step === 'accept' && <ChangesList changes={transfer.changes} />}
      {mustRead && (
        <Checkbox
          checked={hasRead}
          onChange={(event) => setRead(event.target.checked ? shown : undefined)}
        >
          {words.transfer.confirmAccept}
        </Checkbox>
      )}
    </StepFrame>
  );
}

/** What is handed over changed after it was shown. */
function isChanged(refusal: unknown): boolean {
  return refusal instanceof RefusalError && refusal.problem.code === 'SELECTION_CHANGED';
}
