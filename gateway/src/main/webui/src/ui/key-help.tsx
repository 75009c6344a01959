import { Button } from 'antd';
import { useEffect, useId, useRef } from 'react';
import { useWords } from '@/words/words-context';
import './key-help.css';

/** The keys of the console as a table; the help page shows it too. */
export function KeyTable() {
  const words = useWords();
  return (
    <table className="key-table">
      <tbody>
        {words.list.keys.map(({ keys, does }) => (
          <tr key={does}>
            <th scope="row">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What `?` shows. */
export function KeyHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const words = useWords();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    // The browser's own dialog keeps the focus inside and gives it back.
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="key-help" aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{words.list.keyboard}</h2>
      {isOpen && <KeyTable />}
      <Button onClick={onClose}>{words.action.close}</Button>
    </dialog>
  );
}
