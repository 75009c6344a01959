import { Empty } from 'antd';
import type { ReactNode } from 'react';

/** What would stand here, and how to begin. */
export function EmptyList({ says, begin }: { says: string; begin?: ReactNode }) {
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={says}>
      {begin}
    </Empty>
  );
}
