import { useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Radio } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { keys } from '@/api/keys';
import { useCommand } from '@/api/use-command';
import { Difference } from '@/ui/difference';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { focusFirst } from '@/ui/focus-first';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useReturnFocus } from '@/ui/use-return-focus';
import { changedMeanwhile } from '@/ui/use-step';
import { useAssistanceWords } from '@/words/assistance';
import { askedOf, bodyOf, valuesOf, whyNotFree } from './answering';
import { answerItem, assistanceQuery } from './api';
import type { Assistance, AssistanceItem, ItemAnswer, Outcome, RefusalGround } from './contract';
import { itemSaid } from './difference';
import type { KeptAnswers } from './kept-answers';
import { versionToResend } from './resent';
import '@/ui/choice-lines.css';

const OUTCOMES: Outcome[] = ['ANSWERED', 'PARTLY', 'REFUSED'];
const GROUNDS: RefusalGround[] = [
  'NOT_WITHIN_POWERS',
  'NOT_OUR_TERRITORY',
  'COERCION_NOT_DELEGABLE',
];
const LONGEST_ANSWER = 4000;
/** How often an answer is sent while colleagues save theirs. */
const MOST_TRIES = 3;

interface Properties {
  assistance: Assistance;
  item: AssistanceItem;
  /** What was typed before, and where to keep it. */
  kept: KeptAnswers;
  onClose: () => void;
  onDone: () => void;
}

/**
 * One item answered in its row. Colleagues answer the others at the same time, so only what changed in
 * this one stands in the way.
 */
export function AnswerForm({ assistance, item, kept, onClose, onDone }: Properties) {
  const words = useAssistanceWords();
  const says = words.assistance;
  const queryClient = useQueryClient();
  const [form] = Form.useForm<ItemAnswer>();
  const [begun] = useState(() => kept.of(item.number));
  const [seen, setSeen] = useState(begun?.seen ?? item);
  const [error, setError] = useState<unknown>(undefined);
  const command = useCommand(answerItem);
  const place = useRef<HTMLDivElement>(null);
  useReturnFocus();
  useEffect(() => focusFirst(place.current), []);
  const before = itemSaid(seen, words);
  const now = itemSaid(item, words);
  const isOutdated = !command.isPending && before !== now;

  const save = async (values: ItemAnswer) => {
    if (isOutdated || command.isPending) return;
    setError(undefined);
    const refusal = await send(bodyOf(values), assistance.version, MOST_TRIES);
    if (refusal) setError(showFieldFaults(form, refusal));
    else onDone();
  };

  /** @returns the refusal, if there is one */
  const send = async (body: ItemAnswer, version: number, tries: number): Promise<unknown> => {
    const { id } = assistance;
    try {
      await command.sendAsync({ assistance: id, version, number: item.number, body });
      return undefined;
    } catch (refusal) {
      if (!changedMeanwhile(refusal)) return refusal;
      await queryClient.invalidateQueries({ queryKey: keys.assistance(id) });
      const fresh = queryClient.getQueryData(assistanceQuery(id).queryKey);
      const current = versionToResend(seen, fresh, (one) => itemSaid(one, words));
      if (current === undefined || tries === 1) return refusal;
      return send(body, current, tries - 1);
    }
  };

  return (
    <div ref={place}>
      <Form
        form={form}
        name={`answer-${item.number}`}
        layout="vertical"
        initialValues={begun?.values ?? valuesOf(item.answer, assistance.evidence)}
        scrollToFirstError={{ block: 'center', focus: true }}
        onValuesChange={(changed: unknown, values: ItemAnswer) => {
          withdrawFaults(form, changed);
          kept.keep(item.number, { seen, values });
        }}
        onFinish={(values) => void save(values)}
        onKeyDown={submitKeys}
        autoComplete="off"
      >
        <AnswerFields evidence={assistance.evidence} />
        {isOutdated ? (
          <Difference
            changes={[{ label: says.itemOf(item.number), before, now }]}
            onGoOn={() => {
              setSeen(item);
              kept.keep(item.number, { seen: item, values: form.getFieldsValue() });
              setError(undefined);
            }}
            onTakeTheirs={onClose}
          />
        ) : (
          <>
            <RefusalNote error={error} onRetry={() => form.submit()} />
            <div className="assistance-buttons">
              <Button type="primary" htmlType="submit" loading={command.isPending}>
                {says.saveAnswer}
              </Button>
              <Button onClick={onClose}>{words.action.cancel}</Button>
            </div>
          </>
        )}
      </Form>
    </div>
  );
}

function AnswerFields({ evidence }: Pick<Assistance, 'evidence'>) {
  const words = useAssistanceWords();
  const says = words.assistance;
  const form = Form.useFormInstance<ItemAnswer>();
  const outcome = Form.useWatch('outcome', form);
  const ground = Form.useWatch('ground', form);
  const asks = askedOf(outcome, ground);
  const named = Form.useWatch('evidence', form) ?? [];
  const chosen = [{ required: true, message: words.action.choose }];
  const text = [{ required: true, whitespace: true, message: words.action.required }];
  return (
    <>
      <Form.Item name="outcome" label={says.fields.outcome} rules={chosen}>
        <Radio.Group
          options={OUTCOMES.map((value) => ({ value, label: says.itemStates[value] }))}
        />
      </Form.Item>
      {asks.ground && (
        <Form.Item name="ground" label={says.fields.ground} rules={chosen}>
          <Radio.Group
            className="choice-lines"
            options={GROUNDS.map((value) => ({ value, label: says.grounds[value] }))}
          />
        </Form.Item>
      )}
      {asks.competent && (
        <Form.Item name="competent" label={says.fields.competent} rules={text}>
          <Input maxLength={200} />
        </Form.Item>
      )}
      <Form.Item
        name="words"
        label={asks.ground ? says.fields.whyNot : says.fields.words}
        rules={text}
      >
        <Input.TextArea
          autoSize={{ minRows: 3, maxRows: 14 }}
          count={{ show: true, max: LONGEST_ANSWER }}
        />
      </Form.Item>
      {asks.evidence && evidence.length > 0 && (
        <Form.Item name="evidence" label={says.optional(says.fields.evidence)}>
          <Checkbox.Group
            className="choice-lines"
            options={evidence.map((taken) => {
              const { id, number, title } = taken;
              const why = whyNotFree(taken);
              return {
                value: id,
                // What is named already may be left out again.
                disabled: why !== undefined && !named.includes(id),
                label: (
                  <>
                    {says.evidenceNumber(number)} {title}
                    {why && <small>{says.notFree[why]}</small>}
                  </>
                ),
              };
            })}
          />
        </Form.Item>
      )}
    </>
  );
}
