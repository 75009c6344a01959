import { InboxOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import './empty-list.css';

/** What would stand here, and how to begin. */
export function EmptyList({ says, begin }: { says: string; begin?: ReactNode }) {
  return (
    <div className="empty-list">
      <InboxOutlined className="empty-mark" aria-hidden />
      <p>{says}</p>
      {begin}
    </div>
  );
}
