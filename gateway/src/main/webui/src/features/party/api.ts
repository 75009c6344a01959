import { queryOptions } from '@tanstack/react-query';
import { get, post } from '@/api/request';
import type { Answer, Body } from '@/api/types';

export type PartyPage = Answer<'getParty'>;
export type PartyList = Answer<'findParties'>;
export type OtherName = Body<'nameParty'>;
export type Merging = Body<'mergeParties'>;

const address = (party: string) => `/api/v1/parties/${encodeURIComponent(party)}`;

export const partyQuery = (party: string) =>
  queryOptions({
    queryKey: ['party', party],
    queryFn: ({ signal }) => get<PartyPage>(address(party), { signal }),
  });

/** Parties of visible matters by name. */
export const partiesQuery = (name: string) =>
  queryOptions({
    queryKey: ['party', 'named', name],
    queryFn: ({ signal }) =>
      get<PartyList>(`/api/v1/parties?${new URLSearchParams({ query: name }).toString()}`, {
        signal,
      }),
  });

export const mergeParties = (party: string, body: Merging, key: string) =>
  post<undefined>(`${address(party)}/merges`, { body, key });

export const undoMerge = (party: string, merge: string, reason: string, key: string) =>
  post<undefined>(`${address(party)}/merges/${encodeURIComponent(merge)}/undoing`, {
    body: { reason },
    key,
  });

export const nameParty = (party: string, body: OtherName, key: string) =>
  post<undefined>(`${address(party)}/names`, { body, key });

export const withdrawName = (party: string, name: string, key: string) =>
  post<undefined>(`${address(party)}/names/${encodeURIComponent(name)}/withdrawal`, { key });
