import type { Page } from '@/api/pages';
import { useWords } from '@/words/words-context';

/** How many there are; always the number the list itself would come to. */
export function ListTotal({ pages }: { pages: Page<unknown>[] | undefined }) {
  const words = useWords();
  return (
    <span className="list-total" role="status">
      {pages && words.list.total(counted(pages))}
    </span>
  );
}

function counted(pages: Page<unknown>[]): string {
  const known = pages[0]?.total;
  const loaded = pages.reduce((sum, page) => sum + page.items.length, 0);
  // A list that nobody counted has at least what is loaded.
  const isMore = known === undefined || known === null ? pages.at(-1)?.next : pages[0]?.totalCapped;
  const total = (known ?? loaded).toLocaleString('en-US');
  return isMore ? `${total}+` : total;
}
