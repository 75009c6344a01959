import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { get, getBlob, post } from '@/api/request';
import type { Answer, Body, LetterRegister } from '@/api/types';

const REGISTER = '/api/v1/letters/register';

/** Which register, or which of its entries; the server says what is not said. */
export interface RegisterAsked {
  office?: string | undefined;
  kind?: string | undefined;
  year?: string | undefined;
  number?: string | undefined;
}

function said(asked: RegisterAsked): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of ['office', 'kind', 'year', 'number'] as const) {
    const value = asked[name];
    if (value) query.set(name, value);
  }
  return query;
}

/** Page by page, the highest numbers first. */
export const registerPages = (asked: RegisterAsked) =>
  infiniteQueryOptions({
    queryKey: [...keys.letterRegister, said(asked).toString()],
    queryFn: ({ signal, pageParam }) => {
      const query = said(asked);
      if (pageParam) query.set('after', pageParam);
      return get<LetterRegister>(`${REGISTER}?${query.toString()}`, { signal });
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const registerFile = (register: LetterRegister) =>
  getBlob(
    `${REGISTER}/export?${said({
      office: register.office.id,
      kind: register.kind,
      year: String(register.year),
    }).toString()}`,
  );

export type Opening = Body<'openLetterNumbers'>;
export type Voiding = Body<'voidLetterNumber'>;
export type NumberAct =
  { name: 'open-numbers'; body: Opening } | { name: 'void-number'; body: Voiding };

export const sayOfNumbers = ({ name, body }: NumberAct, idempotency: string) =>
  post<Answer<'openLetterNumbers'>>(
    `${REGISTER}/${name === 'open-numbers' ? 'openings' : 'voids'}`,
    {
      body,
      key: idempotency,
    },
  );

/** The letters of a matter in order of issue, with an index before them. */
export const bundleFile = (matter: string) =>
  getBlob(`/api/v1/letters/bundle?${new URLSearchParams({ matter }).toString()}`);
