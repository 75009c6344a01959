import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { bodyPages } from '@/features/outside/api';
import { BodyDialog } from '@/features/outside/body-dialog';
import { BodyTable } from '@/features/outside/body-table';
import { Bones } from '@/ui/bones';
import { EmptyList } from '@/ui/empty-list';
import { PageHead } from '@/ui/page-head';
import { RefusalNote } from '@/ui/refusal-note';
import { useDebounced } from '@/ui/use-debounced';
import { useOutsideWords } from '@/words/outside';
import '@/features/outside/outside.css';
import '@/ui/plain-table.css';

/** 系统外单位名录: to whom matters go on paper. */
export function OutsideBodiesPage() {
  const says = useOutsideWords().outside;
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [ended, setEnded] = useState(false);
  const [isEntering, setEntering] = useState(false);
  const sought = useDebounced(typed.trim());
  const pages = useInfiniteQuery(bodyPages(sought, ended));
  const bodies = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const entering = pages.data?.pages[0]?.actions[0];
  return (
    <>
      <PageHead
        title={says.title}
        facts={
          <>
            <span>{says.intro}</span> <Link to="/offices">{says.toOffices}</Link>
          </>
        }
        actions={
          entering && (
            <Button
              type="primary"
              disabled={!entering.open}
              title={entering.reason}
              onClick={() => setEntering(true)}
            >
              {says.acts.enter}
            </Button>
          )
        }
      />
      <section className="panel" aria-label={says.title}>
        <div className="outside-find">
          <Input
            allowClear
            aria-label={says.find}
            placeholder={says.find}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Checkbox checked={ended} onChange={(event) => setEnded(event.target.checked)}>
            {says.withEnded}
          </Checkbox>
        </div>
        {pages.isPending && <Bones rows={6} />}
        {pages.isError && <RefusalNote error={pages.error} onRetry={() => void pages.refetch()} />}
        {pages.data && bodies.length === 0 && (
          <EmptyList says={sought || ended ? says.emptyFound : says.empty} />
        )}
        {bodies.length > 0 && <BodyTable bodies={bodies} />}
        {pages.hasNextPage && (
          <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {says.more}
          </Button>
        )}
      </section>
      {isEntering && (
        <BodyDialog
          act="enter"
          onDone={(id) => void navigate(`/outside-bodies/${id}`)}
          onClose={() => setEntering(false)}
        />
      )}
    </>
  );
}
