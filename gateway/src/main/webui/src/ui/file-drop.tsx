import { InboxOutlined } from '@ant-design/icons';
import { useId, useState, type DragEvent, type Ref } from 'react';
import { useHeldDrops } from './use-held-drops';
import './file-drop.css';

interface Properties {
  /** What may be chosen, anything unless said; what is dropped is looked at by whoever takes it. */
  accept?: string;
  says: string;
  hint?: string | undefined;
  /** Whether more than one may come at once. */
  several?: boolean;
  /** At least one, and no more than one unless several may come. */
  onFiles: (files: [File, ...File[]]) => void;
  ref?: Ref<HTMLInputElement>;
}

/** Files, dropped or chosen. */
export function FileDrop({ accept, says, hint, several = false, onFiles, ref }: Properties) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  useHeldDrops();
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const take = (files: FileList | null) => {
    const [first, ...more] = files ?? [];
    if (first) onFiles(several ? [first, ...more] : [first]);
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
        ref={ref}
        id={id}
        type="file"
        accept={accept}
        multiple={several}
        className="visually-hidden"
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again after a refusal, or once it was mended or removed.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
