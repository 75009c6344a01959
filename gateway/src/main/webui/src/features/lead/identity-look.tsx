import { Button, Form, Input, Modal } from 'antd';
import { useCallback, useState } from 'react';
import { RefusalNote } from '@/ui/refusal-note';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { unmaskIdentity } from './api';
import { useSecondsLeft } from './use-seconds-left';
import '@/ui/step-foot.css';

interface Properties {
  matterId: string;
  partyId: string;
  name: string;
}

/** The number behind the mask: shown for a minute to whoever says why, and the look is recorded. */
export function IdentityLook({ matterId, partyId, name }: Properties) {
  const words = useWordsOfLead();
  const [isOpen, setOpen] = useState(false);
  const hide = useCallback(() => setOpen(false), []);
  return (
    <>
      <Button type="link" size="small" onClick={() => setOpen(true)}>
        {words.lead.showIdentity}
      </Button>
      <Modal
        open={isOpen}
        title={`${words.lead.identity} · ${name}`}
        footer={null}
        onCancel={hide}
        destroyOnHidden
      >
        <Look matterId={matterId} partyId={partyId} onHide={hide} />
      </Modal>
    </>
  );
}

interface LookProperties {
  matterId: string;
  partyId: string;
  onHide: () => void;
}

function Look({ matterId, partyId, onHide }: LookProperties) {
  const words = useWordsOfLead();
  const [number, setNumber] = useState<string | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(undefined);
  if (number !== undefined) return <Shown number={number} onHide={onHide} />;

  const show = async ({ reason }: { reason: string }) => {
    setBusy(true);
    setRefusal(undefined);
    try {
      setNumber((await unmaskIdentity(matterId, partyId, reason)).number);
    } catch (error) {
      setRefusal(error);
      setBusy(false);
    }
  };

  return (
    <Form<{ reason: string }>
      name="identity"
      layout="vertical"
      onFinish={(values) => void show(values)}
    >
      <Form.Item
        name="reason"
        label={words.informant.reason}
        extra={words.informant.reasonHint}
        rules={[{ required: true, whitespace: true, message: words.action.required }]}
      >
        <Input autoComplete="off" autoFocus />
      </Form.Item>
      <RefusalNote error={refusal} />
      <div className="step-foot">
        <Button onClick={onHide}>{words.action.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {words.informant.show}
        </Button>
      </div>
    </Form>
  );
}

function Shown({ number, onHide }: { number: string; onHide: () => void }) {
  const words = useWordsOfLead();
  const left = useSecondsLeft(onHide);
  return (
    <>
      <p className="number">{number}</p>
      <div className="step-foot">
        <span role="timer">{words.informant.shownFor(left)}</span>
        <Button onClick={onHide}>{words.informant.hide}</Button>
      </div>
    </>
  );
}
