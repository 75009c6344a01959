import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Evidence, EvidenceAction, Opening } from '@/api/types';
import { ownCommands } from '@/api/own-commands';
import { useCommand } from '@/api/use-command';
import { matterOf, open, type Look } from './api';

type Purpose = Look['purpose'];

const PURPOSES = { view: 'VIEW', download: 'DOWNLOAD' } satisfies Partial<
  Record<EvidenceAction['name'], Purpose>
>;

/** Looking at an item is an act: it is recorded first, with its reason where the action asks for one. */
export function useLook(item: Evidence, onOpened: (purpose: Purpose, opening: Opening) => void) {
  const queryClient = useQueryClient();
  const command = useCommand(open);
  const [asked, setAsked] = useState<Purpose | undefined>(undefined);
  const [busyWith, setBusyWith] = useState<Purpose | undefined>(undefined);
  const [error, setError] = useState<unknown>(undefined);

  const look = async (purpose: Purpose, reason?: string) => {
    setError(undefined);
    setBusyWith(purpose);
    try {
      ownCommands.note(matterOf(item));
      const opening = await command.sendAsync({ evidence: item.evidenceId, purpose, reason });
      setAsked(undefined);
      onOpened(purpose, opening);
      await queryClient.invalidateQueries({
        // Under its matter, or under the request that it was taken in for.
        predicate: ({ queryKey }) =>
          queryKey.at(-2) === item.evidenceId && queryKey.at(-1) === 'custody',
      });
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusyWith(undefined);
    }
  };

  return {
    /** Asks for the reason first, where one is needed. */
    begin: ({ name, needsReason }: EvidenceAction) => {
      if (name === 'recognise') return;
      setError(undefined);
      if (needsReason) setAsked(PURPOSES[name]);
      else void look(PURPOSES[name]);
    },
    look: (purpose: Purpose, reason: string) => void look(purpose, reason),
    asked,
    error,
    busyWith,
    giveUp: () => {
      setAsked(undefined);
      setError(undefined);
    },
  };
}
