import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '@/words/words-context';
import './difference.css';

/** One thing that is not as it was when the page was opened. */
export interface Changed {
  label: string;
  before: ReactNode;
  now: ReactNode;
}

interface Properties {
  changes: Changed[];
  /** What else happened, one sentence each. */
  happened?: { key: string | number; text: string }[];
  onUseMine: () => void;
  onTakeTheirs: () => void;
}

/** Somebody else was faster: what changed, and the choice what becomes of what one has filled in. */
export function Difference({ changes, happened = [], onUseMine, onTakeTheirs }: Properties) {
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
          {happened.length > 0 && (
            <ul className="difference-happened">
              {happened.map((event) => (
                <li key={event.key}>{event.text}</li>
              ))}
            </ul>
          )}
          <div className="difference-choice">
            <Button type="primary" onClick={onUseMine}>
              {words.stale.useMine}
            </Button>
            <Button onClick={onTakeTheirs}>{words.stale.takeTheirs}</Button>
          </div>
        </>
      }
    />
  );
}
