import { useParams, useSearchParams } from 'react-router';
import { LawArticle } from '@/features/law/law-article';
import { PageHead } from '@/ui/page-head';
import { useLawWords } from '@/words/law/law-speech';

/** What the articles of a citation say: one id, or several with commas between. */
export function LawPage() {
  const words = useLawWords();
  const { ids = '' } = useParams();
  const on = useSearchParams()[0].get('on') ?? undefined;
  return (
    <>
      <PageHead title={words.law.title} facts={words.law.ours} />
      {ids.split(',').map((id) => (
        <LawArticle key={id} id={id} on={on} />
      ))}
    </>
  );
}
