import { Link } from 'react-router';
import type { Load, Workload } from '@/api/types';
import { CertificateWord } from '@/ui/certificate-word';
import { useSpeech } from '@/words/words-context';
import { useWorkloadWords } from '@/words/workload';
import { AbsenceCell } from './absence-cell';
import './workload-table.css';

const NEARNESS = ['overdue', 'red', 'amber', 'calm', 'still'] as const;

/** Who has how much, whoever is most behind first. */
export function WorkloadTable({ workload }: { workload: Workload }) {
  const { language } = useSpeech();
  const words = useWorkloadWords();
  const isEnglish = language === 'en';
  const most = Math.max(1, ...workload.people.map(({ load }) => sum(load)));
  return (
    <table className="workload">
      <thead>
        <tr>
          <th scope="col">{words.workload.person}</th>
          <th scope="col">{words.workload.roles}</th>
          <td aria-hidden />
          {NEARNESS.map((nearness) => (
            <th scope="col" className="is-figure" key={nearness}>
              {words.workload[nearness]}
            </th>
          ))}
          <th scope="col" className="is-figure">
            {words.workload.matters}
          </th>
          <th scope="col">{words.workload.certificate}</th>
          <th scope="col">{words.workload.away}</th>
        </tr>
      </thead>
      <tbody>
        {workload.people.map((line) => {
          const { person, roles, certification, load, absence } = line;
          const name = isEnglish ? person.labelEn : person.label;
          return (
            <tr key={person.id}>
              <th scope="row">
                <Link
                  to={`/?scope=office&person=${person.id}`}
                  aria-label={words.workload.open(name)}
                >
                  {name}
                </Link>
              </th>
              <td className="workload-roles" data-label={words.workload.roles}>
                {roles.map((role) => words.roles[role]).join(isEnglish ? ', ' : '、')}
              </td>
              <td className={sum(load) > 0 ? 'workload-share' : 'workload-share is-none'}>
                <Bar load={load} most={most} />
              </td>
              <Figures load={load} />
              <td data-label={words.workload.certificate}>
                <CertificateWord certification={certification} says={words.certificate} />
              </td>
              <td data-label={words.workload.away}>
                <AbsenceCell person={person} absence={absence} />
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <Link to="/?scope=office">{words.workload.office}</Link>
          </th>
          <td />
          <td />
          <Figures load={workload.office} />
          <td />
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

function Figures({ load }: { load: Load }) {
  const words = useWorkloadWords();
  return (
    <>
      {NEARNESS.map((nearness) => (
        <td
          className={load[nearness] > 0 ? `is-figure is-${nearness}` : 'is-figure is-none'}
          data-label={words.workload[nearness]}
          key={nearness}
        >
          {load[nearness]}
        </td>
      ))}
      <td
        className={load.matters > 0 ? 'is-figure' : 'is-figure is-none'}
        data-label={words.workload.matters}
      >
        {load.matters}
        {load.capped && <span title={words.workload.capped}>+</span>}
      </td>
    </>
  );
}

// The figures beside it say the same to whoever cannot see it.
function Bar({ load, most }: { load: Load; most: number }) {
  return (
    <div className="workload-bar" aria-hidden>
      {NEARNESS.map((nearness) => (
        <span
          className={`is-${nearness}`}
          style={{ inlineSize: `${String((100 * load[nearness]) / most)}%` }}
          key={nearness}
        />
      ))}
    </div>
  );
}

const sum = (load: Load) => NEARNESS.reduce((total, nearness) => total + load[nearness], 0);
