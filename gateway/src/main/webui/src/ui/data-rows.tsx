import { useRecentChanges } from '@/live/changes';
import { useWords } from '@/words/words-context';
import type { Group, Placed } from './settled';
import type { Column } from './use-columns';
import './bones.css';

interface Properties<Row> {
  rows: Placed<Row>[];
  columns: Column<Row>[];
  groups: Group<Row>[];
  matterOf: (row: Row) => string;
}

/** The rows under their headings; those somebody changed a moment ago are marked. */
export function DataRows<Row>({ rows, columns, groups, matterOf }: Properties<Row>) {
  const words = useWords();
  const changed = useRecentChanges();
  const isHeaded = rows[0] !== undefined && groups.length > 1 && rows[0].group === groups[0]?.key;
  return groups.map((group) => {
    const own = rows.filter((placed) => placed.group === group.key);
    if (own.length === 0) return null;
    return (
      <tbody key={group.key}>
        {isHeaded && (
          <tr className="list-heading" data-tone={group.tone}>
            <th scope="rowgroup" colSpan={columns.length}>
              {words.list.heading(group.title, own.length)}
            </th>
          </tr>
        )}
        {own.map(({ key, row }) => {
          const isMarked = changed.has(matterOf(row));
          return (
            <tr key={key} className={isMarked ? 'list-row marked-row' : 'list-row'}>
              {columns.map((column) => (
                <td
                  key={column.key}

                  data-label={column.title}
                  className={column.isName ? 'list-name' : undefined}
                >
                  {column.isName && isMarked && (
                    <span className="list-mark">{words.list.updated}</span>
                  )}
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    );
  });
}

const ROWS = 8;

/** As many rows as a screen holds, as high as the real ones: nothing jumps when they come. */
export function SkeletonRows({ columns }: { columns: { key: string; isName?: boolean }[] }) {
  return (
    <tbody aria-hidden>
      {Array.from({ length: ROWS }, (_, row) => (
        <tr key={row} className="list-row">
          {columns.map((column) => (
            <td key={column.key} className={column.isName ? 'list-name' : undefined}>
              <span className="bone list-bone" />
              {column.isName && <span className="bone list-bone list-bone-long" />}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
