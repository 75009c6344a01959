import { Alert, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { isDecided } from '@/api/problem';
import { FileDrop } from '@/ui/file-drop';
import { RefusalNote } from '@/ui/refusal-note';
import { useListWords, type ListKind } from '@/words/list-import';
import type { ListImport } from './api';
import { ReportTable } from './report-table';
import { useImport } from './use-import';

/**
 * A list from the file to the report.
 *
 * @param unfinished an earlier import that goes on with the same file
 */
export function ImportPanel({
  kind,
  unfinished,
}: {
  kind: ListKind;
  unfinished: ListImport | undefined;
}) {
  const words = useListWords(kind);
  const { chosen, trial, entry, choose, enter, report } = useImport(kind);
  const [atomic, setAtomic] = useState(unfinished?.atomic ?? false);
  const isBusy = trial.isPending || entry.isPending;
  // Some of it may stand already: the same list goes on under the same id.
  const isOpen = unfinished !== undefined || (entry.isError && !isDecided(entry.error));
  return (
    <>
      <section className="panel">
        {!isBusy && (
          <FileDrop
            accept=".csv,.xlsx,text/csv"
            says={words.choose}
            onFiles={([file]) => choose(file, unfinished?.importId)}
          />
        )}
        {chosen && (
          <p className="number" aria-live="polite">
            {chosen.file.name}
          </p>
        )}
        {trial.isPending && <Alert type="info" role="status" title={words.trying} />}
        {entry.isPending && <Alert type="info" role="status" title={words.entering} />}
        <RefusalNote error={entry.error ?? trial.error} />
        {report && !isBusy && <Said kind={kind} report={report} />}
        {trial.data && !entry.data && !isBusy && (
          <div className="import-tools">
            <Checkbox
              checked={atomic}
              disabled={unfinished !== undefined}
              onChange={(event) => setAtomic(event.target.checked)}
            >
              {words.atomic}
            </Checkbox>
            <Button
              type="primary"
              disabled={atomic ? trial.data.refused > 0 : trial.data.refused === trial.data.rows}
              onClick={() => enter(atomic)}
            >
              {isOpen ? words.goOn : words.enter}
            </Button>
          </div>
        )}
      </section>
      {report && !isBusy && <ReportTable key={String(report.trial)} kind={kind} report={report} />}
    </>
  );
}

/** How it went, in one sentence. */
export function Said({ kind, report }: { kind: ListKind; report: ListImport }) {
  const words = useListWords(kind);
  const { trial, rows, entered, refused, finished, items, atomic, unverified } = report;
  const says = trial
    ? words.tried(rows - refused, refused)
    : !finished
      ? words.unfinished(items.length, rows)
      : atomic && entered === 0
        ? words.nothing(refused)
        : words.done(entered, refused);
  return (
    <Alert
      type={refused > 0 || !finished ? 'warning' : 'success'}
      showIcon
      role="status"
      title={says}
      description={unverified > 0 && words.stillUnverified(unverified)}
    />
  );
}
