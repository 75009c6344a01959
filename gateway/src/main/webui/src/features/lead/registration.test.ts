import { describe, expect, it } from 'vitest';
import {
  draftOf,
  hasInformant,
  registrationOf,
  searchTerms,
  withoutEmptyLines,
} from './registration';

describe('a registration', () => {
  it('leaves out lines that were opened and never filled in', () => {
    const entry = withoutEmptyLines({
      suspects: [{ kind: 'ENTERPRISE' }, { kind: 'ENTERPRISE', name: ' ', identifier: '914' }],
      rights: [{ type: 'TRADEMARK_GOODS', name: '' }],
    });
    expect(entry.suspects).toEqual([{ kind: 'ENTERPRISE', name: ' ', identifier: '914' }]);
    expect(entry.rights).toEqual([]);
  });

  it('sends no code of a natural person and no class of what has none', () => {
    const said = registrationOf({
      suspects: [{ kind: 'PERSON', name: '某甲', identifier: '430104' }],
      rights: [{ type: 'INVENTION', name: '装置', number: '1', trademarkClass: 9 }],
    });
    expect(said.suspects).toEqual([{ kind: 'PERSON', name: '某甲' }]);
    expect(said.rights).toEqual([{ type: 'INVENTION', name: '装置', number: '1' }]);
  });

  it('names an informant only where somebody was written down or wishes not to be named', () => {
    expect(registrationOf({ informant: {} })).not.toHaveProperty('informant');
    expect(registrationOf({ informant: { name: ' ' } })).not.toHaveProperty('informant');
    expect(registrationOf({ informant: { anonymous: true } }).informant).toEqual({
      anonymous: true,
    });
    expect(registrationOf({ informant: { phone: '139' } }).informant).toEqual({ phone: '139' });
  });

  it('names a place of business only for trade on a platform', () => {
    expect(registrationOf({ online: true, placeOfBusiness: '430104' }).placeOfBusiness).toBe(
      '430104',
    );
    expect(registrationOf({ online: false, placeOfBusiness: '430104' })).not.toHaveProperty(
      'placeOfBusiness',
    );
    expect(registrationOf({ online: false })).not.toHaveProperty('online');
  });
});

describe('a draft', () => {
  it('never holds who told', () => {
    const written = JSON.stringify(draftOf({ title: '案由', informant: { phone: '139' } }));
    expect(written).toBe('{"title":"案由"}');
  });

  it('never holds an identity number', () => {
    const suspects = [{ kind: 'PERSON' as const, name: '某甲', identityNumber: '430102' }];
    expect(JSON.stringify(draftOf({ suspects }))).not.toContain('430102');
    expect(registrationOf({ suspects }).suspects).toEqual(suspects);
    expect(searchTerms({ suspects }).map(({ written }) => written)).toEqual(['某甲']);
  });

  it('loses something only where somebody was written down', () => {
    expect(hasInformant({ anonymous: true, name: ' ' })).toBe(false);
    expect(hasInformant({ phone: '139' })).toBe(true);
  });
});

describe('what is searched for', () => {
  it('is each code with the check that reads it, then each name, once', () => {
    expect(
      searchTerms({
        suspects: [{ name: ' 雨湖贸易 ', identifier: '９１４３ 0302 ' }, { name: '甲' }],
        rights: [
          { type: 'GI_MARK', number: '12' },
          { type: 'TRADE_NAME', number: '雨湖贸易' },
        ],
      }),
    ).toEqual([
      { written: '９１４３ 0302', kind: 'uscc' },
      { written: '12', kind: 'trademark' },
      { written: '雨湖贸易' },
    ]);
  });

  it('is nothing the search would refuse as too long', () => {
    expect(searchTerms({ suspects: [{ name: '长'.repeat(5000) }] })).toEqual([]);
  });
});
