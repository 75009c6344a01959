import { Form, Input } from 'antd';
import { DayItem } from '@/ui/day-item';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';

function useRequired() {
  const words = useEvidenceWords();
  return {
    text: [{ required: true, whitespace: true, message: words.action.required }],
    choice: [{ required: true, message: words.action.choose }],
  };
}

/** 复制件核对: a copy says against what, by whom and when it was compared. */
export function AttestationFields({ today }: { today: string }) {
  const words = useEvidenceWords();
  const required = useRequired();
  return (
    <fieldset className="intake-group">
      <legend>{words.evidence.attestation}</legend>
      <Form.Item
        name={['attestation', 'statement']}
        label={words.evidence.attestationStatement}
        extra={words.evidence.attestationHint}
        rules={required.text}
      >
        <Input />
      </Form.Item>
      <div className="intake-pair">
        <Form.Item
          name={['attestation', 'by']}
          label={words.evidence.attestationBy}
          rules={required.text}
        >
          <Input />
        </Form.Item>
        <DayItem
          name={['attestation', 'on']}
          label={words.evidence.attestationOn}
          rules={required.choice}
          latest={today}
          kept
        />
      </div>
    </fieldset>
  );
}

/** 制作: how, when, by whom and on what a recording or electronic data was made. */
export function MakingFields({ today }: { today: string }) {
  const words = useEvidenceWords();
  const required = useRequired();
  return (
    <fieldset className="intake-group">
      <legend>{words.evidence.making}</legend>
      <div className="intake-pair">
        <Form.Item
          name={['making', 'method']}
          label={words.evidence.makingMethod}
          rules={required.text}
        >
          <Input placeholder={words.evidence.makingMethodHint} />
        </Form.Item>
        <Form.Item
          name={['making', 'carrier']}
          label={words.evidence.makingCarrier}
          rules={required.text}
        >
          <Input placeholder={words.evidence.makingCarrierHint} />
        </Form.Item>
        <Form.Item
          name={['making', 'madeBy']}
          label={words.evidence.makingBy}
          rules={required.text}
        >
          <Input />
        </Form.Item>
        <DayItem
          name={['making', 'madeAt']}
          label={words.evidence.makingOn}
          rules={required.choice}
          latest={today}
          timed
        />
      </div>
    </fieldset>
  );
}
