import { Link } from 'react-router';
import type { JointHandling } from '@/api/types';
import { useBriefName } from '@/ui/between-offices';
import { called } from '@/ui/called';
import { writtenDay } from '@/ui/dates';
import { DueLine } from '@/ui/due-line';
import { ReceivedLine, SentLine } from '@/ui/letter-lines';
import { OfficeName } from '@/ui/office-name';
import { Pair } from '@/ui/pair';
import { useJointHandlingWords } from '@/words/joint-handling';
import { useSpeech } from '@/words/words-context';
import { letterPage } from './places';
import '@/ui/panel-parts.css';

/** Who invited whom, by which letters; who handles it, and how it ended. */
export function CoursePanel({ joint }: { joint: JointHandling }) {
  const { jointHandling: says } = useJointHandlingWords();
  const { language } = useSpeech();
  const { id, from, to, invitedOn, letterNumber, receiptId, receivedOn, state, officers, due } =
    joint;
  return (
    <section className="panel" aria-label={says.course}>
      <h2>{says.course}</h2>
      <dl className="facts">
        <Pair name={says.from}>
          <OfficeName id={from.id} name={from.name} />
        </Pair>
        <Pair name={says.to}>
          <OfficeName id={to.id} name={to.name} />
        </Pair>
        <SentLine
          name={says.invited}
          on={invitedOn}
          letter={{
            to: letterPage(id, 'sent'),
            number: letterNumber,
            unnumbered: says.letters.sent,
          }}
        />
        <ReceivedLine
          name={says.received}
          signed={
            receivedOn && receiptId ? { on: receivedOn, to: letterPage(id, 'receipt') } : undefined
          }
          notYet={says.notReceived}
        />
        <Answer joint={joint} />
        {(state === 'RUNNING' || officers.length > 0) && (
          <Pair name={says.officers}>
            {officers.length > 0
              ? officers.map((one) => called(one, language)).join(says.between)
              : says.noOfficers}
          </Pair>
        )}
        <Ending joint={joint} />
      </dl>
      {/* A chip stands in the head of the page. */}
      {due && !due.chip && <DueLine label={says.due} due={due} />}
    </section>
  );
}

/** Not yet, while one waits for it; an invitation that was withdrawn is answered no more. */
function Answer({ joint: { id, state, answer } }: { joint: JointHandling }) {
  const { jointHandling: says } = useJointHandlingWords();
  const { language } = useSpeech();
  if (!answer) {
    return state === 'WITHDRAWN' ? null : <Pair name={says.answer}>{says.notAnswered}</Pair>;
  }
  return (
    <Pair name={says.answer}>
      {writtenDay(answer.on, language)}{' '}
      <Link to={letterPage(id, 'answer')} className="number">
        {answer.letterNumber ?? says.letters.answer}
      </Link>
      <div>
        <strong>{says.answers[answer.kind]}</strong>
      </div>
      {answer.words && <div className="written">{answer.words}</div>}
    </Pair>
  );
}

function Ending({ joint: { id, state, ending } }: { joint: JointHandling }) {
  const { jointHandling: says } = useJointHandlingWords();
  const { language } = useSpeech();
  const brief = useBriefName();
  if (!ending) return null;
  return (
    <Pair name={state === 'WITHDRAWN' ? says.withdrawn : says.ended}>
      {writtenDay(ending.on, language)}{' '}
      <Link to={letterPage(id, 'ending')} className="number">
        {ending.letterNumber ?? says.letters.ending}
      </Link>
      {state === 'ENDED' && <div>{says.endedBy(brief(ending.office))}</div>}
      <div className="written">{ending.reason}</div>
    </Pair>
  );
}
