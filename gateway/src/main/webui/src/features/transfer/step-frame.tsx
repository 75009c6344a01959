import { Modal } from 'antd';
import type { ReactNode } from 'react';
import type { Transfer } from '@/api/types';
import { RefusalNote } from '@/ui/refusal-note';
import { useWords } from '@/words/words-context';
import type { StepName } from './api';
import { ChangedNote } from './changed-note';
import type { useStep } from './use-step';
import './transfer.css';

interface Properties {
  step: StepName;
  transfer: Transfer;
  taking: ReturnType<typeof useStep>;
  /** A refusal that belongs to no field. */
  error: unknown;
  onConfirm: () => void;
  onClose: () => void;
  width?: number;
  danger?: boolean;
  /** Something has to be read or filled in first. */
  isHeld?: boolean;
  /** The dialog stands: the caret goes into its first field. */
  onOpened?: () => void;
  children?: ReactNode;
}

/** The dialog around every step: the law's sentence, what changed meanwhile, the refusal beside the button. */
export function StepFrame(properties: Properties) {
  const { step, transfer, taking, error, onConfirm, onClose, children } = properties;
  const words = useWords();
  return (
    <Modal
      open
      title={words.transferSteps[step]}
      width={properties.width ?? 560}
      okText={words.transferSteps[step]}
      cancelText={words.action.cancel}
      okButtonProps={{
        danger: properties.danger ?? false,
        disabled: taking.isOutdated || (properties.isHeld ?? false),
      }}
      confirmLoading={taking.isPending}
      mask={{ closable: false }}
      onOk={onConfirm}
      onCancel={onClose}
      afterOpenChange={(isOpen) => isOpen && properties.onOpened?.()}
      destroyOnHidden
    >
      <p className="step-law">{words.transfer.laws[step]}</p>
      {taking.isOutdated && (
        <ChangedNote seen={taking.seen} now={transfer} onReview={taking.review} />
      )}
      {children}
      {!taking.isOutdated && <RefusalNote error={error} onRetry={onConfirm} />}
    </Modal>
  );
}
