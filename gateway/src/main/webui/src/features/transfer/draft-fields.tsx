import { Form, Input, Radio, Tag } from 'antd';
import type { DraftOptions } from '@/api/types';
import { useTransferWords } from '@/words/transfer';
import { AttachmentsChoice } from './attachments-choice';
import { basesFor, type DraftValues } from './draft-form';
import { FileContents } from './file-contents';
import { ReceiverChoice } from './receiver-choice';

const LONGEST_REASON = 4000;
const LONGEST_NOTE = 2000;

interface Properties {
  options: DraftOptions;
  ownOffice: string | undefined;
}

/** Receiver, basis, reason, papers: in the order in which the letter is thought out. */
export function DraftFields({ options, ownOffice }: Properties) {
  const words = useTransferWords();
  const form = Form.useFormInstance<DraftValues>();
  const to = Form.useWatch('to', form);
  const chosen = [{ required: true, message: words.action.choose }];
  const candidates = options.candidates.map((candidate) => ({
    ...candidate,
    // The articles stand once, beside the bases below.
    basis: '',
  }));
  return (
    <>
      <Form.Item
        name="to"
        label={words.transfer.receiver}
        rules={chosen}
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
        rules={chosen}
      >
        <Radio.Group className="choice" aria-label={words.transfer.legalBasis}>
          {basesFor(options, to).map((basis) => (
            <Radio key={basis.code} value={basis.basis}>
              {basis.basis} {basis.fits && <Tag>{words.transfer.fitsReceiver}</Tag>}
              <small>{basis.text}</small>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <Form.Item
        name="reason"
        label={words.transfer.reason}
        extra={words.transfer.reasonHint}
        rules={[{ required: true, whitespace: true, message: words.action.required }]}
      >
        <Input.TextArea
          autoSize={{ minRows: 4, maxRows: 14 }}
          count={{ show: true, max: LONGEST_REASON }}
        />
      </Form.Item>
      <Form.Item name="attachments" label={words.transfer.attachments}>
        <AttachmentsChoice suggested={options.attachments} />
      </Form.Item>
      <FileContents options={options} />
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
