import { useQueries } from '@tanstack/react-query';
import { Form } from 'antd';
import { OfficeName } from '@/ui/office-name';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { identifierQuery, similarQuery } from './api';
import { searchTerms, type LeadEntry, type Term } from './registration';
import { useDebounced } from '@/ui/use-debounced';

/** More terms than this say nothing new, and each is a request. */
const MOST_TERMS = 4;

/** Matters that may be the same one, beside the form while it is filled in. */
export function MatchesPanel() {
  const words = useWordsOfLead();
  const form = Form.useFormInstance<LeadEntry>();
  const suspects = Form.useWatch('suspects', form);
  const rights = Form.useWatch('rights', form);
  const written = searchTerms({ suspects, rights }).slice(0, MOST_TERMS);
  const terms = useRecorded(JSON.parse(useDebounced(JSON.stringify(written))) as Term[]);
  const answers = useQueries({ queries: terms.map(similarQuery) });
  const found = terms.flatMap((term, position) =>
    (answers[position]?.data?.items ?? []).map((matter) => ({ matter, term })),
  );
  // A withdrawn import should never have been entered: it is the same as nothing.
  const standing = found.filter(({ matter }) => matter.stage !== 'WITHDRAWN');
  const matches = [...new Map(standing.map((match) => [match.matter.matterId, match])).values()];
  const isKnown = answers.every((answer) => !answer.isPending);
  return (
    <section className="panel" aria-labelledby="lead-matches">
      <h2 id="lead-matches">{words.lead.matches}</h2>
      <p className="lead-hint">
        {terms.length === 0 ? words.lead.matchesIdle : words.lead.matchesIntro}
      </p>
      <div role="status">
        {terms.length > 0 && isKnown && matches.length === 0 && <p>{words.lead.matchesNone}</p>}
        {matches.length > 0 && (
          <ul className="lead-matches">
            {matches.map(({ matter, term }) => (
              <li key={matter.matterId}>
                <a href={`/matters/${matter.matterId}`} target="_blank" rel="noreferrer">
                  {matter.title}
                  <span className="visually-hidden"> {words.lead.opensNew}</span>
                </a>
                <small>
                  <span className="number">{matter.number}</span> · {words.stages[matter.stage]} ·{' '}
                  <OfficeName id={matter.writingOffice} name={matter.writingOfficeName} /> ·{' '}
                  {words.lead.matchedBy(term)}
                </small>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

/** The terms as they will be recorded; a code waits until it was checked. */
function useRecorded(terms: Term[]): string[] {
  const codes = terms.filter((term) => term.kind !== undefined);
  const checks = useQueries({
    queries: codes.map(({ kind = 'uscc', written }) => identifierQuery(kind, written)),
  });
  const recorded = terms.flatMap((term) => {
    if (!term.kind) return [term.written];
    const check = checks[codes.indexOf(term)];
    if (!check || check.isPending) return [];
    return [check.data?.normalised ?? term.written];
  });
  return [...new Set(recorded)].filter((term) => term !== '');
}
