import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
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
  const tab = oneOf(TABS, parameters.get('tab')) ?? 'register';
  return (
    <>
      <PageHead title={words.places.LETTERS} />
      <Tabs
        label={says.label}
        tabs={TABS.map((name) => ({ name, label: says.tabs[name] }))}
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
