import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input, Select } from 'antd';
import type { BreachType, LeadSource } from '@/api/types';
import { DayItem } from '@/ui/day-item';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { sourcesQuery } from './api';
import { CountySelect } from './county-select';
import { OriginFields } from './origin-fields';
import { PeriodFields } from './period-fields';
import type { LeadEntry } from './registration';
import { useCount } from './use-count';
import { useSourceForm } from './use-source-form';

const LONGEST_TITLE = 200;
const LONGEST_CONTENT = 10_000;

/** 案情: what happened, where, when, how it came here. */
export function FactsSection({ today }: { today: string }) {
  const words = useWordsOfLead();
  const required = [{ required: true, whitespace: true, message: words.action.required }];
  const chosen = [{ required: true, message: words.action.choose }];
  const online = Form.useWatch<LeadEntry['online']>('online');
  const titleCount = useCount(LONGEST_TITLE);
  const contentCount = useCount(LONGEST_CONTENT);
  const breaches = Object.entries(words.breaches) as [BreachType, string][];
  const forms = useQuery(sourcesQuery).data?.items;
  const closed = forms?.filter((form) => !form.byHand).map((form) => form.source) ?? [];
  const sources = (Object.entries(words.sources) as [LeadSource, string][]).filter(
    ([source]) => !closed.includes(source),
  );
  const sourceForm = useSourceForm();
  const foundOn =
    sourceForm === undefined
      ? words.lead.foundOn
      : sourceForm.received
        ? words.lead.receivedOn
        : words.lead.foundOnly;
  return (
    <section className="panel" aria-labelledby="lead-facts">
      <h2 id="lead-facts">{words.lead.facts}</h2>
      <Form.Item name="title" label={words.lead.title} rules={required}>
        <Input count={titleCount} placeholder={words.lead.titleHint} autoComplete="off" />
      </Form.Item>
      <Form.Item name="content" label={words.lead.content} rules={required}>
        <Input.TextArea
          autoSize={{ minRows: 4, maxRows: 14 }}
          count={contentCount}
          placeholder={words.lead.contentHint}
        />
      </Form.Item>
      <div className="lead-pair">
        <Form.Item name="source" label={words.lead.source} rules={chosen}>
          <Select
            options={sources.map(([value, label]) => ({ value, label }))}
            placeholder={words.lead.sourceHint}
            showSearch={{ optionFilterProp: 'label' }}
          />
        </Form.Item>
        <DayItem name="foundOn" label={foundOn} rules={chosen} latest={today} kept />
      </div>
      {sourceForm && <OriginFields form={sourceForm} today={today} />}
      <div className="lead-pair">
        <Form.Item name="breach" label={words.lead.breach} rules={chosen}>
          <Select
            options={breaches.map(([value, label]) => ({ value, label }))}
            placeholder={words.lead.breachHint}
            showSearch={{ optionFilterProp: 'label' }}
            popupMatchSelectWidth={false}
          />
        </Form.Item>
        <Form.Item name="placeOfAct" label={words.lead.placeOfAct} rules={chosen}>
          <CountySelect required />
        </Form.Item>
      </div>
      <PeriodFields legend={words.lead.actPeriod} today={today} />
      <Form.Item name="online" valuePropName="checked" className="lead-online">
        <Checkbox>{words.lead.online}</Checkbox>
      </Form.Item>
      {online && (
        <Form.Item
          name="placeOfBusiness"
          label={words.lead.placeOfBusiness}
          extra={words.lead.onlineHint}
        >
          <CountySelect />
        </Form.Item>
      )}
    </section>
  );
}
