import { queryOptions } from '@tanstack/react-query';
import { get } from './request';
import type { OutsideBodyList } from './types';

/** The register of bodies outside the system. */
export const PLACE = '/api/v1/outside-bodies';

export const outsideKeys = {
  all: ['outside-bodies'] as const,
  list: ['outside-bodies', 'list'] as const,
  body: (body: string) => ['outside-bodies', 'body', body] as const,
};

/** Those that may be addressed and fit what is typed; a page is enough to choose from. */
export const outsidersQuery = (words: string) =>
  queryOptions({
    queryKey: [...outsideKeys.list, 'choice', words],
    queryFn: ({ signal }) =>
      get<OutsideBodyList>(`${PLACE}?${new URLSearchParams({ q: words })}`, { signal }),
    select: (list) => list.items.filter((body) => body.open),
  });
