import { Suspense } from 'react';
import { PhaseList } from '@/features/docket/phase-list';
import { PageHead } from '@/ui/page-head';
import { useListWords } from '@/words/lists';
import { ImportListLinks } from './import-list-links';
import { RegisterLeadButton } from './register-lead-button';

/** 线索: what is not filed yet, and what left before it was. */
export function LeadsPage() {
  const words = useListWords();
  return (
    <>
      <PageHead
        title={words.places.LEADS}
        actions={
          <>
            <Suspense fallback={null}>
              <ImportListLinks />
            </Suspense>
            <RegisterLeadButton />
          </>
        }
      />
      <PhaseList
        phase="lead"
        label={words.places.LEADS}
        empty={words.matters.emptyLeads}
        begin={<RegisterLeadButton />}
      />
    </>
  );
}
