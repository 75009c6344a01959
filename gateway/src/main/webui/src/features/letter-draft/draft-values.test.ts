import { describe, expect, it } from 'vitest';
import type { LetterBeginning, LetterDraft, LetterKindForm } from '@/api/types';
import { bodyOf, missingOf, sameBody, valuesOfBeginning, valuesOfDraft } from './draft-values';

const RECORD: LetterKindForm = {
  kind: 'EVIDENCE_EXTRACT',
  title: '证据提取单',
  addressing: 'FILE',
  signer: 'OFFICER',
  drafted: true,
  fields: [
    { key: 'caseTitle', sort: 'LINE', required: true },
    { key: 'begunAt', sort: 'MOMENT', required: true },
    { key: 'method', sort: 'TEXT', required: true },
    { key: 'earlierLetter', sort: 'LINE', required: false },
  ],
  columns: ['number', 'title', 'note'],
  otherLetter: 'earlierLetter',
};

const BEGINNING: LetterBeginning = {
  kind: 'EVIDENCE_EXTRACT',
  fields: { caseTitle: '某案（演示）' },
  items: [],
  addressees: [],
  parties: [],
  earlierLetters: [],
};

describe('the draft of a letter', () => {
  it('begins with what is known, and with a line to write on', () => {
    expect(valuesOfBeginning(RECORD, BEGINNING)).toEqual({
      addressees: [],
      fields: { caseTitle: '某案（演示）' },
      items: [{}],
    });
  });

  it('is sent without what is blank, its lines numbered', () => {
    const body = bodyOf(RECORD, {
      fields: { caseTitle: ' 某案（演示） ', method: '  ' },
      items: [{ title: '合同' }, { title: ' ' }, { title: '票据', note: '复印件' }],
    });
    expect(body).toEqual({
      kind: 'EVIDENCE_EXTRACT',
      fields: { caseTitle: '某案（演示）' },
      items: [
        { number: '1', title: '合同' },
        { number: '2', title: '票据', note: '复印件' },
      ],
    });
  });

  it('keeps a time to the minute, as Shanghai reads it', () => {
    const draft = {
      text: { addressees: [], fields: { begunAt: '2026-07-08T09:30:00' }, items: [] },
    } as unknown as LetterDraft;
    const values = valuesOfDraft(RECORD, draft);
    expect(values.fields?.['begunAt']).toBe('2026-07-08T09:30:00+08:00');
    expect(bodyOf(RECORD, values).fields).toEqual({ begunAt: '2026-07-08T09:30' });
  });

  it('sends what is typed and no time as it was typed: the server says so', () => {
    expect(bodyOf(RECORD, { fields: { begunAt: '昨天' } }).fields).toEqual({ begunAt: '昨天' });
  });

  it('names a chosen letter by its id alone', () => {
    const body = bodyOf(RECORD, { refersTo: 'l1', fields: { earlierLetter: '1号' } });
    expect([body.refersTo, body.fields]).toEqual(['l1', {}]);
  });

  it('knows what is missing before it can be printed', () => {
    expect(missingOf(RECORD, bodyOf(RECORD, { fields: { caseTitle: '某案' } }))).toEqual([
      'begunAt',
      'method',
      'items',
    ]);
    const toOffices = { ...RECORD, addressing: 'OFFICES' as const, columns: [], fields: [] };
    expect(missingOf(toOffices, bodyOf(toOffices, {}))).toEqual(['addressees']);
  });

  it('is the same whatever order its fields came in', () => {
    expect(sameBody({ fields: { a: '1', b: '2' } }, { fields: { b: '2', a: '1' } })).toBe(true);
    expect(sameBody({ fields: { a: '1' } }, { fields: { a: '2' } })).toBe(false);
  });
});
