import { expect, test } from 'vitest';
import type { NoticeState, Told, ToldFact } from '@/api/types';
import { filterTold, officesOf, reachedAt } from './told';

const told = (label: string, officeName: string, state: NoticeState): Told => ({
  label,
  officeName,
  channel: 'INBOX',
  state,
  plannedAt: '2026-07-08T01:00:00Z',
});
const fact = (factId: string, people: Told[]): ToldFact => ({
  factId,
  factType: 'TransferIssued',
  sentence: '移送函已签发',
  at: '2026-07-08T01:00:00Z',
  people,
});

const ISSUED = fact('issued', [
  told('联络员', '雨湖区局', 'OPENED'),
  told('部门负责人', '雨湖区局', 'DELIVERED'),
  told('办案人员', '岳麓区局', 'ACTED'),
]);
const DELIVERED = fact('delivered', [told('办案人员', '岳麓区局', 'OPENED')]);

test('without a filter all is shown', () => {
  expect(filterTold([ISSUED, DELIVERED], { reading: 'all', office: '' })).toEqual([
    ISSUED,
    DELIVERED,
  ]);
});

test('who has not read it yet is found, and facts all have read are left out', () => {
  const found = filterTold([ISSUED, DELIVERED], { reading: 'unread', office: '' });
  expect(found.map((one) => one.people.map((person) => person.label))).toEqual([['部门负责人']]);
});

test('an office is looked at alone, with the other choice', () => {
  const found = filterTold([ISSUED, DELIVERED], { reading: 'read', office: '雨湖区局' });
  expect(found.map((one) => one.people.map((person) => person.label))).toEqual([['联络员']]);
  expect(officesOf([ISSUED, DELIVERED])).toEqual(['雨湖区局', '岳麓区局']);
});

test('the moment shown is that of the state, or of the plan where nobody noted it', () => {
  const person = told('联络员', '雨湖区局', 'OPENED');
  expect(reachedAt({ ...person, openedAt: '2026-07-08T02:00:00Z' })).toBe('2026-07-08T02:00:00Z');
  expect(reachedAt(person)).toBe('2026-07-08T01:00:00Z');
});
