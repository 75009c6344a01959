import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { staleLists } from '@/live/stale-lists';
import { custodyKey, itemKey } from './item-keys';

it.each([itemKey('a', 'e'), custodyKey('a', 'e')])(
  'an item that was taken in for a request, and its custody, are asked again after a hint: %j %j %j',
  (...queryKey) => {
    const client = new QueryClient();
    client.setQueryData(queryKey, 'as it was');
    staleLists(new Set(['EvidenceHandedOver'])).forEach(
      (key) => void client.invalidateQueries({ queryKey: key }),
    );
    expect(client.getQueryState(queryKey)?.isInvalidated).toBe(true);
  },
);
