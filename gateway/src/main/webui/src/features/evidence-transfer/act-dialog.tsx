import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { RefusalNote } from '@/ui/refusal-note';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import './evidence-transfer.css';

interface Properties {
  title: string;
  confirm: string;
  law: string;
  isBusy: boolean;
  error: unknown;
  onConfirm: () => void;
  onClose: () => void;
  onOpened: () => void;
  children: ReactNode;
}

/** The dialog around an act: the law's sentence first, the refusal beside the button. */
export function ActDialog(properties: Properties) {
  const words = useEvidenceWords();
  useReturnFocus();
  return (
    <Modal
      open
      title={properties.title}
      okText={properties.confirm}
      cancelText={words.action.cancel}
      confirmLoading={properties.isBusy}
      onOk={properties.onConfirm}
      onCancel={properties.onClose}
      mask={{ closable: false }}
      afterOpenChange={(isOpen) => isOpen && properties.onOpened()}
      destroyOnHidden
    >
      <p className="evidence-transfer-law">{properties.law}</p>
      {properties.children}
      <RefusalNote error={properties.error} onRetry={properties.onConfirm} />
    </Modal>
  );
}
