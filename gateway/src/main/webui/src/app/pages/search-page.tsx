import { useSearchParams } from 'react-router';
import { FoundList } from '@/features/docket/found-list';
import { PageHead } from '@/ui/page-head';
import { useSearchWords } from '@/words/search';
import './search-page.css';

/** What a search over everything one may see has found, or how to search. */
export function SearchPage() {
  const words = useSearchWords();
  const [parameters] = useSearchParams();
  const query = (parameters.get('query') ?? '').trim();
  if (query) {
    return (
      <>
        <PageHead title={words.search.results(query)} />
        <FoundList key={query} query={query} />
      </>
    );
  }
  return (
    <>
      <PageHead title={words.search.title} />
      <section className="panel search-how">
        <h2>{words.search.how}</h2>
        <ul>
          {words.search.ways.map(({ what, example }) => (
            <li key={what}>
              {what} <code>{example}</code>
            </li>
          ))}
        </ul>
        <p className="search-hint">{words.search.start}</p>
      </section>
    </>
  );
}
