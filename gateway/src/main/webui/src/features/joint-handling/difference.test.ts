import { expect, it } from 'vitest';
import type { JointHandling } from '@/api/types';
import { zhCN as own } from '@/words/joint-handling/zh-CN';
import { zhCN as lists } from '@/words/lists/zh-CN';
import { zhCN as naming } from '@/words/officers/zh-CN';
import { zhCN as base } from '@/words/zh-CN';
import { differenceOf } from './difference';

const words = { ...base, ...lists, ...naming, ...own };
const seen = {
  state: 'RUNNING',
  officers: [{ id: 'p', label: '石峰局 办案人员（甲）', labelEn: '' }],
  reports: [{ number: 1, words: '已检查', on: '2026-07-08' }],
  version: 4,
} as unknown as JointHandling;

it('names nothing where only the version is another', () => {
  expect(differenceOf(seen, { ...seen, version: 5 }, words)).toEqual([]);
});

it('names the report that came, and those who handle it now', () => {
  const now: JointHandling = {
    ...seen,
    officers: [],
    reports: [...seen.reports, { number: 2, words: '已询问', on: '2026-07-20' }],
  };
  expect(differenceOf(seen, now, words)).toEqual([
    { label: '承办人员', before: '石峰局 办案人员（甲）', now: '无' },
    { label: '第 2 次报告', before: '无', now: '已询问' },
  ]);
});
