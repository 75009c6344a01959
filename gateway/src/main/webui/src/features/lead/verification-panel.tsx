import type { Lead } from '@/api/types';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { useLeadWords } from './use-lead-words';
import { useOfficerLabel } from './use-officer-label';
import '@/ui/panel-parts.css';

/** 核查: who, how long, what was found, what was decided. */
export function VerificationPanel({ lead }: { lead: Lead }) {
  const words = useWordsOfLead();
  const say = useLeadWords();
  const labelOf = useOfficerLabel(lead);
  const { officers, extended, pauses, filedOn, declinedOn, ground } = lead.verification;
  return (
    <section className="panel" aria-labelledby="facts-verification">
      <h2 id="facts-verification">{words.lead.verification}</h2>
      <dl className="facts">
        <dt>{words.lead.officers}</dt>
        <dd>
          {officers.length === 0
            ? words.lead.noOfficers
            : officers.map((officer) => (
                <span key={officer.personId} className="facts-item">
                  {labelOf(officer)}
                </span>
              ))}
        </dd>
        <dt>{words.lead.extended}</dt>
        <dd>{extended ? words.lead.isExtended : words.lead.notExtended}</dd>
        <dt>{words.lead.pauses}</dt>
        <dd>
          {pauses.length === 0 ? (
            words.lead.noPauses
          ) : (
            <ul className="plain-list">
              {pauses.map((pause) => (
                <li key={pause.from + pause.ground}>
                  {say.pause(pause)}
                  <small>
                    {pause.closing
                      ? words.lead.papers(say.paper(pause.opening), say.paper(pause.closing))
                      : words.lead.paper(say.paper(pause.opening))}
                  </small>
                </li>
              ))}
            </ul>
          )}
        </dd>
        {filedOn && (
          <>
            <dt>{words.lead.filedOn}</dt>
            <dd>{say.day(filedOn)}</dd>
          </>
        )}
        {declinedOn && (
          <>
            <dt>{words.lead.declinedOn}</dt>
            <dd>{say.day(declinedOn)}</dd>
          </>
        )}
        {ground && (
          <>
            <dt>{words.lead.ground}</dt>
            <dd>{words.nonFilingGrounds[ground]}</dd>
          </>
        )}
      </dl>
      <Grounds grounds={lead.verification.grounds} />
      <Notes notes={lead.verification.notes} />
    </section>
  );
}

/** What each condition of filing rested on; without items it says so. */
function Grounds({ grounds }: { grounds: Lead['verification']['grounds'] }) {
  const words = useWordsOfLead();
  if (grounds.length === 0) return null;
  return (
    <>
      <h3>{words.lead.grounds}</h3>
      <dl className="facts">
        {grounds.map(({ condition, note, evidence }) => (
          <div key={condition} className="facts-pair">
            <dt>{words.filingConditions[condition]}</dt>
            <dd>
              {note}
              <ul className="plain-list">
                {evidence.map((item) => (
                  <li key={item.evidenceId}>
                    <small>{words.lead.item(item.number, item.title ?? '')}</small>
                  </li>
                ))}
              </ul>
              {evidence.length === 0 && condition === 'PRIMA_FACIE_EVIDENCE' && (
                <small className="lead-doubt">{words.lead.withoutItems}</small>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Notes({ notes }: { notes: Lead['verification']['notes'] }) {
  const words = useWordsOfLead();
  const names: Record<string, string | undefined> = {
    HARM: words.lead.harmNote,
    REASON: words.lead.declineNote,
    EXTENSION: words.lead.extensionReason,
  };
  const written = Object.entries(notes);
  if (written.length === 0) return null;
  return (
    <>
      <h3>{words.lead.notes}</h3>
      <dl className="facts">
        {written.map(([name, note]) => (
          <div key={name} className="facts-pair">
            <dt>{names[name] ?? words.lead.evidenceFor}</dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
