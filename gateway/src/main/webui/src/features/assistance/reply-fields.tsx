import { Alert, Form, Input } from 'antd';
import { TypedLetter } from '@/ui/typed-letter';
import { useAssistanceWords, type AssistanceWords } from '@/words/assistance';
import { scopeOfReply } from './answering';
import { typedReply } from './api';
import type { Assistance } from './contract';
import type { StepValues } from './steps';

const LONGEST_NOTE = 1000;

/** What goes out, what stays open, and the letter of it. */
export function ReplyFields({ assistance }: { assistance: Assistance }) {
  const { assistance: says } = useAssistanceWords();
  const note = Form.useWatch('note', Form.useFormInstance<StepValues>());
  const { sealed, left } = scopeOfReply(assistance.items);
  const isNothing = sealed.length === 0;
  return (
    <div className="drafting">
      <div>
        <Alert
          className="panel-notice"
          type={isNothing || left.length > 0 ? 'warning' : 'info'}
          showIcon
          title={scopeSaid(sealed, left, says)}
        />
        <Form.Item name="note" label={says.optional(says.fields.note)}>
          <Input.TextArea
            autoSize={{ minRows: 3, maxRows: 10 }}
            count={{ show: true, max: LONGEST_NOTE }}
          />
        </Form.Item>
      </div>
      <TypedLetter
        label={says.replyPreview}
        hint={says.replyNothing}
        loading={says.letterLoading}
        typed={
          isNothing
            ? undefined
            : typedReply(assistance.id, assistance.version, note?.trim() || undefined)
        }
      />
    </div>
  );
}

function scopeSaid(sealed: number[], left: number[], says: AssistanceWords['assistance']): string {
  if (sealed.length === 0) return says.replyNothing;
  return left.length === 0 ? says.replyAll : says.replyPart(left.map(String));
}
