import { useQuery } from '@tanstack/react-query';
import { Form, Radio, Select } from 'antd';
import { meQuery } from '@/api/me';
import { officesQuery } from '@/api/offices';
import { DayItem } from '@/ui/day-item';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { useSpeech } from '@/words/words-context';
import type { StepBodies } from './api';
import { StepForm, type StepProperties } from './step-form';

/** 告知举报人: when and how; never what he said. */
export function InformantNoticeStep({ lead, weight, onClose }: StepProperties) {
  const words = useWordsOfLead();
  const { language } = useSpeech();
  const offices = useQuery(officesQuery);
  const today = useQuery(meQuery).data?.today;
  const [form] = Form.useForm<StepBodies['informant-notice']>();
  const chosen = [{ required: true, message: words.action.choose }];
  return (
    <StepForm
      lead={lead}
      weight={weight}
      step="informant-notice"
      form={form}
      initialValues={{ ...(today ? { toldOn: today } : {}) }}
      body={(values) => values}
      onClose={onClose}
    >
      <DayItem name="toldOn" label={words.informant.toldOn} rules={chosen} latest={today} kept />
      <Form.Item name="office" label={words.informant.competent} rules={chosen}>
        <Select
          showSearch={{ optionFilterProp: 'search' }}
          loading={offices.isPending}
          options={(offices.data ?? [])
            .filter((office) => office.id !== lead.office.id)
            .map((office) => ({
              value: office.id,
              label: language === 'en' ? office.nameEn : office.name,
              search: `${office.id} ${office.name} ${office.nameEn}`,
            }))}
        />
      </Form.Item>
      <Form.Item name="way" label={words.informant.toldHow} rules={chosen}>
        <Radio.Group
          options={Object.entries(words.informant.ways).map(([value, label]) => ({
            value,
            label,
          }))}
        />
      </Form.Item>
    </StepForm>
  );
}
