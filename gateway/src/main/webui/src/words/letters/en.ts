import type { zhCN } from './zh-CN';

/** The words of the register of letters. */
export const en: typeof zhCN = {
  register: {
    title: 'Register of letters',
    intro:
      'Numbers have no gap within office, kind and year; those that are void stay in the register.',
    office: 'Office',
    kind: 'Kind',
    year: 'Year',
    yearOf: (year) => String(year),
    search: 'Find by number',
    searchHint: 'such as 长岳市监案移〔2026〕3号, or its last figures alone',
    searchButton: 'Find',
    clear: 'Back to the register',
    foundNone: (number) => `No letter has the number ${number}, or it is not yours to see.`,
    none: 'No number of this kind has been given out this year.',
    columns: {
      number: 'Number',
      title: 'Case or lead',
      to: 'Addressed to',
      issuedOn: 'Issued',
      servedOn: 'Served on',
      state: 'Validity',
    },
    withheld: 'Its matter is not yours to see: the number alone stands here.',
    spoilt: 'no letter was made',
    voided: (day, by) => (by ? `${day}, ${by}` : day),
    complete: (first, last) =>
      first === last
        ? `Number ${first}, none missing`
        : `Numbers ${first} to ${last}, none missing`,
    voidCount: (count) => `${count} void`,
    hiddenCount: (count) => `${count} of matters that are not yours to see, shown by number alone`,
    notBegun: 'No number yet',
    next: (number) => `Next number: ${number}`,
    incomplete: 'The register is not complete; please tell the system administrator.',
    missing: (numbers) => `Missing: ${numbers}`,
    opened: (last, day, by, reason) =>
      `Opening number: on ${day}${by ? ` ${by}` : ''} entered that ${last} was the last one used on paper (${reason})`,
    export: 'Export the register',
    file: (office, kind, year) => `Register of letters ${office} ${kind} ${year}.csv`,
    acts: { 'open-numbers': 'Enter the opening number', 'void-number': 'Enter a void number' },
    laws: {
      'open-numbers':
        'Where an office begins here in mid-year: the number last used on paper this year. Counting goes on with the next one. It cannot be changed once the first number was given out.',
      'void-number':
        'For a paper that was spoilt, or a number that was used outside: the next number is used up and void at once, so that none is missing. This cannot be undone.',
    },
    lastOnPaper: 'Number last used on paper',
    lastOnPaperHint: '0 if none was',
    reason: 'Reason',
    reasonHint: '200 characters at most; it stands in the register',
    required: 'Please fill in',
    willVoid: 'The number that is used up',
    done: {
      'open-numbers': (number) => `Entered; next number: ${number}`,
      'void-number': (number) => `Entered as void; next number: ${number}`,
    },
  },
  page: {
    code: 'Verification code',
    copyCode: 'Copy the verification code',
    verification: 'Public verification page',
    copyAddress: 'Copy the address of the verification page',
    digest: 'Content digest',
    copyDigest: 'Copy the content digest',
    digestHint: 'SHA-256 of the letter’s content: change one character and it is another.',
    addressees: 'Addressed to',
    paper: 'Open the PDF',
    paperWaiting: 'PDF is being made',
    paperOfVoid:
      'The PDF stays as it was when the letter was issued and does not say that it is void; the page that is printed does.',
    isVoid: 'This letter is void',
    voidSince: (day, by) =>
      by
        ? `This letter is void since ${day}, made void by ${by}`
        : `This letter is void since ${day}`,
    because: (reason) => `Why it is void: ${reason}`,
  },
  ways: {
    DIRECT: 'Direct service',
    LEFT: 'Left at the place',
    ELECTRONIC: 'Electronic service',
    POST: 'By post',
    ENTRUSTED: 'By an entrusted bureau',
    PUBLICATION: 'By publication',
    SIGNED_IN: 'Handed on and signed for',
  },
  ofMatter: {
    none: 'No letters yet. Drafted letters stand here once they are issued, with those that come of a transfer, a receipt, a designation or a measure.',
    columns: {
      kind: 'Letter and number',
      to: 'Addressed to',
      issuedOn: 'Issued on',
      served: 'Served',
      state: 'Validity',
    },
    goesWith: (letter) => `for ${letter}`,
    between: '; ',
    stays: 'stays in the file',
    bundle: 'Download all',
    bundleHint: 'All letters as one PDF, with index and bookmarks',
    bundleFile: (number) => `${number} letters.pdf`,
  },
  voiding: {
    act: 'Make void',
    law: 'Only a letter that was written wrongly and on which no act rests. Its number stays used; the letter, its services and scans are kept, and whoever verifies it reads “void”. It cannot be undone; write it anew if it is needed.',
    reason: 'Why it is void',
    reasonHint: 'Up to 200 characters; stands on the page of the letter and in the register',
  },
  lettersPage: {
    label: 'What the page of letters shows',
    tabs: { register: 'Register of letters', waiting: 'To be signed' },
    waiting: (count) => `To be signed ${count}`,
  },
};
