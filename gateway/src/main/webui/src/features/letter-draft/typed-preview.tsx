import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import type { LetterDraftBody, LetterKindForm } from '@/api/types';
import { Bones } from '@/ui/bones';
import { LetterSheet } from '@/ui/letter-sheet';
import { RefusalNote } from '@/ui/refusal-note';
import { useDebounced } from '@/ui/use-debounced';
import { useLetterDraftWords } from '@/words/letter-draft';
import { typedTextQuery } from './api';
import { partLabel } from './draft-labels';
import { bodyOf, missingOf, type DraftValues } from './draft-values';

interface Properties {
  kind: LetterKindForm;
  matterId: string;
}

/** The letter beside its form, as it would be printed with what is typed so far. */
export function TypedPreview({ kind, matterId }: Properties) {
  const says = useLetterDraftWords().letterDraft;
  const form = Form.useFormInstance<DraftValues>();
  // The whole store: what is hidden for a moment belongs to the letter all the same.
  const values = Form.useWatch((typed: DraftValues) => typed, { form, preserve: true }) as
    DraftValues | undefined;
  const body = bodyOf(kind, values ?? {});
  const missing = missingOf(kind, body);
  const paused = useDebounced(JSON.stringify(body));
  const isWhole = missing.length === 0;
  const letter = useQuery(
    typedTextQuery(matterId, isWhole ? (JSON.parse(paused) as LetterDraftBody) : undefined),
  );
  return (
    <section className="draft-preview" aria-label={says.preview}>
      <h2>{says.preview}</h2>
      <div className="draft-quiet" role="status">
        {isWhole && letter.isFetching && letter.data !== undefined && says.previewLoading}
      </div>
      {!isWhole && (
        <p className="draft-quiet">
          {says.previewHint(missing.map((part) => partLabel(kind, part, says)).join(says.between))}
        </p>
      )}
      {isWhole && letter.isLoading && <Bones rows={10} />}
      {isWhole && letter.isError && (
        <RefusalNote error={letter.error} onRetry={() => void letter.refetch()} />
      )}
      {letter.data !== undefined && <LetterSheet html={letter.data} label={says.preview} compact />}
    </section>
  );
}
