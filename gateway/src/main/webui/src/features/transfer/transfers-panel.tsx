import { Tag } from 'antd';
import { Link } from 'react-router';
import type { Matter } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { EmptyList } from '@/ui/empty-list';
import { useOfficeName } from '@/ui/office-name';
import { useTransferWords } from '@/words/transfer';
import { useSpeech } from '@/words/words-context';
import './transfer.css';

/** The transfers of a matter; the one under way first. */
export function TransfersPanel({ transfers }: { transfers: Matter['transfers'] }) {
  const words = useTransferWords();
  const { language } = useSpeech();
  const nameOf = useOfficeName();
  const ordered = [...transfers].sort((one, other) => Number(other.open) - Number(one.open));
  return (
    <section className="panel" aria-label={words.transfer.panel}>
      <h2>{words.transfer.panel}</h2>
      {ordered.length === 0 && <EmptyList says={words.transfer.none} />}
      <ul className="transfer-lines">
        {ordered.map((transfer) => (
          <li key={transfer.transferId}>
            <Link to={`/transfers/${transfer.transferId}`}>
              {words.transfer.route(
                nameOf(transfer.from, transfer.fromName),
                nameOf(transfer.to, transfer.toName),
              )}
            </Link>{' '}
            <Tag color={transfer.open ? 'blue' : 'default'}>
              {words.transferStates[transfer.state]}
            </Tag>
            <small>
              {words.superior.ways[transfer.way]} · {words.transferKinds[transfer.kind]} ·{' '}
              {words.transfer.updated} {writtenDay(transfer.updatedOn, language)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
