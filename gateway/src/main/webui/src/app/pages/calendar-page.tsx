import { useQuery } from '@tanstack/react-query';
import { meQuery } from '@/api/me';
import { Calculator } from '@/features/calendar/calculator';
import { YearsPanel } from '@/features/calendar/years-panel';
import { PageHead } from '@/ui/page-head';
import { useWords } from '@/words/words-context';
import '@/features/calendar/calendar.css';

/** 期限日历: when a limit ends, and which days are worked. */
export function CalendarPage() {
  const words = useWords();
  const today = useQuery(meQuery).data?.today;
  if (!today) return null;
  return (
    <>
      <PageHead title={words.places.CALENDAR} />
      <Calculator today={today} />
      <YearsPanel today={today} />
    </>
  );
}
