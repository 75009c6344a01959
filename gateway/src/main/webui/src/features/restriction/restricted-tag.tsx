import { Tag } from 'antd';
import { useRestrictionWords } from '@/words/restriction';

/** Not everybody of its offices sees the matter. */
export function RestrictedTag() {
  return <Tag color="error">{useRestrictionWords().restriction.tag}</Tag>;
}
