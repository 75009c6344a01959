import { describe, expect, it } from 'vitest';
import { courseOf } from './course';

const drafted = { draftedAt: '2026-07-08T02:00:00Z' };
const names = (course: Parameters<typeof courseOf>[0]) => courseOf(course).map((line) => line.name);

describe('the course of a transfer', () => {
  it('leads from the draft to the result while nobody disputes it', () => {
    expect(names(drafted)).toEqual([
      'drafted',
      'issued',
      'received',
      'accepted',
      'handedOver',
      'completed',
    ]);
  });

  it('takes the way over the common superior once the receiver disputes it', () => {
    const objected = { ...drafted, issuedOn: '2026-07-08', receivedOn: '2026-07-09' };
    expect(names({ ...objected, objectedOn: '2026-07-10' })).toEqual([
      'drafted',
      'issued',
      'received',
      'objected',
      'requested',
      'papers',
      'designated',
      'file',
      'handedOver',
      'completed',
    ]);
  });

  it('ends with the designation when the matter stays with the sender', () => {
    const course = courseOf({
      ...drafted,
      objectedOn: '2026-07-10',
      designation: {
        superior: { id: '430000', name: '湖南省市场监督管理局' },
        requestedOn: '2026-07-11',
        designatedOn: '2026-07-14',
      },
      completedOn: '2026-07-14',
    });
    expect(course.slice(-2)).toEqual([
      { name: 'designated', on: '2026-07-14' },
      { name: 'completed', on: '2026-07-14' },
    ]);
  });

  it('shows of a withdrawn transfer what happened only', () => {
    expect(names({ ...drafted, withdrawnOn: '2026-07-09' })).toEqual(['drafted', 'withdrawn']);
  });
});
