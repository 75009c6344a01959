import { Form, Input, Radio } from 'antd';
import type { Dispute } from '@/api/types';
import { MomentField } from '@/ui/moment-field';
import { useOfficeName } from '@/ui/office-name';
import { useDisputeWords } from '@/words/dispute';
import type { StepName } from './api';

/** Which of the two is competent. */
export function CompetentField({ offices }: { offices: Dispute['raisedBy'][] }) {
  const words = useDisputeWords();
  const nameOf = useOfficeName();
  return (
    <Form.Item
      name="competent"
      label={words.dispute.fields.competent}
      rules={[{ required: true, message: words.action.required }]}
    >
      <Radio.Group
        options={offices.map((office) => ({
          value: office.id,
          label: nameOf(office.id, office.name),
        }))}
      />
    </Form.Item>
  );
}

/** What an office says for its view, or for an end. */
export function TextField({ name, most }: { name: 'argument' | 'text' | 'reason'; most: number }) {
  const words = useDisputeWords();
  return (
    <Form.Item
      name={name}
      label={words.dispute.fields[name]}
      rules={[{ required: true, whitespace: true, message: words.action.required }]}
    >
      <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} count={{ show: true, max: most }} />
    </Form.Item>
  );
}

/** What a step asks for besides the decision itself. */
export function StepFields({ step, dispute }: { step: StepName; dispute: Dispute }) {
  const words = useDisputeWords();
  const offices = [dispute.raisedBy, dispute.counterpart];
  switch (step) {
    case 'state':
      return (
        <>
          <CompetentField offices={offices} />
          <TextField name="argument" most={4000} />
        </>
      );
    case 'propose':
      return (
        <>
          <CompetentField offices={offices} />
          <TextField name="text" most={2000} />
          <Form.Item
            name="heldAt"
            label={words.dispute.fields.heldAt}
            rules={[{ required: true, message: words.action.required }]}
          >
            <MomentField />
          </Form.Item>
          <Form.Item
            name="present"
            label={words.dispute.fields.present}
            rules={[{ required: true, whitespace: true, message: words.action.required }]}
          >
            <Input maxLength={500} />
          </Form.Item>
          <Form.Item name="place" label={words.dispute.fields.place}>
            <Input maxLength={200} />
          </Form.Item>
        </>
      );
    case 'drop':
      return <TextField name="reason" most={1000} />;
    case 'agree':
    case 'report-up':
    case 'take-up':
      return null;
  }
}
