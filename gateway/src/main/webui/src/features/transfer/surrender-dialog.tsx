import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useState } from 'react';
import type { DraftOptions, FileSurrender, Transfer } from '@/api/types';
import { Bones } from '@/ui/bones';
import { showFieldFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { draftOptionsQuery } from './api';
import { FileContents, freshContents, type Contents } from './file-contents';
import { StepFrame } from './step-frame';
import { useStep } from './use-step';

interface Properties {
  transfer: Transfer;
  onClose: () => void;
  onDone: () => void;
}

/** Whoever has what is taken up signs for the decision, and says what goes along with its file. */
export function SurrenderDialog({ transfer, onClose, onDone }: Properties) {
  const [form] = Form.useForm<Contents>();
  const taking = useStep(transfer, 'surrender-file', onDone);
  const [error, setError] = useState<unknown>(undefined);
  const options = useQuery(draftOptionsQuery(transfer.transfer.matterId));

  const confirm = async () => {
    setError(undefined);
    const said = await form.validateFields().catch(() => undefined);
    if (!said) return;
    const body: FileSurrender = { evidence: said.evidence ?? [], goods: said.goods ?? [] };
    const refusal = await taking.take(body);
    if (refusal) setError(showFieldFaults(form, refusal));
  };

  return (
    <StepFrame
      step="surrender-file"
      transfer={transfer}
      taking={taking}
      error={error}
      onReviewed={() => setError(undefined)}
      onConfirm={() => void confirm()}
      onClose={onClose}
      width={860}
      isHeld={!options.data}
    >
      {options.isPending && <Bones />}
      {options.isError && (
        <RefusalNote error={options.error} onRetry={() => void options.refetch()} />
      )}
      {options.data && <Listing form={form} options={options.data} />}
    </StepFrame>
  );
}

function Listing({
  form,
  options,
}: {
  form: ReturnType<typeof Form.useForm<Contents>>[0];
  options: DraftOptions;
}) {
  const [first] = useState(() => freshContents(options));
  return (
    <Form form={form} layout="vertical" initialValues={first}>
      <FileContents options={options} />
    </Form>
  );
}
