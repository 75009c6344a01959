import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { sourcesQuery, type SourceForm } from './api';
import type { LeadEntry } from './registration';

/** What the chosen source asks for, as the server has it; nothing until one is chosen. */
export function useSourceForm(): SourceForm | undefined {
  const source = Form.useWatch<LeadEntry['source']>('source');
  const forms = useQuery(sourcesQuery).data?.items;
  return forms?.find((form) => form.source === source);
}
