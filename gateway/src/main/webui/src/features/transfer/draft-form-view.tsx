import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form } from 'antd';
import { useState } from 'react';
import { keys } from '@/api/keys';
import type { DraftOptions, Me, Transfer } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { Difference } from '@/ui/difference';
import { readDraft, useDraft } from '@/ui/drafts';
import { showFieldFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useTransferWords } from '@/words/transfer';
import { draftTransfer, matterOf, takeStep } from './api';
import { AssignmentFields } from './assignment-fields';
import { DraftFields } from './draft-fields';
import {
  draftOf,
  freshValues,
  restoredValues,
  stillOpen,
  valuesOf,
  type Draft,
  type DraftValues,
  type DraftWay,
} from './draft-form';
import { DraftPreview } from './draft-preview';
import { differenceOf, readingOf } from './transfer-difference';
import { changedMeanwhile } from './use-step';

interface Properties {
  matterId: string;
  me: Me;
  revised: Transfer | undefined;
  way: DraftWay;
  options: DraftOptions;
  onClose: () => void;
  onDone: (transfer: Transfer) => void;
}

const NOTHING = { to: undefined, legalBasis: undefined, reason: '', selectionNote: '' };

function save(
  { draft, revised }: { draft: Draft; revised: Transfer | undefined },
  key: string,
): Promise<Transfer> {
  if (!revised) return draftTransfer(draft, key);
  const { to, reason, legalBasis, attachments, selectionNote, evidence, goods } = draft;
  return takeStep(
    {
      transfer: revised.transfer.id,
      step: 'revise',
      version: revised.version,
      body: { to, reason, legalBasis, attachments, selectionNote, evidence, goods },
    },
    key,
  );
}

/** The form keeps what is typed in this browser until it is saved. */
export function DraftForm({ matterId, me, revised, way, options, onClose, onDone }: Properties) {
  const words = useTransferWords();
  const queryClient = useQueryClient();
  const [form] = Form.useForm<DraftValues>();
  const person = me.person?.id ?? '';
  const place = revised
    ? `revision.${revised.transfer.id}.${revised.version}`
    : `${way === 'TRANSFER' ? 'transfer' : 'assignment'}.${matterId}`;
  const [restored, setRestored] = useState(() => restoredValues(readDraft(person, place)));
  const { keep, forget } = useDraft(person, place);
  const [error, setError] = useState<unknown>(undefined);
  const [seen, setSeen] = useState(revised);
  const fresh = {
    ...stillOpen(revised ? valuesOf(revised) : freshValues(options), options),
    ...(way === 'ASSIGNMENT' ? { legalBasis: options.assignment.basis } : {}),
  };
  const [first] = useState(restored ? stillOpen(restored, options) : fresh);
  const command = useCommand(save, matterOf);
  const isOutdated = !command.isPending && seen?.version !== revised?.version;

  const submit = async (values: DraftValues) => {
    const draft = draftOf(matterId, values, way);
    if (!draft || isOutdated) return;
    setError(undefined);
    try {
      const saved = await command.sendAsync({ draft, revised });
      forget();
      onDone(saved);
    } catch (refusal) {
      if (revised && changedMeanwhile(refusal)) {
        await queryClient.invalidateQueries({ queryKey: keys.transfer(revised.transfer.id) });
      }
      setError(showFieldFaults(form, refusal));
    }
  };

  const startOver = () => {
    forget();
    form.setFieldsValue({ ...NOTHING, ...fresh });
    setRestored(undefined);
    setSeen(revised);
    setError(undefined);
  };

  return (
    <Form
      form={form}
      layout="vertical"
      scrollToFirstError={{ block: 'center', focus: true }}
      initialValues={first}
      onValuesChange={(_, values) => keep(values)}
      onFinish={(values) => void submit(values)}
      onKeyDown={submitKeys}
    >
      {restored && <RestoredNote onDiscard={startOver} />}
      <div className="drafting">
        <div>
          {way === 'ASSIGNMENT' ? (
            <AssignmentFields options={options} />
          ) : (
            <DraftFields options={options} ownOffice={me.office?.id} />
          )}
          {isOutdated && seen && revised ? (
            <Difference
              changes={differenceOf(seen, revised, words)}
              since={readingOf(seen)}
              onGoOn={() => {
                setSeen(revised);
                setError(undefined);
              }}
              onTakeTheirs={startOver}
            />
          ) : (
            <RefusalNote error={error} onRetry={() => form.submit()} />
          )}
          {!isOutdated && (
            <div className="drafting-buttons">
              <Button type="primary" htmlType="submit" loading={command.isPending}>
                {words.transfer.saveDraft}
              </Button>
              <Button onClick={onClose}>{words.action.close}</Button>
            </div>
          )}
        </div>
        <DraftPreview matterId={matterId} way={way} />
      </div>
    </Form>
  );
}

function RestoredNote({ onDiscard }: { onDiscard: () => void }) {
  const words = useTransferWords();
  return (
    <Alert
      className="restored"
      type="info"
      showIcon
      title={words.transfer.restored}
      action={
        <Button size="small" onClick={onDiscard}>
          {words.transfer.discard}
        </Button>
      }
    />
  );
}
