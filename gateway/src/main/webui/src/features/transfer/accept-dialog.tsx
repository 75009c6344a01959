import { Checkbox } from 'antd';
import { useState } from 'react';
import type { Transfer } from '@/api/types';
import { useTransferWords } from '@/words/transfer';
import { ChangesList } from './changes-list';
import { StepFrame } from './step-frame';
import { useStep } from './use-step';

interface Properties {
  transfer: Transfer;
  onClose: () => void;
  onDone: () => void;
}

/** The receiver takes the matter over as it is now: what happened since the letter has to be read first. */
export function AcceptDialog({ transfer, onClose, onDone }: Properties) {
  const words = useTransferWords();
  const taking = useStep(transfer, 'accept', onDone);
  const [error, setError] = useState<unknown>(undefined);
  const [readUpTo, setReadUpTo] = useState<number | undefined>(undefined);
  const mustRead = transfer.changes.length > 0;
  const hasRead = readUpTo === transfer.matterVersion;

  const confirm = async () => {
    setError(await taking.take({ seenMatterVersion: transfer.matterVersion }));
  };

  return (
    <StepFrame
      step="accept"
      transfer={transfer}
      taking={taking}
      error={error}
      onReviewed={() => setError(undefined)}
      onConfirm={() => void confirm()}
      onClose={onClose}
      isHeld={mustRead && !hasRead}
      width={640}
    >
      <ChangesList changes={transfer.changes} />
      {mustRead && (
        <Checkbox
          checked={hasRead}
          onChange={(event) =>
            setReadUpTo(event.target.checked ? transfer.matterVersion : undefined)
          }
        >
          {words.transfer.confirmAccept}
        </Checkbox>
      )}
    </StepFrame>
  );
}
