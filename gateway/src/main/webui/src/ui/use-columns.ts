import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { meQuery } from '@/api/me';

export interface Column<Row> {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** Names the row: cannot be left out, takes the room that is left. */
  isName?: boolean;
  /** Left out until somebody wants it. */
  isSpare?: boolean;
  /** In pixels, or as a style sheet says it. */
  width?: number | string;
}

type Chosen = Record<string, boolean>;

function read(place: string): Chosen {
  try {
    return JSON.parse(window.localStorage.getItem(place) ?? '{}') as Chosen;
  } catch {
    return {};
  }
}

/** Which columns this person wants in this list. */
export function useColumns<Row>(list: string, columns: Column<Row>[]) {
  const person = useQuery(meQuery).data?.person?.id ?? '';
  const place = `lianban.columns.${person}.${list}`;
  const [chosen, setChosen] = useState(() => read(place));
  const isShown = (column: Column<Row>) =>
    column.isName === true || (chosen[column.key] ?? !column.isSpare);
  return {
    shown: columns.filter(isShown),
    isShown,
    choose: (key: string, wanted: boolean) => {
      const now = { ...chosen, [key]: wanted };
      window.localStorage.setItem(place, JSON.stringify(now));
      setChosen(now);
    },
  };
}
