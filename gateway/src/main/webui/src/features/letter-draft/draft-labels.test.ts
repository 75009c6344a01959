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

test('a step that waits for what is missing names all of it, not what the server met first', () => {
  const form = {
    kind: 'PRODUCTION_NOTICE',
    addressing: 'OFFICES',
    columns: ['number', 'title'],
    fields: ['matters', 'dueOn', 'place'].map((key) => ({ key, sort: 'LINE', required: true })),
  } as unknown as LetterKindForm;
  const draft = {
    text: { addressees: [], fields: { place: '荷塘区某路1号（演示）' }, items: [] },
  } as unknown as LetterDraft;
  const action = { act: 'SUBMIT', open: false, reason: '还没有填写', pointer: '/fields/matters' };
  const says = zhCN.letterDraft;
  const reason = (code: string) =>
    reasonOf({ ...action, code } as LetterDraft['actions'][number], form, draft, says);

  expect(reason('LETTER_FIELD_MISSING')).toBe(
    '还没有填写（收文机关、需要提供的材料、提供期限、清单）',
  );
  expect(reason('LETTER_DAY_IMPLAUSIBLE')).toBe('还没有填写（需要提供的材料）');
});
