import { Drawer } from 'antd';
import type { Evidence, Me } from '@/api/types';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { IntakeForm } from './intake-form';
import './evidence.css';

interface Properties {
  matterId: string;
  me: Me;
  onClose: () => void;
  /** Taken in at once, or on its way as files. */
  onDone: (item: Evidence | undefined) => void;
}

/** 登记证据: particulars once, then as many files as belong together. */
export function IntakeDrawer({ matterId, me, onClose, onDone }: Properties) {
  const words = useEvidenceWords();
  useReturnFocus();
  return (
    <Drawer
      open
      title={words.evidence.takeIn}
      size="min(880px, 100vw)"
      onClose={onClose}
      mask={{ closable: false }}
      destroyOnHidden
    >
      <p className="evidence-law">{words.evidence.intakeLaw}</p>
      <IntakeForm matterId={matterId} me={me} onClose={onClose} onDone={onDone} />
    </Drawer>
  );
}
