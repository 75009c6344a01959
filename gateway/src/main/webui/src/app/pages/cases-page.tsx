import { PhaseList } from '@/features/docket/phase-list';
import { PageHead } from '@/ui/page-head';
import { useListWords } from '@/words/lists';

/** 案件: what is filed. */
export function CasesPage() {
  const words = useListWords();
  return (
    <>
      <PageHead title={words.places.CASES} />
      <PhaseList phase="case" label={words.places.CASES} empty={words.matters.emptyCases} />
    </>
  );
}
