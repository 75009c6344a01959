import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { EvidenceTransfer } from '@/api/types';
import { keys } from '@/api/keys';
import { isStale } from '@/api/problem';
import { useCommand } from '@/api/use-command';
import { evidenceTransferQuery, matterOf } from './api';

/** One act on an evidence transfer; the answer is what is shown next, a refusal goes to whoever asked. */
export function useAct<Input>(
  transfer: EvidenceTransfer,
  run: (input: Input, key: string) => Promise<EvidenceTransfer>,
) {
  const queryClient = useQueryClient();
  const command = useCommand(run, matterOf);
  const [isBusy, setBusy] = useState(false);

  const send = async (input: Input): Promise<EvidenceTransfer> => {
    setBusy(true);
    try {
      const now = await command.sendAsync(input);
      const { queryKey } = evidenceTransferQuery(now.transferId);
      queryClient.setQueryData(queryKey, now);
      return now;
    } catch (refusal) {
      // Somebody else was faster: what it is now is shown, and the person says again what he wants.
      if (isStale(refusal)) {
        await queryClient.invalidateQueries({ queryKey: keys.transfer(transfer.transferId) });
      }
      throw refusal;
    } finally {
      setBusy(false);
    }
  };

  return { send, isBusy };
}
