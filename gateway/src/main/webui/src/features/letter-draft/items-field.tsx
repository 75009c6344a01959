import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import type { LetterKindForm } from '@/api/types';
import { useLetterDraftWords } from '@/words/letter-draft';
import { columnLabel } from './draft-labels';
import { typedColumns } from './draft-values';

const LONGEST_CELL = 1000;
const MOST_LINES = 200;

/** The list of a letter, line by line; its numbers are counted. */
export function ItemsField({ kind }: { kind: LetterKindForm }) {
  const says = useLetterDraftWords().letterDraft;
  const columns = typedColumns(kind);
  return (
    <Form.List name="items">
      {(lines, { add, remove }) => (
        <fieldset className="draft-items">
          <legend>
            {says.items}
            <span className="draft-required">{says.required}</span>
          </legend>
          {lines.length === 0 ? (
            <p className="draft-quiet">{says.noItems}</p>
          ) : (
            <table>
              <thead>
                <tr>
                  <th scope="col">{columnLabel('number', says)}</th>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {columnLabel(column, says)}
                    </th>
                  ))}
                  <td />
                </tr>
              </thead>
              <tbody>
                {lines.map(({ key, name }) => (
                  <tr key={key}>
                    <th scope="row" aria-label={says.itemOf(name + 1)}>
                      {name + 1}
                    </th>
                    {columns.map((column) => (
                      <td key={column} data-label={columnLabel(column, says)}>
                        <Form.Item name={[name, column]}>
                          <Input.TextArea
                            autoSize={{ minRows: 1, maxRows: 6 }}
                            maxLength={LONGEST_CELL}
                            aria-label={`${says.itemOf(name + 1)} ${columnLabel(column, says)}`}
                          />
                        </Form.Item>
                      </td>
                    ))}
                    <td>
                      <Button
                        type="text"
                        icon={<DeleteOutlined />}
                        aria-label={says.removeItem(name + 1)}
                        title={says.removeItem(name + 1)}
                        onClick={() => remove(name)}
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <Button
            icon={<PlusOutlined />}
            disabled={lines.length >= MOST_LINES}
            onClick={() => add({})}
          >
            {says.addItem}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
