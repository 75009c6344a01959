import {
  ArrowDownOutlined,
  ArrowUpOutlined,
  DeleteOutlined,
  PlusOutlined,
} from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useAssistanceWords } from '@/words/assistance';
import type { ItemKind } from './contract';

const LONGEST_TEXT = 1000;
const MOST_ITEMS = 20;

/** Where the caret goes after the list changed: what had it may be gone, or moved away. */
interface Caret {
  row: number;
  on: 'kind' | 'up' | 'down';
}

/** What is asked for, one by one, in the order of the letter. */
export function AskedItemsField() {
  const words = useAssistanceWords();
  const says = words.assistance;
  const list = useRef<HTMLOListElement>(null);
  const [caret, setCaret] = useState<Caret | undefined>(undefined);
  const [told, setTold] = useState('');
  useEffect(() => {
    if (!caret) return;
    const row = list.current?.children.item(caret.row);
    const wanted = row?.querySelector<HTMLButtonElement>(`[data-way="${caret.on}"]:enabled`);
    const place = wanted ?? row?.querySelector('input');
    place?.focus();
  }, [caret]);
  const chosen = [{ required: true, message: words.action.choose }];
  const text = [{ required: true, whitespace: true, message: words.action.required }];
  const kinds = (Object.entries(says.kinds) as [ItemKind, string][]).map(([value, label]) => ({
    value,
    label,
  }));
  return (
    <Form.List name="items">
      {(lines, { add, remove, move }) => (
        <fieldset className="asked-items">
          <legend>{says.fields.items}</legend>
          <ol ref={list}>
            {lines.map(({ key, name }) => (
              <li key={key}>
                <div className="asked-item-head">
                  <strong>{says.itemOf(name + 1)}</strong>
                  <Button
                    type="text"
                    icon={<ArrowUpOutlined />}
                    data-way="up"
                    disabled={name === 0}
                    aria-label={says.moveUp(name + 1)}
                    title={says.moveUp(name + 1)}
                    onClick={() => {
                      move(name, name - 1);
                      setCaret({ row: name - 1, on: name > 1 ? 'up' : 'down' });
                      setTold(says.moved(name));
                    }}
                  />
                  <Button
                    type="text"
                    icon={<ArrowDownOutlined />}
                    data-way="down"
                    disabled={name === lines.length - 1}
                    aria-label={says.moveDown(name + 1)}
                    title={says.moveDown(name + 1)}
                    onClick={() => {
                      move(name, name + 1);
                      setCaret({ row: name + 1, on: name + 2 < lines.length ? 'down' : 'up' });
                      setTold(says.moved(name + 2));
                    }}
                  />
                  <Button
                    type="text"
                    icon={<DeleteOutlined />}
                    disabled={lines.length === 1}
                    aria-label={says.removeItem(name + 1)}
                    title={says.removeItem(name + 1)}
                    onClick={() => {
                      remove(name);
                      setCaret({ row: Math.min(name, lines.length - 2), on: 'kind' });
                      setTold(says.removed(lines.length - 1));
                    }}
                  />
                </div>
                <Form.Item name={[name, 'kind']} label={says.fields.kind} rules={chosen}>
                  <Select
                    placeholder={words.action.choose}
                    showSearch={{ optionFilterProp: 'label' }}
                    options={kinds}
                  />
                </Form.Item>
                <Form.Item name={[name, 'text']} label={says.fields.text} rules={text}>
                  <Input.TextArea
                    autoSize={{ minRows: 2, maxRows: 8 }}
                    count={{ show: true, max: LONGEST_TEXT }}
                  />
                </Form.Item>
              </li>
            ))}
          </ol>
          <Button
            icon={<PlusOutlined />}
            disabled={lines.length >= MOST_ITEMS}
            onClick={() => {
              add({});
              setCaret({ row: lines.length, on: 'kind' });
            }}
          >
            {says.addItem}
          </Button>
          <span className="visually-hidden" role="status">
            {told}
          </span>
        </fieldset>
      )}
    </Form.List>
  );
}
