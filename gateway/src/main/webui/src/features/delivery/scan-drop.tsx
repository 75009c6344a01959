import { InboxOutlined } from '@ant-design/icons';
import { useId, useState, type DragEvent } from 'react';
import { useHeldDrops } from '@/ui/use-held-drops';
import { useDeliveryWords } from '@/words/delivery';

/** One file, dropped or chosen. */
export function ScanDrop({ onFile }: { onFile: (file: File) => void }) {
  const says = useDeliveryWords().delivery;
  const id = useId();
  const [isOver, setOver] = useState(false);
  useHeldDrops();
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const take = (files: FileList | null) => {
    const [file] = [...(files ?? [])];
    if (file) onFile(file);
  };
  return (
    <label
      htmlFor={id}
      className={isOver ? 'scan-drop is-over' : 'scan-drop'}
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
      <span>{says.drop}</span>
      <small>{says.dropHint}</small>
      <input
        id={id}
        type="file"
        accept="application/pdf,image/jpeg,image/png"
        className="visually-hidden"
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again after a refusal.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
