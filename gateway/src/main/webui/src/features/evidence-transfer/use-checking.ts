import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { EvidenceTransfer, ListedItem } from '@/api/types';
import { check, evidenceTransferQuery } from './api';
import { useAct } from './use-act';

interface Refused {
  evidence: string;
  error: unknown;
}

/**
 * Whoever walks down a list does not wait until each digest is computed again: what he says of the items
 * is sent one by one, each on what the one before it made of the transfer. A refusal stops the rest.
 */
export function useChecking(transfer: EvidenceTransfer) {
  const queryClient = useQueryClient();
  const { send } = useAct(transfer, check);
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<Refused | undefined>(undefined);
  const queue = useRef<string[]>([]);

  const shown = () =>
    queryClient.getQueryData(evidenceTransferQuery(transfer.transferId).queryKey) ?? transfer;

  const work = async () => {
    for (let evidence = queue.current[0]; evidence; evidence = queue.current[0]) {
      try {
        await send({ transfer: transfer.transferId, version: shown().version, evidence });
        queue.current.shift();
      } catch (error) {
        queue.current = [];
        setRefused({ evidence, error });
      }
      setWaiting([...queue.current]);
    }
  };

  return {
    agree: ({ evidenceId }: ListedItem) => {
      if (queue.current.includes(evidenceId)) return;
      setRefused(undefined);
      queue.current.push(evidenceId);
      setWaiting([...queue.current]);
      if (queue.current.length === 1) void work();
    },
    isWaiting: ({ evidenceId }: ListedItem) => waiting.includes(evidenceId),
    refusalOf: ({ evidenceId }: ListedItem) =>
      refused?.evidence === evidenceId ? refused.error : undefined,
  };
}
