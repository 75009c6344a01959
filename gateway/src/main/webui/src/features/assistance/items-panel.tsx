import { Alert } from 'antd';
import { useState } from 'react';
import { useAssistanceWords } from '@/words/assistance';
import { AnswerForm } from './answer-form';
import { answeredOf, byRound, isUnsealed } from './answering';
import type { Assistance, AssistanceItem } from './contract';
import { ItemAnswerShown } from './item-answer';
import type { KeptAnswers } from './kept-answers';
import '@/ui/panel-parts.css';
import '@/ui/plain-table.css';
import './assistance.css';

interface Properties {
  assistance: Assistance;
  /** The rows whose answers are being written. */
  answering: number[];
  onAnswering: (numbers: number[]) => void;
  /** What is typed of them. */
  kept: KeptAnswers;
}

/** What is asked for, what is answered; the asked office's officers answer in the row. */
export function ItemsPanel({ assistance, answering, onAnswering, kept }: Properties) {
  const words = useAssistanceWords();
  const says = words.assistance;
  const [saved, setSaved] = useState<number | undefined>(undefined);
  const { items } = assistance;
  const groups = byRound(assistance);
  // A draft has nothing to answer yet.
  const isIssued = assistance.state !== 'DRAFT';
  const action = assistance.actions.find(({ name }) => name === 'answer-assistance');
  const close = (number: number) => {
    kept.forget(number);
    onAnswering(answering.filter((other) => other !== number));
  };

  const row = (item: AssistanceItem) => (
    <tr key={item.number} data-item={item.number}>
      <td data-label={says.itemColumns.number} className="number">
        {item.number}
      </td>
      <td data-label={says.itemColumns.what}>
        <strong>{says.kinds[item.kind]}</strong>
        <div className="written">{item.text}</div>
      </td>
      {isIssued && (
        <td data-label={says.itemColumns.answer}>
          {answering.includes(item.number) ? (
            <AnswerForm
              assistance={assistance}
              item={item}
              kept={kept}
              onClose={() => close(item.number)}
              onDone={() => {
                close(item.number);
                setSaved(item.number);
              }}
            />
          ) : (
            <ItemAnswerShown
              assistance={assistance}
              item={item}
              onAnswer={
                action?.open && isUnsealed(item)
                  ? () => {
                      setSaved(undefined);
                      onAnswering([...answering, item.number]);
                    }
                  : undefined
              }
            />
          )}
        </td>
      )}
    </tr>
  );

  return (
    <section className="panel assistance-items" aria-label={says.items}>
      <h2>
        {says.items}
        {isIssued && (
          <small className="number">{says.answered(answeredOf(items), items.length)}</small>
        )}
      </h2>
      {action?.open && <p className="step-law">{says.answerLaw}</p>}
      <div role="status">
        {saved !== undefined && (
          <Alert
            className="panel-notice"
            type="success"
            showIcon
            role="presentation"
            title={says.saved(saved)}
          />
        )}
      </div>
      <table className="plain-table" aria-label={says.items}>
        <thead>
          <tr>
            <th scope="col">{says.itemColumns.number}</th>
            <th scope="col">{says.itemColumns.what}</th>
            {isIssued && <th scope="col">{says.itemColumns.answer}</th>}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.round}>
            {groups.length > 1 && (
              <tr>
                <th scope="rowgroup" colSpan={3}>
                  {says.round(group.round)}
                </th>
              </tr>
            )}
            {group.items.map(row)}
          </tbody>
        ))}
      </table>
    </section>
  );
}
