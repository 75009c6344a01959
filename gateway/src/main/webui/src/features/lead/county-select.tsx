import { Select } from 'antd';
import type { ComponentRef, Ref } from 'react';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { useCounties } from './use-divisions';

interface Properties {
  id?: string;
  value?: string | undefined;
  onChange?: (county: string | undefined) => void;
  /** One that must be there cannot be cleared. */
  required?: boolean;
  ref?: Ref<ComponentRef<typeof Select>>;
  'aria-required'?: 'true' | 'false';
  'aria-describedby'?: string;
}

/** A county, found by name or code. */
export function CountySelect({ ref, value, onChange, required = false, ...rest }: Properties) {
  const words = useWordsOfLead();
  const cities = useCounties();
  return (
    <Select
      {...rest}
      ref={ref}
      // Until the names are here, a code would be shown.
      value={cities.length > 0 ? value : undefined}
      onChange={(county: string | undefined) => onChange?.(county)}
      options={cities}
      loading={cities.length === 0}
      placeholder={words.lead.placeHint}
      allowClear={!required}
      showSearch={{
        filterOption: (typed, option) =>
          option !== undefined &&
          'search' in option &&
          (option.search as string).includes(typed.trim().toLowerCase()),
      }}
    />
  );
}
