import { describe, expect, it } from 'vitest';
import type { Selection, SelectionItem } from '@/api/types';
import { groupsOf } from './selection';

const item = (kind: SelectionItem['kind'], id: string): SelectionItem => ({ kind, id, says: {} });

const selection: Selection = {
  transferId: 't',
  matterId: 'm',
  signed: {
    digest: 'sha256:a',
    items: [item('PARTY', 'p'), item('MEASURE', 'gone'), item('MEASURE', 'kept')],
  },
  current: {
    digest: 'sha256:b',
    items: [item('CLOCK', 'c'), item('PARTY', 'p'), item('MEASURE', 'kept')],
  },
  taken: false,
  differences: [
    { kind: 'MEASURE', id: 'gone', change: 'REMOVED', what: [] },
    { kind: 'MEASURE', id: 'kept', change: 'CHANGED', what: ['state'] },
    { kind: 'CLOCK', id: 'c', change: 'ADDED', what: [] },
  ],
};

describe('what a transfer hands over', () => {
  it('is shown by kind, what is no longer there as well, and each difference at its entry', () => {
    const shown = groupsOf(selection).map(({ kind, items }) => [
      kind,
      items.map((one) => [one.item.id, one.change, one.what.join()]),
    ]);
    expect(shown).toEqual([
      ['PARTY', [['p', undefined, '']]],
      [
        'MEASURE',
        [
          ['kept', 'CHANGED', 'state'],
          ['gone', 'REMOVED', ''],
        ],
      ],
      ['CLOCK', [['c', 'ADDED', '']]],
    ]);
  });
});
