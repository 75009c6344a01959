import { describe, expect, it } from 'vitest';
import type { Assistance } from './contract';
import { leftThere } from './left';

const piece = (number: number, free: boolean): Assistance['evidence'][number] => ({
  id: `e${number}`,
  number,
  kind: 'DOCUMENTARY',
  hasFile: true,
  onList: !free,
  free,
});
const assistance = { evidence: [piece(2, false), piece(3, true)] } as Assistance;

describe('what stays with the asked office', () => {
  it('is what went along with no reply, and is said where the request ends', () => {
    expect(leftThere(assistance, 'close-assistance')).toEqual([3]);
    expect(leftThere(assistance, 'cancel-assistance')).toEqual([3]);
    expect(leftThere(assistance, 'remind-assistance')).toEqual([]);
  });
});
