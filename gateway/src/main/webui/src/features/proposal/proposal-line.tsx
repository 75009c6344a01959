import { Button, Tag } from 'antd';
import type { Proposal } from '@/api/types';
import { plainDay } from '@/ui/dates';
import { useOfficeName } from '@/ui/office-name';
import { useTalkWords } from '@/words/talk';
import { useSpeech } from '@/words/words-context';
import type { Step } from './api';
import '@/ui/controls.css';

interface Properties {
  proposal: Proposal;
  onStep: (step: Step) => void;
}

/** One proposal: whose, what, why, and its answer. */
export function ProposalLine({ proposal, onStep }: Properties) {
  const words = useTalkWords();
  const { language } = useSpeech();
  const officeName = useOfficeName();
  const says = words.talk;
  const called = (person: Proposal['by']) =>
    (language === 'en' ? person?.labelEn : person?.label) ?? says.somebody;
  const { answeredByOffice, answeredByOfficeName, answeredOn } = proposal;
  return (
    <li>
      <strong>{says.kinds[proposal.kind]}</strong>{' '}
      <Tag color={proposal.state === 'OPEN' ? 'blue' : 'default'}>
        {says.states[proposal.state]}
      </Tag>
      <small>
        {says.answered(
          plainDay(proposal.proposedOn, language),
          words.offices.brief(officeName(proposal.office, proposal.officeName)),
          called(proposal.by),
        )}
      </small>
      {proposal.about && <p>{proposal.about}</p>}
      <p className="comment-text">{proposal.text}</p>
      <p className="comment-text">{says.because(proposal.reason)}</p>
      {answeredByOffice && answeredOn && (
        <small>
          {says.answered(
            plainDay(answeredOn, language),
            words.offices.brief(officeName(answeredByOffice, answeredByOfficeName ?? '')),
            called(proposal.answeredBy),
          )}
          {proposal.words && ` · ${proposal.words}`}
        </small>
      )}
      <span className="controls">
        {proposal.answering.open && (
          <>
            <Button size="small" type="primary" onClick={() => onStep('acceptance')}>
              {says.steps.acceptance}
            </Button>{' '}
            <Button size="small" onClick={() => onStep('declining')}>
              {says.steps.declining}
            </Button>{' '}
          </>
        )}
        {proposal.withdrawal.open && (
          <Button size="small" onClick={() => onStep('withdrawal')}>
            {says.steps.withdrawal}
          </Button>
        )}
      </span>
    </li>
  );
}
