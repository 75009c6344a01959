import { useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import type { Page } from '@/api/pages';
import { waitingPages } from '@/features/letter-draft/api';
import { Bones } from '@/ui/bones';
import { PageHead } from '@/ui/page-head';
import { Tabs } from '@/ui/tabs';
import { oneOf } from '@/ui/use-address';
import { useRegisterWords } from '@/words/letters';
import { LetterRegisterTab } from './letter-register';

const WaitingList = lazy(async () => ({
  default: (await import('@/features/letter-draft/waiting-list')).WaitingList,
}));

/** The names stand in the address. */
const TABS = ['register', 'waiting'] as const;

/** 文书: the register of letters, and what waits for one's signature. */
export function LettersPage() {
  const words = useRegisterWords();
  const says = words.lettersPage;
  const [parameters, setParameters] = useSearchParams();
  const waiting = useInfiniteQuery(waitingPages()).data?.pages ?? [];
  const count = countOf(waiting);
  const tab = oneOf(TABS, parameters.get('tab')) ?? 'register';
  return (
    <>
      <PageHead title={words.places.LETTERS} />
      <Tabs
        label={says.label}
        tabs={TABS.map((name) => ({
          name,
          label: name === 'waiting' && count ? says.waiting(count) : says.tabs[name],
        }))}
        chosen={tab}
        onChoose={(name) =>
          setParameters(name === 'register' ? {} : { tab: name }, { replace: true })
        }
      >
        {tab === 'register' ? (
          <LetterRegisterTab />
        ) : (
          <Suspense fallback={<Bones rows={8} />}>
            <WaitingList />
          </Suspense>
        )}
      </Tabs>
    </>
  );
}

/** How many wait; nothing where none does, and "at least" where there are more than were read. */
function countOf(pages: Page<unknown>[]): string {
  const loaded = pages.reduce((sum, page) => sum + page.items.length, 0);
  if (loaded === 0) return '';
  return pages.at(-1)?.next ? `${loaded}+` : String(loaded);
}
