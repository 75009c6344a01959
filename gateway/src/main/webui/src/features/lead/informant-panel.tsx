import { LockOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useEffect, useState } from 'react';
import type { Lead } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { useOfficeName } from '@/ui/office-name';
import { RefusalNote } from '@/ui/refusal-note';
import { useLeadSpeech, useWordsOfLead } from '@/words/lead/lead-speech';
import { unmaskInformant, type Informant } from './api';
import { InformantLooks } from './informant-looks';
import { useSecondsLeft } from './use-seconds-left';
import '@/ui/panel-parts.css';
import '@/ui/step-foot.css';

/** 举报人: sealed; shown for a minute to whoever says why, and the look is recorded. */
export function InformantPanel({ lead }: { lead: Lead }) {
  const { words, language } = useLeadSpeech();
  const officeName = useOfficeName();
  const [informant, setInformant] = useState<Informant | undefined>(undefined);
  return (
    <section className="panel sealed" aria-labelledby="facts-informant">
      <h2 id="facts-informant">
        <LockOutlined aria-hidden /> {words.informant.title}
      </h2>
      {!lead.informant && <p>{words.informant.none}</p>}
      {lead.informant && !informant && (
        <>
          <p>{words.informant.has}</p>
          <Unmask matterId={lead.matterId} onShown={setInformant} />
        </>
      )}
      {lead.informantNotice && (
        <p>
          {words.informant.told(
            writtenDay(lead.informantNotice.toldOn, language),
            officeName(lead.informantNotice.office),
            words.informant.ways[lead.informantNotice.way],
          )}
        </p>
      )}
      {lead.informant && <InformantLooks matterId={lead.matterId} />}
      {informant && <Shown informant={informant} onHide={() => setInformant(undefined)} />}
    </section>
  );
}

interface UnmaskProperties {
  matterId: string;
  onShown: (informant: Informant) => void;
}

function Unmask({ matterId, onShown }: UnmaskProperties) {
  const words = useWordsOfLead();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const [form] = Form.useForm<{ reason: string }>();
  useEffect(() => {
    if (isAsking) form.focusField('reason');
  }, [isAsking, form]);
  if (!isAsking) return <Button onClick={() => setAsking(true)}>{words.informant.unmask}</Button>;

  const show = async ({ reason }: { reason: string }) => {
    setBusy(true);
    setRefusal(undefined);
    try {
      onShown(await unmaskInformant(matterId, reason));
    } catch (error) {
      setRefusal(error);
      setBusy(false);
    }
  };

  return (
    <Form name="unmask" form={form} layout="vertical" onFinish={(values) => void show(values)}>
      <Form.Item
        name="reason"
        label={words.informant.reason}
        extra={words.informant.reasonHint}
        rules={[{ required: true, whitespace: true, message: words.action.required }]}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <RefusalNote error={refusal} />
      <div className="step-foot">
        <Button onClick={() => setAsking(false)}>{words.action.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {words.informant.show}
        </Button>
      </div>
    </Form>
  );
}

function Shown({ informant, onHide }: { informant: Informant; onHide: () => void }) {
  const words = useWordsOfLead();
  const left = useSecondsLeft(onHide);
  return (
    <>
      <dl className="facts">
        <dt>{words.informant.name}</dt>
        <dd>{informant.name ?? words.action.unknown}</dd>
        <dt>{words.informant.phone}</dt>
        <dd>{informant.phone ?? words.action.unknown}</dd>
        <dt>{words.informant.idNumber}</dt>
        <dd>{informant.idNumber ?? words.action.unknown}</dd>
        <dt>{words.informant.address}</dt>
        <dd>{informant.address ?? words.action.unknown}</dd>
      </dl>
      {informant.anonymous && <p>{words.informant.anonymous}</p>}
      <div className="step-foot">
        <span role="timer">{words.informant.shownFor(left)}</span>
        <Button onClick={onHide}>{words.informant.hide}</Button>
      </div>
    </>
  );
}
