import { Form, Modal } from 'antd';
import { useState } from 'react';
import type { AbsenceAnswer } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { DayItem } from '@/ui/day-item';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useWorkloadWords } from '@/words/workload';
import { AbsenceDue } from './absence-due';
import { enterAbsence, type Entering } from './api';
import { useAbsenceRefresh } from './use-absence-refresh';
import '@/ui/panel-parts.css';

interface Properties {
  person: string;
  name: string;
  onClose: () => void;
}

/** From when to when somebody is away. */
export function AbsenceDialog({ person, name, onClose }: Properties) {
  const words = useWorkloadWords();
  const says = words.workload;
  useReturnFocus();
  const refresh = useAbsenceRefresh();
  const [form] = Form.useForm<Entering['body']>();
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const [due, setDue] = useState<AbsenceAnswer['due']>();
  const entering = useCommand(enterAbsence);
  const rules = [{ required: true, message: words.action.choose }];

  const enter = async (body: Entering['body']) => {
    if (entering.isPending) return;
    setRefusal(undefined);
    try {
      const answer = await entering.sendAsync({ person, body });
      setDue(answer.due);
      await refresh();
    } catch (error) {
      setRefusal(showFieldFaults(form, error));
    }
  };

  if (due) {
    return (
      <Modal
        open
        title={says.enterOf(name)}
        okText={says.close}
        cancelButtonProps={{ hidden: true }}
        onOk={onClose}
        onCancel={onClose}
      >
        <div role="status">
          <AbsenceDue due={due} />
        </div>
      </Modal>
    );
  }
  return (
    <Modal
      open
      title={says.enterOf(name)}
      mask={{ closable: false }}
      okText={says.enter}
      cancelText={words.action.cancel}
      confirmLoading={entering.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        name="absence"
        layout="vertical"
        onValuesChange={(changed) => withdrawFaults(form, changed)}
        onFinish={(values) => void enter(values)}
        onKeyDown={submitKeys}
        autoComplete="off"
      >
        <p className="step-law">{says.awayLaw}</p>
        <DayItem name="from" label={says.firstDay} rules={rules} kept />
        <DayItem name="to" label={says.lastDay} rules={rules} kept />
        <RefusalNote error={refusal} onRetry={() => form.submit()} />
      </Form>
    </Modal>
  );
}
