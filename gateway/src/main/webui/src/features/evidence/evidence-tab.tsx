import { Alert } from 'antd';
import { useState } from 'react';
import type { Matter, Me } from '@/api/types';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { EvidenceList } from './evidence-list';
import { IntakeDrawer } from './intake-drawer';

interface Properties {
  matter: Matter;
  me: Me;
  /** The form is open; the address says so. */
  isTakingIn: boolean;
  onTakingIn: (isOpen: boolean) => void;
}

/** The matter's evidence, and the form that adds to it. */
export function EvidenceTab({ matter, me, isTakingIn, onTakingIn }: Properties) {
  const words = useEvidenceWords();
  const [done, setDone] = useState<string | undefined>(undefined);
  const mayTakeIn = Boolean(matter.uploadTicket);
  return (
    <>
      {done && (
        <Alert className="evidence-done" type="success" showIcon role="status" title={done} />
      )}
      <EvidenceList
        matterId={matter.matterId}
        onTakeIn={mayTakeIn ? () => onTakingIn(true) : undefined}
      />
      {/* What is filled in stays when the ticket goes: the service says why it is refused. */}
      {isTakingIn && (
        <IntakeDrawer
          place={{ of: 'matters', id: matter.matterId }}
          me={me}
          onClose={() => onTakingIn(false)}
          onDone={(item) => {
            setDone(item && words.evidence.takenIn(item.number, item.title ?? ''));
            onTakingIn(false);
          }}
        />
      )}
    </>
  );
}
