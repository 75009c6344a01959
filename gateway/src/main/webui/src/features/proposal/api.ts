import { queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { get, post } from '@/api/request';
import type { Answer, Body, Proposals } from '@/api/types';

const path = (matter: string) => `/api/v1/matters/${encodeURIComponent(matter)}/proposals`;

export const proposalsQuery = (matter: string) =>
  queryOptions({
    queryKey: [...keys.matter(matter), 'proposals'],
    queryFn: ({ signal }) => get<Proposals>(path(matter), { signal }),
  });

export interface Proposing {
  matterId: string;
  body: Body<'makeProposal'>;
}

export const propose = ({ matterId, body }: Proposing, key: string) =>
  post<Answer<'makeProposal'>>(path(matterId), { body, key });

export type Step = 'acceptance' | 'declining' | 'withdrawal';

export interface Stepping {
  matterId: string;
  proposal: string;
  version: number;
  step: Step;
  /** The reason; a note where it is taken up. */
  said: string | undefined;
}

export const take = ({ matterId, proposal, version, step, said }: Stepping, key: string) =>
  post<Answer<'acceptProposal'>>(`${path(matterId)}/${encodeURIComponent(proposal)}/${step}`, {
    body: step === 'acceptance' ? { note: said } : { reason: said },
    ifMatch: version,
    key,
  });
