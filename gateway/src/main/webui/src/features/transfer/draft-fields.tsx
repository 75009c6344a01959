import { Form, Input, Radio } from 'antd';
import type { DraftOptions } from '@/api/types';
import { useWords } from '@/words/words-context';
import { AttachmentsChoice } from './attachments-choice';
import { basesFor, type DraftValues } from './draft-form';
import { ReceiverChoice } from './receiver-choice';

const LONGEST_REASON = 4000;
const LONGEST_NOTE = 2000;

interface Properties {
  options: DraftOptions;
  ownOffice: string | undefined;
}

/** Receiver, basis, reason, papers: in the order in which the letter is thought out. */
export function DraftFields({ options, ownOffice }: Properties) {
  const words = useWords();
  const form = Form.useFormInstance<DraftValues>();
  const to = Form.useWatch('to', form);
  const required = { required: true, message: words.action.required };
  const candidates = options.candidates.map((candidate) => ({
    ...candidate,
    basis: candidate.bases.map((basis) => basis.basis).join('；'),
  }));
  return (
    <>
      <Form.Item
        name="to"
        label={words.transfer.receiver}
        rules={[required]}
        {...(candidates.length === 0 ? { extra: words.transfer.noCandidates } : {})}
      >
        <ReceiverChoice
          label={words.transfer.receiver}
          candidates={candidates}
          except={ownOffice}
          onChosen={(office) => {
            const [only, ...others] =
              options.candidates.find((candidate) => candidate.office === office)?.bases ?? [];
            if (only && others.length === 0 && !form.getFieldValue('legalBasis')) {
              form.setFieldValue('legalBasis', only.basis);
            }
          }}
        />
      </Form.Item>
      <Form.Item
        name="legalBasis"
        label={words.transfer.legalBasis}
        extra={words.transfer.basisHint}
        rules={[required]}
      >
        <Radio.Group className="choice" aria-label={words.transfer.legalBasis}>
          {basesFor(options, to).map((basis) => (
            <Radio key={basis.code} value={basis.basis}>
              {basis.basis}
              <small>{basis.text}</small>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <Form.Item
        name="reason"
        label={words.transfer.reason}
        extra={words.transfer.reasonHint}
        rules={[{ ...required, whitespace: true }]}
      >
        <Input.TextArea
          autoSize={{ minRows: 4, maxRows: 14 }}
          count={{ show: true, max: LONGEST_REASON }}
        />
      </Form.Item>
      <Form.Item name="attachments" label={words.transfer.attachments}>
        <AttachmentsChoice suggested={options.attachments} />
      </Form.Item>
      <Form.Item
        name="selectionNote"
        label={`${words.transfer.selectionNote} · ${words.action.optional}`}
        extra={words.transfer.selectionHint}
      >
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 8 }}
          count={{ show: true, max: LONGEST_NOTE }}
        />
      </Form.Item>
    </>
  );
}
