import { Link } from 'react-router';
import type { Lead } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { useLeadSpeech } from '@/words/lead/lead-speech';

/** Where the lead went, and which others came in; of the others only those one may see. */
export function LeadLinks({ lead }: { lead: Lead }) {
  const { words, language } = useLeadSpeech();
  const isMerged = lead.state === 'MERGED' || lead.state === 'DUPLICATE_CLOSED';
  const isHidden = isMerged && !lead.links.some((link) => link.into);
  if (lead.links.length === 0 && !isHidden) return null;
  return (
    <section className="panel" aria-labelledby="lead-links">
      <h2 id="lead-links">{words.lead.links}</h2>
      {isHidden && <p>{words.lead.linkHidden}</p>}
      <ul className="lead-matches">
        {lead.links.map((link) => (
          <li key={link.matterId}>
            {link.into ? words.lead.linkInto(link.kind) : words.lead.linkFrom(link.kind)}{' '}
            <Link to={`/matters/${link.matterId}`}>{link.title}</Link>
            <small>
              <span className="number">{link.number}</span> · {writtenDay(link.on, language)}
              {link.reason && <> · {link.reason}</>}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
