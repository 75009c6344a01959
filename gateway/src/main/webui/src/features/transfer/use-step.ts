import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { keys } from '@/api/keys';
import { isStale, RefusalError } from '@/api/problem';
import type { Transfer } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { useWords } from '@/words/words-context';
import { matterOf, takeStep, type StepName } from './api';

/**
 * One step of a transfer on what the person has read: if the transfer changed meanwhile, nothing is sent
 * until he has read the change.
 */
export function useStep(transfer: Transfer, step: StepName, onDone: () => void) {
  const words = useWords();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const [seen, setSeen] = useState(transfer);
  const command = useCommand(takeStep, matterOf);
  const isOutdated = seen.version !== transfer.version;

  const take = async (body?: unknown): Promise<unknown> => {
    if (isOutdated) return undefined;
    try {
      await command.sendAsync({
        transfer: seen.transfer.id,
        step,
        version: seen.version,
        body,
      });
    } catch (error) {
      if (changedMeanwhile(error)) {
        await queryClient.invalidateQueries({ queryKey: keys.transfer(seen.transfer.id) });
      }
      return error;
    }
    void message.success(words.transfer.done[step]);
    onDone();
    return undefined;
  };

  const review = () => {
    setSeen(transfer);
    command.reset();
  };

  return { seen, isOutdated, review, take, isPending: command.isPending, error: command.error };
}

function changedMeanwhile(error: unknown): boolean {
  return (
    isStale(error) || (error instanceof RefusalError && error.problem.code === 'VERSION_STALE')
  );
}
