import { PhaseList } from '@/features/docket/phase-list';
import { PageHead } from '@/ui/page-head';
import { useWords } from '@/words/words-context';

/** 案件: what is filed. */
export function CasesPage() {
  const words = useWords();
  return (
    <>
      <PageHead title={words.places.CASES} />
      <PhaseList phase="case" label={words.places.CASES} empty={words.matters.emptyCases} />
    </>
  );
}
