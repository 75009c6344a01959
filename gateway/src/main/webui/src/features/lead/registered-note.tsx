import { Alert } from 'antd';
import { useLocation } from 'react-router';
import type { Lead } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { useSpeech } from '@/words/words-context';

const VERIFICATION = 'DL-01';

/** Right after registering: the number, and until when it must be verified; always: what the server warns of. */
export function RegisteredNote({ lead }: { lead: Lead }) {
  const { words, language } = useSpeech();
  const state = useLocation().state as { registered?: string } | null;
  const clock = lead.clocks.find((candidate) => candidate.rule === VERIFICATION);
  const isNew = state?.registered === lead.number;
  if (!isNew && lead.warnings.length === 0) return null;
  return (
    <div className="lead-notes">
      {isNew && (
        <Alert
          type="success"
          showIcon
          role="status"
          title={words.lead.registered(lead.number)}
          description={clock && words.lead.registeredDue(writtenDay(clock.due, language))}
        />
      )}
      {lead.warnings.map((warning) => (
        <Alert
          key={warning.code + warning.office.id}
          type="warning"
          showIcon
          title={warning.text}
        />
      ))}
    </div>
  );
}
