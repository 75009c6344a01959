import { queryOptions } from '@tanstack/react-query';
import { get, post } from '@/api/request';
import type { Body, Challenge, Challenges, MadeChallenge } from '@/api/types';

const CHALLENGES = '/api/v1/challenges';

export const challengeKey = ['challenges'] as const;

/** One's own, or those that wait for the auditor and all others of his offices. */
export const challengesQuery = (box: 'own' | 'review') =>
  queryOptions({
    queryKey: [...challengeKey, box],
    queryFn: ({ signal }) => get<Challenges>(`${CHALLENGES}?box=${box}`, { signal }),
  });

export const challenge = (body: Body<'challengeMatter'>, key: string) =>
  post<MadeChallenge>(CHALLENGES, { body, key });

export interface Reviewing {
  id: string;
  /** The version of the challenge that the auditor has seen. */
  version: number;
  body: Body<'reviewChallenge'>;
}

export const review = ({ id, version, body }: Reviewing, key: string) =>
  post<Challenge>(`${CHALLENGES}/${encodeURIComponent(id)}/review`, {
    body,
    ifMatch: version,
    key,
  });
