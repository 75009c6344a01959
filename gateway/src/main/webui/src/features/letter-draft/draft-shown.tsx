import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LetterDraft, LetterKindForm } from '@/api/types';
import { markFieldFaults } from '@/ui/field-faults';
import { beginningQuery, type Step } from './api';
import { DraftForm } from './draft-form';
import { DraftFrame } from './draft-frame';
import { valuesOfDraft } from './draft-values';
import { SavedPreview } from './saved-preview';
import { useDraftSaving } from './use-draft-saving';
import './letter-draft.css';

interface Properties {
  draft: LetterDraft;
  kind: LetterKindForm;
  /** It comes from the page of a new one. */
  isSaved: boolean;
  onIssued: (letter: string) => void;
}

/** A draft: its form where it may be written, else as it will be printed. */
export function DraftShown(properties: Properties) {
  const { draft, kind, onIssued } = properties;
  const mayRevise = draft.actions.some((action) => action.act === 'REVISE' && action.open);
  if (mayRevise) return <WrittenDraft {...properties} />;
  return (
    <DraftFrame draft={draft} kind={kind} onIssued={onIssued}>
      <SavedPreview draft={draft} />
    </DraftFrame>
  );
}

function WrittenDraft({ draft, kind, isSaved, onIssued }: Properties) {
  const { matterId, version } = draft;
  const beginning = useQuery(beginningQuery(matterId, draft.kind));
  const [first] = useState(() => valuesOfDraft(kind, draft));
  const [savedAt, setSavedAt] = useState(isSaved ? version : undefined);
  const saving = useDraftSaving({ kind, matterId, draft, version, first });

  const prepare = async (step: Step) => {
    if (step === 'WITHDRAW' || !saving.isDirty()) return true;
    const saved = await saving.save();
    if (!saved) return false;
    setSavedAt(saved.version);
    return saved.actions.some((action) => action.act === step && action.open);
  };

  return (
    <DraftFrame
      draft={draft}
      kind={kind}
      busy={saving.isBusy}
      prepare={prepare}
      markFaults={(error) => markFieldFaults(saving.form, error)}
      onIssued={onIssued}
    >
      <DraftForm
        kind={kind}
        matterId={matterId}
        draft={draft}
        beginning={beginning.data}
        first={first}
        saving={saving}
        isSaved={savedAt === draft.version}
        onSaved={(saved) => setSavedAt(saved.version)}
      />
    </DraftFrame>
  );
}
