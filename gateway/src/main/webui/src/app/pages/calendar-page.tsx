import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { meQuery } from '@/api/me';
import { Calculator } from '@/features/calendar/calculator';
import { ImportPanel } from '@/features/calendar/import-panel';
import { LocalDaysPanel } from '@/features/calendar/local-days-panel';
import { RecountsPanel } from '@/features/calendar/recounts-panel';
import { YearsPanel } from '@/features/calendar/years-panel';
import { Bones } from '@/ui/bones';
import { PageHead } from '@/ui/page-head';
import { useWords } from '@/words/words-context';
import '@/features/calendar/calendar.css';

/** 期限日历: when a limit ends, which days are worked, and what is changed about them. */
export function CalendarPage() {
  const words = useWords();
  const me = useQuery(meQuery).data;
  if (!me) return null;
  return (
    <>
      <PageHead title={words.places.CALENDAR} />
      <Suspense fallback={<Bones rows={12} />}>
        <Calculator today={me.today} />
        <YearsPanel today={me.today} />
        {me.person && (
          <>
            <LocalDaysPanel today={me.today} />
            <RecountsPanel />
            <ImportPanel />
          </>
        )}
      </Suspense>
    </>
  );
}
