import { queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { get } from '@/api/request';
import type { Workload } from '@/api/types';

export const workloadQuery = queryOptions({
  queryKey: keys.workload,
  queryFn: ({ signal }) => get<Workload>('/api/v1/work/load', { signal }),
});
