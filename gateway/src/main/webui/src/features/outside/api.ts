import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
import { outsideKeys, PLACE } from '@/api/outside';
import { get, post } from '@/api/request';
import type { OutsideBody, OutsideBodyAnswer, OutsideBodyList } from '@/api/types';
import { useCommand } from '@/api/use-command';

/** What is done with a body; the first makes it. */
export type Act = 'enter' | 'correct' | 'end';

const PLACES = { enter: '', correct: '/correction', end: '/end' } satisfies Record<Act, string>;

export const bodyPages = (words: string, ended: boolean) =>
  infiniteQueryOptions({
    queryKey: [...outsideKeys.list, words, ended],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ q: words, ended: String(ended) });
      if (pageParam) asked.set('after', pageParam);
      return get<OutsideBodyList>(`${PLACE}?${asked}`, { signal });
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });

export const bodyQuery = (body: string) =>
  queryOptions({
    queryKey: outsideKeys.body(body),
    queryFn: ({ signal }) => get<OutsideBody>(`${PLACE}/${encodeURIComponent(body)}`, { signal }),
  });

export interface Asked {
  act: Act;
  body?: Pick<OutsideBody, 'id' | 'version'> | undefined;
  said: Record<string, string | undefined>;
}

export function useAct() {
  const queryClient = useQueryClient();
  const command = useCommand(({ act, body, said }: Asked, key) =>
    post<OutsideBodyAnswer>(
      body ? `${PLACE}/${encodeURIComponent(body.id)}${PLACES[act]}` : PLACE,
      { body: said, ifMatch: body?.version, key },
    ),
  );
  /** Whatever came of it, the register is asked again: somebody else may have been faster. */
  const refresh = () => queryClient.invalidateQueries({ queryKey: outsideKeys.all });
  return { ...command, refresh };
}
