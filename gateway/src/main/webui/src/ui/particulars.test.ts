import { expect, it } from 'vitest';
import { difference } from './particulars';

it('shows what was changed, what came and what went, in the order of the newer view', () => {
  const before = [
    { label: '阶段', says: '登记' },
    { label: '案由', says: '销售侵权商品' },
    { label: '期限 DL-22a', says: '7月8日' },
  ];
  const now = [
    { label: '阶段', says: '核查' },
    { label: '案由', says: '销售侵权商品' },
    { label: '核查人员', says: '甲、乙' },
  ];
  expect(difference(before, now, '无')).toEqual([
    { label: '阶段', before: '登记', now: '核查' },
    { label: '核查人员', before: '无', now: '甲、乙' },
    { label: '期限 DL-22a', before: '7月8日', now: '无' },
  ]);
});
