import { expect, test } from 'vitest';
import type { NoticeState, Told, ToldFact, ToldWay } from '@/api/types';
import { filterTold, officesOf, reachedAt, tallyOf } from './told';

const way = (state: NoticeState): ToldWay => ({ state, plannedAt: '2026-07-08T01:00:00Z' });
const told = (label: string, officeName: string, state: NoticeState, mail?: NoticeState): Told => ({
  label,
  officeName,
  list: way(state),
  mail: mail && way(mail),
});
const fact = (factId: string, people: Told[]): ToldFact => ({
  factId,
  factType: 'TransferIssued',
  sentence: '移送函已签发',
  at: '2026-07-08T01:00:00Z',
  people,
});

const ISSUED = fact('issued', [
  told('联络员', '雨湖区局', 'OPENED', 'WITHHELD'),
  told('部门负责人', '雨湖区局', 'DELIVERED', 'SENT'),
  told('办案人员', '岳麓区局', 'ACTED'),
  told('', '', 'WITHHELD'),
]);
const DELIVERED = fact('delivered', [told('办案人员', '岳麓区局', 'OPENED')]);

const labels = (facts: ToldFact[]) => facts.map((one) => one.people.map((person) => person.label));

test('without a filter all is shown', () => {
  expect(filterTold([ISSUED, DELIVERED], { reading: 'all', office: '' })).toEqual([
    ISSUED,
    DELIVERED,
  ]);
});

test('who has not read it yet is found, and facts all have read are left out', () => {
  const found = filterTold([ISSUED, DELIVERED], { reading: 'unread', office: '' });
  expect(labels(found)).toEqual([['部门负责人']]);
});

test('from whom it is withheld is neither read nor unread, and found by itself', () => {
  expect(labels(filterTold([ISSUED, DELIVERED], { reading: 'withheld', office: '' }))).toEqual([
    [''],
  ]);
});

test('an office is looked at alone, with the other choice', () => {
  const found = filterTold([ISSUED, DELIVERED], { reading: 'read', office: '雨湖区局' });
  expect(labels(found)).toEqual([['联络员']]);
  expect(officesOf([ISSUED, DELIVERED])).toEqual(['雨湖区局', '岳麓区局']);
});

test('people are counted once, whatever became of their mail', () => {
  expect(tallyOf(ISSUED.people)).toEqual({ told: 3, unread: 1, withheld: 1 });
});

test('the moment shown is that of the state, or of the plan where nobody noted it', () => {
  const opened = way('OPENED');
  expect(reachedAt({ ...opened, openedAt: '2026-07-08T02:00:00Z' })).toBe('2026-07-08T02:00:00Z');
  expect(reachedAt(opened)).toBe('2026-07-08T01:00:00Z');
  expect(reachedAt({ ...way('WITHHELD'), endedAt: '2026-07-08T03:00:00Z' })).toBe(
    '2026-07-08T03:00:00Z',
  );
});
