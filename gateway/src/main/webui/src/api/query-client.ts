import { QueryClient } from '@tanstack/react-query';
import { RefusalError } from './problem';

const REPEATS = 2;

/** Server data lives here only. A refusal is an answer and is not asked again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => !(error instanceof RefusalError) && failures < REPEATS,
    },
    mutations: { retry: false },
  },
});
