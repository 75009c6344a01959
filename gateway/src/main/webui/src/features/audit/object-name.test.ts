import { describe, expect, it } from 'vitest';
import type { ReadObject } from '@/api/types';
import type { AuditWords } from '@/words/audit';
import { zhCN as part } from '@/words/audit/zh-CN';
import { zhCN as letter } from '@/words/letter/zh-CN';
import { zhCN } from '@/words/zh-CN';
import { objectName } from './object-name';

const words: AuditWords = { ...zhCN, ...letter, ...part };

describe('what was read', () => {
  it.each<[Partial<ReadObject> & Pick<ReadObject, 'type'>, string]>([
    [
      { type: 'LETTER', letterKind: 'TRANSFER_LETTER', name: '长岳市监案移〔2026〕3号' },
      '案件移送函 长岳市监案移〔2026〕3号',
    ],
    [{ type: 'LETTER', letterKind: 'RECEIPT' }, words.letter.kinds.RECEIPT],
    [{ type: 'LETTER', letterKind: 'OF_LATER' }, '文书'],
    [{ type: 'EVIDENCE', name: '7' }, '证据 7'],
    [{ type: 'EVIDENCE', name: '7', secret: true }, '证据 7（限制内容）'],
    [
      { type: 'LETTER', letterKind: 'RECEIPT', secret: true },
      `${words.letter.kinds.RECEIPT}（限制内容）`,
    ],
    [{ type: 'PARTY' }, '当事人'],
  ])('is named, never told: %o', (object, name) => {
    const reading = { words: '打开', object: { id: '1', secret: false, ...object } };
    expect(objectName(reading, words)).toBe(name);
  });

  it('may be nothing in particular, or nothing more than was done', () => {
    expect(objectName({ words: '线索' }, words)).toBe('');
    const transfer = { id: '1', type: 'TRANSFER', secret: false } as const;
    expect(objectName({ words: '移送', object: transfer }, words)).toBe('');
  });
});
