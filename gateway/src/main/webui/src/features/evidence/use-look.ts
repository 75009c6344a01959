import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Evidence, Opening } from '@/api/types';
import { keys } from '@/api/keys';
import { ownCommands } from '@/api/own-commands';
import { useCommand } from '@/api/use-command';
import { open, type Look } from './api';

type Purpose = Look['purpose'];

/** Looking at an item is an act: it is recorded first, for a sensitive item with its reason. */
export function useLook(item: Evidence, onOpened: (purpose: Purpose, opening: Opening) => void) {
  const queryClient = useQueryClient();
  const command = useCommand(open);
  const [asked, setAsked] = useState<Purpose | undefined>(undefined);
  const [error, setError] = useState<unknown>(undefined);

  /** @returns whether it was opened */
  const look = async (purpose: Purpose, reason?: string): Promise<boolean> => {
    setError(undefined);
    try {
      ownCommands.note(item.matterId);
      const opening = await command.sendAsync({ evidence: item.evidenceId, purpose, reason });
      setAsked(undefined);
      onOpened(purpose, opening);
      await queryClient.invalidateQueries({
        queryKey: [...keys.evidence(item.matterId), item.evidenceId, 'custody'],
      });
      return true;
    } catch (refusal) {
      setError(refusal);
      return false;
    }
  };

  return {
    /** Asks for the reason first, where one is needed. */
    begin: (purpose: Purpose) => {
      setError(undefined);
      if (item.sensitive) setAsked(purpose);
      else void look(purpose);
    },
    look,
    asked,
    error,
    isBusy: command.isPending,
    giveUp: () => {
      setAsked(undefined);
      setError(undefined);
    },
  };
}
