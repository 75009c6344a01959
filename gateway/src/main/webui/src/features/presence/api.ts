import { queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { RefusalError } from '@/api/problem';
import { quietly } from '@/api/quiet';
import { get } from '@/api/request';
import type { Changes, Presence } from '@/api/types';

/** An open page says so this often; the server counts twenty seconds. */
const BEAT_MS = 8000;

const at = (matter: string) => `/api/v1/matters/${encodeURIComponent(matter)}`;

export const changesQuery = (matter: string) =>
  queryOptions({
    queryKey: [...keys.matter(matter), 'changes'],
    queryFn: ({ signal }) => get<Changes>(`${at(matter)}/changes`, { signal }),
    staleTime: 0,
  });

/** Not under its matter: a hint about that does not make the page beat. */
export const presenceQuery = (matter: string) =>
  queryOptions({
    queryKey: ['presence', matter],
    // Whoever reads by its number is here for nobody: nothing is answered.
    queryFn: async () => {
      const answer = await quietly('PUT', `${at(matter)}/presence`);
      return answer.status === 204 ? null : ((await answer.json()) as Presence);
    },
    refetchInterval: ({ state }) =>
      state.data === null || isRefused(state.error) ? false : BEAT_MS,
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: true,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });

const isRefused = (error: unknown) =>
  error instanceof RefusalError && [403, 404].includes(error.problem.status);

/** The matter may not be seen any more. */
export const isGone = (error: unknown) =>
  error instanceof RefusalError && error.problem.status === 404;

export const leave = (matter: string) =>
  quietly('DELETE', `${at(matter)}/presence`, { keepalive: true });

export const markSeen = (matter: string, { sequence, at: looked }: Changes) =>
  quietly('PUT', `${at(matter)}/seen`, { body: { sequence, at: looked } });
