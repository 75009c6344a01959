import { useQuery } from '@tanstack/react-query';
import { Bones } from '@/ui/bones';
import { moment } from '@/ui/dates';
import { OfficeName } from '@/ui/office-name';
import { RefusalNote } from '@/ui/refusal-note';
import { useMatterWords } from '@/words/matter';
import { useSpeech } from '@/words/words-context';
import { writersQuery } from './api';
import '@/ui/panel-parts.css';

/** Who could write when, as the journal alone proves it. */
export function WritersPanel({ matterId }: { matterId: string }) {
  const { language } = useSpeech();
  const words = useMatterWords();
  const writers = useQuery(writersQuery(matterId));
  return (
    <section className="panel" aria-label={words.matter.writers}>
      <h2>{words.matter.writers}</h2>
      <p className="panel-quiet">{words.matter.writersNote}</p>
      {writers.isPending && <Bones rows={2} />}
      {writers.isError && (
        <RefusalNote error={writers.error} onRetry={() => void writers.refetch()} />
      )}
      <ol className="panel-lines">
        {writers.data?.map((writer) => (
          <li key={writer.epoch}>
            <OfficeName id={writer.office} name={writer.officeName} />
            <small>
              {words.matter.since(moment(writer.since, language))} ·{' '}
              {words.matter.fromFact(writer.fromSequence)}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}
