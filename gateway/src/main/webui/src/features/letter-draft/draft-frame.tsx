import { useState, type ReactNode } from 'react';
import type { LetterDraft, LetterKindForm } from '@/api/types';
import type { MarkedFaults } from '@/ui/field-faults';
import type { Step } from './api';
import { DraftCourse } from './draft-course';
import { DraftHead } from './draft-head';
import { DraftStep } from './draft-step';

interface Properties {
  draft: LetterDraft;
  kind: LetterKindForm;
  busy?: boolean;
  /** Whether the step may begin: what is signed is what is saved. */
  prepare?: (step: Step) => Promise<boolean>;
  /** Puts what a step was refused for beside the fields. */
  markFaults?: (error: unknown) => MarkedFaults;
  onIssued: (letter: string) => void;
  children: ReactNode;
}

/** What every draft shows: its head with the steps, its course, and the dialog of a step. */
export function DraftFrame(properties: Properties) {
  const { draft, kind, busy = false, prepare, markFaults, onIssued, children } = properties;
  const [step, setStep] = useState<Step | undefined>(undefined);

  const begin = async (wanted: Step) => {
    if (!prepare || (await prepare(wanted))) setStep(wanted);
  };

  return (
    <>
      <DraftHead draft={draft} kind={kind} busy={busy} onStep={(wanted) => void begin(wanted)} />
      <DraftCourse draft={draft} />
      {children}
      {step && (
        <DraftStep
          key={step}
          draft={draft}
          step={step}
          markFaults={markFaults}
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
