import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { EvidenceTransfer } from '@/api/types';
import { keys } from '@/api/keys';
import { isStale } from '@/api/problem';
import { useCommand } from '@/api/use-command';
import { evidenceTransferQuery, matterOf } from './api';

/** One act on an evidence transfer; the answer is what is shown next, a refusal stays beside its button. */
export function useAct<Input>(
  transfer: EvidenceTransfer,
  run: (input: Input, key: string) => Promise<EvidenceTransfer>,
) {
  const queryClient = useQueryClient();
  const command = useCommand(run, matterOf);
  const [error, setError] = useState<unknown>(undefined);

  /** @returns what it is now; undefined if it was refused */
  const act = async (input: Input): Promise<EvidenceTransfer | undefined> => {
    setError(undefined);
    try {
      const now = await command.sendAsync(input);
      const { queryKey } = evidenceTransferQuery(now.matterId, now.transferId);
      queryClient.setQueryData(queryKey, now);
      return now;
    } catch (refusal) {
      // Somebody else was faster: what it is now is shown, and the person says again what he wants.
      if (isStale(refusal)) {
        await queryClient.invalidateQueries({ queryKey: keys.evidence(transfer.matterId) });
      }
      setError(refusal);
      return undefined;
    }
  };

  return { act, error, isBusy: command.isPending };
}
