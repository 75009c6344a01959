import { queryOptions } from '@tanstack/react-query';
import { keys } from './keys';
import { get } from './request';
import type { Clock } from './types';

export const clockQuery = (clock: string) =>
  queryOptions({
    queryKey: keys.clock(clock),
    queryFn: ({ signal }) => get<Clock>(`/api/v1/clocks/${encodeURIComponent(clock)}`, { signal }),
  });
