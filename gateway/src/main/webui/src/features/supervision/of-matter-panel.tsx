import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { Link } from 'react-router';
import type { Supervision } from '@/api/types';
import { BetweenOffices } from '@/ui/between-offices';
import { plainDay } from '@/ui/dates';
import { DueChip } from '@/ui/due-chip';
import { RefusalNote } from '@/ui/refusal-note';
import { useSupervisionWords } from '@/words/supervision';
import { useSpeech } from '@/words/words-context';
import { supervisionsOfMatterQuery } from './api';
import { STATE_COLOURS } from './state-colours';
import '@/ui/panel-parts.css';

/** Under whose supervision the matter is or was; nothing where it never was. */
export function SupervisionsOfMatterPanel({ matterId }: { matterId: string }) {
  const { supervision: says } = useSupervisionWords();
  const ordered = useQuery(supervisionsOfMatterQuery(matterId));
  if (ordered.isError) {
    return <RefusalNote error={ordered.error} onRetry={() => void ordered.refetch()} />;
  }
  const items = ordered.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="panel" aria-label={says.one}>
      <h2>{says.one}</h2>
      <ul className="panel-lines">
        {items.map((supervision) => (
          <Line key={supervision.id} supervision={supervision} />
        ))}
      </ul>
    </section>
  );
}

function Line({ supervision }: { supervision: Supervision }) {
  const { supervision: says } = useSupervisionWords();
  const { language } = useSpeech();
  const { id, by, office, state, overdue, demands, dueOn, reports, due } = supervision;
  return (
    <li>
      <Link to={`/supervisions/${id}`}>
        <BetweenOffices from={by} to={office} />
      </Link>{' '}
      <Tag color={STATE_COLOURS[state]}>{says.states[state]}</Tag>
      {overdue && <Tag color="error">{says.overdue}</Tag>}
      {due?.chip && <DueChip chip={due.chip} provisional={due.provisional} />}
      <small>
        <span className="number">{demands.at(-1)?.letterNumber ?? says.order}</span> ·{' '}
        {says.until(plainDay(dueOn, language))} · {says.reported(reports.length)}
      </small>
    </li>
  );
}
