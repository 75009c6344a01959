import { Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import type { CalendarPreview } from '@/api/types';
import { DayItem } from '@/ui/day-item';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { useCalendarWords } from '@/words/calendar';
import { useEnterDay, usePreviewDay, type LocalDayEntry } from './api';
import { PreviewResult } from './preview-result';

interface Looked {
  entry: LocalDayEntry;
  preview: CalendarPreview;
}

/** Enters a day of the office: filled in, looked at which limits would move, confirmed. */
export function LocalDayForm({ today }: { today: string }) {
  const { calendarChange: said, action } = useCalendarWords();
  const text = [{ required: true, whitespace: true, message: action.required }];
  const [form] = Form.useForm<LocalDayEntry>();
  const [looked, setLooked] = useState<Looked>();
  const [error, setError] = useState<unknown>();
  const previewing = usePreviewDay();
  const entering = useEnterDay();

  const look = async (entry: LocalDayEntry, page = 0) => {
    setError(undefined);
    try {
      setLooked({ entry, preview: await previewing.sendAsync({ ...entry, page }) });
    } catch (refusal) {
      setLooked(undefined);
      setError(showFieldFaults(form, refusal));
    }
  };

  const confirm = async ({ entry, preview }: Looked) => {
    setError(undefined);
    try {
      await entering.sendAsync({ ...entry, preview: preview.digest ?? '' });
      await entering.refresh();
      form.resetFields();
    } catch (refusal) {
      setError(showFieldFaults(form, refusal));
    }
    // Whatever came of it, the next one is looked at anew.
    setLooked(undefined);
  };

  return (
    <Form<LocalDayEntry>
      form={form}
      layout="vertical"
      initialValues={{ day: today, kind: 'OFF' }}
      onValuesChange={(changed) => {
        withdrawFaults(form, changed);
        setLooked(undefined);
      }}
      onFinish={(entry) => void look(entry)}
    >
      <DayItem name="day" label={said.day} kept />
      <Form.Item name="kind" label={said.kind}>
        <Radio.Group
          options={(['OFF', 'WORK'] as const).map((kind) => ({
            value: kind,
            label: said.kindOf[kind],
          }))}
        />
      </Form.Item>
      <Form.Item name="name" label={said.name} rules={text}>
        <Input />
      </Form.Item>
      <Form.Item name="paper" label={said.paper} rules={text}>
        <Input />
      </Form.Item>
      <Button htmlType="submit" loading={previewing.isPending}>
        {said.preview}
      </Button>
      <RefusalNote error={error} onRetry={() => form.submit()} />
      <div aria-live="polite">
        {looked && (
          <>
            <PreviewResult
              preview={looked.preview}
              onPage={(page) => void look(looked.entry, page)}
            />
            <Button
              type="primary"
              loading={entering.isPending}
              onClick={() => void confirm(looked)}
            >
              {said.enter}
            </Button>
          </>
        )}
      </div>
    </Form>
  );
}
