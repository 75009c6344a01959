import { Alert, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { isDecided } from '@/api/problem';
import { RefusalNote } from '@/ui/refusal-note';
import { useLeadImportWords } from '@/words/lead-import';
import type { LeadImport } from './api';
import { ListChoice } from './list-choice';
import { ReportTable } from './report-table';
import { useImport } from './use-import';

/**
 * A list from the file to the report.
 *
 * @param unfinished an earlier import that goes on with the same file
 */
export function ImportPanel({ unfinished }: { unfinished: LeadImport | undefined }) {
  const { leadImport } = useLeadImportWords();
  const { chosen, trial, entry, choose, enter, report } = useImport();
  const [atomic, setAtomic] = useState(unfinished?.atomic ?? false);
  const isBusy = trial.isPending || entry.isPending;
  // Some of it may stand already: the same list goes on under the same id.
  const isOpen = unfinished !== undefined || (entry.isError && !isDecided(entry.error));
  return (
    <>
      <section className="panel">
        {!isBusy && <ListChoice onChosen={(file) => choose(file, unfinished?.importId)} />}
        {chosen && (
          <p className="number" aria-live="polite">
            {chosen.file.name}
          </p>
        )}
        {trial.isPending && <Alert type="info" role="status" title={leadImport.trying} />}
        {entry.isPending && <Alert type="info" role="status" title={leadImport.entering} />}
        <RefusalNote error={entry.error ?? trial.error} />
        {report && !isBusy && <Said report={report} />}
        {trial.data && !entry.data && !isBusy && (
          <div className="import-tools">
            <Checkbox
              checked={atomic}
              disabled={unfinished !== undefined}
              onChange={(event) => setAtomic(event.target.checked)}
            >
              {leadImport.atomic}
            </Checkbox>
            <Button
              type="primary"
              disabled={atomic ? trial.data.refused > 0 : trial.data.refused === trial.data.rows}
              onClick={() => enter(atomic)}
            >
              {isOpen ? leadImport.goOn : leadImport.enter}
            </Button>
          </div>
        )}
      </section>
      {report && !isBusy && <ReportTable key={String(report.trial)} report={report} />}
    </>
  );
}

/** How it went, in one sentence. */
export function Said({ report }: { report: LeadImport }) {
  const { leadImport } = useLeadImportWords();
  const { trial, rows, entered, refused, finished, items, atomic } = report;
  const says = trial
    ? leadImport.tried(rows - refused, refused)
    : !finished
      ? leadImport.unfinished(items.length, rows)
      : atomic && entered === 0
        ? leadImport.nothing(refused)
        : leadImport.done(entered, refused);
  return (
    <Alert
      type={refused > 0 || !finished ? 'warning' : 'success'}
      showIcon
      role="status"
      title={says}
    />
  );
}
