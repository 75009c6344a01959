import { Alert, App, Button, Form } from 'antd';
import { useState } from 'react';
import type { DraftOptions, Me, Transfer, TransferDraft } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { readDraft, useDraft } from '@/ui/drafts';
import { showFieldFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { useWords } from '@/words/words-context';
import { draftTransfer, matterOf, takeStep } from './api';
import { DraftFields } from './draft-fields';
import { draftOf, restoredValues, valuesOf, type DraftValues } from './draft-form';
import { DraftPreview } from './draft-preview';

interface Properties {
  matterId: string;
  me: Me;
  revised: Transfer | undefined;
  options: DraftOptions;
  onClose: () => void;
  onDone: (transfer: Transfer) => void;
}

function save(
  { draft, revised }: { draft: TransferDraft; revised: Transfer | undefined },
  key: string,
): Promise<Transfer> {
  if (!revised) return draftTransfer(draft, key);
  const { to, reason, legalBasis, attachments, selectionNote } = draft;
  return takeStep(
    {
      transfer: revised.transfer.id,
      step: 'revise',
      version: revised.version,
      body: { to, reason, legalBasis, attachments, selectionNote },
    },
    key,
  );
}

/** The form keeps what is typed in this browser until it is saved. */
export function DraftForm({ matterId, me, revised, options, onClose, onDone }: Properties) {
  const words = useWords();
  const { message } = App.useApp();
  const [form] = Form.useForm<DraftValues>();
  const person = me.person?.id ?? '';
  const place = revised ? `revision.${revised.transfer.id}` : `transfer.${matterId}`;
  const [restored] = useState(() => restoredValues(readDraft(person, place)));
  const [isRestored, setRestored] = useState(restored !== undefined);
  const { keep, forget } = useDraft(person, place);
  const [error, setError] = useState<unknown>(undefined);
  const [first] = useState(revised);
  const fresh: DraftValues = first ? valuesOf(first) : { attachments: options.attachments };
  const command = useCommand(save, matterOf);

  const submit = async (values: DraftValues) => {
    const draft = draftOf(matterId, values);
    if (!draft) return;
    setError(undefined);
    try {
      const saved = await command.sendAsync({ draft, revised: first });
      forget();
      void message.success(revised ? words.transfer.done.revise : words.transfer.saved);
      onDone(saved);
    } catch (refusal) {
      setError(showFieldFaults(form, refusal));
    }
  };

  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ focus: true }}
      initialValues={restored ?? fresh}
      onValuesChange={(_, values) => keep(values)}
      onFinish={(values) => void submit(values)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) form.submit();
      }}
    >
      {isRestored && (
        <Alert
          className="restored"
          type="info"
          showIcon
          title={words.transfer.restored}
          action={
            <Button
              size="small"
              onClick={() => {
                forget();
                form.setFieldsValue({
                  to: undefined,
                  legalBasis: undefined,
                  reason: '',
                  selectionNote: '',
                  ...fresh,
                });
                setRestored(false);
              }}
            >
              {words.transfer.discard}
            </Button>
          }
        />
      )}
      <div className="drafting">
        <div>
          <DraftFields options={options} ownOffice={me.office?.id} />
          <RefusalNote error={error} onRetry={() => form.submit()} />
          <div className="drafting-buttons">
            <Button type="primary" htmlType="submit" loading={command.isPending}>
              {words.transfer.saveDraft}
            </Button>
            <Button onClick={onClose}>{words.action.close}</Button>
          </div>
        </div>
        <DraftPreview matterId={matterId} />
      </div>
    </Form>
  );
}
