import type { Me, Transfer } from '@/api/types';
import { AcceptDialog } from './accept-dialog';
import type { StepName } from './api';
import { DesignateDialog } from './designate-dialog';
import { DraftDrawer } from './draft-drawer';
import { PaperStepDialog } from './paper-step';
import { PlainStepDialog } from './plain-step';
import { SurrenderDialog } from './surrender-dialog';

interface Properties {
  transfer: Transfer;
  me: Me;
  step: StepName;
  onClose: () => void;
  onDone: () => void;
}

/** The dialog of a step. */
export function TransferSteps({ transfer, me, step, onClose, onDone }: Properties) {
  switch (step) {
    case 'accept':
    case 'sign-for-file':
      return <AcceptDialog transfer={transfer} step={step} onClose={onClose} onDone={onDone} />;
    case 'designate':
      return <DesignateDialog transfer={transfer} onClose={onClose} onDone={onDone} />;
    case 'surrender-file':
      return <SurrenderDialog transfer={transfer} onClose={onClose} onDone={onDone} />;
    case 'revise':
      return (
        <DraftDrawer
          matterId={transfer.transfer.matterId}
          me={me}
          revised={transfer}
          onClose={onClose}
          onDone={onDone}
        />
      );
    case 'record-delivery':
    case 'record-acceptance':
    case 'record-objection':
    case 'record-request':
    case 'record-designation':
    case 'record-hand-over':
    case 'record-result':
      return (
        <PaperStepDialog
          transfer={transfer}
          step={step}
          today={me.today}
          onClose={onClose}
          onDone={onDone}
        />
      );
    case 'submit':
    case 'issue':
    case 'decline':
    case 'withdraw':
    case 'deliver':
    case 'object':
    case 'request-designation':
    case 'sign-for-papers':
    case 'hand-over':
    case 'complete':
      return <PlainStepDialog transfer={transfer} step={step} onClose={onClose} onDone={onDone} />;
  }
}
