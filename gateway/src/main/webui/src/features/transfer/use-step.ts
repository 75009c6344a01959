import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keys } from '@/api/keys';
import { isStale, RefusalError } from '@/api/problem';
import type { Transfer } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { matterOf, takeStep, type StepName } from './api';

/**
 * One step of a transfer, taken on what the person has read: if somebody changed it meanwhile, nothing is
 * sent until he has seen the change and says so.
 */
export function useStep(transfer: Transfer, step: StepName, onDone: () => void) {
  const queryClient = useQueryClient();
  const [seen, setSeen] = useState(transfer);
  const [isBusy, setBusy] = useState(false);
  const command = useCommand(takeStep, matterOf);
  const isOutdated = !isBusy && seen.version !== transfer.version;
  const { id } = transfer.transfer;

  /** @returns the refusal, if there is one */
  const take = async (body?: unknown): Promise<unknown> => {
    if (isBusy || isOutdated) return undefined;
    setBusy(true);
    try {
      await command.sendAsync({ transfer: id, step, version: transfer.version, body });
    } catch (error) {
      if (changedMeanwhile(error)) {
        await queryClient.invalidateQueries({ queryKey: keys.transfer(id) });
      }
      setBusy(false);
      return error;
    }
    onDone();
    return undefined;
  };

  return { seen, isOutdated, isBusy, take, review: () => setSeen(transfer) };
}

/** Whether the refusal says that what the person read is no longer so. */
export function changedMeanwhile(error: unknown): boolean {
  return (
    isStale(error) || (error instanceof RefusalError && error.problem.code === 'VERSION_STALE')
  );
}
