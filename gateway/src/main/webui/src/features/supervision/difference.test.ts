import { expect, it } from 'vitest';
import type { Supervision } from '@/api/types';
import type { SupervisionWords } from '@/words/supervision';
import { zhCN } from '@/words/supervision/zh-CN';
import { differenceOf } from './difference';

const words = {
  ...zhCN,
  action: { none: '无' },
  matters: { columns: { state: '状态' } },
} as unknown as SupervisionWords;

const supervision = {
  state: 'RUNNING',
  office: { id: 'o', name: '岳麓区市场监督管理局' },
  dueOn: '2026-08-03',
  demands: [{ requirement: '查清货源' }],
  reports: [],
  reminders: [],
} as unknown as Supervision;

it('says what was reported and demanded since it was read', () => {
  expect(differenceOf(supervision, supervision, words)).toEqual([]);
  const concluded = {
    ...supervision,
    state: 'CONCLUDED',
    reports: [{ number: 1, words: '已结案' }],
  } as unknown as Supervision;
  expect(differenceOf(supervision, concluded, words)).toEqual([
    { label: '状态', before: '督办中', now: '已报告办结，待审查' },
    { label: '办理报告', before: '无', now: '第 1 次 已结案' },
  ]);
});
