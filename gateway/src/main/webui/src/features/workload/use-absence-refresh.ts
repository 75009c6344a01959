import { useQueryClient } from '@tanstack/react-query';
import { keys } from '@/api/keys';

/** Whoever is away stands in the lists of people, in the workload, and in what one reads of oneself. */
export function useAbsenceRefresh() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all(
      [keys.offices, keys.workload, keys.me].map((queryKey) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    );
}
