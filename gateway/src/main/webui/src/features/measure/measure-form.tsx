import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, InputNumber, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { divisionsQuery, peopleQuery } from '@/api/offices';
import type { Me, Measures } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { writtenDay } from '@/ui/dates';
import { DayItem } from '@/ui/day-item';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useMeasureWords } from '@/words/measure/measure-words';
import { useSpeech } from '@/words/words-context';
import { propose, type Proposal } from './api';
import { ListFields } from './list-fields';
import type { Told } from './notice';
import '@/ui/panel-parts.css';

interface Properties {
  /** As the officer saw them when the form opened. */
  measures: Measures;
  me: Me;
  onClose: () => void;
}

interface Values extends Proposal {
  urgent?: boolean;
  told?: Told;
}

/** 提请采取措施: which goods, where, by whom. */
export function MeasureForm({ measures, me, onClose }: Properties) {
  const says = useMeasureWords();
  const { words, language } = useSpeech();
  const isEnglish = language === 'en';
  const [form] = Form.useForm<Values>();
  const [seen] = useState(measures.matterVersion);
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const command = useCommand(propose, (proposed) => proposed.matterId);
  const urgent = Form.useWatch('urgent', form);
  const divisions = useQuery(divisionsQuery).data ?? [];
  const office = me.office?.id ?? '';
  const people = useQuery(peopleQuery(office)).data ?? [];
  const text = [{ required: true, whitespace: true, message: words.action.required }];
  const choice = [{ required: true, message: words.action.choose }];
  const facts = [...text, { min: 10, message: says.factsShort }];

  const send = async ({ urgent: isUrgent, takenAt, told, paper, ...said }: Values) => {
    if (command.isPending) return;
    setRefusal(undefined);
    try {
      await command.sendAsync({
        matterId: measures.matterId,
        // What was filled in before the tick went is not sent.
        body: {
          ...said,
          ...(isUrgent && takenAt ? { takenAt } : {}),
          ...(isUrgent && told === 'OUTSIDE' && paper ? { paper } : {}),
        },
        version: seen,
      });
      onClose();
    } catch (error) {
      setRefusal(showFieldFaults(form, error));
    }
  };

  return (
    <Modal
      open
      title={says.propose}
      width={720}
      mask={{ closable: false }}
      okText={says.propose}
      cancelText={words.action.cancel}
      confirmLoading={command.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        name="measure-proposal"
        layout="vertical"
        initialValues={{ goods: [{}], officers: me.person ? [me.person.id] : [] }}
        onValuesChange={(changed) => withdrawFaults(form, changed)}
        onFinish={(values) => void send(values)}
        onKeyDown={submitKeys}
        autoComplete="off"
      >
        <p className="step-law">{says.laws.proposal}</p>
        <Form.Item name="kind" label={says.kind} rules={choice}>
          <Radio.Group
            options={Object.entries(says.kinds).map(([value, label]) => ({ value, label }))}
          />
        </Form.Item>
        <Form.Item name="division" label={says.place} rules={choice}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={divisions.map((division) => ({
              value: division.code,
              label: isEnglish ? division.nameEn : division.name,
            }))}
          />
        </Form.Item>
        <Form.Item name="address" label={says.address} rules={text}>
          <Input />
        </Form.Item>
        <GoodsLines />
        <Form.Item name="facts" label={says.facts} extra={says.factsHint} rules={facts}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={2000} />
        </Form.Item>
        <Form.Item name="officers" label={says.chooseOfficers} rules={choice}>
          <Checkbox.Group className="step-people" aria-label={says.chooseOfficers}>
            {people
              .filter((person) => person.roles.includes('OFFICER'))
              .map((person) => (
                <Checkbox key={person.id} value={person.id}>
                  {isEnglish ? person.labelEn : person.label}
                  <small>
                    {person.certification.standing === 'VALID' && person.certification.day
                      ? says.certifiedUntil(writtenDay(person.certification.day, language))
                      : says.uncertified}
                  </small>
                </Checkbox>
              ))}
          </Checkbox.Group>
        </Form.Item>
        <Form.Item name="urgent" valuePropName="checked">
          <Checkbox>{says.urgent}</Checkbox>
        </Form.Item>
        {urgent && (
          <>
            <DayItem name="takenAt" label={says.takenAt} rules={choice} latest={me.today} timed />
            <ListFields />
          </>
        )}
        <RefusalNote error={refusal} onRetry={() => form.submit()} />
      </Form>
    </Modal>
  );
}

function GoodsLines() {
  const says = useMeasureWords();
  const { words } = useSpeech();
  const text = [{ required: true, whitespace: true, message: words.action.required }];
  const choice = [{ required: true, message: words.action.required }];
  return (
    <Form.List name="goods">
      {(lines, { add, remove }) => (
        <fieldset className="measure-lines">
          <legend>{says.goods}</legend>
          {lines.map(({ key, name }) => (
            <div key={key} className="measure-line">
              <Form.Item name={[name, 'what']} label={says.what} rules={text}>
                <Input />
              </Form.Item>
              <Form.Item name={[name, 'quantity']} label={says.quantity} rules={choice}>
                <InputNumber min={0} />
              </Form.Item>
              <Form.Item name={[name, 'unit']} label={says.unit} rules={text}>
                <Input />
              </Form.Item>
              <Form.Item name={[name, 'storage']} label={says.storage}>
                <Input />
              </Form.Item>
              <Form.Item name={[name, 'perishable']} valuePropName="checked">
                <Checkbox>{says.perishable}</Checkbox>
              </Form.Item>
              {lines.length > 1 && (
                <Button size="small" onClick={() => remove(name)}>
                  {says.removeGoods}
                </Button>
              )}
            </div>
          ))}
          <Button onClick={() => add({})}>{says.addGoods}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}
