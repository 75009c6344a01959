import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { get, getBlob } from '@/api/request';
import type { DisclosureReport, Readings } from '@/api/types';

const READINGS = '/api/v1/audit/readings';

/** What stands in the address, as it is sent. */
export type Asked = Partial<
  Record<'office' | 'person' | 'outcome' | 'number' | 'from' | 'to', string>
>;

function said(asked: Asked): URLSearchParams {
  return new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''));
}

const page = <Answered>(path: string, asked: Asked, cursor: string, signal: AbortSignal) => {
  const query = said(asked);
  if (cursor) query.set('cursor', cursor);
  return get<Answered>(`${path}?${query.toString()}`, { signal });
};

/** Newest first. */
export const readingPages = (asked: Asked) =>
  infiniteQueryOptions({
    queryKey: [...keys.readings, said(asked).toString()],
    queryFn: ({ signal, pageParam }) => page<Readings>(READINGS, asked, pageParam, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const readingsFile = (asked: Asked) =>
  getBlob(`${READINGS}/export?${said(asked).toString()}`);

const ofMatter = (matter: string) => `/api/v1/matters/${matter}/disclosure`;

export const disclosurePages = (matter: string, asked: Asked) =>
  infiniteQueryOptions({
    queryKey: [...keys.disclosure(matter), said(asked).toString()],
    queryFn: ({ signal, pageParam }) =>
      page<DisclosureReport>(ofMatter(matter), asked, pageParam, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const disclosureFile = (matter: string, asked: Asked) =>
  getBlob(`${ofMatter(matter)}/export?${said(asked).toString()}`);
