import { Drawer, Form } from 'antd';
import { useCallback, useState } from 'react';
import type { Evidence, Me } from '@/api/types';
import type { IntakePlace } from '@/api/intake-place';
import { LeaveGuard, LeaveQuestion } from '@/ui/leave-guard';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { IntakeForm } from './intake-form';
import type { IntakeValues } from './intake-values';
import './evidence.css';

interface Properties {
  place: IntakePlace;
  me: Me;
  onClose: () => void;
  /** Taken in at once, or on its way as files. */
  onDone: (item: Evidence | undefined) => void;
}

/**
 * 登记证据: particulars once, then as many files as belong together. Files cannot be kept as a draft, so
 * closing it with something filled in asks first.
 */
export function IntakeDrawer({ place, me, onClose, onDone }: Properties) {
  const words = useEvidenceWords();
  useReturnFocus();
  const [form] = Form.useForm<IntakeValues>();
  const [isAsking, setAsking] = useState(false);
  const wouldLose = useCallback(() => form.isFieldsTouched(), [form]);
  const close = () => {
    if (wouldLose()) setAsking(true);
    else onClose();
  };
  const says = words.evidence.giveUp;
  return (
    <Drawer
      open
      title={words.evidence.takeIn}
      size="min(880px, 100vw)"
      onClose={close}
      mask={{ closable: false }}
      destroyOnHidden
    >
      <p className="evidence-law">{words.evidence.intakeLaw}</p>
      <IntakeForm form={form} place={place} me={me} onClose={close} onDone={onDone} />
      <LeaveGuard wouldLose={wouldLose} says={says} />
      <LeaveQuestion
        isAsked={isAsking}
        says={says}
        onStay={() => setAsking(false)}
        onLeave={onClose}
      />
    </Drawer>
  );
}
