import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keys } from '@/api/keys';
import { isStale, RefusalError } from '@/api/problem';
import { useCommand } from '@/api/use-command';
import type { Assistance, AssistanceDone } from './contract';

/** What a command says of the version that its sender had read. */
export interface OnVersion {
  assistance: string;
  version: number;
}

/**
 * A command on what the person has read: if somebody changed the request meanwhile, nothing is sent
 * until he has seen the change and says so.
 */
export function useStep<Command extends OnVersion>(
  assistance: Assistance,
  run: (command: Command, key: string) => Promise<AssistanceDone>,
) {
  const queryClient = useQueryClient();
  const [seen, setSeen] = useState(assistance);
  const [isBusy, setBusy] = useState(false);
  const command = useCommand(run, () => assistance.matter?.id ?? '');
  const isOutdated = !isBusy && seen.version !== assistance.version;

  /** @returns the refusal, if there is one */
  const take = async (wanted: Omit<Command, keyof OnVersion>): Promise<unknown> => {
    if (isBusy || isOutdated) return undefined;
    setBusy(true);
    const { id, version } = assistance;
    try {
      await command.sendAsync({ ...wanted, assistance: id, version } as Command);
    } catch (error) {
      if (changedMeanwhile(error)) {
        await queryClient.invalidateQueries({ queryKey: keys.assistance(id) });
      }
      setBusy(false);
      return error;
    }
    return undefined;
  };

  return { seen, isOutdated, isBusy, take, review: () => setSeen(assistance) };
}

/** Whether the refusal says that what the person read is no longer so. */
export function changedMeanwhile(error: unknown): boolean {
  return (
    isStale(error) || (error instanceof RefusalError && error.problem.code === 'VERSION_STALE')
  );
}
