import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { typedLetterQuery, type TypedLetter as Typed } from '@/api/letter-preview';
import { Bones } from '@/ui/bones';
import { LetterSheet } from '@/ui/letter-sheet';
import { RefusalNote } from '@/ui/refusal-note';
import './typed-letter.css';

/** Asked after typing has paused for so long. */
const PAUSE_MS = 500;

interface Properties {
  label: string;
  /** Said while something necessary is missing. */
  hint: string;
  /** Said while a newer one is fetched. */
  loading: string;
  typed: Typed | undefined;
}

/** The letter beside a form, as it would go out with what is typed so far. */
export function TypedLetter({ label, hint, loading, typed }: Properties) {
  const paused = usePaused(typed);
  const letter = useQuery(typedLetterQuery(paused));
  return (
    <section className="drafting-preview" aria-label={label}>
      <h3>{label}</h3>
      <div className="typed-quiet" role="status">
        {letter.isFetching && letter.data !== undefined && loading}
      </div>
      {!paused && letter.data === undefined && <p className="typed-quiet">{hint}</p>}
      {letter.isLoading && <Bones />}
      {letter.isError && <RefusalNote error={letter.error} onRetry={() => void letter.refetch()} />}
      {letter.data !== undefined && <LetterSheet html={letter.data} label={label} compact />}
    </section>
  );
}

function usePaused(typed: Typed | undefined): Typed | undefined {
  const text = typed ? JSON.stringify(typed) : undefined;
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setPaused(text), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text]);
  return paused === undefined ? undefined : (JSON.parse(paused) as Typed);
}
