import { SettingOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useWords } from '@/words/words-context';
import { Bubble } from './bubble';
import { SwitchBox } from './switch-box';
import type { Column } from './use-columns';

interface Properties<Row> {
  columns: Column<Row>[];
  isShown: (column: Column<Row>) => boolean;
  onChoose: (key: string, wanted: boolean) => void;
}

/** Which columns to show. */
export function ColumnChoice<Row>({ columns, isShown, onChoose }: Properties<Row>) {
  const words = useWords();
  const optional = columns.filter((column) => !column.isName);
  return (
    <Bubble
      label={words.action.columns}
      button={(handle) => (
        <Button type="text" icon={<SettingOutlined />} {...handle}>
          {words.action.columns}
        </Button>
      )}
    >
      <fieldset className="column-choice">
        <legend>{words.action.columns}</legend>
        {optional.map((column) => (
          <SwitchBox
            key={column.key}
            label={column.title}
            isOn={isShown(column)}
            onTurn={(wanted) => onChoose(column.key, wanted)}
          />
        ))}
      </fieldset>
    </Bubble>
  );
}
