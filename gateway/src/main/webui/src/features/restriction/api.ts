import { queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { get, post } from '@/api/request';
import type { Body, Restriction } from '@/api/types';

const path = (matter: string) => `/api/v1/matters/${encodeURIComponent(matter)}/restriction`;

export const restrictionQuery = (matter: string) =>
  queryOptions({
    queryKey: [...keys.matter(matter), 'restriction'],
    queryFn: ({ signal }) => get<Restriction>(path(matter), { signal }),
  });

interface Seen {
  matterId: string;
  /** The version of the matter that the head has seen. */
  version: number;
}

export interface Restricting extends Seen {
  body: Body<'restrictMatter'>;
}

export const restrict = ({ matterId, version, body }: Restricting, key: string) =>
  post<Restriction>(path(matterId), { body, ifMatch: version, key });

export interface Changing extends Seen {
  body: Body<'changeRestriction'>;
}

export const change = ({ matterId, version, body }: Changing, key: string) =>
  post<Restriction>(`${path(matterId)}/change`, { body, ifMatch: version, key });

export interface Lifting extends Seen {
  body: Body<'liftRestriction'>;
}

export const lift = ({ matterId, version, body }: Lifting, key: string) =>
  post<Restriction>(`${path(matterId)}/lifting`, { body, ifMatch: version, key });
