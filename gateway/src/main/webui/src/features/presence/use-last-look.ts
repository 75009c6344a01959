import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { changesQuery } from './api';

/** Up to which fact this person had read the matter when the page was opened. */
export function useLastLook(matterId: string): number | undefined {
  const seen = useQuery(changesQuery(matterId)).data?.seen;
  const [first, setFirst] = useState<number | undefined>(undefined);
  if (first === undefined && seen !== undefined) setFirst(seen);
  return first ?? seen;
}
