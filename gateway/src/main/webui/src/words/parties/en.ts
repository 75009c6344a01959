import type { PartiesPart } from './index';

/** What a party's page says. */
export const en: PartiesPart = {
  party: {
    named: 'Matters',
    namedHint: 'Only matters that this office may see.',
    more: 'Older matters are not listed.',
    title: 'Subject',
    number: 'Number',
    asName: 'Entered as',
    code: 'Code',
    role: 'Role',
    otherNames: 'Other and former names',
    noNames: 'No other name is entered.',
    name: 'Name',
    nameKind: 'Kind',
    nameKinds: { ALIAS: 'other name', FORMER: 'former name' },
    from: 'From',
    to: 'To',
    office: 'Entered by',
    addName: 'Add a name',
    removeName: 'Remove',
    merges: 'Merges',
    noMerges: 'Nothing was merged.',
    kept: 'Party',
    merged: 'Merged with',
    reason: 'Reason',
    merge: 'Merge with another party',
    mergeHint:
      'A merge is for reading only and changes no matter; who does not see both sides does not see it.',
    other: 'Which other party',
    otherHint: 'Type a name to find parties this office may see',
    noOthers: 'No other party found',
    undo: 'Undo the merge',
    removeAsk: 'It is no longer shown; who removed it stays on record.',
    save: 'Save',
  },
};
