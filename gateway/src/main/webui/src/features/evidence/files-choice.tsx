import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useImperativeHandle, useRef, useState, type Ref } from 'react';
import { FileDrop } from '@/ui/file-drop';
import { sizeOf } from '@/ui/sizes';
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
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => input.current?.focus() }));
  const [left, setLeft] = useState(0);

  const add = (files: File[]) => {
    // What is taken in stays for ever: the same file chosen twice is a slip.
    const fresh = files.filter((file) => !value.some((chosen) => isSame(chosen.file, file)));
    setLeft(files.length - fresh.length);
    onChange?.([
      ...value,
      ...fresh.map((file) => ({ key: crypto.randomUUID(), file, title: titleOf(file.name) })),
    ]);
  };

  return (
    <div className="files-choice" id={id}>
      <FileDrop ref={input} says={words.evidence.dropFiles} several onFiles={add} />
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
