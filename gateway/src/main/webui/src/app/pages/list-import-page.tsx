import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useSearchParams } from 'react-router';
import { meQuery } from '@/api/me';
import { importQuery, template } from '@/features/list-import/api';
import { EarlierImports } from '@/features/list-import/earlier-imports';
import { ImportPanel, Said } from '@/features/list-import/import-panel';
import '@/features/list-import/list-import.css';
import { ReportTable } from '@/features/list-import/report-table';
import { saveFile } from '@/ui/save-file';
import { PageHead } from '@/ui/page-head';
import { RefusalNote } from '@/ui/refusal-note';
import { useListWords, type ListKind } from '@/words/list-import';
import { LISTS } from './import-list-links';

/** 批量导入线索. */
export const LeadImportPage = () => <ListImportPage kind="LEADS" />;

/** 导入存量案件. */
export const MatterImportPage = () => <ListImportPage kind="MATTERS" />;

/** A list is tried out, entered, and reported on row by row. */
function ListImportPage({ kind }: { kind: ListKind }) {
  const words = useListWords(kind);
  const shown = useSearchParams()[0].get('report') ?? undefined;
  const me = useQuery(meQuery).data;
  const { action, place } = LISTS[kind];
  const importing = me?.actions.find(({ name }) => name === action);
  if (!importing) return null;
  return (
    <>
      <PageHead
        title={words.title}
        facts={words.intro}
        actions={
          importing.open && (
            <Button
              onClick={() => void template(kind).then((blob) => saveFile(blob, words.templateFile))}
            >
              {words.template}
            </Button>
          )
        }
      />
      {!importing.open && <Alert type="warning" showIcon title={importing.reason} />}
      {importing.open &&
        (shown ? (
          <Earlier key={shown} kind={kind} id={shown} />
        ) : (
          <ImportPanel kind={kind} unfinished={undefined} />
        ))}
      {importing.open && <EarlierImports kind={kind} place={place} />}
    </>
  );
}

function Earlier({ kind, id }: { kind: ListKind; id: string }) {
  const found = useQuery(importQuery(kind, id));
  if (found.isError) {
    return <RefusalNote error={found.error} onRetry={() => void found.refetch()} />;
  }
  if (!found.data) return null;
  return (
    <>
      <Said kind={kind} report={found.data} />
      <ReportTable kind={kind} report={found.data} />
      {!found.data.finished && <ImportPanel kind={kind} unfinished={found.data} />}
    </>
  );
}
