import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import type { CalendarPreview } from '@/api/types';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { useCalendarWords } from '@/words/calendar';
import { useImport, usePreview, yearsQuery, type YearNotice } from './api';
import { PreviewResult } from './preview-result';

/** Imports a year: filled in, looked at, confirmed. Only for whom the server lets import. */
export function ImportPanel() {
  const words = useCalendarWords();
  const years = useQuery(yearsQuery).data;
  if (!years?.mayImport) return null;
  const next = Number(years.horizon.slice(0, 4)) + 1;
  return (
    <section className="panel" aria-labelledby="import-year">
      <h2 id="import-year">{words.calendarChange.import}</h2>
      <p>{words.calendarChange.importIntro}</p>
      <ImportForm next={next} />
    </section>
  );
}

interface Looked {
  notice: YearNotice;
  preview: CalendarPreview;
}

function ImportForm({ next }: { next: number }) {
  const { calendarChange: said } = useCalendarWords();
  const [form] = Form.useForm<YearNotice>();
  const [looked, setLooked] = useState<Looked>();
  const [error, setError] = useState<unknown>();
  const [isDone, setDone] = useState(false);
  const previewing = usePreview();
  const importing = useImport();

  const look = async (notice: YearNotice, page = 0) => {
    setError(undefined);
    setDone(false);
    try {
      setLooked({ notice, preview: await previewing.sendAsync({ ...notice, page }) });
    } catch (refusal) {
      setLooked(undefined);
      setError(showFieldFaults(form, refusal));
    }
  };

  const confirm = async ({ notice, preview }: Looked) => {
    setError(undefined);
    try {
      await importing.sendAsync({ ...notice, preview: preview.digest ?? '' });
      await importing.refresh();
      form.resetFields();
      setDone(true);
    } catch (refusal) {
      setError(showFieldFaults(form, refusal));
    }
    // Whatever came of it, the next one is looked at anew.
    setLooked(undefined);
  };

  return (
    <Form<YearNotice>
      form={form}
      layout="vertical"
      initialValues={{ year: next, notice: '', text: '' }}
      onValuesChange={(changed) => {
        withdrawFaults(form, changed);
        setLooked(undefined);
      }}
      onFinish={(notice) => void look(notice)}
    >
      <Form.Item name="year" label={said.year}>
        <InputNumber precision={0} />
      </Form.Item>
      <Form.Item name="notice" label={said.noticeAddress}>
        <Input inputMode="url" placeholder="https://www.gov.cn/" />
      </Form.Item>
      <Form.Item name="text" label={said.sheet}>
        <Input.TextArea rows={8} className="calendar-sheet" placeholder={said.sheetExample} />
      </Form.Item>
      <Form.Item label={said.file} htmlFor="calendar-file">
        <input
          id="calendar-file"
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            setLooked(undefined);
            void file?.text().then((text) => form.setFieldValue('text', text));
          }}
        />
      </Form.Item>
      <Button htmlType="submit" loading={previewing.isPending}>
        {said.preview}
      </Button>
      <RefusalNote error={error} onRetry={() => form.submit()} />
      <div aria-live="polite">
        {isDone && <p>{said.imported}</p>}
        {looked && (
          <>
            <PreviewResult
              preview={looked.preview}
              onPage={(page) => void look(looked.notice, page)}
            />
            {looked.preview.digest && (
              <Button
                type="primary"
                loading={importing.isPending}
                onClick={() => void confirm(looked)}
              >
                {said.confirm}
              </Button>
            )}
          </>
        )}
      </div>
    </Form>
  );
}
