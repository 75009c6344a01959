import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { LetterDraft } from '@/api/types';
import { called } from '@/ui/called';
import { DataList } from '@/ui/data-list';
import { EmptyList } from '@/ui/empty-list';
import { RowLink } from '@/ui/row-link';
import type { Column } from '@/ui/use-columns';
import { writtenMoment } from '@/ui/written-moment';
import type { Language } from '@/words';
import { useLetterDraftWords, type LetterDraftWords } from '@/words/letter-draft';
import { useSpeech } from '@/words/words-context';
import { waitingPages } from './api';
import './letter-draft.css';

/** 待签发: what waits for the caller's signature, the longest first. */
export function WaitingList() {
  const { language } = useSpeech();
  const words = useLetterDraftWords();
  const says = words.letterDraft.waiting;
  const pages = useInfiniteQuery(waitingPages());
  const columns = useMemo(() => columnsOf(words, language), [words, language]);
  return (
    <>
      <p className="draft-intro">{says.intro}</p>
      <DataList
        name="letters-to-sign"
        asked=""
        label={says.tab}
        columns={columns}
        query={pages}
        keyOf={keyOf}
        matterOf={matterOf}
        empty={<EmptyList says={says.none} />}
      />
    </>
  );
}

const keyOf = (draft: LetterDraft) => draft.draftId;
const matterOf = (draft: LetterDraft) => draft.matterId;

function columnsOf(words: LetterDraftWords, language: Language): Column<LetterDraft>[] {
  const says = words.letterDraft;
  return [
    {
      key: 'title',
      title: says.columns.title,
      isName: true,
      cell: (draft) => (
        <RowLink to={`/letter-drafts/${draft.draftId}`}>{words.letter.kinds[draft.kind]}</RowLink>
      ),
    },
    {
      key: 'matter',
      title: says.columns.matter,
      width: '36%',
      cell: (draft) => (
        <>
          {draft.matterTitle}
          <span className="list-under number">{draft.number}</span>
        </>
      ),
    },
    {
      key: 'by',
      title: says.columns.by,
      width: 200,
      cell: (draft) => called(draft.begun, language),
    },
    {
      key: 'since',
      title: says.columns.since,
      width: 210,
      cell: (draft) => draft.submitted && writtenMoment(draft.submitted.at, language),
    },
  ];
}
