import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { RefusalNote } from '@/ui/refusal-note';
import { saveFile } from '@/ui/save-file';
import { useAuditWords } from '@/words/audit';

interface Properties {
  fetch: () => Promise<Blob>;
  name: string;
}

/** All that was asked for as one file; that it was taken is in the log too. */
export function ExportButton({ fetch, name }: Properties) {
  const { audit: says } = useAuditWords();
  const exporting = useMutation({ mutationFn: fetch, onSuccess: (file) => saveFile(file, name) });
  return (
    <>
      <Button
        icon={<DownloadOutlined />}
        loading={exporting.isPending}
        onClick={() => exporting.mutate()}
      >
        {says.export}
      </Button>
      <RefusalNote error={exporting.error} onRetry={() => exporting.mutate()} />
    </>
  );
}
