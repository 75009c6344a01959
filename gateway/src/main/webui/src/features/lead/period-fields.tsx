import { Checkbox, Form } from 'antd';
import { DayItem } from '@/ui/day-item';
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
        <DayItem name="actFrom" label={words.lead.actFrom} latest={today} />
        {!continuing && (
          <DayItem
            name="actTo"
            label={words.lead.actTo}
            extra={words.lead.actToHint}
            latest={today}
          />
        )}
      </div>
      <Form.Item name="continuing" valuePropName="checked" className="lead-online">
        <Checkbox>{words.lead.stillGoingOn}</Checkbox>
      </Form.Item>
    </fieldset>
  );
}
