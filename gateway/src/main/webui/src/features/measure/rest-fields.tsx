import { Form } from 'antd';
import type { Measure } from '@/api/types';
import type { FormOnly } from './notice';
import { NoticeFields } from './notice-fields';

/** Beside a seizure of some goods: by which paper the others go back. */
export function RestFields({ measure }: { measure: Measure }) {
  const extent = Form.useWatch<FormOnly['extent']>('extent');
  return extent === 'SOME' && <NoticeFields step="seizure" measure={measure} about="rest" />;
}
