import { useWords } from '@/words/words-context';
import { useOfficeName } from './office-name';

interface Office {
  id: string;
  name: string;
}

/** The short name of an office, in the reader's language. */
export function useBriefName(): (office: Office) => string {
  const words = useWords();
  const nameOf = useOfficeName();
  return ({ id, name }) => words.offices.brief(nameOf(id, name));
}

/** Who wrote to whom. */
export function BetweenOffices({ from, to }: { from: Office; to: Office }) {
  const brief = useBriefName();
  return (
    <span>
      {brief(from)} → {brief(to)}
    </span>
  );
}
