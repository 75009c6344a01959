import { expect, it } from 'vitest';
import type { Assistance, AssistanceItem } from './contract';
import { versionToResend } from './resent';

const item = (number: number, text = '检查'): AssistanceItem => ({
  number,
  round: 1,
  kind: 'SITE_CHECK',
  text,
  state: 'OPEN',
  prepared: false,
});
const saidOf = ({ text }: AssistanceItem) => text;
const fresh = (items: AssistanceItem[]) => ({ version: 8, items }) as Assistance;

it('sends an answer again when a colleague answered another item', () => {
  expect(versionToResend(item(1), fresh([item(1), item(2, '另一')]), saidOf)).toBe(8);
});

it('asks the officer where this item reads otherwise, is gone, or nothing could be read', () => {
  expect(versionToResend(item(1), fresh([item(1, '已改')]), saidOf)).toBeUndefined();
  expect(versionToResend(item(1), fresh([item(2)]), saidOf)).toBeUndefined();
  expect(versionToResend(item(1), undefined, saidOf)).toBeUndefined();
});
