import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { officesQuery } from '@/api/offices';
import { DayItem } from '@/ui/day-item';
import { RefusalNote } from '@/ui/refusal-note';
import { useAssistanceWords } from '@/words/assistance';
import { useSpeech } from '@/words/words-context';
import { AskedItemsField } from './asked-items-field';

const LONGEST_REASON = 2000;

/** @param except the office that asks; absent where it is settled whom it asks */
export function ContentFields({ except }: { except: string | undefined }) {
  const words = useAssistanceWords();
  const says = words.assistance;
  return (
    <>
      {except !== undefined && <OfficeItem except={except} />}
      <Form.Item
        name="reason"
        label={says.fields.reason}
        extra={says.reasonHint}
        rules={[{ required: true, whitespace: true, message: words.action.required }]}
      >
        <Input.TextArea
          autoSize={{ minRows: 3, maxRows: 10 }}
          count={{ show: true, max: LONGEST_REASON }}
        />
      </Form.Item>
      <DayItem
        name="wishedOn"
        label={says.optional(says.fields.wishedOn)}
        extra={says.wishedHint}
      />
      <AskedItemsField />
    </>
  );
}

function OfficeItem({ except }: { except: string }) {
  const words = useAssistanceWords();
  const { language } = useSpeech();
  const offices = useQuery(officesQuery);
  return (
    <>
      <Form.Item
        name="to"
        label={words.assistance.fields.to}
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
