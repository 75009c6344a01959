import type { Lead, Me } from '@/api/types';
import { LawLink } from '@/ui/law-link';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { ActLaw } from './act-law';
import { ImportMark } from './import-mark';
import { InformantPanel } from './informant-panel';
import { LeadLinks } from './lead-links';
import { LeadParties } from './lead-parties';
import { RegisteredNote } from './registered-note';
import { useDivisionName } from '@/ui/use-division-name';
import { useLeadWords } from './use-lead-words';
import { VerificationPanel } from './verification-panel';
import './lead.css';
import '@/ui/panel-parts.css';

interface Properties {
  lead: Lead;
  me: Me;
  /** Left out where the page shows them on their own tab. */
  parties?: boolean;
}

/** What was registered and what verification found, panel by panel. */
export function LeadFacts({ lead, me, parties = true }: Properties) {
  const isOwn = me.office?.id === lead.office.id;
  return (
    <>
      <RegisteredNote lead={lead} />
      <ImportMark lead={lead} />
      <LeadLinks lead={lead} />
      <ContentPanel lead={lead} />
      {parties && <LeadParties lead={lead} />}
      <VerificationPanel lead={lead} />
      {isOwn && <InformantPanel lead={lead} />}
    </>
  );
}

/** What somebody has to look into before the case can be filed. */
function isDoubtful(state: NonNullable<Lead['limitation']>['state']): boolean {
  return state !== 'WITHIN' && state !== 'CONTINUING';
}

function ContentPanel({ lead }: { lead: Lead }) {
  const words = useWordsOfLead();
  const say = useLeadWords();
  const placeOf = useDivisionName();
  const { body, paperNumber, paperDay, detail } = lead.content.origin;
  const said = [body, paperNumber, paperDay && say.day(paperDay), detail].filter(Boolean);
  const { content, jurisdiction, limitation } = lead;
  return (
    <section className="panel" aria-labelledby="facts-content">
      <h2 id="facts-content">{words.lead.facts}</h2>
      <p className="lead-text">{content.content}</p>
      <dl className="facts">
        <dt>{words.lead.breach}</dt>
        <dd>{words.breaches[content.breach]}</dd>
        <dt>{words.lead.placeOfAct}</dt>
        <dd>{placeOf(content.placeOfAct)}</dd>
        {content.placeOfBusiness && (
          <>
            <dt>{words.lead.placeOfBusiness}</dt>
            <dd>{placeOf(content.placeOfBusiness)}</dd>
          </>
        )}
        <dt>{words.lead.actPeriod}</dt>
        <dd>{say.period(content)}</dd>
        {jurisdiction && (
          <>
            <dt>{words.lead.jurisdiction}</dt>
            <dd className={jurisdiction.ours ? undefined : 'lead-doubt'}>{jurisdiction.text}</dd>
          </>
        )}
        {limitation && (
          <>
            <dt>{words.lead.limitation}</dt>
            <dd className={isDoubtful(limitation.state) ? 'lead-doubt' : undefined}>
              {limitation.text}{' '}
              <small>
                <LawLink articles={limitation.articles}>
                  {words.lead.basis(limitation.basis)}
                </LawLink>
              </small>
            </dd>
          </>
        )}
        <ActLaw law={lead.law} />
        {content.harm && (
          <>
            <dt>{words.lead.harmed}</dt>
            <dd>{words.harmKinds[content.harm]}</dd>
          </>
        )}
        <dt>{words.lead.foundOn}</dt>
        <dd>{say.day(content.foundOn)}</dd>
        <dt>{words.lead.source}</dt>
        <dd>
          {words.sources[content.source]}
          {said.length > 0 && <small>{said.join(words.lead.between)}</small>}
        </dd>
      </dl>
    </section>
  );
}
