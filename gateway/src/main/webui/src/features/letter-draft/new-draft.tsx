import type { LetterBeginning, LetterDraft, LetterKindForm } from '@/api/types';
import { DraftForm } from './draft-form';
import { valuesOfBeginning } from './draft-values';
import { useDraftSaving } from './use-draft-saving';

interface Properties {
  matterId: string;
  kind: LetterKindForm;
  beginning: LetterBeginning;
  /** Of the matter, as it stands now. */
  matterVersion: number;
  onSaved: (draft: LetterDraft) => void;
}

/** A letter that nobody has saved yet, with what is known filled in. */
export function NewDraft({ matterId, kind, beginning, matterVersion, onSaved }: Properties) {
  const first = valuesOfBeginning(kind, beginning);
  const saving = useDraftSaving({
    kind,
    matterId,
    draft: undefined,
    version: matterVersion,
    first,
  });
  return (
    <DraftForm
      kind={kind}
      matterId={matterId}
      draft={undefined}
      beginning={beginning}
      first={first}
      saving={saving}
      onSaved={onSaved}
    />
  );
}
