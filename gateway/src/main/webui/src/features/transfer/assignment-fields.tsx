import { Form, Input, Select } from 'antd';
import type { DraftOptions } from '@/api/types';
import { useOfficeName } from '@/ui/office-name';
import { useTransferWords } from '@/words/transfer';
import { AttachmentsChoice } from './attachments-choice';
import { FileContents } from './file-contents';

const LONGEST_REASON = 4000;
const LONGEST_NOTE = 2000;

/** Which office below, why, and what is required of it; the law has one basis. */
export function AssignmentFields({ options }: { options: DraftOptions }) {
  const words = useTransferWords();
  const nameOf = useOfficeName();
  const { offices, basis } = options.assignment;
  return (
    <>
      <Form.Item
        name="to"
        label={words.superior.assignee}
        rules={[{ required: true, message: words.action.choose }]}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={words.transfer.findOffice}
          options={offices.map(({ office, officeName }) => ({
            value: office,
            label: nameOf(office, officeName),
          }))}
        />
      </Form.Item>
      <Form.Item name="legalBasis" label={words.superior.basis}>
        <Input readOnly variant="borderless" title={basis} />
      </Form.Item>
      <Form.Item
        name="reason"
        label={words.superior.reason}
        extra={words.superior.reasonHint}
        rules={[{ required: true, whitespace: true, message: words.action.required }]}
      >
        <Input.TextArea
          autoSize={{ minRows: 4, maxRows: 14 }}
          count={{ show: true, max: LONGEST_REASON }}
        />
      </Form.Item>
      <Form.Item
        name="selectionNote"
        label={`${words.superior.requirement} · ${words.action.optional}`}
        extra={words.superior.requirementHint}
      >
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 8 }}
          count={{ show: true, max: LONGEST_NOTE }}
        />
      </Form.Item>
      <Form.Item name="attachments" label={words.transfer.attachments}>
        <AttachmentsChoice suggested={options.attachments} />
      </Form.Item>
      <FileContents options={options} />
    </>
  );
}
