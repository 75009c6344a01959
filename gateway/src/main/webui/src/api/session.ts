import { queryOptions } from '@tanstack/react-query';
import { get } from './request';

/** What the gateway says of this browser's session. */
export interface Session {
  signedIn: boolean;
  idleEndsAt?: string;
  endsAt?: string;
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => get<Session>('/session', { signal }),
  staleTime: 0,
  refetchOnWindowFocus: 'always',
});
