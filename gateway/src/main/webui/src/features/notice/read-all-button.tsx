import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { Notice } from '@/api/types';
import { RefusalNote } from '@/ui/refusal-note';
import { useWords } from '@/words/words-context';
import { countQuery, useOpenings } from './api';

/** Marks all read, up to the newest that is shown. */
export function ReadAllButton({ newest }: { newest: Notice | undefined }) {
  const words = useWords();
  const unread = useQuery({ ...countQuery, enabled: false }).data?.unread ?? 0;
  const openings = useOpenings();
  if (!newest || (unread === 0 && !openings.isError)) return null;
  return (
    <>
      <Button
        size="small"
        loading={openings.isPending}
        onClick={() => openings.mutate(newest.noticeId)}
      >
        {words.notices.readAll}
      </Button>
      <RefusalNote error={openings.error} onRetry={() => openings.mutate(newest.noticeId)} />
    </>
  );
}
