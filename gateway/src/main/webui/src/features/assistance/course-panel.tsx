import { Fragment } from 'react';
import { Link } from 'react-router';
import { called } from '@/ui/called';
import { writtenDay } from '@/ui/dates';
import { DueLine } from '@/ui/due-line';
import { ReceivedLine, SentLine } from '@/ui/letter-lines';
import { OfficeName } from '@/ui/office-name';
import { useAssistanceWords } from '@/words/assistance';
import { useSpeech } from '@/words/words-context';
import type { Assistance, AssistanceRound } from './contract';
import { Pair } from '@/ui/pair';
import { letterPage } from './places';
import './assistance.css';

/** Who asked whom, by which letters, until when; who does it. */
export function CoursePanel({ assistance }: { assistance: Assistance }) {
  const { assistance: says } = useAssistanceWords();
  const { language } = useSpeech();
  const { from, to, rounds, officers, due } = assistance;
  return (
    <section className="panel assistance-course" aria-label={says.course}>
      <h2>{says.course}</h2>
      <dl className="facts">
        <Pair name={says.from}>
          <OfficeName id={from.id} name={from.name} />
        </Pair>
        <Pair name={says.to}>
          <OfficeName id={to.id} name={to.name} />
        </Pair>
        {assistance.state !== 'DRAFT' && (
          <Pair name={says.officers}>
            {officers.length > 0
              ? officers.map((one) => called(one, language)).join(says.between)
              : says.noOfficers}
          </Pair>
        )}
      </dl>
      {rounds
        .filter(({ letterId }) => letterId)
        .map((round) => (
          <Fragment key={round.round}>
            {rounds.length > 1 && <h3 className="panel-under">{says.round(round.round)}</h3>}
            <Round assistance={assistance.id} round={round} />
          </Fragment>
        ))}
      {/* A chip stands in the head of the page. */}
      {due && !due.chip && <DueLine label={says.due} due={due} />}
    </section>
  );
}

function Round({ assistance, round }: { assistance: string; round: AssistanceRound }) {
  const { assistance: says } = useAssistanceWords();
  const { language } = useSpeech();
  const { issuedOn, letterId, letterNumber, receiptId, receivedOn, extension } = round;
  return (
    <dl className="facts">
      {letterId && (
        <SentLine
          name={says.issued}
          on={issuedOn}
          letter={{
            to: letterPage(assistance, letterId),
            number: letterNumber,
            unnumbered: says.letter,
          }}
        />
      )}
      <ReceivedLine
        name={says.received}
        signed={
          receivedOn && receiptId
            ? { on: receivedOn, to: letterPage(assistance, receiptId) }
            : undefined
        }
        notYet={says.notReceived}
      />
      {round.proposedOn && (
        <Pair name={says.proposed}>
          {writtenDay(round.proposedOn, language)}
          {round.proposedWhy && <div className="written">{round.proposedWhy}</div>}
        </Pair>
      )}
      {extension && (
        <Pair name={says.extension}>
          {says.extended(writtenDay(extension.until, language))}{' '}
          <Link to={letterPage(assistance, extension.letterId)} className="number">
            {extension.letterNumber ?? says.extensionLetter}
          </Link>
          <div className="written">{extension.reason}</div>
        </Pair>
      )}
    </dl>
  );
}
