import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useSearchParams } from 'react-router';
import { meQuery } from '@/api/me';
import { importQuery, template } from '@/features/lead-import/api';
import { EarlierImports } from '@/features/lead-import/earlier-imports';
import { ImportPanel, Said } from '@/features/lead-import/import-panel';
import '@/features/lead-import/lead-import.css';
import { ReportTable } from '@/features/lead-import/report-table';
import { saveFile } from '@/features/lead-import/save-file';
import { PageHead } from '@/ui/page-head';
import { RefusalNote } from '@/ui/refusal-note';
import { useLeadImportWords } from '@/words/lead-import';

/** 批量导入线索: a list is tried out, entered, and reported on row by row. */
export function LeadImportPage() {
  const { leadImport } = useLeadImportWords();
  const shown = useSearchParams()[0].get('report') ?? undefined;
  const me = useQuery(meQuery).data;
  const actions = new Map(me?.actions.map((action) => [action.name, action]));
  const registering = actions.get('register-lead');
  if (!registering) return null;
  return (
    <>
      <PageHead
        title={leadImport.title}
        facts={leadImport.intro}
        actions={
          registering.open && (
            <Button
              onClick={() =>
                void template().then((blob) => saveFile(blob, leadImport.templateFile))
              }
            >
              {leadImport.template}
            </Button>
          )
        }
      />
      {!registering.open && <Alert type="warning" showIcon title={registering.reason} />}
      {registering.open &&
        (shown ? <Earlier key={shown} id={shown} /> : <ImportPanel unfinished={undefined} />)}
      {registering.open && <EarlierImports />}
    </>
  );
}

function Earlier({ id }: { id: string }) {
  const found = useQuery(importQuery(id));
  if (found.isError) {
    return <RefusalNote error={found.error} onRetry={() => void found.refetch()} />;
  }
  if (!found.data) return null;
  return (
    <>
      <Said report={found.data} />
      <ReportTable report={found.data} />
      {!found.data.finished && <ImportPanel unfinished={found.data} />}
    </>
  );
}
