import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keys } from '@/api/keys';
import type { ListKind } from '@/words/list-import';
import { enter, importsQuery, tryOut } from './api';

interface Chosen {
  file: File;
  /** One list, one id: sent again after a lost answer it is the same import. */
  id: string;
}

/** A list is tried out as soon as it is chosen, and entered when the officer says so. */
export function useImport(kind: ListKind) {
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState<Chosen>();
  const trial = useMutation({ mutationFn: (file: File) => tryOut(kind, file) });
  const entry = useMutation({
    mutationFn: ({ file, id, atomic }: Chosen & { atomic: boolean }) =>
      enter(kind, id, file, atomic),
    onSettled: () =>
      Promise.all(
        [importsQuery(kind).queryKey, keys.work, keys.matters].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      ),
  });
  return {
    chosen,
    trial,
    entry,
    /** @param goingOn the import that this list broke off */
    choose: (file: File, goingOn?: string) => {
      entry.reset();
      setChosen({ file, id: goingOn ?? crypto.randomUUID() });
      trial.mutate(file);
    },
    enter: (atomic: boolean) => {
      if (chosen && !entry.isPending) entry.mutate({ ...chosen, atomic });
    },
    report: entry.data ?? trial.data,
  };
}
