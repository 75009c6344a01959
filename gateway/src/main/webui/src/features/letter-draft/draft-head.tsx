import { Tag } from 'antd';
import { Link } from 'react-router';
import type { LetterDraft, LetterKindForm } from '@/api/types';
import { ActionBar } from '@/ui/action-bar';
import { PageHead } from '@/ui/page-head';
import { useLetterDraftWords } from '@/words/letter-draft';
import { reasonOf } from './draft-labels';
import { isStep, type Step } from './api';
import { STATE_COLOURS } from './state-colours';

interface Properties {
  draft: LetterDraft;
  kind: LetterKindForm;
  busy: boolean;
  onStep: (step: Step) => void;
}

/** What is drafted, how far it is, and what comes next. */
export function DraftHead({ draft, kind, busy, onStep }: Properties) {
  const words = useLetterDraftWords();
  const says = words.letterDraft;
  const isOver = draft.state === 'ISSUED' || draft.state === 'DROPPED';
  const isRecord = draft.signer === 'OFFICER';
  const steps = draft.actions.flatMap((action) => {
    const { act, open } = action;
    return isStep(act) && !(isRecord && act === 'SUBMIT')
      ? [
          {
            key: act,
            label: act === 'ISSUE' && isRecord ? says.issueRecord : says.acts[act],
            open,
            reason: reasonOf(action, kind, says),
            weight: weightOf(act, open),
          },
        ]
      : [];
  });
  return (
    <PageHead
      over={<span className="number">{draft.number}</span>}
      title={words.letter.kinds[draft.kind]}
      facts={
        <>
          <Tag color={STATE_COLOURS[draft.state]}>{says.states[draft.state]}</Tag>
          <Link to={`/matters/${draft.matterId}`}>{draft.matterTitle}</Link>
          <span>{isRecord ? says.byOfficers : says.signer(words.roles[draft.signer])}</span>
          {draft.state === 'ISSUED' && (
            <Link to={`/letters/${draft.draftId}`}>{says.toLetter}</Link>
          )}
        </>
      }
      actions={
        !isOver && (
          <ActionBar steps={steps} busy={busy} onStep={(step) => isStep(step) && onStep(step)} />
        )
      }
    />
  );
}

function weightOf(step: Step, open: boolean): 'NEXT' | 'BESIDE' | 'OTHER' | 'UNDOING' {
  switch (step) {
    case 'SUBMIT':
    case 'ISSUE':
      return open ? 'NEXT' : 'OTHER';
    case 'RETURN':
      return 'BESIDE';
    case 'WITHDRAW':
      return 'UNDOING';
  }
}
