import { Link } from 'react-router';
import type { AbsenceAnswer } from '@/api/types';
import { plainDay } from '@/ui/dates';
import '@/ui/plain-table.css';
import { useSpeech } from '@/words/words-context';
import { useWorkloadWords } from '@/words/workload';

/** Which limits end while somebody is away, and whose role was told of them. */
export function AbsenceDue({ due }: { due: NonNullable<AbsenceAnswer['due']> }) {
  const { language } = useSpeech();
  const words = useWorkloadWords();
  const says = words.workload;
  if (!due.told) return <p>{says.dueNone}</p>;
  return (
    <>
      <p>{says.due(due.count, words.roles[due.told])}</p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{says.dueMatter}</th>
            <th scope="col">{says.dueRule}</th>
            <th scope="col">{says.dueDay}</th>
          </tr>
        </thead>
        <tbody>
          {due.items.map((line, place) => (
            <tr key={`${place} ${line.matterId}`}>
              <td>
                <Link to={`/matters/${line.matterId}`}>{line.number ?? line.matterId}</Link>
              </td>
              <td>{line.rule}</td>
              <td>{plainDay(line.due, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {due.count > due.items.length && <p>{says.dueRest(due.count - due.items.length)}</p>}
      {due.capped && <p>{says.dueCapped}</p>}
    </>
  );
}
