import type { QueryClient } from '@tanstack/react-query';

/** A row of a list, as far as this needs to know it. */
interface Row {
  matterId: string;
}

/** Rows by the list they stand in. */
export type Rows = ReadonlyMap<string, Row[]>;

/** The rows of every list on screen. */
export function rowsOnScreen(queryClient: QueryClient): Rows {
  const lists = queryClient.getQueryCache().findAll({
    type: 'active',
    predicate: ({ queryKey }) => queryKey.at(1) === 'pages',
  });
  return new Map(
    lists.map((list) => {
      const data = list.state.data as { pages: { items: Row[] }[] } | undefined;
      return [list.queryHash, data?.pages.flatMap((page) => page.items) ?? []];
    }),
  );
}

/** The matters whose row came, or is not what it was; of a list that was not there before, none. */
export function freshMatters(before: Rows, now: Rows): string[] {
  const fresh = [...now].flatMap(([list, rows]) => {
    const known = new Set(before.get(list)?.map((row) => JSON.stringify(row)));
    return before.has(list) ? rows.filter((row) => !known.has(JSON.stringify(row))) : [];
  });
  return [...new Set(fresh.map((row) => row.matterId))];
}
