import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { moment } from '@/ui/dates';
import { useLeadImportWords } from '@/words/lead-import';
import { useSpeech } from '@/words/words-context';
import { importsQuery } from './api';

/** Lists that this person brought; a report stays where it was. */
export function EarlierImports() {
  const { leadImport } = useLeadImportWords();
  const { language } = useSpeech();
  const imports = useQuery(importsQuery).data?.items ?? [];
  if (imports.length === 0) return null;
  return (
    <section className="panel">
      <h2>{leadImport.earlier}</h2>
      <ul>
        {imports.map(({ importId, begunAt, rows, finished }) => (
          <li key={importId}>
            <Link to={`/leads/import?report=${importId}`}>
              {leadImport.earlierOf(moment(begunAt, language), rows)}
            </Link>
            {!finished && <> · {leadImport.stopped}</>}
          </li>
        ))}
      </ul>
    </section>
  );
}
