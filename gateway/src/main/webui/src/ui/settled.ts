import { useState } from 'react';

/** A row with its name and the group it stands in. */
export interface Placed<Row> {
  key: string;
  group: string;
  row: Row;
}

/**
 * What is shown of fresh rows while the list is held: every row keeps its place and group and is
 * brought up to date where it stands; rows that went stay, rows that came wait.
 */
export function keepPlaces<Row>(before: Placed<Row>[], fresh: Placed<Row>[]): Placed<Row>[] {
  const now = new Map(fresh.map((placed) => [placed.key, placed]));
  return before.map((old) => {
    const placed = now.get(old.key);
    return placed ? { ...placed, group: old.group } : old;
  });
}

/** @param list which list this is: another filter's rows are shown at once */
export function useSettled<Row>(
  list: string,
  fresh: Placed<Row>[],
  isHeld: boolean,
): Placed<Row>[] {
  const [shown, setShown] = useState({ list, placed: fresh });
  const mayMove = !isHeld || shown.list !== list || shown.placed.length === 0;
  if (mayMove && (shown.placed !== fresh || shown.list !== list)) {
    setShown({ list, placed: fresh });
  }
  return mayMove ? fresh : keepPlaces(shown.placed, fresh);
}

/** Rows that stand together under a heading. */
export interface Group<Row> {
  key: string;
  title: string;
  tone?: 'alarm';
  has: (row: Row) => boolean;
}

/** All rows loaded so far, each once, in the order of the groups and within them as the server gave them. */
export function placeRows<Row>(
  pages: { items: Row[] }[],
  groups: Group<Row>[],
  keyOf: (row: Row) => string,
): Placed<Row>[] {
  const once = new Map(pages.flatMap((page) => page.items).map((row) => [keyOf(row), row]));
  const groupOf = (row: Row) => groups.find((group) => group.has(row))?.key;
  return groups.flatMap((group) =>
    [...once]
      .filter(([, row]) => groupOf(row) === group.key)
      .map(([key, row]) => ({ key, group: group.key, row })),
  );
}
