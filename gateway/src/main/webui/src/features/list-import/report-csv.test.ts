import { expect, test } from 'vitest';
import { wordsOf } from '@/words/list-import';
import { en } from '@/words/list-import/en';
import { reportCsv } from './report-csv';

const SAID = wordsOf(en, 'LEADS');

test('each row of the list is a row of the report, under a mark that office programs know', () => {
  expect(
    reportCsv(
      [
        {
          row: 2,
          outcome: 'ENTERED',
          matterId: 'm',
          number: 'XS-2026-1',
          unverified: false,
        },
        {
          row: 4,
          outcome: 'REFUSED',
          code: 'SHEET_FORMULA',
          column: 'Title',
          reason: 'No, "not" so',
          unverified: false,
        },
      ],
      SAID,
    ),
  ).toBe(
    '\uFEFFRow,Outcome,Number,Verification,Column,Reason,Code\r\n' +
      '2,Registered,XS-2026-1,,,,\r\n' +
      '4,Refused,,,Title,"No, ""not"" so",SHEET_FORMULA\r\n',
  );
});

test('a matter that nobody has compared with its papers is marked so', () => {
  const line = {
    row: 2,
    outcome: 'ENTERED',
    matterId: 'm',
    number: 'XS-1',
    unverified: true,
  } as const;
  expect(reportCsv([line], wordsOf(en, 'MATTERS'))).toContain(',XS-1,not verified,,,');
});

test('what looks like a formula does not become one', () => {
  const report = reportCsv(
    [
      {
        row: 2,
        outcome: 'REFUSED',
        code: 'X',
        column: '=HYPERLINK("x")',
        reason: '@here',
        unverified: false,
      },
    ],
    SAID,
  );
  expect(report).toContain(`"'=HYPERLINK(""x"")",'@here,X`);
});
