import { useEffect, useState } from 'react';
import { getBlob } from '@/api/request';
import { RefusalNote } from '@/ui/refusal-note';
import { WaitMark } from '@/ui/wait-mark';

/**
 * A PDF in the browser's own viewer. The answer of the service may not be framed; the page frames its own
 * copy of the bytes, which is named a PDF here and nothing else.
 */
export function PaperViewer({ address, title }: { address: string; title: string }) {
  const [paper, setPaper] = useState<string | undefined>(undefined);
  const [error, setError] = useState<unknown>(undefined);
  useEffect(() => {
    const leaving = new AbortController();
    let made: string | undefined;
    getBlob(address, leaving.signal)
      .then((bytes) => {
        made = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
        if (leaving.signal.aborted) URL.revokeObjectURL(made);
        else setPaper(made);
      })
      .catch((failure: unknown) => {
        if (!leaving.signal.aborted) setError(failure);
      });
    return () => {
      leaving.abort();
      if (made) URL.revokeObjectURL(made);
    };
  }, [address]);
  if (error) return <RefusalNote error={error} />;
  if (!paper) return <WaitMark />;
  return <iframe className="viewer-paper" src={paper} title={title} />;
}
