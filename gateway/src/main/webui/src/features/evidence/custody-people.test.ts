import { expect, test } from 'vitest';
import { zhCN as evidence } from '@/words/evidence/zh-CN';
import { zhCN } from '@/words/zh-CN';
import { handsOf } from './custody-people';

const words = { ...zhCN, ...evidence };
const nameOf = (id: string, chinese?: string) => chinese ?? id;
const actor = {
  kind: 'PERSON' as const,
  id: 'a',
  label: '张某（演示）',
  office: '430302',
  officeName: '雨湖区局',
};

test('where two signed, both are named with their office', () => {
  const coSigner = { ...actor, id: 'b', label: '李某（演示）' };
  expect(handsOf({ actor, coSigner }, words, nameOf)).toBe(
    '签字：张某（演示）、李某（演示）（雨湖区局）',
  );
});

test('where one acted, he is named; what nobody did, the system did', () => {
  expect(handsOf({ actor }, words, nameOf)).toBe('张某（演示）（雨湖区局）');
  expect(handsOf({ actor: { kind: 'SYSTEM', id: 'fixity' } }, words, nameOf)).toBe('系统');
});
