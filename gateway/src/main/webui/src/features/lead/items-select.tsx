import { Select } from 'antd';
import type { Lead } from '@/api/types';
import { useWordsOfLead } from '@/words/lead/lead-speech';

type Item = Lead['evidence'][number];

interface Properties {
  items: Item[];
  /** More than one may be chosen. */
  several?: boolean;
  value?: string | string[];
  onChange?: (chosen: string | string[] | undefined) => void;
  id?: string;
}

/** Items of evidence of the matter, by their numbers. */
export function ItemsSelect({ items, several = false, value, onChange, id }: Properties) {
  const words = useWordsOfLead();
  return (
    <Select
      id={id}
      {...(value === undefined ? {} : { value })}
      {...(onChange ? { onChange } : {})}
      {...(several ? { mode: 'multiple' as const } : { allowClear: true })}
      options={items.map(({ evidenceId, number, title }) => ({
        value: evidenceId,
        label: words.lead.item(number, title ?? ''),
      }))}
      placeholder={words.lead.itemHint}
      notFoundContent={words.lead.noItems}
      showSearch={{ optionFilterProp: 'label' }}
    />
  );
}
