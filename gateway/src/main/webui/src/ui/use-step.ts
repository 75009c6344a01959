import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isStale, RefusalError } from '@/api/problem';
import { useCommand } from '@/api/use-command';

interface Properties<Command, Done> {
  run: (command: Command, key: string) => Promise<Done>;
  /** Of what the step is taken on. */
  queryKey: readonly string[];
  /** The matter it is of, for whoever sees that. */
  matter: string | undefined;
}

/**
 * A step on what the person has read: if somebody changed it meanwhile, nothing is sent until he has seen
 * the change and says so.
 */
export function useStep<Read extends { version: number }, Command, Done>(
  now: Read,
  { run, queryKey, matter }: Properties<Command, Done>,
) {
  const queryClient = useQueryClient();
  const [seen, setSeen] = useState(now);
  const [isBusy, setBusy] = useState(false);
  const command = useCommand(run, () => matter);
  const isOutdated = !isBusy && seen.version !== now.version;

  /** @returns the refusal, if there is one */
  const take = async (wanted: Command): Promise<unknown> => {
    if (isBusy || isOutdated) return undefined;
    setBusy(true);
    try {
      await command.sendAsync(wanted);
    } catch (error) {
      if (changedMeanwhile(error)) await queryClient.invalidateQueries({ queryKey });
      setBusy(false);
      return error;
    }
    return undefined;
  };

  return { seen, isOutdated, isBusy, take, review: () => setSeen(now) };
}

export type TakingStep<Read extends { version: number }> = Omit<
  ReturnType<typeof useStep<Read, unknown, unknown>>,
  'take'
>;

/** Whether the refusal says that what the person read is no longer so. */
export function changedMeanwhile(error: unknown): boolean {
  return (
    isStale(error) || (error instanceof RefusalError && error.problem.code === 'VERSION_STALE')
  );
}
