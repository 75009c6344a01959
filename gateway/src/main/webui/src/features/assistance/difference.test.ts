import { expect, it } from 'vitest';
import { zhCN as base } from '@/words/zh-CN';
import { zhCN as own } from '@/words/assistance/zh-CN';
import { zhCN as lists } from '@/words/lists/zh-CN';
import { zhCN as naming } from '@/words/officers/zh-CN';
import type { Assistance } from './contract';
import { differenceOf } from './difference';

const words = { ...base, ...lists, ...naming, ...own };
const seen = {
  state: 'RECEIVED',
  to: { id: 'o', name: '荷塘局' },
  rounds: [{ round: 1, reason: '追查来源' }],
  items: [
    { number: 1, round: 1, kind: 'SITE_CHECK', text: '检查', state: 'OPEN', prepared: false },
  ],
  officers: [],
  reminders: [{ letterId: 'l', on: '2026-08-03' }],
} as unknown as Assistance;

it('names nothing where only the version is another', () => {
  expect(differenceOf(seen, { ...seen, version: 2 }, words)).toEqual([]);
});

it('names what came, what went, and what reads otherwise', () => {
  const now: Assistance = {
    ...seen,
    state: 'REPLIED',
    items: [
      ...seen.items,
      { number: 2, round: 2, kind: 'SAMPLE', text: '抽样', state: 'OPEN', prepared: false },
    ],
  };
  expect(differenceOf(seen, now, words)).toEqual([
    { label: '状态', before: '已签收，办理中', now: '已复函，待评价' },
    { label: '第 2 项', before: '无', now: '抽样取证\n抽样\n待答复' },
  ]);
});

it('names a reminder, and a lead that came of it', () => {
  const now: Assistance = {
    ...seen,
    reminders: [...seen.reminders, { letterId: 'm', on: '2026-08-04' }],
    spinOff: { number: '荷市监线索〔2026〕3号', on: '2026-08-04' },
  };
  expect(differenceOf(seen, now, words)).toEqual([
    { label: '催办', before: '2026-08-03', now: '2026-08-03、2026-08-04' },
    { label: '由此发现的线索', before: '无', now: '荷市监线索〔2026〕3号' },
  ]);
});
