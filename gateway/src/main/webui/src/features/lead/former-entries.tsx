import type { Lead } from '@/api/types';
import { moment } from '@/ui/dates';
import { useLeadSpeech } from '@/words/lead/lead-speech';
import '@/ui/panel-parts.css';
import '@/ui/plain-table.css';

/** Parties and rights that were corrected or withdrawn: they stay readable. */
export function FormerEntries({ lead }: { lead: Lead }) {
  const { words, language } = useLeadSpeech();
  if (lead.formerEntries.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="facts-former">
      <h2 id="facts-former">{words.lead.former}</h2>
      <table className="plain-table" aria-labelledby="facts-former">
        <thead>
          <tr>
            <th scope="col">{words.lead.formerEntry}</th>
            <th scope="col">{words.lead.identifier}</th>
            <th scope="col">{words.lead.became}</th>
            <th scope="col">{words.lead.changeReason}</th>
            <th scope="col">{words.lead.changedBy}</th>
          </tr>
        </thead>
        <tbody>
          {lead.formerEntries.map((entry) => (
            <tr key={`${entry.at} ${entry.name}`}>
              <td>{words.lead.formerOf(entry.right, entry.name)}</td>
              <td className="number">{entry.identifier}</td>
              <td>
                {entry.replacedBy
                  ? words.lead.replacedBy(entry.replacedBy)
                  : words.lead.isWithdrawn}
              </td>
              <td>{entry.reason}</td>
              <td>
                {entry.by}
                {words.lead.bySeparator}
                {moment(entry.at, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
