import type { ListWords } from '@/words/list-import';
import type { ImportLine } from './api';

// Office programs take text for UTF-8 by this mark only.
const MARK = '\uFEFF';

/** The report as a file for office programs. */
export function reportCsv(lines: ImportLine[], words: ListWords): string {
  const { columns, outcomes } = words;
  const rows = [
    [
      columns.row,
      columns.outcome,
      columns.number,
      columns.verified,
      columns.column,
      columns.reason,
      columns.code,
    ],
    ...lines.map((line) => [
      String(line.row),
      outcomes[line.outcome],
      line.number ?? '',
      line.unverified ? words.unverified : '',
      line.column ?? '',
      line.reason ?? '',
      line.code ?? '',
    ]),
  ];
  return MARK + rows.map((row) => row.map(cell).join(',') + '\r\n').join('');
}

/** A heading comes from the list itself: what looks like a formula must not become one. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
