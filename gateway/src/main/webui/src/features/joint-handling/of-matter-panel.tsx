import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { Link } from 'react-router';
import type { JointHandling } from '@/api/types';
import { BetweenOffices } from '@/ui/between-offices';
import { DueChip } from '@/ui/due-chip';
import { RefusalNote } from '@/ui/refusal-note';
import { useJointHandlingWords } from '@/words/joint-handling';
import { jointHandlingsOfMatterQuery } from './api';
import { STATE_COLOURS } from './states';
import '@/ui/panel-parts.css';

/** Who was invited to handle the case jointly, and how far each is; nothing where nobody was. */
export function JointHandlingsOfMatterPanel({ matterId }: { matterId: string }) {
  const { jointHandling: says } = useJointHandlingWords();
  const invited = useQuery(jointHandlingsOfMatterQuery(matterId));
  if (invited.isError) {
    return <RefusalNote error={invited.error} onRetry={() => void invited.refetch()} />;
  }
  const items = invited.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="panel" aria-label={says.ofMatter}>
      <h2>{says.ofMatter}</h2>
      <ul className="panel-lines">
        {items.map((joint) => (
          <Line key={joint.id} joint={joint} />
        ))}
      </ul>
    </section>
  );
}

function Line({ joint }: { joint: JointHandling }) {
  const { jointHandling: says } = useJointHandlingWords();
  const { id, letterNumber, from, to, state, reports, due } = joint;
  return (
    <li>
      <Link to={`/joint-handlings/${id}`}>
        <BetweenOffices from={from} to={to} />
      </Link>{' '}
      <Tag color={STATE_COLOURS[state]}>{says.states[state]}</Tag>
      {due?.chip && <DueChip chip={due.chip} provisional={due.provisional} />}
      <small>
        <span className="number">{letterNumber ?? says.letters.sent}</span>
        {reports.length > 0 && ` · ${says.reported(reports.length)}`}
      </small>
    </li>
  );
}
