import { infiniteQueryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { get, post } from '@/api/request';
import type { Answer, Body, Comments } from '@/api/types';

type Step = Answer<'makeComment'>;

const path = (matter: string) => `/api/v1/matters/${encodeURIComponent(matter)}/comments`;

export const commentPages = (matter: string) =>
  infiniteQueryOptions({
    queryKey: [...keys.matter(matter), 'comments'],
    queryFn: ({ pageParam, signal }) =>
      get<Comments>(
        pageParam ? `${path(matter)}?before=${encodeURIComponent(pageParam)}` : path(matter),
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: (last: Comments) => last.next,
  });

export interface Saying {
  matterId: string;
  body: Body<'makeComment'>;
}

export const say = ({ matterId, body }: Saying, key: string) =>
  post<Step>(path(matterId), { body, key });

export interface Correcting {
  matterId: string;
  comment: string;
  body: Body<'correctComment'>;
}

export const correct = ({ matterId, comment, body }: Correcting, key: string) =>
  post<Step>(`${path(matterId)}/${encodeURIComponent(comment)}/correction`, { body, key });

export interface TakingBack {
  matterId: string;
  comment: string;
  body: Body<'withdrawComment'>;
}

export const takeBack = ({ matterId, comment, body }: TakingBack, key: string) =>
  post<Step>(`${path(matterId)}/${encodeURIComponent(comment)}/withdrawal`, { body, key });
