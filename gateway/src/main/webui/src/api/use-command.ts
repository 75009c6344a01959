import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { isDecided } from './problem';
import { keys } from './keys';
import { ownCommands } from './own-commands';

/**
 * A command with its idempotency key. A second click while it runs does nothing; a repetition after
 * a lost answer carries the same key, so the server does it once; after an answer a new intention begins.
 */
export function useCommand<Input, Output>(
  run: (input: Input, key: string) => Promise<Output>,
  matterOf?: (output: Output) => string | undefined,
) {
  const queryClient = useQueryClient();
  const key = useRef<string | undefined>(undefined);
  const said = useRef<string | undefined>(undefined);
  const mutation = useMutation({
    mutationFn: (input: Input) => {
      const saying = JSON.stringify(input);
      // The same key with other words would be refused: other words are another intention.
      if (!key.current || said.current !== saying) key.current = crypto.randomUUID();
      said.current = saying;
      return run(input, key.current);
    },
    onSuccess: async (output) => {
      key.current = undefined;
      const matter = matterOf?.(output);
      if (matter) ownCommands.note(matter);
      await Promise.all(
        [
          keys.work,
          keys.matters,
          keys.transfers,
          ['transfer'],
          keys.letterDrafts,
          ...(matter ? [keys.matter(matter)] : []),
        ].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
      );
    },
    onError: (error) => {
      // Whatever is not a decision may have been done all the same: the next try is the same command.
      if (isDecided(error)) key.current = undefined;
    },
  });
  return {
    send: (input: Input) => {
      if (!mutation.isPending) mutation.mutate(input);
    },
    sendAsync: mutation.mutateAsync,
    isPending: mutation.isPending,
    error: mutation.error,
    data: mutation.data,
    reset: mutation.reset,
  };
}
