import { expect, test } from 'vitest';
import { en as englishPart } from '@/words/evidence/en';
import { zhCN as chinesePart } from '@/words/evidence/zh-CN';
import { en } from '@/words/en';
import { zhCN } from '@/words/zh-CN';
import { amountOf } from './amounts';

const chinese = { ...zhCN, ...chinesePart };
const english = { ...en, ...englishPart };

test('what was received is said before what the list says', () => {
  const boxes = {
    quantity: { amount: '120', unit: '箱' },
    counted: { amount: '118', unit: '箱' },
  };
  expect(amountOf(boxes, chinese)).toBe('118 箱（清单 120 箱）');
  const english120 = {
    quantity: { amount: '120', unit: 'boxes' },
    counted: { amount: '118', unit: 'boxes' },
  };
  expect(amountOf(english120, english)).toBe('118 boxes (listed 120)');
});

test('without a difference it is what the list says, and nothing where nothing is counted', () => {
  expect(amountOf({ quantity: { amount: '120', unit: '箱' } }, chinese)).toBe('120 箱');
  expect(amountOf({}, chinese)).toBeUndefined();
});
