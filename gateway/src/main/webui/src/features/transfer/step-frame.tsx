import { Alert, Modal } from 'antd';
import type { ReactNode } from 'react';
import type { Transfer } from '@/api/types';
import { Difference } from '@/ui/difference';
import { RefusalNote } from '@/ui/refusal-note';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useTransferWords } from '@/words/transfer';
import type { StepName } from './api';
import { differenceOf, readingOf } from './transfer-difference';
import type { useStep } from './use-step';
import './transfer.css';

interface Properties {
  step: StepName;
  transfer: Transfer;
  taking: ReturnType<typeof useStep>;
  /** A refusal that belongs to no field. */
  error: unknown;
  /** The change is read: what was refused because of it is settled. */
  onReviewed: () => void;
  onConfirm: () => void;
  onClose: () => void;
  width?: number;
  /** Something has to be read first. */
  isHeld?: boolean;
  /** The dialog stands: the caret goes into its first field. */
  onOpened?: () => void;
  children?: ReactNode;
}

/** The dialog around every step: the law's sentence, what changed meanwhile, the refusal beside the button. */
export function StepFrame(properties: Properties) {
  const {
    step,
    transfer,
    taking,
    error,
    onReviewed,
    onConfirm,
    onClose,
    isHeld = false,
  } = properties;
  const words = useTransferWords();
  useReturnFocus();
  const action = transfer.actions.find((candidate) => candidate.name === step);
  // As it was when the dialog opened: a step that is taken meanwhile is none of the actions any more.
  const weight = taking.seen.actions.find((candidate) => candidate.name === step)?.weight;
  const closed = taking.isBusy || action?.open ? undefined : action;
  return (
    <Modal
      open
      title={words.transferSteps[step]}
      width={properties.width ?? 560}
      okText={words.transferSteps[step]}
      cancelText={words.action.cancel}
      okButtonProps={{
        danger: weight === 'UNDOING',
        disabled: closed !== undefined || isHeld,
      }}
      confirmLoading={taking.isBusy}
      {...(taking.isOutdated ? { footer: null } : {})}
      mask={{ closable: false }}
      onOk={onConfirm}
      onCancel={onClose}
      afterOpenChange={(isOpen) => isOpen && properties.onOpened?.()}
      destroyOnHidden
    >
      <p className="transfer-law">{words.transfer.laws[step]}</p>
      {properties.children}
      <div className="transfer-ends">
        {taking.isOutdated && (
          <Difference
            changes={differenceOf(taking.seen, transfer, words)}
            since={readingOf(taking.seen)}
            onGoOn={() => {
              taking.review();
              onReviewed();
            }}
            onTakeTheirs={onClose}
          />
        )}
        {closed && !error && (
          <Alert type="warning" showIcon title={closed.reason ?? words.action.notOpen} />
        )}
        {!taking.isOutdated && <RefusalNote error={error} onRetry={onConfirm} />}
      </div>
    </Modal>
  );
}
