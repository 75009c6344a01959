import { useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { useParams } from 'react-router';
import type { ReadingLine } from '@/api/types';
import { readingPages, readingsFile, type Asked } from '@/features/audit/api';
import { DisclosureShown } from '@/features/audit/disclosure-shown';
import { ExportButton } from '@/features/audit/export-button';
import { readingColumns } from '@/features/audit/reading-columns';
import { ReadingFilters } from '@/features/audit/reading-filters';
import { called } from '@/ui/called';
import { DataList } from '@/ui/data-list';
import { EmptyList } from '@/ui/empty-list';
import { useOfficeName } from '@/ui/office-name';
import { PageHead } from '@/ui/page-head';
import { useAddress } from '@/ui/use-address';
import { useAuditWords } from '@/words/audit';
import { useSpeech } from '@/words/words-context';
import '@/features/audit/audit.css';

const ReviewPanel = lazy(async () => ({
  default: (await import('@/features/challenge/review-panel')).ReviewPanel,
}));

const ASKED = ['office', 'person', 'outcome', 'number', 'from', 'to'] as const;

/** 审计: who read, was refused, unmasked or exported what. */
export function AuditPage() {
  const { language } = useSpeech();
  const words = useAuditWords();
  const officeName = useOfficeName();
  const [address, put] = useAddress();
  const asked: Asked = Object.fromEntries(
    ASKED.flatMap((name) => {
      const value = address.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  const pages = useInfiniteQuery(readingPages(asked));
  const readings = pages.data?.pages[0];
  const columns = useMemo(
    () => readingColumns({ words, language, officeName }, (person) => put('person', person)),
    [words, language, officeName, put],
  );
  const person = readings?.items[0]?.person;
  return (
    <>
      <PageHead
        title={words.places.AUDIT}
        actions={
          readings && (
            <ExportButton
              fetch={() => readingsFile(asked)}
              name={words.audit.file(readings.from, readings.to)}
            />
          )
        }
      />
      {readings && <p className="audit-intro">{words.audit.intro(readings.keptYears)}</p>}
      <Suspense fallback={null}>
        <ReviewPanel />
      </Suspense>
      <DataList
        name="readings"
        asked={address.toString()}
        label={words.places.AUDIT}
        columns={columns}
        query={pages}
        keyOf={keyOf}
        matterOf={matterOf}
        filters={
          readings && (
            <ReadingFilters
              asked={asked}
              readings={readings}
              person={asked.person && person ? called(person, language) : undefined}
              onChoose={put}
            />
          )
        }
        empty={<EmptyList says={words.audit.none} />}
      />
    </>
  );
}

const keyOf = (line: ReadingLine) => line.id;
const matterOf = (line: ReadingLine) => line.matterId ?? '';

/** 知悉情况 of one matter: beside the log it is made of, so that both load as one. */
export function DisclosurePage() {
  const { matterId = '' } = useParams();
  return <DisclosureShown key={matterId} matterId={matterId} />;
}
