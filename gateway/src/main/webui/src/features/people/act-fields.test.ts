import { describe, expect, it } from 'vitest';
import { FIELDS, said } from './act-fields';

describe('what is filled in', () => {
  it('is sent without blanks around it, and not at all where there is nothing', () => {
    expect(said({ paper: ' 任〔2026〕1号 ', from: undefined, to: '  ' })).toEqual({
      paper: '任〔2026〕1号',
    });
  });

  it('always begins with a field that must be filled in, where the caret stands first', () => {
    for (const fields of Object.values(FIELDS)) expect(fields[0]?.required).toBe(true);
  });
});
