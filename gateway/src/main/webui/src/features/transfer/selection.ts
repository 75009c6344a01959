import type { Selection, SelectionItem } from '@/api/types';

type Change = Selection['differences'][number]['change'];

/** An entry as it is shown: how it differs from what the letter lists. */
export interface ShownItem {
  item: SelectionItem;
  change: Change | undefined;
  what: string[];
}

export interface Group {
  kind: SelectionItem['kind'];
  items: ShownItem[];
}

const KINDS: SelectionItem['kind'][] = ['PARTY', 'RIGHT', 'EVIDENCE', 'MEASURE', 'CLOCK'];

/** By kind, what is handed over now and, marked, what the letter lists and is no longer there. */
export function groupsOf({ signed, current, differences }: Selection): Group[] {
  const gone = differences
    .filter(({ change }) => change === 'REMOVED')
    .flatMap(({ kind, id }) => signed?.items.filter((item) => isSame(item, kind, id)) ?? []);
  const all = [...current.items, ...gone].map((item) => {
    const difference = differences.find(({ kind, id }) => isSame(item, kind, id));
    return { item, change: difference?.change, what: difference?.what ?? [] };
  });
  return KINDS.map((kind) => ({
    kind,
    items: all.filter(({ item }) => item.kind === kind),
  })).filter(({ items }) => items.length > 0);
}

function isSame(item: SelectionItem, kind: SelectionItem['kind'], id: string): boolean {
  return item.kind === kind && item.id === id;
}
