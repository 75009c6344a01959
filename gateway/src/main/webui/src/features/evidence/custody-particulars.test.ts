import { expect, test } from 'vitest';
import { zhCN as evidence } from '@/words/evidence/zh-CN';
import { zhCN } from '@/words/zh-CN';
import { particularsSaid } from './custody-particulars';

const words = { ...zhCN, ...evidence };

test('an entry says what the console has a word for, and nothing else', () => {
  expect(
    particularsSaid({ reason: '核对销售台账', kind: 'MISSING', internal: 'x', note: '' }, words),
  ).toEqual([
    { name: 'reason', label: '理由', value: '核对销售台账', isDigest: false },
    { name: 'kind', label: '类型', value: '缺失', isDigest: false },
  ]);
});

test('digests are told apart, to be folded', () => {
  const said = particularsSaid({ sha256: 'ab', expectedSm3: 'cd', counted: '118 箱' }, words);
  expect(said.map(({ label, isDigest }) => [label, isDigest])).toEqual([
    ['SHA-256', true],
    ['应为 SM3', true],
    ['实收', false],
  ]);
});
