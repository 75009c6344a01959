import type { ListImportPart } from './index';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What the pages for lists say: of leads, and of matters in progress. */
export const en: ListImportPart = {
  listImport: {
    template: 'Template (.xlsx)',
    choose:
      'Drop a file here or choose one: .xlsx or CSV (UTF-8, GB18030), 1,000 rows and 5 MB at most',
    other: 'Another file',
    atomic: 'All or nothing: if one row is refused, none is entered (200 rows at most)',
    enter: 'Import',
    trying: 'Trying the list out…',
    goOn: 'Go on',
    tried: (good, refused) =>
      refused === 0
        ? `Trial: ${plural(good, 'row is', 'rows are')} in order`
        : `Trial: ${plural(good, 'row is', 'rows are')} in order, ${refused} refused`,
    unfinished: (said, rows) =>
      `The import broke off: ${said} of ${plural(rows, 'row', 'rows')} done. Choose the same file to go on.`,
    entering:
      'Importing; keep this page open. After a break the same file goes on where it stopped, and no row is entered twice.',
    nothing: (refused) =>
      `${plural(refused, 'row was', 'rows were')} refused; all or nothing was asked for, so none is entered`,
    report: 'Report',
    download: 'Report (CSV)',
    columns: {
      row: 'Row',
      outcome: 'Outcome',
      number: 'Number',
      verified: 'Verification',
      column: 'Column',
      reason: 'Reason',
      code: 'Code',
    },
    wholeRow: 'whole row',
    onlyRefused: 'Refused rows only',
    unverified: 'not verified',
    stillUnverified: (count) =>
      `${plural(count, 'matter has', 'matters have')} not been compared with the papers by an officer in charge`,
    earlier: 'Earlier imports',
    earlierOf: (moment, rows) => `${moment} · ${plural(rows, 'row', 'rows')}`,
    stopped: 'broke off',
    of: {
      LEADS: {
        title: 'Import leads from a list',
        link: 'Import a list',
        intro:
          'Every row registers one lead, by the rules of the form. It is tried out first; a trial keeps nothing.',
        templateFile: 'lead-import-template.xlsx',
        reportFile: 'lead-import-report.csv',
        done: (entered, refused) =>
          refused === 0
            ? `${plural(entered, 'lead', 'leads')} registered`
            : `${plural(entered, 'lead', 'leads')} registered, ${plural(refused, 'row', 'rows')} refused`,
        outcomes: {
          ENTERED: 'Registered',
          WOULD_ENTER: 'In order',
          REFUSED: 'Refused',
          HELD_BACK: 'Not registered',
        },
      },
      MATTERS: {
        title: 'Import matters in progress',
        link: 'Import matters in progress',
        intro:
          'Every row is one matter that was in progress before this system: limits count from their real days, less the time not counted. It is marked “not verified” until an officer in charge has compared it with its papers.',
        templateFile: 'matter-import-template.xlsx',
        reportFile: 'matter-import-report.csv',
        done: (entered, refused) =>
          refused === 0
            ? `${plural(entered, 'matter', 'matters')} imported`
            : `${plural(entered, 'matter', 'matters')} imported, ${plural(refused, 'row', 'rows')} refused`,
        outcomes: {
          ENTERED: 'Imported',
          WOULD_ENTER: 'In order',
          REFUSED: 'Refused',
          HELD_BACK: 'Not imported',
        },
      },
    },
  },
};
