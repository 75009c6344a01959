import { Link } from 'react-router';
import { usePartiesWords } from '@/words/parties/parties-speech';
import type { PartyPage } from './api';
import '@/ui/plain-table.css';

/** The matters that name the party, as far as this office sees them. */
export function NamedTable({ party }: { party: PartyPage }) {
  const words = usePartiesWords();
  return (
    <section className="panel" aria-labelledby="party-named">
      <h2 id="party-named">{words.party.named}</h2>
      <p>{words.party.namedHint}</p>
      <table className="plain-table" aria-labelledby="party-named">
        <thead>
          <tr>
            <th scope="col">{words.party.number}</th>
            <th scope="col">{words.party.title}</th>
            <th scope="col">{words.party.asName}</th>
            <th scope="col">{words.party.code}</th>
            <th scope="col">{words.party.role}</th>
          </tr>
        </thead>
        <tbody>
          {party.named.map((entry) => (
            <tr key={entry.partyId}>
              <td className="number">{entry.number}</td>
              <td>
                <Link to={`/matters/${entry.matterId}`}>{entry.title}</Link>
              </td>
              <td>{entry.name}</td>
              <td className="number">{entry.identifier ?? words.action.unknown}</td>
              <td>{words.partyRoles[entry.role]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {party.more && <p>{words.party.more}</p>}
    </section>
  );
}
