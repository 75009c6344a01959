import { useEffect } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useOpening } from './api';
import { NOTICE } from './notice-link';

/** Whoever comes to a page by a notice has opened it; the address then is that of the page alone. */
export function useOpenedNotice(): void {
  const [search, setSearch] = useSearchParams();
  const { state } = useLocation() as { state: unknown };
  const { mutate } = useOpening();
  const notice = search.get(NOTICE);
  useEffect(() => {
    if (!notice) return;
    mutate(notice);
    setSearch(
      (now) => {
        now.delete(NOTICE);
        return now;
      },
      { replace: true, preventScrollReset: true, state },
    );
  }, [notice, mutate, setSearch, state]);
}
