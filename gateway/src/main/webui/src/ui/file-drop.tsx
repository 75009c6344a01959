import { InboxOutlined } from '@ant-design/icons';
import { useId, useState, type DragEvent } from 'react';
import { useHeldDrops } from './use-held-drops';
import './file-drop.css';

interface Properties {
  /** What may be chosen; what is dropped is looked at by whoever takes it. */
  accept: string;
  says: string;
  hint?: string | undefined;
  onFile: (file: File) => void;
}

/** One file, dropped or chosen. */
export function FileDrop({ accept, says, hint, onFile }: Properties) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  useHeldDrops();
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) onFile(file);
  };
  return (
    <label
      htmlFor={id}
      className={isOver ? 'file-drop is-over' : 'file-drop'}
      onDragOver={over}
      onDragEnter={over}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <InboxOutlined aria-hidden />
      <span>{says}</span>
      {hint && <small>{hint}</small>}
      <input
        id={id}
        type="file"
        accept={accept}
        className="visually-hidden"
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again after a refusal, or once it was mended.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
