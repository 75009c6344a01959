import { useCallback } from 'react';
import { EmptyList } from '@/ui/empty-list';
import { useSearchWords } from '@/words/search';
import { MatterList } from './matter-list';
import { pieces } from './pieces';

/** What a search found, with the words that were looked for marked. */
export function FoundList({ query }: { query: string }) {
  const words = useSearchWords();
  const says = useCallback(
    (text: string) =>
      pieces(text, query).map((piece) =>
        piece.isFound ? <mark key={piece.at}>{piece.text}</mark> : piece.text,
      ),
    [query],
  );
  return (
    <>
      <p className="search-hint">{words.search.unmarked}</p>
      <MatterList
        name="search"
        label={words.search.results(query)}
        asked={{ query }}
        says={says}
        empty={
          <EmptyList
            says={words.search.nothing(query)}
            begin={<p className="search-hint">{words.search.nothingHint}</p>}
          />
        }
      />
    </>
  );
}
