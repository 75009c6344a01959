import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useRef, useState, type ComponentType } from 'react';
import type { Casefile, MatterAction } from '@/api/types';
import { focusFirst } from '@/ui/focus-first';
import { useMatterWords } from '@/words/matter';
import { casefileQuery, type StepName } from './api';
import type { CaseStepProperties } from './case-step-form';
import { ClosingStep, DecisionStep, TerminationStep } from './ending-steps';
import { ConclusionStep, InvestigationStep } from './investigation-steps';
import { OfficersStep } from './officers-step';
import { StopOrderStep } from './stop-order-step';

const STEPS = {
  assignment: OfficersStep,
  investigation: InvestigationStep,
  'stop-order': StopOrderStep,
  conclusion: ConclusionStep,
  decision: DecisionStep,
  termination: TerminationStep,
  closing: ClosingStep,
} satisfies Record<StepName, ComponentType<CaseStepProperties>>;

function isStep(name: string | undefined): name is StepName {
  return name !== undefined && name in STEPS;
}

interface Properties {
  matterId: string;
  /** What the matter's page offers, with how each weighs. */
  actions: MatterAction[];
  /** The step whose dialog is open, as the case's actions name it. */
  step: string | undefined;
  onClose: () => void;
}

/** The dialogs of a case's steps; one at a time. */
export function CaseSteps({ matterId, ...rest }: Properties) {
  const casefile = useQuery(casefileQuery(matterId));
  // What cannot be read is said where it is shown, on the overview.
  return casefile.data ? <Steps casefile={casefile.data} {...rest} /> : null;
}

function Steps({
  casefile,
  actions,
  step,
  onClose,
}: Omit<Properties, 'matterId'> & { casefile: Casefile }) {
  const words = useMatterWords();
  const body = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<StepName | undefined>(undefined);
  const isOpen = casefile.actions.some((action) => action.name === step && action.open);
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
        <Step casefile={casefile} weight={weight} onClose={onClose} />
      </div>
    </Modal>
  );
}
