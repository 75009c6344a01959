import { expect, test } from 'vitest';
import { writtenMoment } from './written-moment';

test('the day is that of Shanghai, with its hour', () => {
  expect(writtenMoment('2026-07-08T16:05:00Z', 'zh-CN')).toBe('2026年7月9日（周四）00:05');
  expect(writtenMoment('2026-07-08T06:05:00Z', 'en')).toBe('Wed 8 July 2026, 14:05');
});
