import { queryOptions } from '@tanstack/react-query';
import { get, getText } from '@/api/request';
import type { Letter } from '@/api/types';

function at(letter: string): string {
  return `/api/v1/letters/${encodeURIComponent(letter)}`;
}

/** Where the letter stands as a page of its own, to print. */
export function printAddress(letter: string): string {
  return `${at(letter)}/html`;
}

export const letterQuery = (letter: string) =>
  queryOptions({
    queryKey: ['letter', letter],
    queryFn: ({ signal }) => get<Letter>(at(letter), { signal }),
  });

/** An issued letter never changes its text. */
export const letterTextQuery = (letter: string) =>
  queryOptions({
    queryKey: ['letter', letter, 'text'],
    queryFn: ({ signal }) => getText(printAddress(letter), signal),
    staleTime: Infinity,
  });
