import type { OutsidePart } from './index';

export const en: OutsidePart = {
  outside: {
    title: 'Bodies outside the system',
    intro:
      'Market bureaus outside the three cities, to which matters go on paper only. Entered by liaisons or security administrators; corrected and ended, never deleted.',
    toOffices: 'Back to the offices',
    toRegister: 'Back to the register',
    find: 'Find by name, division code, credit code or number',
    withEnded: 'With those that ended',
    empty:
      'No body outside the system stands in the register yet. Once entered, it can be chosen as the receiver of a transfer.',
    emptyFound: 'No body outside the system fits.',
    more: 'More',
    columns: {
      number: 'Number',
      name: 'Name',
      kind: 'Level',
      division: 'Division',
      superior: 'Superior',
    },
    ended: 'Ended',
    kinds: { NATIONAL: 'National', PROVINCE: 'Province', CITY: 'City', COUNTY: 'County' },
    fields: {
      name: 'Name',
      nameEn: 'Name in English',
      kind: 'Level',
      division: 'Division code',
      creditCode: 'Unified social credit code',
      address: 'Address for service',
      contactUnit: 'Contact unit',
      telephone: 'Telephone of the office',
      superior: 'Superior',
      from: 'First day',
      to: 'Ended on',
      lastDay: 'Last day',
      why: 'Entered because',
    },
    hints: {
      division: 'Six digits; none for the national body.',
      telephone: 'Of the office, with its area code; no mobile number.',
      superior:
        'Number in the register (W000001) or code of an office here (430000). The common superior is computed from it.',
      why: 'From which list or letter, or who said so.',
    },
    acts: { enter: 'Enter a body', correct: 'Correct', end: 'End' },
    history: 'History',
    entered: { ENTER: 'Entered', CORRECT: 'Corrected', END: 'Ended' },
    by: (person: string, office: string, at: string) => `${person}, ${office}, ${at}`,
    done: { enter: 'Entered', correct: 'Corrected', end: 'Ended' },
  },
};
