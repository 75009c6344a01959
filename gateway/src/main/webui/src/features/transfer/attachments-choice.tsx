import { Button, Checkbox, Input } from 'antd';
import { useImperativeHandle, useRef, useState, type Ref } from 'react';
import { useTransferWords } from '@/words/transfer';

interface Properties {
  suggested: string[];
  value?: string[];
  onChange?: (titles: string[]) => void;
  id?: string;
  ref?: Ref<{ focus: () => void }>;
}

/** Titles of the papers that go along: the usual ones to tick, others to add. */
export function AttachmentsChoice({ suggested, value = [], onChange, id, ref }: Properties) {
  const words = useTransferWords();
  const box = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({
    focus: () => box.current?.querySelector('input')?.focus(),
  }));
  const [title, setTitle] = useState('');
  const titles = [...new Set([...suggested, ...value])];
  const add = () => {
    const added = title.trim();
    if (!added) return;
    onChange?.([...new Set([...value, added])]);
    setTitle('');
  };
  return (
    <div className="choice" id={id} ref={box} role="group" aria-label={words.transfer.attachments}>
      <Checkbox.Group
        className="choice"
        value={value}
        options={titles}
        onChange={(chosen) => onChange?.(titles.filter((candidate) => chosen.includes(candidate)))}
      />
      <div className="add-line">
        <Input
          aria-label={words.transfer.addAttachment}
          placeholder={words.transfer.addAttachment}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          onPressEnter={(event) => {
            event.preventDefault();
            add();
          }}
        />
        <Button onClick={add}>{words.transfer.addAttachmentButton}</Button>
      </div>
    </div>
  );
}
