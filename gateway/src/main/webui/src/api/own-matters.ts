import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { keys } from './keys';
import { get } from './request';
import type { MatterPage } from './types';

const SHOWN = 20;
const MINUTES = 60_000;

/** What the office writes and a term occurs in. */
export const ownMattersQuery = (term: string) =>
  queryOptions({
    queryKey: [...keys.matters, 'own', term],
    queryFn: ({ signal }) => {
      const question = new URLSearchParams({ mine: 'true', limit: String(SHOWN) });
      if (term !== '') question.set('query', term);
      return get<MatterPage>(`/api/v1/matters?${question.toString()}`, { signal });
    },
    staleTime: MINUTES,
    placeholderData: keepPreviousData,
  });
