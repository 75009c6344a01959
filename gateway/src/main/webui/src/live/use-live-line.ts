import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { keys } from '@/api/keys';
import { noteChange } from './changes';
import { openLine, type Hint, type LineState } from './live-line';

/** Hints that come together are answered together. */
const GATHER_MS = 200;

/** Keeps what is on screen fresh: each hint makes the matter and the lists stale, and what is shown is asked again. */
export function useLiveLine(): LineState {
  const queryClient = useQueryClient();
  const [state, setState] = useState<LineState>('connecting');
  useEffect(() => {
    const matters = new Set<string>();
    let gathering: number | undefined;

    const stale = (queryKey: readonly string[]) =>
      void queryClient.invalidateQueries({ queryKey, refetchType: 'active' });

    const answer = () => {
      gathering = undefined;
      matters.forEach((matter) => stale(keys.matter(matter)));
      matters.clear();
      [keys.work, keys.matters, keys.transfers, ['transfer'], ['clock']].forEach(stale);
    };

    const onHint = (hint: Hint) => {
      matters.add(hint.matterId);
      noteChange(hint.matterId);
      gathering ??= window.setTimeout(answer, GATHER_MS);
    };

    const close = openLine({
      onHint,
      onReturn: () => void queryClient.invalidateQueries({ refetchType: 'active' }),
      onState: setState,
    });
    return () => {
      window.clearTimeout(gathering);
      close();
    };
  }, [queryClient]);
  return state;
}
