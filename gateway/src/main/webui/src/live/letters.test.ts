import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { keys } from '@/api/keys';
import { isLetterOf } from './letters';

test('a hint about a matter is one for its letters, and for no others', async () => {
  const client = new QueryClient();
  client.setQueryData(keys.letter('one'), { id: 'one', matterId: 'hers' });
  client.setQueryData([...keys.letter('one'), 'services'], { matterId: 'hers', items: [] });
  client.setQueryData([...keys.letter('one'), 'text', 'VALID'], '<p>the paper</p>');
  client.setQueryData(keys.letter('two'), { id: 'two', matterId: 'another' });
  client.setQueryData(['lead', 'hers'], { matterId: 'hers' });

  await client.invalidateQueries({ predicate: isLetterOf(new Set(['hers'])) });

  const stale = client
    .getQueryCache()
    .getAll()
    .filter((query) => query.isStale());
  expect(stale.map(({ queryKey }) => queryKey)).toEqual([
    ['letter', 'one'],
    ['letter', 'one', 'services'],
  ]);
});
