import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { get } from './request';

/** One page of a list, as the server gives it. */
export interface Page<Row> {
  items: Row[];
  /** Where the next page begins; absent on the last one. */
  next?: string | null;
  total?: number | null;
  /** There are more than `total`. */
  totalCapped?: boolean;
}

export type Filters = Record<string, string | undefined>;

/** A list that is read page by page; other filters are another list. */
export function pagesOf<Row, Answered extends Page<Row> = Page<Row>>(
  key: readonly string[],
  path: string,
  filters: Filters,
) {
  const said = Object.entries(filters).filter(
    (filter): filter is [string, string] => filter[1] !== undefined && filter[1] !== '',
  );
  return infiniteQueryOptions({
    queryKey: [...key, 'pages', path, ...said.map(([name, value]) => `${name}=${value}`)],
    queryFn: ({ signal, pageParam }) => {
      const query = new URLSearchParams(said);
      if (pageParam) query.set('cursor', pageParam);
      return get<Answered>(query.size > 0 ? `${path}?${query.toString()}` : path, { signal });
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}
