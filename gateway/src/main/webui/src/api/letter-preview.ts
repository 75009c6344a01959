import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from './request';

/** What of a letter has been typed so far, and where it is made a letter of. */
export interface TypedLetter {
  path: string;
  body: unknown;
  /** Of the version of what it is made of, where that is more than what is typed. */
  version?: number;
}

/** The letter of what is being typed; an older question still under way is given up. */
export const typedLetterQuery = (typed: TypedLetter | undefined) =>
  queryOptions({
    queryKey: ['letter-preview', typed],
    queryFn: ({ signal }) => ask(typed?.path ?? '', typed?.body, signal),
    enabled: typed !== undefined,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
