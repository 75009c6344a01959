import { Alert } from 'antd';
import { useState, type ReactNode } from 'react';
import type { LetterDraft, LetterKindForm } from '@/api/types';
import { useLetterDraftWords } from '@/words/letter-draft';
import type { Step } from './api';
import { DraftCourse } from './draft-course';
import { DraftHead } from './draft-head';
import { DraftStep } from './draft-step';

interface Properties {
  draft: LetterDraft;
  kind: LetterKindForm;
  busy?: boolean;
  /** The version that was just saved. */
  savedAt: number | undefined;
  /** Whether the step may begin: what is signed is what is saved. */
  prepare?: (step: Step) => Promise<boolean>;
  onIssued: (letter: string) => void;
  children: ReactNode;
}

/** What every draft shows: its head with the steps, its course, and the dialog of a step. */
export function DraftFrame(properties: Properties) {
  const { draft, kind, busy = false, savedAt, prepare, onIssued, children } = properties;
  const says = useLetterDraftWords().letterDraft;
  const [step, setStep] = useState<Step | undefined>(undefined);

  const begin = async (wanted: Step) => {
    if (!prepare || (await prepare(wanted))) setStep(wanted);
  };

  return (
    <>
      <DraftHead draft={draft} kind={kind} busy={busy} onStep={(wanted) => void begin(wanted)} />
      {savedAt === draft.version && (
        <Alert className="draft-saved" type="success" showIcon role="status" title={says.saved} />
      )}
      <DraftCourse draft={draft} />
      {children}
      {step && (
        <DraftStep
          key={step}
          draft={draft}
          step={step}
          onClose={() => setStep(undefined)}
          onDone={(done) => {
            setStep(undefined);
            if (done.state === 'ISSUED') onIssued(done.draftId);
          }}
        />
      )}
    </>
  );
}
