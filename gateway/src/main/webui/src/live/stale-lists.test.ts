import { expect, test } from 'vitest';
import { keys } from '@/api/keys';
import { staleLists } from './stale-lists';

test.each(['LetterIssued', 'LetterVoided', 'LetterServed'])(
  'a register of letters is asked again after %s, whatever came with it',
  (type) => {
    expect(staleLists(new Set(['LeadFiled', type]))).toContain(keys.letterRegister);
  },
);

test('what happens to a matter otherwise leaves the registers alone, and no other list', () => {
  const lists = staleLists(new Set(['LeadFiled', 'LetterSubmitted', 'LetterScanned']));
  expect(lists).not.toContain(keys.letterRegister);
  expect(lists).toEqual(expect.arrayContaining([keys.work, keys.matters, keys.letterDrafts]));
});
