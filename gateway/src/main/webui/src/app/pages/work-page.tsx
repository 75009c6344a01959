import { useQuery } from '@tanstack/react-query';
import { meQuery } from '@/api/me';
import { WorkList } from '@/features/docket/work-list';
import { writtenDay } from '@/ui/dates';
import { PageHead } from '@/ui/page-head';
import { useSpeech } from '@/words/words-context';
import { RegisterLeadButton } from './register-lead-button';

/** 待办: what must be done today, and what breaks if it is not. */
export function WorkPage() {
  const { words, language } = useSpeech();
  const today = useQuery(meQuery).data?.today;
  return (
    <>
      <PageHead
        title={words.places.WORK}
        facts={today && <span>{words.work.today(writtenDay(today, language))}</span>}
        actions={<RegisterLeadButton />}
      />
      <WorkList />
    </>
  );
}
