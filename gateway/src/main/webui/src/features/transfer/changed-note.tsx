import { Alert, Button } from 'antd';
import type { Transfer } from '@/api/types';
import { useWords } from '@/words/words-context';

interface Properties {
  seen: Transfer;
  now: Transfer;
  onReview: () => void;
}

/** What somebody else changed since the dialog was opened; to be read before anything is sent. */
export function ChangedNote({ seen, now, onReview }: Properties) {
  const words = useWords();
  const rows = [
    {
      field: words.transfer.state,
      before: words.transferStates[seen.transfer.state],
      after: words.transferStates[now.transfer.state],
    },
    { field: words.transfer.to, before: seen.transfer.to.name, after: now.transfer.to.name },
    {
      field: words.transfer.legalBasis,
      before: seen.transfer.legalBasis,
      after: now.transfer.legalBasis,
    },
    {
      field: words.transfer.senderSays,
      before: seen.transfer.senderSays.text,
      after: now.transfer.senderSays.text,
    },
    {
      field: words.transfer.attachments,
      before: seen.transfer.attachments.join('；'),
      after: now.transfer.attachments.join('；'),
    },
  ].filter((row) => row.before !== row.after);
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={words.stale.title}
      description={
        <>
          <p>{words.transfer.outdated}</p>
          <table className="transfer-difference">
            <thead>
              <tr>
                <th scope="col">{words.stale.field}</th>
                <th scope="col">{words.stale.before}</th>
                <th scope="col">{words.stale.now}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.field}>
                  <th scope="row">{row.field}</th>
                  <td>{row.before}</td>
                  <td>{row.after}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Button onClick={onReview}>{words.transfer.reviewed}</Button>
        </>
      }
    />
  );
}
