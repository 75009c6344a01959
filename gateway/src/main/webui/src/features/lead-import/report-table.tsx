import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLeadImportWords } from '@/words/lead-import';
import type { LeadImport } from './api';
import { reportCsv } from './report-csv';
import { saveFile } from './save-file';

/** What became of each row, or would. */
export function ReportTable({ report }: { report: LeadImport }) {
  const words = useLeadImportWords();
  const { leadImport } = words;
  const [onlyRefused, setOnlyRefused] = useState(report.refused > 0);
  const shown = onlyRefused
    ? report.items.filter(({ outcome }) => outcome === 'REFUSED')
    : report.items;
  return (
    <section className="panel" aria-label={leadImport.report}>
      <div className="import-tools">
        <Checkbox
          checked={onlyRefused}
          disabled={report.refused === 0}
          onChange={(event) => setOnlyRefused(event.target.checked)}
        >
          {leadImport.onlyRefused}
        </Checkbox>
        <Button
          onClick={() =>
            saveFile(
              new Blob([reportCsv(report.items, words)], { type: 'text/csv;charset=utf-8' }),
              leadImport.reportFile,
            )
          }
        >
          {leadImport.download}
        </Button>
      </div>
      <table className="import-report">
        <thead>
          <tr>
            <th scope="col">{leadImport.columns.row}</th>
            <th scope="col">{leadImport.columns.outcome}</th>
            <th scope="col">{leadImport.columns.column}</th>
            <th scope="col">{leadImport.columns.reason}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <tr key={line.row}>
              <th scope="row" className="number">
                {line.row}
              </th>
              <td className={`is-${line.outcome}`}>
                {leadImport.outcomes[line.outcome]}{' '}
                {line.matterId && (
                  <Link to={`/matters/${line.matterId}`} className="number">
                    {line.number}
                  </Link>
                )}
              </td>
              <td>{line.column ?? (line.code && leadImport.wholeRow)}</td>
              <td>{line.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
