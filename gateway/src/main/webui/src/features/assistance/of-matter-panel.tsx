import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { Link } from 'react-router';
import { BetweenOffices } from '@/ui/between-offices';
import { Bones } from '@/ui/bones';
import { DueChip } from '@/ui/due-chip';
import { EmptyList } from '@/ui/empty-list';
import { RefusalNote } from '@/ui/refusal-note';
import { useAssistanceWords } from '@/words/assistance';
import { answeredOf } from './answering';
import { assistanceOfMatterQuery } from './api';
import type { Assistance } from './contract';
import { STATE_COLOURS } from './state-colours';
import '@/ui/panel-parts.css';

/** Whom the case asked for assistance, and how far each is. */
export function AssistanceOfMatterPanel({ matterId }: { matterId: string }) {
  const { assistance: says } = useAssistanceWords();
  const asked = useQuery(assistanceOfMatterQuery(matterId));
  return (
    <section className="panel" aria-label={says.ofMatter}>
      <h2>{says.ofMatter}</h2>
      {asked.isPending && <Bones rows={3} />}
      {asked.isError && <RefusalNote error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.data?.items.length === 0 && <EmptyList says={says.noneOfMatter} />}
      <ul className="panel-lines">
        {asked.data?.items.map((assistance) => (
          <Line key={assistance.id} assistance={assistance} />
        ))}
      </ul>
    </section>
  );
}

function Line({ assistance }: { assistance: Assistance }) {
  const { assistance: says } = useAssistanceWords();
  const { id, number, rounds, from, to, state, overdue, items, due } = assistance;
  const letter = rounds.filter(({ letterNumber }) => letterNumber).at(-1)?.letterNumber;
  return (
    <li>
      <Link to={`/assistance/${id}`}>
        <BetweenOffices from={from} to={to} />
      </Link>{' '}
      <Tag color={STATE_COLOURS[state]}>{says.states[state]}</Tag>
      {overdue && <Tag color="error">{says.overdue}</Tag>}
      {due?.chip && <DueChip chip={due.chip} provisional={due.provisional} />}
      <small>
        <span className="number">{letter ?? number}</span> ·{' '}
        {says.answered(answeredOf(items), items.length)}
      </small>
    </li>
  );
}
