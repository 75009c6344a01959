import { Alert } from 'antd';
import { useLocation } from 'react-router';
import type { Lead } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { useLeadSpeech } from '@/words/lead/lead-speech';

/** Right after registering: the number, and which limits run from it; always: what the server warns of. */
export function RegisteredNote({ lead }: { lead: Lead }) {
  const { words, language } = useLeadSpeech();
  const state = useLocation().state as { registered?: string } | null;
  const names: Record<string, string | undefined> = words.matter.rules;
  const isNew = state?.registered === lead.number && lead.state === 'REGISTERED';
  if (!isNew && lead.warnings.length === 0) return null;
  return (
    <div className="lead-notes">
      {isNew && (
        <Alert
          type="success"
          showIcon
          role="status"
          title={words.lead.registered(lead.number)}
          description={
            lead.clocks.length > 0 &&
            words.lead.registeredDue(
              lead.clocks.map(({ rule, due }) =>
                words.lead.clockDue(
                  names[rule] ?? words.lead.clock(rule),
                  writtenDay(due, language),
                ),
              ),
            )
          }
        />
      )}
      {lead.warnings.map((warning) => (
        <Alert key={warning.text} type="warning" showIcon title={warning.text} />
      ))}
    </div>
  );
}
