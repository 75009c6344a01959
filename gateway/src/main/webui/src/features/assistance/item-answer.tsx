import { Button, Tag } from 'antd';
import { Link } from 'react-router';
import { writtenDay } from '@/ui/dates';
import { called } from '@/ui/called';
import { useAssistanceWords } from '@/words/assistance';
import { useSpeech } from '@/words/words-context';
import type { AnswerOfItem, Assistance, AssistanceItem } from './contract';
import { itemPage } from './places';
import { ITEM_COLOURS } from './state-colours';

interface Properties {
  assistance: Assistance;
  item: AssistanceItem;
  /** Opens the form in this row, for those who may answer. */
  onAnswer: (() => void) | undefined;
}

/** How far an item is, and what was answered. */
export function ItemAnswerShown({ assistance, item, onAnswer }: Properties) {
  const { assistance: says } = useAssistanceWords();
  const { number, state, prepared, answer } = item;
  const shown = state === 'OPEN' && answer ? answer.outcome : state;
  return (
    <>
      <Tag color={ITEM_COLOURS[shown]}>{says.itemStates[shown]}</Tag>
      {prepared && state === 'OPEN' && <span className="assistance-quiet">{says.prepared}</span>}
      {answer && <Said assistance={assistance} answer={answer} />}
      {onAnswer && (
        <div className="assistance-answer-way">
          <Button
            size="small"
            aria-label={answer ? says.changeOf(number) : says.answerOf(number)}
            onClick={onAnswer}
          >
            {answer ? says.change : says.answer}
          </Button>
        </div>
      )}
    </>
  );
}

function Said({ assistance, answer }: { assistance: Assistance; answer: AnswerOfItem }) {
  const { assistance: says } = useAssistanceWords();
  const { language } = useSpeech();
  const { words, ground, competent, evidence, by, on, sealedOn } = answer;
  return (
    <>
      {ground && <p className="assistance-line">{says.groundIs(says.grounds[ground])}</p>}
      {competent && <p className="assistance-line">{says.competentIs(competent)}</p>}
      <p className="written assistance-line">{words}</p>
      {evidence.length > 0 && (
        <ul className="assistance-evidence" aria-label={says.evidenceOf}>
          {evidence.map(({ id, number, title }) => (
            <li key={id}>
              <Link to={itemPage(assistance, id)}>
                <span className="number">{says.evidenceNumber(number)} </span>
                {title ?? says.evidenceOf}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <small className="assistance-quiet">
        {says.answeredBy(by ? called(by, language) : '', writtenDay(on, language))}
        {sealedOn && ` · ${says.sealedOn(writtenDay(sealedOn, language))}`}
      </small>
    </>
  );
}
