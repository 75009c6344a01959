import { queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { get, post } from '@/api/request';
import type { Answer } from '@/api/types';

export type LetterVoiding = Answer<'getLetterVoiding'>;

function at(letter: string): string {
  return `/api/v1/letters/${encodeURIComponent(letter)}/voiding`;
}

export const voidingQuery = (letter: string) =>
  queryOptions({
    queryKey: [...keys.letter(letter), 'voiding'],
    queryFn: ({ signal }) => get<LetterVoiding>(at(letter), { signal }),
  });

export interface Voiding {
  letter: string;
  reason: string;
  /** Of the matter, as the head saw it. */
  version: number;
}

export const makeVoid = ({ letter, reason, version }: Voiding, key: string) =>
  post<Answer<'voidLetter'>>(at(letter), { body: { reason }, ifMatch: version, key });
