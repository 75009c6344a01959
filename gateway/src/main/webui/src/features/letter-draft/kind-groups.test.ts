import { expect, test } from 'vitest';
import type { LetterKindForm } from '@/api/types';
import { groupOf, groupsOf } from './kind-groups';

const kind = (addressing: LetterKindForm['addressing'], signer: LetterKindForm['signer']) =>
  ({ addressing, signer }) as LetterKindForm;

test('what goes out is a notice, what officers make a record, what a head decides an approval', () => {
  expect(groupOf(kind('BODY', 'AGENCY_HEAD'))).toBe('NOTICE');
  expect(groupOf(kind('FILE', 'OFFICER'))).toBe('RECORD');
  expect(groupOf(kind('FILE', 'UNIT_HEAD'))).toBe('APPROVAL');
});

test('each kind stands in one group', () => {
  const all = [kind('BODY', 'PRINCIPAL'), kind('FILE', 'OFFICER'), kind('FILE', 'AGENCY_HEAD')];
  expect(Object.values(groupsOf(all)).flat()).toHaveLength(all.length);
});
