import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useEffect, useState } from 'react';
import type { TransferDraft } from '@/api/types';
import { Bones } from '@/ui/bones';
import { LetterSheet } from '@/ui/letter-sheet';
import { RefusalNote } from '@/ui/refusal-note';
import { useWords } from '@/words/words-context';
import { draftPreviewQuery } from './api';
import { draftOf, type DraftValues } from './draft-form';

/** Asked after typing has paused for so long. */
const PAUSE_MS = 500;

/** The letter beside the form, as it would go out with what is typed so far. */
export function DraftPreview({ matterId }: { matterId: string }) {
  const words = useWords();
  const form = Form.useFormInstance<DraftValues>();
  const values = Form.useWatch((typed: DraftValues) => typed, form) as DraftValues | undefined;
  const draft = usePaused(draftOf(matterId, values ?? {}));
  const letter = useQuery(draftPreviewQuery(draft));
  return (
    <section className="drafting-preview" aria-label={words.transfer.preview}>
      <h3>{words.transfer.preview}</h3>
      <div className="transfer-quiet" role="status">
        {letter.isFetching && letter.data !== undefined && words.transfer.previewLoading}
      </div>
      {!draft && letter.data === undefined && (
        <p className="transfer-quiet">{words.transfer.previewHint}</p>
      )}
      {letter.isLoading && <Bones rows={8} />}
      {letter.isError && <RefusalNote error={letter.error} onRetry={() => void letter.refetch()} />}
      {letter.data !== undefined && (
        <LetterSheet html={letter.data} label={words.transfer.preview} compact />
      )}
    </section>
  );
}

function usePaused(draft: TransferDraft | undefined): TransferDraft | undefined {
  const text = draft ? JSON.stringify(draft) : undefined;
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setPaused(text), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text]);
  return paused === undefined ? undefined : (JSON.parse(paused) as TransferDraft);
}
