import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { moment } from '@/ui/dates';
import { useListWords, type ListKind } from '@/words/list-import';
import { useSpeech } from '@/words/words-context';
import { importsQuery } from './api';

/** Lists that this person brought; a report stays where it was. */
export function EarlierImports({ kind, place }: { kind: ListKind; place: string }) {
  const words = useListWords(kind);
  const { language } = useSpeech();
  const imports = useQuery(importsQuery(kind)).data?.items ?? [];
  if (imports.length === 0) return null;
  return (
    <section className="panel">
      <h2>{words.earlier}</h2>
      <ul>
        {imports.map(({ importId, begunAt, rows, finished }) => (
          <li key={importId}>
            <Link to={`${place}?report=${importId}`}>
              {words.earlierOf(moment(begunAt, language), rows)}
            </Link>
            {!finished && <> · {words.stopped}</>}
          </li>
        ))}
      </ul>
    </section>
  );
}
