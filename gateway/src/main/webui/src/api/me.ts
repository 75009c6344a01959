import { queryOptions } from '@tanstack/react-query';
import { keys } from './keys';
import { get } from './request';
import type { Me } from './types';

export const meQuery = queryOptions({
  queryKey: keys.me,
  queryFn: ({ signal }) => get<Me>('/api/v1/me', { signal }),
  staleTime: 5 * 60_000,
});
