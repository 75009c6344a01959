import { Checkbox, Form } from 'antd';
import { DayField } from '@/ui/day-field';
import { useWordsOfLead } from '@/words/lead/lead-speech';

interface Properties {
  legend: string;
  /** The legal day: nothing of the act lies after it. */
  today: string | undefined;
}

/** 违法行为发生时间: begun, ended, or going on; what goes on has no end to fill in. */
export function PeriodFields({ legend, today }: Properties) {
  const words = useWordsOfLead();
  const continuing = Form.useWatch<boolean | undefined>('continuing');
  return (
    <fieldset className="lead-period">
      <legend>
        {legend} <small>{words.action.optional}</small>
      </legend>
      <div className="lead-pair">
        <Form.Item name="actFrom" label={words.lead.actFrom}>
          <DayField latest={today} />
        </Form.Item>
        {!continuing && (
          <Form.Item name="actTo" label={words.lead.actTo} extra={words.lead.actToHint}>
            <DayField latest={today} />
          </Form.Item>
        )}
      </div>
      <Form.Item name="continuing" valuePropName="checked" className="lead-online">
        <Checkbox>{words.lead.stillGoingOn}</Checkbox>
      </Form.Item>
    </fieldset>
  );
}
