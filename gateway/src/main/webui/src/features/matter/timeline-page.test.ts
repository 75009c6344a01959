import { describe, expect, it } from 'vitest';
import { timelinePage } from './timeline-page';

describe('the page of the timeline', () => {
  it('is the one in which the fact stands', () => {
    expect([0, 1, 100, 101, 200, 201].map(timelinePage)).toEqual([0, 0, 0, 1, 1, 2]);
  });
});
