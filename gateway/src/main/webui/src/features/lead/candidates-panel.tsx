import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { LawLink } from '@/ui/law-link';
import { useOfficeName } from '@/ui/office-name';
import { RefusalNote } from '@/ui/refusal-note';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { candidatesQuery, type Act } from './api';
import type { LeadEntry } from './registration';

/** Who is competent for the act as filled in so far, on which article. */
export function CandidatesPanel({ ownOffice }: { ownOffice: string }) {
  const words = useWordsOfLead();
  const form = Form.useFormInstance<LeadEntry>();
  const breach = Form.useWatch('breach', form);
  const placeOfAct = Form.useWatch('placeOfAct', form);
  const online = Form.useWatch('online', form);
  const placeOfBusiness = Form.useWatch('placeOfBusiness', form);
  const act =
    breach && placeOfAct
      ? { breach, placeOfAct, placeOfBusiness: online ? placeOfBusiness : undefined }
      : undefined;
  return (
    <section className="panel" aria-labelledby="lead-competent">
      <h2 id="lead-competent">{words.lead.competent}</h2>
      <div role="status">
        {act ? (
          <Competent act={act} ownOffice={ownOffice} />
        ) : (
          <p className="lead-hint">{words.lead.competentIdle}</p>
        )}
      </div>
    </section>
  );
}

function Competent({ act, ownOffice }: { act: Act; ownOffice: string }) {
  const words = useWordsOfLead();
  const nameOf = useOfficeName();
  const answer = useQuery(candidatesQuery(act));
  if (answer.isError) {
    return <RefusalNote error={answer.error} onRetry={() => void answer.refetch()} />;
  }
  if (!answer.data) return <p className="lead-hint">{words.frame.loading}</p>;
  const { candidates, remark } = answer.data;
  const isOurs = candidates.some((candidate) => candidate.office === ownOffice);
  return (
    <>
      <ul className="lead-candidates">
        {candidates.map((candidate) => (
          <li key={`${candidate.office} ${candidate.ground}`}>
            <strong>{nameOf(candidate.office, candidate.name)}</strong>
            {candidate.office === ownOffice && (
              <em className="lead-own">{words.lead.competentOwn}</em>
            )}
            {candidate.conditional && <em>{words.lead.conditional}</em>}
            <small>
              {candidate.reason}{' '}
              <LawLink articles={candidate.articles}>{words.lead.basis(candidate.basis)}</LawLink>
            </small>
          </li>
        ))}
      </ul>
      <p className="lead-hint">{remark}</p>
      {candidates.length > 0 && !isOurs && (
        <p className="lead-transfer-later">{words.lead.transferLater}</p>
      )}
    </>
  );
}
