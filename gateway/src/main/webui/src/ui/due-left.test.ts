import { expect, test } from 'vitest';
import type { DueChip } from '@/api/types';
import { zhCN } from '@/words/zh-CN';
import { leftOf } from './due-left';

const DAYS: DueChip = { colour: 'AMBER', workingDaysLeft: 4, until: '2026-07-29' };
const HOURS: DueChip = { ...DAYS, at: '2026-07-29T07:04:00Z', minutesLeft: 320 };

test('a limit of days says the working days', () => {
  expect(leftOf(DAYS, zhCN.due)).toBe('还有 4 个工作日');
  expect(leftOf({ ...DAYS, colour: 'OVERDUE' }, zhCN.due)).toBe('已逾期 4 个工作日');
});

test('a limit of hours says them to the minute', () => {
  expect(leftOf(HOURS, zhCN.due)).toBe('还有 5 小时 20 分');
  expect(leftOf({ ...HOURS, colour: 'RED', minutesLeft: 0 }, zhCN.due)).toBe('还有 0 小时 0 分');
  expect(leftOf({ ...HOURS, colour: 'OVERDUE' }, zhCN.due)).toBe('已逾期 5 小时 20 分');
});
