import { Modal } from 'antd';
import { Suspense, useRef, useState, type ComponentType } from 'react';
import type { Lead, Matter, MatterAction } from '@/api/types';
import { Bones } from '@/ui/bones';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import type { StepName } from './api';
import { AssignmentStep } from './assignment-step';
import { ExtensionStep, PauseStep, ResumeStep } from './clock-steps';
import { focusFirst } from '@/ui/focus-first';
import { FilingStep, NonFilingStep } from './filing-steps';
import { InformantNoticeStep } from './informant-notice-step';
import { DuplicateStep, MergeStep, UnmergeStep } from './merge-steps';
import type { StepProperties } from './step-form';
import './lead.css';
import './lead-form.css';

const STEPS = {
  assignment: AssignmentStep,
  extension: ExtensionStep,
  pause: PauseStep,
  resume: ResumeStep,
  filing: FilingStep,
  'non-filing': NonFilingStep,
  'informant-notice': InformantNoticeStep,
  merger: MergeStep,
  duplicate: DuplicateStep,
  'merger-undoing': UnmergeStep,
} satisfies Record<StepName, ComponentType<StepProperties>>;

function isStep(name: string | undefined): name is StepName {
  return name !== undefined && name in STEPS;
}

interface Properties {
  lead: Lead;
  /** Those of its matter: some are papers that a step asks for. */
  letters: Matter['letters'];
  /** What the matter's page offers, with how each weighs. */
  actions: MatterAction[];
  /** The step whose dialog is open, as the lead's actions name it. */
  step: string | undefined;
  onClose: () => void;
}

/** The dialogs of a lead's steps; one at a time. */
export function LeadSteps({ lead, letters, actions, step, onClose }: Properties) {
  const words = useWordsOfLead();
  const body = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<StepName | undefined>(undefined);
  const isOpen = lead.actions.some((action) => action.name === step && action.open);
  // Opened only while it is possible; what becomes impossible meanwhile stays, with what was written in it.
  const asked = isStep(step) && (isOpen || shown === step) ? step : undefined;
  if (asked && asked !== shown) setShown(asked);
  // While the dialog goes, it still says what it said.
  if (!shown) return null;
  const Step = STEPS[shown];
  const weight = actions.find((action) => action.name === shown)?.weight;
  return (
    <Modal
      open={asked !== undefined}
      title={words.matter.steps[shown]}
      footer={null}
      width={640}
      mask={{ closable: false }}
      onCancel={onClose}
      afterClose={() => setShown(undefined)}
      afterOpenChange={(open) => {
        if (open) focusFirst(body.current);
      }}
      destroyOnHidden
    >
      <div ref={body}>
        <Suspense fallback={<Bones rows={6} />}>
          <Step lead={lead} letters={letters} weight={weight} onClose={onClose} />
        </Suspense>
      </div>
    </Modal>
  );
}
