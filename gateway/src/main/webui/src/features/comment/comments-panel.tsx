import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { Comment } from '@/api/types';
import { Bones } from '@/ui/bones';
import { EmptyList } from '@/ui/empty-list';
import { RefusalNote } from '@/ui/refusal-note';
import { useTalkWords } from '@/words/talk';
import { commentPages } from './api';
import { CommentForm } from './comment-form';
import { CommentLine } from './comment-line';
import { TakeBackDialog } from './take-back-dialog';
import './comment.css';
import '@/ui/panel-parts.css';

interface Properties {
  matterId: string;
  ownOffice: string;
}

/** 办案交流: what was said about the matter, newest first. */
export function CommentsPanel({ matterId, ownOffice }: Properties) {
  const { talk: says } = useTalkWords();
  const pages = useInfiniteQuery(commentPages(matterId));
  const [correcting, setCorrecting] = useState<string | undefined>(undefined);
  const [taking, setTaking] = useState<Comment | undefined>(undefined);
  if (pages.isPending) return <Bones rows={6} />;
  if (!pages.data) {
    return <RefusalNote error={pages.error} onRetry={() => void pages.refetch()} />;
  }
  const comments = pages.data.pages.flatMap((page) => page.items);
  const mentionable = pages.data.pages[0]?.mentionable ?? [];
  return (
    <section className="panel" aria-label={says.comments}>
      <h2>{says.comments}</h2>
      <p className="step-law">{says.intro}</p>
      <div className="controls-form">
        <CommentForm matterId={matterId} mentionable={mentionable} ownOffice={ownOffice} />
      </div>
      {comments.length === 0 && <EmptyList says={says.none} />}
      <ul className="comments">
        {comments.map((comment) =>
          comment.id === correcting ? (
            <li key={comment.id} className="comment">
              <CommentForm
                matterId={matterId}
                mentionable={mentionable}
                ownOffice={ownOffice}
                former={comment}
                onDone={() => setCorrecting(undefined)}
              />
            </li>
          ) : (
            <CommentLine
              key={comment.id}
              comment={comment}
              onCorrect={() => setCorrecting(comment.id)}
              onTakeBack={() => setTaking(comment)}
            />
          ),
        )}
      </ul>
      {pages.hasNextPage && (
        <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {says.older}
        </Button>
      )}
      {taking && (
        <TakeBackDialog matterId={matterId} comment={taking} onClose={() => setTaking(undefined)} />
      )}
    </section>
  );
}
