import { Alert, Modal } from 'antd';
import { useRef, type ReactNode } from 'react';
import { useWords } from '@/words/words-context';
import type { Step } from './action-bar';
import { Difference, type Changed } from './difference';
import { focusFirst } from './focus-first';
import { RefusalNote } from './refusal-note';
import { useReturnFocus } from './use-return-focus';
import type { TakingStep } from './use-step';
import './panel-parts.css';
import './step-foot.css';

type Action = Pick<Step, 'open' | 'reason' | 'weight'> & { name: string };
type Read = { version: number; actions: Action[] };

interface Properties {
  step: string;
  title: string;
  /** The law's sentence. */
  law: string;
  width?: number;
  taking: TakingStep<Read>;
  /** What may be done now. */
  actions: Action[];
  /** What is not as it was read. */
  changes: Changed[];
  /** A refusal that belongs to no field. */
  error: unknown;
  /** The change is read: what was refused because of it is settled. */
  onReviewed: () => void;
  onConfirm: () => void;
  onClose: () => void;
  /** The form, whose first field takes the caret. */
  children: ReactNode;
}

/** The dialog around a step: the law's sentence, its fields, what changed meanwhile, the refusal. */
export function StepFrame(properties: Properties) {
  const { step, title, taking, actions, error, onConfirm, onClose } = properties;
  const words = useWords();
  const fields = useRef<HTMLDivElement>(null);
  useReturnFocus();
  const isStep = ({ name }: Action) => name === step;
  const action = actions.find(isStep);
  // As it was when the dialog opened: a step that is taken meanwhile is none of the actions any more.
  const weight = taking.seen.actions.find(isStep)?.weight;
  const closed = taking.isBusy || action?.open ? undefined : (action ?? { reason: undefined });
  return (
    <Modal
      open
      title={title}
      width={properties.width ?? 560}
      okText={title}
      cancelText={words.action.cancel}
      okButtonProps={{ danger: weight === 'UNDOING', disabled: closed !== undefined }}
      confirmLoading={taking.isBusy}
      {...(taking.isOutdated ? { footer: null } : {})}
      mask={{ closable: false }}
      onOk={onConfirm}
      onCancel={onClose}
      afterOpenChange={(isOpen) => isOpen && focusFirst(fields.current)}
      destroyOnHidden
    >
      <p className="step-law">{properties.law}</p>
      <div ref={fields}>{properties.children}</div>
      <div className="step-ends">
        {taking.isOutdated && (
          <Difference
            changes={properties.changes}
            onGoOn={() => {
              taking.review();
              properties.onReviewed();
            }}
            onTakeTheirs={onClose}
          />
        )}
        {closed && !taking.isOutdated && !error && (
          <Alert type="warning" showIcon title={closed.reason ?? words.action.notOpen} />
        )}
        {!taking.isOutdated && <RefusalNote error={error} onRetry={onConfirm} />}
      </div>
    </Modal>
  );
}
