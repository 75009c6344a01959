import { describe, expect, it } from 'vitest';
import { keepPlaces, placeRows, type Group } from './settled';

interface Duty {
  id: string;
  late: boolean;
}

const groups: Group<Duty>[] = [
  { key: 'late', title: '', has: (duty) => duty.late },
  { key: 'ahead', title: '', has: () => true },
];
const keyOf = (duty: Duty) => duty.id;
const place = (...duties: Duty[]) => placeRows([{ items: duties }], groups, keyOf);
const shown = (placed: { key: string; group: string }[]) =>
  placed.map(({ key, group }) => `${group} ${key}`);

describe('rows in their places', () => {
  it('what is late stands first, the rest as the server gave it', () => {
    const placed = place(
      { id: 'a', late: false },
      { id: 'b', late: true },
      { id: 'c', late: false },
    );
    expect(shown(placed)).toEqual(['late b', 'ahead a', 'ahead c']);
  });

  it('a row that moved from one page to the next is shown once, as it is now', () => {
    const placed = placeRows(
      [{ items: [{ id: 'a', late: false }] }, { items: [{ id: 'a', late: true }] }],
      groups,
      keyOf,
    );
    expect(shown(placed)).toEqual(['late a']);
  });
});

describe('a list somebody is about to click in', () => {
  it('keeps every row where it is, new ones wait and gone ones stay', () => {
    const before = place({ id: 'a', late: false }, { id: 'b', late: false });
    const fresh = place({ id: 'n', late: true }, { id: 'b', late: false });
    expect(shown(keepPlaces(before, fresh))).toEqual(['ahead a', 'ahead b']);
  });

  it('brings a row up to date where it stands, though it now belongs higher up', () => {
    const before = place({ id: 'a', late: false }, { id: 'b', late: false });
    const fresh = place({ id: 'b', late: true }, { id: 'a', late: false });
    const kept = keepPlaces(before, fresh);
    expect(shown(kept)).toEqual(['ahead a', 'ahead b']);
    expect(kept[1]?.row.late).toBe(true);
  });
});
