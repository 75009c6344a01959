import { DeleteOutlined, InboxOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useId, useImperativeHandle, useRef, useState, type DragEvent, type Ref } from 'react';
import { sizeOf } from '@/ui/sizes';
import { useHeldDrops } from '@/ui/use-held-drops';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { titleOf, type ChosenFile } from './intake-values';

interface Properties {
  value?: ChosenFile[];
  onChange?: (files: ChosenFile[]) => void;
  id?: string;
  ref?: Ref<{ focus: () => void }>;
}

/** Files dropped or chosen; each becomes an item with a title of its own. */
export function FilesChoice({ value = [], onChange, id, ref }: Properties) {
  const words = useEvidenceWords();
  const own = useId();
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => input.current?.focus() }));
  const [isOver, setOver] = useState(false);
  const [left, setLeft] = useState(0);
  useHeldDrops();

  const add = (files: FileList) => {
    // What is taken in stays for ever: the same file chosen twice is a slip.
    const fresh = [...files].filter((file) => !value.some((chosen) => isSame(chosen.file, file)));
    setLeft(files.length - fresh.length);
    onChange?.([
      ...value,
      ...fresh.map((file) => ({ key: crypto.randomUUID(), file, title: titleOf(file.name) })),
    ]);
  };

  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };

  return (
    <div className="files-choice" id={id}>
      <label
        htmlFor={own}
        className={isOver ? 'drop-place is-over' : 'drop-place'}
        onDragOver={over}
        onDragEnter={over}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          add(event.dataTransfer.files);
        }}
      >
        <InboxOutlined aria-hidden />
        <span>{words.evidence.dropFiles}</span>
        <input
          ref={input}
          id={own}
          type="file"
          multiple
          className="visually-hidden"
          onChange={(event) => {
            if (event.currentTarget.files) add(event.currentTarget.files);
            // The same file may be chosen again after it was removed.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p className="evidence-quiet" role="status">
        {left > 0 && words.evidence.alreadyChosen(left)}
      </p>
      {value.length > 0 && (
        <ul className="chosen-files" aria-label={words.evidence.chosenFiles(value.length)}>
          {value.map((chosen) => (
            <li key={chosen.key}>
              <Input
                aria-label={words.evidence.titleOf(chosen.file.name)}
                value={chosen.title}
                onChange={(event) =>
                  onChange?.(
                    value.map((other) =>
                      other.key === chosen.key ? { ...other, title: event.target.value } : other,
                    ),
                  )
                }
              />
              <small className="number">
                {chosen.file.name} · {sizeOf(chosen.file.size)}
              </small>
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={words.evidence.removeFile(chosen.file.name)}
                title={words.evidence.removeFile(chosen.file.name)}
                onClick={() => onChange?.(value.filter(({ key }) => key !== chosen.key))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function isSame(one: File, other: File): boolean {
  return (
    one.name === other.name && one.size === other.size && one.lastModified === other.lastModified
  );
}
