import { queryOptions } from '@tanstack/react-query';
import { get, post } from '@/api/request';
import type { Answer, Body } from '@/api/types';

export type Right = Answer<'getRight'>;
export type RightSaid = Body<'checkRight'>;
export type RightEntered = Answer<'enterRight'>;

const address = (right: string) => `/api/v1/rights/${encodeURIComponent(right)}`;

export const rightQuery = (right: string) =>
  queryOptions({
    queryKey: ['right', right],
    queryFn: ({ signal }) => get<Right>(address(right), { signal }),
  });

export const enterRight = (said: RightSaid, key: string) =>
  post<RightEntered>('/api/v1/rights', { body: said, key });

export const checkRight = (right: string, version: number, said: RightSaid, key: string) =>
  post<RightEntered>(`${address(right)}/check`, { body: said, ifMatch: version, key });
