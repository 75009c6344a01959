import { expect, test } from 'vitest';
import type { LetterDraft, LetterKindForm } from '@/api/types';
import { en } from '@/words/letter-draft/en';
import { zhCN } from '@/words/letter-draft/zh-CN';
import { fieldLabel, partLabel, reasonOf } from './draft-labels';

const kind = { kind: 'PRODUCTION_NOTICE' } as LetterKindForm;

test('a field is called as its letter calls it', () => {
  expect(fieldLabel(kind, 'matters', zhCN.letterDraft)).toBe('需要提供的材料');
  expect(fieldLabel(kind, 'caseTitle', zhCN.letterDraft)).toBe('案件名称');
});

test('what a refusal points to has a name', () => {
  expect(partLabel(kind, '/fields/dueOn', zhCN.letterDraft)).toBe('提供期限');
  expect(partLabel(kind, '/items/0/title', zhCN.letterDraft)).toBe('清单');
  expect(partLabel(kind, 'addressees', en.letterDraft)).toBe('Addressed to');
});

test('both languages name the same fields and columns', () => {
  const names = ({ letterDraft: says }: typeof zhCN) => [
    Object.keys(says.fields).sort(),
    Object.keys(says.itemColumns).sort(),
    Object.keys(says.sources).sort(),
  ];
  expect(names(en)).toEqual(names(zhCN));
});

test('a step that waits for what is missing names all of it', () => {
  const form = { kind: 'PRODUCTION_NOTICE', fields: [] } as unknown as LetterKindForm;
  const action = {
    act: 'SUBMIT',
    open: false,
    reason: '还没有填写',
    pointers: ['/fields/matters', '/fields/dueOn'],
  } as LetterDraft['actions'][number];

  expect(reasonOf(action, form, zhCN.letterDraft)).toBe('还没有填写（需要提供的材料、提供期限）');
  expect(reasonOf({ ...action, pointers: [] }, form, zhCN.letterDraft)).toBe('还没有填写');
});
