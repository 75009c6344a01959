import type { LeadImportPart } from './index';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What the page for lists of leads says. */
export const en: LeadImportPart = {
  leadImport: {
    title: 'Import leads from a list',
    link: 'Import a list',
    intro:
      'Every row registers one lead, by the rules of the form. It is tried out first; a trial keeps nothing.',
    template: 'Template (.xlsx)',
    templateFile: 'lead-import-template.xlsx',
    choose:
      'Drop a file here or choose one: .xlsx or CSV (UTF-8, GB18030), 1,000 rows and 5 MB at most',
    other: 'Another file',
    atomic: 'All or nothing: if one row is refused, none is registered',
    enter: 'Import',
    trying: 'Trying the list out…',
    entering:
      'Importing; keep this page open. After a break the same file goes on where it stopped, and no row is registered twice.',
    goOn: 'Go on',
    tried: (good, refused) =>
      refused === 0
        ? `Trial: ${plural(good, 'row is', 'rows are')} in order`
        : `Trial: ${plural(good, 'row is', 'rows are')} in order, ${refused} refused`,
    done: (entered, refused) =>
      refused === 0
        ? `${plural(entered, 'lead', 'leads')} registered`
        : `${plural(entered, 'lead', 'leads')} registered, ${plural(refused, 'row', 'rows')} refused`,
    nothing: (refused) =>
      `${plural(refused, 'row was', 'rows were')} refused; all or nothing was asked for, so none is registered`,
    unfinished: (said, rows) =>
      `The import broke off: ${said} of ${plural(rows, 'row', 'rows')} done. Choose the same file to go on.`,
    report: 'Report',
    download: 'Report (CSV)',
    reportFile: 'lead-import-report.csv',
    columns: {
      row: 'Row',
      outcome: 'Outcome',
      number: 'Number',
      column: 'Column',
      reason: 'Reason',
      code: 'Code',
    },
    outcomes: {
      ENTERED: 'Registered',
      WOULD_ENTER: 'In order',
      REFUSED: 'Refused',
      HELD_BACK: 'Not registered',
    },
    wholeRow: 'whole row',
    onlyRefused: 'Refused rows only',
    earlier: 'Earlier imports',
    earlierOf: (moment, rows) => `${moment} · ${plural(rows, 'row', 'rows')}`,
    stopped: 'broke off',
  },
};
