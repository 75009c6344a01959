import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useListWords, type ListKind } from '@/words/list-import';
import type { ListImport } from './api';
import { reportCsv } from './report-csv';
import { saveFile } from '@/ui/save-file';

/** What became of each row, or would. */
export function ReportTable({ kind, report }: { kind: ListKind; report: ListImport }) {
  const words = useListWords(kind);
  const [onlyRefused, setOnlyRefused] = useState(report.refused > 0);
  const shown = onlyRefused
    ? report.items.filter(({ outcome }) => outcome === 'REFUSED')
    : report.items;
  return (
    <section className="panel" aria-label={words.report}>
      <div className="import-tools">
        <Checkbox
          checked={onlyRefused}
          disabled={report.refused === 0}
          onChange={(event) => setOnlyRefused(event.target.checked)}
        >
          {words.onlyRefused}
        </Checkbox>
        <Button
          onClick={() =>
            saveFile(
              new Blob([reportCsv(report.items, words)], { type: 'text/csv;charset=utf-8' }),
              words.reportFile,
            )
          }
        >
          {words.download}
        </Button>
      </div>
      <table className="import-report">
        <thead>
          <tr>
            <th scope="col">{words.columns.row}</th>
            <th scope="col">{words.columns.outcome}</th>
            <th scope="col">{words.columns.column}</th>
            <th scope="col">{words.columns.reason}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <tr key={line.row}>
              <th scope="row" className="number">
                {line.row}
              </th>
              <td className={`is-${line.outcome}`}>
                {words.outcomes[line.outcome]}{' '}
                {line.matterId && (
                  <Link to={`/matters/${line.matterId}`} className="number">
                    {line.number}
                  </Link>
                )}
                {line.unverified && <small> {words.unverified}</small>}
              </td>
              <td>{line.column ?? (line.code && words.wholeRow)}</td>
              <td>{line.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
