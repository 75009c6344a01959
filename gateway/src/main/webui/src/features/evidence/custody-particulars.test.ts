import { expect, test } from 'vitest';
import { zhCN as evidence } from '@/words/evidence/zh-CN';
import { zhCN } from '@/words/zh-CN';
import { particularsSaid } from './custody-particulars';

test('an entry says what the console has a word for, and nothing else', () => {
  expect(
    particularsSaid(
      { reason: '核对销售台账', kind: 'MISSING', internal: 'x', note: '' },
      { ...zhCN, ...evidence },
    ),
  ).toEqual(['理由：核对销售台账', '类型：缺失']);
});
