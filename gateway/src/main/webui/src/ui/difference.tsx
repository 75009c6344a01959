import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '@/words/words-context';
import { Happenings, type Reading } from './happenings';
import './difference.css';

/** One thing that is not as it was when the page was opened. */
export interface Changed {
  label: string;
  before: ReactNode;
  now: ReactNode;
}

interface Properties {
  changes: Changed[];
  /** What the person had read of the matter: who changed it since then, and when, is asked. */
  since?: Reading;
  /** The change is read; what was filled in stays and may be sent. */
  onGoOn: () => void;
  onTakeTheirs: () => void;
}

/**
 * Somebody else was faster: who, when, and what it is now. Nothing is overwritten from here: whoever goes
 * on is back in the form, and submits it again.
 */
export function Difference({ changes, since, onGoOn, onTakeTheirs }: Properties) {
  const words = useWords();
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={words.stale.title}
      description={
        <>
          <p>{words.stale.text}</p>
          {since && <Happenings since={since} />}
          {changes.length > 0 && (
            <table className="difference">
              <thead>
                <tr>
                  <th scope="col">{words.stale.field}</th>
                  <th scope="col">{words.stale.before}</th>
                  <th scope="col">{words.stale.now}</th>
                </tr>
              </thead>
              <tbody>
                {changes.map((change) => (
                  <tr key={change.label}>
                    <th scope="row">{change.label}</th>
                    <td>
                      <del>{change.before}</del>
                    </td>
                    <td>
                      <ins>{change.now}</ins>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <div className="difference-choice">
            <Button type="primary" onClick={onGoOn}>
              {words.stale.goOn}
            </Button>
            <Button onClick={onTakeTheirs}>{words.stale.takeTheirs}</Button>
          </div>
        </>
      }
    />
  );
}
