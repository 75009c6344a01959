import { Link } from 'react-router';
import { EmptyList } from '@/ui/empty-list';
import { useWords } from '@/words/words-context';

export function MissingPage() {
  const words = useWords();
  return (
    <EmptyList says={words.frame.notFound} begin={<Link to="/">{words.frame.backToWork}</Link>} />
  );
}
