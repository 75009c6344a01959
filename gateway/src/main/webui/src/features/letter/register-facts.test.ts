import { expect, test } from 'vitest';
import { en } from '@/words/letters/en';
import { zhCN } from '@/words/letters/zh-CN';
import { registerFacts, type Summary } from './register-facts';

const NONE: Summary = {
  opening: 0,
  last: 0,
  found: 0,
  complete: true,
  missing: [],
  voided: 0,
  hidden: 0,
  nextN: 1,
  nextNumber: '长岳市监案移〔2026〕1号',
};

test('a register without numbers says which comes first', () => {
  expect(registerFacts(NONE, zhCN.register)).toEqual([
    '尚未编号',
    '下一个文号：长岳市监案移〔2026〕1号',
  ]);
});

test('an opening number alone is no number of the register', () => {
  expect(registerFacts({ ...NONE, opening: 12, last: 12 }, en.register)[0]).toBe('No number yet');
});

test('a register says from where to where it goes, and what is void or hidden', () => {
  const summary = { ...NONE, opening: 12, last: 20, found: 8, voided: 2, hidden: 1 };
  expect(registerFacts(summary, zhCN.register).slice(0, 3)).toEqual([
    '13 号至 20 号，连续无缺号',
    '作废 2 个',
    '1 个属于您不能查看的事项，只显示文号',
  ]);
  expect(registerFacts({ ...NONE, opening: 12, last: 13 }, en.register)[0]).toBe(
    'Number 13, none missing',
  );
});
