import type { Page } from '@/api/pages';
import { useWords } from '@/words/words-context';

interface Properties {
  pages: Page<unknown>[] | undefined;
  /** How many are left of the loaded ones, where they were narrowed here. */
  narrowedTo: number | undefined;
}

/** How many there are; always the number the list itself would come to. */
export function ListTotal({ pages, narrowedTo }: Properties) {
  const words = useWords();
  const first = pages?.[0];
  return (
    <span className="list-total" role="status">
      {first && words.list.total(narrowedTo === undefined ? counted(first) : `${narrowedTo}`)}
    </span>
  );
}

function counted(page: Page<unknown>): string {
  const total = (page.total ?? page.items.length).toLocaleString('en-US');
  return page.totalCapped ? `${total}+` : total;
}
