import type { Matter, Me, Transfer } from '@/api/types';
import type { BeginningName } from './api';
import { DraftDrawer } from './draft-drawer';
import { RequestTakingUpDrawer } from './request-taking-up-drawer';
import { TakeUpDialog } from './take-up-dialog';

interface Properties {
  matter: Matter;
  me: Me;
  step: BeginningName;
  onClose: () => void;
  onDone: (transfer: Transfer, isDrafted: boolean) => void;
}

/** What a superior begins with a matter, or is asked (程序规定15). */
export function SuperiorSteps({ matter, me, step, onClose, onDone }: Properties) {
  switch (step) {
    case 'draft-assignment':
      return (
        <DraftDrawer
          matterId={matter.matterId}
          me={me}
          isAssignment
          onClose={onClose}
          onDone={(transfer) => onDone(transfer, true)}
        />
      );
    case 'take-up-matter':
      return (
        <TakeUpDialog
          matter={matter}
          onClose={onClose}
          onDone={(transfer) => onDone(transfer, false)}
        />
      );
    case 'request-taking-up':
      return (
        <RequestTakingUpDrawer
          matterId={matter.matterId}
          onClose={onClose}
          onDone={(transfer) => onDone(transfer, false)}
        />
      );
  }
}
