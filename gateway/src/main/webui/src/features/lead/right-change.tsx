import type { Body, Lead } from '@/api/types';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { EntryDialog } from './entry-dialog';
import { hasClass } from './registration';
import { RightFields } from './right-fields';

type Right = Lead['rights'][number];
type Correction = Body<'correctNamedRight'>;

interface Properties {
  lead: Lead;
  /** The right that is corrected; another one is named without it. */
  right?: Right | undefined;
  onClose: () => void;
}

/** Another right, or what is right instead of one. */
export function RightChange({ lead, right, onClose }: Properties) {
  const words = useWordsOfLead();
  return (
    <EntryDialog<Correction>
      lead={lead}
      title={right ? words.lead.correctRight : words.lead.addRight}
      place={right ? `rights/${right.rightId}/correction` : 'rights'}
      initialValues={
        right
          ? {
              type: right.type,
              number: right.number,
              name: right.name,
              ...(right.trademarkClass ? { trademarkClass: right.trademarkClass } : {}),
            }
          : { type: 'TRADEMARK_GOODS' }
      }
      body={({ type, number, name, trademarkClass, reason }) => ({
        type,
        number,
        name,
        ...(trademarkClass && type && hasClass(type) ? { trademarkClass } : {}),
        ...(right ? { reason } : {}),
      })}
      asksReason={right !== undefined}
      onClose={onClose}
    >
      <RightFields />
    </EntryDialog>
  );
}
