import type { Page } from '@/api/pages';
import { useWords } from '@/words/words-context';

/** How many there are; always the number the list itself would come to. */
export function ListTotal({ pages }: { pages: Page<unknown>[] | undefined }) {
  const words = useWords();
  const first = pages?.[0];
  return (
    <span className="list-total" role="status">
      {first && words.list.total(counted(first))}
    </span>
  );
}

function counted(page: Page<unknown>): string {
  const total = (page.total ?? page.items.length).toLocaleString('en-US');
  return page.totalCapped ? `${total}+` : total;
}
