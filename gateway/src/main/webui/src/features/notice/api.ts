import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import type { Notice, NoticeCount, NoticeSettings, NoticeStatus, ToldFact } from '@/api/types';
import { pagesOf } from '@/api/pages';
import { get, post, put } from '@/api/request';

const NOTICES = '/api/v1/notices';
const STATUS_MS = 30_000;

export const countQuery = queryOptions({
  queryKey: [...keys.notices, 'count'],
  queryFn: ({ signal }) => get<NoticeCount>(`${NOTICES}/count`, { signal }),
});

export const noticePages = (unread: boolean) =>
  pagesOf<Notice>(keys.notices, NOTICES, { unread: unread ? 'true' : undefined });

export const toldPages = (matter: string) =>
  pagesOf<ToldFact>(keys.told(matter), `${NOTICES}/told`, { matter });

// Not below `notices`: the check is heavier than a list, and a hint for every notice would repeat it.
export const statusQuery = queryOptions({
  queryKey: ['notice-status'],
  queryFn: ({ signal }) => get<NoticeStatus>(`${NOTICES}/status`, { signal }),
  refetchInterval: STATUS_MS,
});

export const settingsQuery = queryOptions({
  queryKey: ['notice-settings'],
  queryFn: ({ signal }) => get<NoticeSettings>(`${NOTICES}/settings`, { signal }),
});

/** The person has seen this notice: what counts or lists the unread is stale. */
export function useOpening() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (notice: string) =>
      post<Notice>(`${NOTICES}/${encodeURIComponent(notice)}/opening`, {
        key: crypto.randomUUID(),
      }),
    onSuccess: (notice) =>
      Promise.all(
        [keys.notices, ...(notice.matterId ? [keys.told(notice.matterId)] : [])].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

/** All up to this one are read; what came while the person looked stays unread. */
export function useOpenings() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (upTo: string) =>
      post<undefined>(`${NOTICES}/openings`, { key: crypto.randomUUID(), body: { upTo } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keys.notices }),
  });
}

export function useSettings() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (mail: NoticeSettings['mail']) =>
      put<NoticeSettings>(`${NOTICES}/settings`, { key: crypto.randomUUID(), body: { mail } }),
    onSuccess: (settings) => queryClient.setQueryData(settingsQuery.queryKey, settings),
  });
}
