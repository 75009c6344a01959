import { queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { get, getText } from '@/api/request';
import type { Letter } from '@/api/types';

function at(letter: string): string {
  return `/api/v1/letters/${encodeURIComponent(letter)}`;
}

/** Where the letter stands as a page of its own, to print. */
export function printAddress(letter: string): string {
  return `${at(letter)}/html`;
}

/** Where the letter's PDF is, once it is made. */
export function paperAddress(letter: string): string {
  return `${at(letter)}/paper`;
}

const SOON = 2000;

/** Its PDF is made within seconds of its issue: asked again until it is. */
export const letterQuery = (letter: string) =>
  queryOptions({
    queryKey: keys.letter(letter),
    queryFn: ({ signal }) => get<Letter>(at(letter), { signal }),
    refetchInterval: (query) => (query.state.data?.paper === 'WAITING' ? SOON : false),
  });

/** An issued letter never changes its text; once it is void its page says so. */
export const letterTextQuery = (letter: string, state: Letter['state']) =>
  queryOptions({
    queryKey: [...keys.letter(letter), 'text', state],
    queryFn: ({ signal }) => getText(printAddress(letter), signal),
    staleTime: Infinity,
  });
