import { FilePdfOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { RefusalNote } from '@/ui/refusal-note';
import { saveFile } from '@/ui/save-file';
import { useRegisterWords } from '@/words/letters';
import { bundleFile } from './register-api';

interface Properties {
  matterId: string;
  /** For the name of the file. */
  number: string;
}

/** A matter's letters as one PDF with its index; what refuses it stands beside the button. */
export function BundleButton({ matterId, number }: Properties) {
  const says = useRegisterWords().ofMatter;
  const bundling = useMutation({
    mutationFn: bundleFile,
    onSuccess: (file) => saveFile(file, says.bundleFile(number)),
  });
  return (
    <>
      <Button
        icon={<FilePdfOutlined />}
        loading={bundling.isPending}
        title={says.bundleHint}
        onClick={() => bundling.mutate(matterId)}
      >
        {says.bundle}
      </Button>
      {bundling.isError && (
        <div className="bundle-refusal">
          <RefusalNote error={bundling.error} onRetry={() => bundling.mutate(matterId)} />
        </div>
      )}
    </>
  );
}
