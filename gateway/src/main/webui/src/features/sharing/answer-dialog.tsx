import { Form, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { ShareRequest } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { showFieldFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useSharingWords } from '@/words/sharing';
import { answerRequest, type Conditions } from './api';
import { ConditionFields } from './condition-fields';
import { ShareDialog } from './share-dialog';

interface Properties {
  request: ShareRequest;
  onClose: () => void;
}

/** As asked for it is in force at once; with anything changed it is an offer. */
export function GrantDialog({ request, onClose }: Properties) {
  const words = useSharingWords();
  const [seen] = useState(request.version);
  const command = useCommand(answerRequest);
  const wish = wishOf(request);
  return (
    <ShareDialog
      title={words.sharing.grant}
      says={words.sharing.grantSays}
      warns={request.restricted ? words.sharing.restrictedSays : undefined}
      initial={{ conditions: wish }}
      isPending={command.isPending}
      onSend={async ({ conditions }) => {
        await command.sendAsync({
          request: request.id,
          version: seen,
          conditions: isSame(wish, conditions) ? undefined : conditions,
        });
        onClose();
      }}
      onClose={onClose}
    >
      <ConditionFields />
    </ShareDialog>
  );
}

/** A refusal says one of a few reasons; none tells whether there is such a matter. */
export function RefuseDialog({ request, onClose }: Properties) {
  const words = useSharingWords();
  const [seen] = useState(request.version);
  const [form] = Form.useForm<{ why: string }>();
  const [error, setError] = useState<unknown>(undefined);
  const command = useCommand(answerRequest);
  useReturnFocus();

  const confirm = async () => {
    setError(undefined);
    const said = await form.validateFields().catch(() => undefined);
    if (!said) return;
    try {
      await command.sendAsync({ request: request.id, version: seen, why: said.why });
    } catch (refusal) {
      setError(showFieldFaults(form, refusal));
      return;
    }
    onClose();
  };

  return (
    <Modal
      open
      title={words.sharing.refuse}
      okText={words.sharing.refuse}
      cancelText={words.action.cancel}
      confirmLoading={command.isPending}
      mask={{ closable: false }}
      onOk={() => void confirm()}
      onCancel={onClose}
      destroyOnHidden
    >
      <Form form={form} layout="vertical">
        <Form.Item
          name="why"
          label={words.sharing.fields.reason}
          rules={[{ required: true, message: words.action.required }]}
        >
          <Radio.Group
            options={Object.entries(words.sharing.whys).map(([value, label]) => ({
              value,
              label,
            }))}
          />
        </Form.Item>
      </Form>
      <RefusalNote error={error} onRetry={() => void confirm()} />
    </Modal>
  );
}

function wishOf({ conditions }: ShareRequest): Conditions {
  const { kind, scope, until, purpose, article, fieldClass, handling } = conditions;
  return { kind, scope, until, purpose, article, fieldClass, handling };
}

function isSame(wish: Conditions, said: Conditions): boolean {
  return (Object.keys(wish) as (keyof Conditions)[]).every(
    (name) => (wish[name] ?? '') === (said[name] ?? ''),
  );
}
