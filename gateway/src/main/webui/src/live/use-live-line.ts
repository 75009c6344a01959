import { useQueryClient, type Query } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { keys } from '@/api/keys';
import { ownCommands } from '@/api/own-commands';
import { noteChange } from './changes';
import { freshMatters, rowsOnScreen } from './fresh-rows';
import { isLetterOf } from './letters';
import type { Hint, LineState } from './live-line';
import { joinLine } from './shared-line';
import { staleLists } from './stale-lists';

/** Hints that come together are answered together. */
const GATHER_MS = 200;
const LISTS: readonly string[] = [
  ...keys.work,
  ...keys.matters,
  ...keys.transfers,
  'transfer',
  ...keys.notices,
];
/** Facts about people's notices: their matter is what it was. */
const OF_NOTICES: readonly string[] = ['NoticesSent', 'NoticeOpened'];

/** Keeps what is on screen fresh: a hint makes its matter and the lists stale, and what is shown is asked again. */
export function useLiveLine(): LineState {
  const queryClient = useQueryClient();
  const [state, setState] = useState<LineState>('connecting');
  useEffect(() => {
    const matters = new Set<string>();
    const types = new Set<string>();
    const toldOf = new Set<string>();
    let gathering: number | undefined;
    let wasOpen = false;

    const stale = (queryKey: readonly string[]) =>
      void queryClient.invalidateQueries({ queryKey, refetchType: 'active' });

    const answer = () => {
      gathering = undefined;
      if (toldOf.size > 0) stale(keys.notices);
      toldOf.forEach((matter) => stale(keys.told(matter)));
      toldOf.clear();
      if (matters.size === 0) return;
      matters.forEach((matter) => {
        if (!ownCommands.isEcho(matter)) noteChange(matter);
        stale(keys.matter(matter));
      });
      void queryClient.invalidateQueries({
        refetchType: 'active',
        predicate: isLetterOf(new Set(matters)),
      });
      matters.clear();
      staleLists(types).forEach(stale);
      types.clear();
    };

    const onHint = (hint: Hint) => {
      if (!('matterId' in hint)) {
        [keys.me, keys.offices, keys.calendar].forEach(stale);
        return;
      }
      if (OF_NOTICES.includes(hint.type)) {
        toldOf.add(hint.matterId);
      } else {
        matters.add(hint.matterId);
        types.add(hint.type);
      }
      gathering ??= window.setTimeout(answer, GATHER_MS);
    };

    const onReturn = () => {
      if (wasOpen) {
        const before = rowsOnScreen(queryClient);
        // Nobody told what happened meanwhile: the rows themselves do.
        void queryClient.invalidateQueries({ refetchType: 'active' }).then(() => {
          freshMatters(before, rowsOnScreen(queryClient)).forEach(noteChange);
        });
        return;
      }
      wasOpen = true;
      // At first only what may have changed between its reading and the opening of the line.
      void queryClient.invalidateQueries({ refetchType: 'active', predicate: isMainReading });
    };

    const leave = joinLine({ onHint, onReturn, onState: setState });
    return () => {
      window.clearTimeout(gathering);
      leave();
    };
  }, [queryClient]);
  return state;
}

/** What a page is about, without its side panels. */
function isMainReading({ queryKey, state }: Query): boolean {
  const [room] = queryKey;
  if (state.data === undefined || typeof room !== 'string') return false;
  return (
    LISTS.includes(room) ||
    (room === 'matter' && queryKey.at(2) === 'page') ||
    (room === 'letter' && queryKey.length === keys.letter('').length)
  );
}
