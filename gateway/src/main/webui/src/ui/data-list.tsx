import { QuestionCircleOutlined } from '@ant-design/icons';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Page } from '@/api/pages';
import { useWords } from '@/words/words-context';
import { ColumnChoice } from './column-choice';
import { DataRows, SkeletonRows } from './data-rows';
import { ListTotal } from './list-total';
import { KeyHelp } from './key-help';
import { RefusalNote } from './refusal-note';
import { placeRows, useSettled, type Group } from './settled';
import { useColumns, type Column } from './use-columns';
import { useHold } from './use-hold';
import { useRowKeys } from './use-row-keys';
import './controls.css';
import './data-list.css';

interface Properties<Row> {
  /** Which list this is; the chosen columns are kept under it. */
  name: string;
  /** Which of its rows are asked for: other filters are another list. */
  asked: string;
  /** The accessible name of the table. */
  label: string;
  columns: Column<Row>[];
  query: UseInfiniteQueryResult<InfiniteData<Page<Row>>>;
  keyOf: (row: Row) => string;
  matterOf: (row: Row) => string;
  /** In the order shown; headings appear when the first has rows. */
  groups?: Group<Row>[];
  filters?: ReactNode;
  empty: ReactNode;
}

const ONE_GROUP: Group<never>[] = [{ key: 'all', title: '', has: () => true }];

/** A list by pages: a table on a desk, cards on a telephone; read with keys, kept still under the pointer. */
export function DataList<Row>(properties: Properties<Row>) {
  const { name, asked, columns, query, keyOf, filters, empty } = properties;
  const groups = properties.groups ?? (ONE_GROUP as Group<Row>[]);
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const [helps, setHelps] = useState(false);
  useRowKeys(
    place,
    useCallback(() => setHelps(true), []),
  );
  const { shown, isShown, choose } = useColumns(name, columns);
  const fresh = useMemo(
    () => placeRows(query.data?.pages ?? [], groups, keyOf),
    [query.data, groups, keyOf],
  );
  const rows = useSettled(`${asked}|${query.data?.pages.length ?? 0}`, fresh, useHold(place));
  const isEmpty = query.isSuccess && rows.length === 0 && !query.hasNextPage;
  return (
    <>
      <div className="controls">
        {filters}
        <div className="controls-end">
          <ListTotal pages={query.data?.pages} />
          <ColumnChoice columns={columns} isShown={isShown} onChoose={choose} />
          <Button
            type="text"
            icon={<QuestionCircleOutlined />}
            aria-label={words.list.keyboard}
            title={words.list.keyboard}
            onClick={() => setHelps(true)}
          />
        </div>
      </div>
      {query.isError && !query.isFetchNextPageError && (
        <RefusalNote error={query.error} onRetry={() => void query.refetch()} />
      )}
      <div ref={place} className="list" aria-busy={query.isPending || query.isPlaceholderData}>
        {isEmpty && <div className="panel">{empty}</div>}
        {!isEmpty && (query.isPending || rows.length > 0) && (
          <table aria-label={properties.label}>
            <colgroup>
              {shown.map((column) => (
                <col key={column.key} style={column.width ? { width: column.width } : {}} />
              ))}
            </colgroup>
            <thead>
              <tr>
                {shown.map((column) => (
                  <th key={column.key} scope="col">
                    {column.title}
                  </th>
                ))}
              </tr>
            </thead>
            {query.isPending ? (
              <SkeletonRows columns={shown} />
            ) : (
              <DataRows
                rows={rows}
                columns={shown}
                groups={groups}
                matterOf={properties.matterOf}
              />
            )}
          </table>
        )}
        {query.hasNextPage && (
          <Button
            className="list-more"
            data-list-stop
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {words.action.loadMore}
          </Button>
        )}
        {query.isFetchNextPageError && (
          <RefusalNote error={query.error} onRetry={() => void query.fetchNextPage()} />
        )}
      </div>
      <KeyHelp isOpen={helps} onClose={() => setHelps(false)} />
    </>
  );
}
