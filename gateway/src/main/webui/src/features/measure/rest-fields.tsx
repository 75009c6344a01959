import { Form } from 'antd';
import type { FormOnly } from './notice';
import { NoticeFields } from './notice-fields';

/** Beside a seizure of some goods: by which paper the others go back. */
export function RestFields() {
  const extent = Form.useWatch<FormOnly['extent']>('extent');
  return extent === 'SOME' && <NoticeFields step="seizure" about="rest" />;
}
