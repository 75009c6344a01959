import { EditOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { LetterDraft } from '@/api/types';
import { Bones } from '@/ui/bones';
import { called } from '@/ui/called';
import { RefusalNote } from '@/ui/refusal-note';
import { writtenMoment } from '@/ui/written-moment';
import { useLetterDraftWords } from '@/words/letter-draft';
import { useSpeech } from '@/words/words-context';
import { draftsQuery } from './api';
import { KindChooser } from './kind-chooser';
import { STATE_COLOURS } from './state-colours';
import './letter-draft.css';

/** What one's office is drafting in a matter, and where another letter is begun. */
export function DraftsPanel({ matterId }: { matterId: string }) {
  const says = useLetterDraftWords().letterDraft;
  const drafts = useQuery(draftsQuery(matterId));
  const [isChoosing, setChoosing] = useState(false);
  if (drafts.isPending) return <Bones rows={3} />;
  if (!drafts.data) {
    return <RefusalNote error={drafts.error} onRetry={() => void drafts.refetch()} />;
  }
  const { items, actions, kinds } = drafts.data;
  const [beginning] = actions;
  const open = items.filter((draft) => draft.state === 'DRAFT' || draft.state === 'SUBMITTED');
  return (
    <section className="panel" aria-labelledby="letter-drafts">
      <div className="draft-panel-head">
        <h2 id="letter-drafts">{says.panel}</h2>
        {beginning?.open && (
          <Button type="primary" icon={<EditOutlined />} onClick={() => setChoosing(true)}>
            {says.begin}
          </Button>
        )}
      </div>
      {beginning && !beginning.open && (
        <Alert type="info" showIcon title={beginning.reason ?? says.notOpen} />
      )}
      {open.length === 0 && <p className="draft-quiet">{says.none}</p>}
      <ul className="draft-lines">
        {open.map((draft) => (
          <DraftLine key={draft.draftId} draft={draft} />
        ))}
      </ul>
      {isChoosing && (
        <KindChooser matterId={matterId} open={kinds} onClose={() => setChoosing(false)} />
      )}
    </section>
  );
}

function DraftLine({ draft }: { draft: LetterDraft }) {
  const { language } = useSpeech();
  const words = useLetterDraftWords();
  const says = words.letterDraft;
  const { begun, submitted, returned } = draft;
  return (
    <li>
      <Link to={`/letter-drafts/${draft.draftId}`}>{words.letter.kinds[draft.kind]}</Link>{' '}
      <Tag color={STATE_COLOURS[draft.state]}>{says.states[draft.state]}</Tag>
      {returned && draft.state === 'DRAFT' && <Tag color="warning">{says.returnedMark}</Tag>}
      {draft.closed && <Tag>{says.closed}</Tag>}
      <small>
        {submitted && draft.state === 'SUBMITTED'
          ? says.submittedBy(called(submitted, language), writtenMoment(submitted.at, language))
          : says.begunBy(called(begun, language), writtenMoment(begun.at, language))}
      </small>
    </li>
  );
}
