import { InboxOutlined } from '@ant-design/icons';
import { useId, useState, type DragEvent } from 'react';
import { useHeldDrops } from '@/ui/use-held-drops';
import { useListWords, type ListKind } from '@/words/list-import';

/** One file, dropped or chosen. */
export function ListChoice({ kind, onChosen }: { kind: ListKind; onChosen: (file: File) => void }) {
  const words = useListWords(kind);
  const id = useId();
  const [isOver, setOver] = useState(false);
  useHeldDrops();
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) onChosen(file);
  };
  return (
    <label
      htmlFor={id}
      className={isOver ? 'list-drop is-over' : 'list-drop'}
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
      <span>{words.choose}</span>
      <input
        id={id}
        type="file"
        accept=".csv,.xlsx,text/csv"
        className="visually-hidden"
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again once it was mended.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
