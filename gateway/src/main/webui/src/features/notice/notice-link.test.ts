import { expect, test } from 'vitest';
import type { Notice } from '@/api/types';
import { linkOf } from './notice-link';

const notice = (link: string): Notice => ({
  noticeId: 'n1',
  matterId: 'm1',
  matterTitle: '演示',
  factType: 'TransferIssued',
  sentence: '移送函已签发',
  needsAct: true,
  at: '2026-07-08T06:05:00Z',
  state: 'SENT',
  link,
});

test('the link of a notice says which notice was opened', () => {
  expect(linkOf(notice('/transfers/t1'))).toBe('/transfers/t1?notice=n1');
  expect(linkOf(notice('/matters/m1?tab=timeline#last'))).toBe(
    '/matters/m1?tab=timeline&notice=n1#last',
  );
});

test('a link that leaves the console leads to the matter instead, or to all notices', () => {
  const written = { ...notice('//elsewhere.invalid/x'), matterId: undefined };
  expect(linkOf(written)).toBe('/notices?notice=n1');
  expect(linkOf(notice('//elsewhere.invalid/x'))).toBe('/matters/m1?notice=n1');
  expect(linkOf(notice('https://elsewhere.invalid'))).toBe('/matters/m1?notice=n1');
});
