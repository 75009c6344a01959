import type { Enrolment } from '@/api/types';
import { ActionBar } from '@/ui/action-bar';
import { usePeopleSpeech } from '@/words/people/people-speech';
import type { Act } from './api';
import { CertificateLines } from './certificate-lines';
import { RoleLines } from './role-lines';

export type Asking = (act: Act, person: Enrolment, body?: Record<string, string>) => void;

/** With these the row itself says which role or certificate is meant. */
const OF_A_LINE: readonly Act[] = ['end-role', 'end-certificate'];
const UNDOING: readonly Act[] = ['deactivate'];

/** Who is enrolled in an office, in which roles by which papers, and with which certificates. */
export function PeopleTable({ people, onAsk }: { people: Enrolment[]; onAsk: Asking }) {
  const { words, language } = usePeopleSpeech();
  const { columns } = words.people;
  return (
    <table className="people-table">
      <thead>
        <tr>
          <th scope="col">{columns.person}</th>
          <th scope="col">{columns.account}</th>
          <th scope="col">{columns.roles}</th>
          <th scope="col">{columns.certificates}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id} className={person.active ? undefined : 'is-inactive'}>
            <th scope="row">
              {language === 'en' ? person.labelEn : person.label}
              {!person.active && <small> {words.people.inactive}</small>}
            </th>
            <td data-label={columns.account}>
              <code>{person.account}</code>
            </td>
            <td data-label={columns.roles}>
              <RoleLines person={person} onAsk={onAsk} />
            </td>
            <td data-label={columns.certificates}>
              <CertificateLines person={person} onAsk={onAsk} />
            </td>
            <td>
              <ActionBar
                steps={person.actions
                  .filter((action) => !OF_A_LINE.includes(action.name))
                  .map((action) => ({
                    key: action.name,
                    label: words.people.acts[action.name],
                    open: action.open,
                    reason: action.reason,
                    weight: UNDOING.includes(action.name) ? 'UNDOING' : 'OTHER',
                  }))}
                onStep={(act) => onAsk(act as Act, person)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
