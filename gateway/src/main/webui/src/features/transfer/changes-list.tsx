import type { Transfer } from '@/api/types';
import { writtenMoment } from '@/ui/written-moment';
import { useTransferWords } from '@/words/transfer';
import { useSpeech } from '@/words/words-context';
import './transfer.css';

/** What happened to the matter since the letter went out. */
export function ChangesList({ changes }: { changes: Transfer['changes'] }) {
  const words = useTransferWords();
  const { language } = useSpeech();
  return (
    <section className="transfer-changes" aria-label={words.transfer.changes}>
      <h3>{words.transfer.changes}</h3>
      {changes.length === 0 && <p className="transfer-quiet">{words.transfer.noChanges}</p>}
      <ol>
        {changes.map((change) => (
          <li key={change.sequence}>
            {change.text}
            <small>
              {writtenMoment(change.recordedAt, language)} · {change.actor}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}
