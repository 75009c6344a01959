import { Link } from 'react-router';
import type { Dispute } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { OfficeName } from '@/ui/office-name';
import { useDisputeWords } from '@/words/dispute';
import { useSpeech } from '@/words/words-context';
import './dispute.css';

/** What is on the table or was agreed, and how the dispute ended. */
export function ConclusionPanel({ dispute }: { dispute: Dispute }) {
  const words = useDisputeWords();
  const { language } = useSpeech();
  const { conclusion, ending } = dispute;
  if (!conclusion && !ending) return null;
  return (
    <section className="panel" aria-label={words.dispute.conclusion}>
      <h2>{words.dispute.conclusion}</h2>
      {conclusion && (
        <>
          <p>
            <OfficeName id={conclusion.proposedBy.id} name={conclusion.proposedBy.name} />
            {words.dispute.proposed(writtenDay(conclusion.on, language))}
            <strong>
              <OfficeName id={conclusion.competent.id} name={conclusion.competent.name} />
            </strong>
          </p>
          <p className="dispute-said">{conclusion.text}</p>
          <p className="dispute-quiet">
            {words.dispute.talk(
              conclusion.heldAt.slice(0, 16).replace('T', ' '),
              conclusion.present,
              conclusion.place ?? '',
            )}
          </p>
        </>
      )}
      {ending && (
        <p>
          {words.dispute.endings[dispute.state](writtenDay(ending.on, language))} {ending.reason}{' '}
          {ending.minutes && (
            <Link to={`/letters/${ending.minutes}`}>{words.dispute.toMinutes}</Link>
          )}
          {ending.transferId && (
            <Link to={`/transfers/${ending.transferId}`}>{words.dispute.toTransfer}</Link>
          )}
        </p>
      )}
    </section>
  );
}
