import { queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { get, post } from '@/api/request';
import type { Body, Secrets } from '@/api/types';

const path = (matter: string) => `/api/v1/matters/${encodeURIComponent(matter)}/secrets`;

export const secretsQuery = (matter: string) =>
  queryOptions({
    queryKey: [...keys.matter(matter), 'secrets'],
    queryFn: ({ signal }) => get<Secrets>(path(matter), { signal }),
  });

interface Seen {
  matterId: string;
  /** The version of the matter that was seen. */
  version: number;
}

export interface Marking extends Seen {
  body: Body<'markSecret'>;
}

export const markSecret = ({ matterId, version, body }: Marking, key: string) =>
  post<Secrets>(path(matterId), { body, ifMatch: version, key });

export interface Lifting extends Seen {
  documentId: string;
  body: Body<'liftSecret'>;
}

export const liftSecret = ({ matterId, documentId, version, body }: Lifting, key: string) =>
  post<Secrets>(`${path(matterId)}/${encodeURIComponent(documentId)}/lifting`, {
    body,
    ifMatch: version,
    key,
  });
