import { queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { get, post } from '@/api/request';
import type { Body, Recusals } from '@/api/types';

const path = (matter: string) => `/api/v1/matters/${encodeURIComponent(matter)}/recusals`;

export const recusalsQuery = (matter: string) =>
  queryOptions({
    queryKey: [...keys.matter(matter), 'recusals'],
    queryFn: ({ signal }) => get<Recusals>(path(matter), { signal }),
  });

interface Seen {
  matterId: string;
  /** The version of the matter that the head has seen. */
  version: number;
}

export interface Recusing extends Seen {
  body: Body<'recusePerson'>;
}

export const recuse = ({ matterId, version, body }: Recusing, key: string) =>
  post<Recusals>(path(matterId), { body, ifMatch: version, key });

export interface Readmitting extends Seen {
  recusal: string;
  body: Body<'readmitPerson'>;
}

export const readmit = ({ matterId, version, recusal, body }: Readmitting, key: string) =>
  post<Recusals>(`${path(matterId)}/${encodeURIComponent(recusal)}/readmission`, {
    body,
    ifMatch: version,
    key,
  });
