import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { officesQuery } from '@/api/offices';
import { useSpeech } from '@/words/words-context';
import { RefusalNote } from './refusal-note';

interface Properties {
  name: string;
  label: string;
  /** The office that writes: nobody writes to himself. */
  except: string;
}

/** Another office, in a form that needs one. */
export function OfficeItem({ name, label, except }: Properties) {
  const { words, language } = useSpeech();
  const offices = useQuery(officesQuery);
  return (
    <>
      <Form.Item
        name={name}
        label={label}
        rules={[{ required: true, message: words.action.choose }]}
      >
        <Select
          placeholder={words.action.choose}
          showSearch={{ optionFilterProp: 'search' }}
          loading={offices.isPending}
          options={(offices.data ?? [])
            .filter((office) => office.id !== except)
            .map((office) => ({
              value: office.id,
              label: language === 'en' ? office.nameEn : office.name,
              search: `${office.id} ${office.name} ${office.nameEn}`,
            }))}
        />
      </Form.Item>
      {offices.isError && (
        <RefusalNote error={offices.error} onRetry={() => void offices.refetch()} />
      )}
    </>
  );
}
