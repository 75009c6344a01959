import type { Casefile } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import type { Particular } from '@/ui/particulars';
import { useCasefileWords } from '@/words/casefile/casefile-words';
import { useSpeech } from '@/words/words-context';
import { useCaseOfficer } from './use-case-officer';

/** Says a case field by field, so that two can be compared, or one be read. */
export function useCaseParticulars(shown: Casefile): (casefile: Casefile) => Particular[] {
  const says = useCasefileWords();
  const { words, language } = useSpeech();
  const labelOf = useCaseOfficer(shown);
  const day = (written: string) => writtenDay(written, language);
  return ({
    state,
    filedOn,
    officers,
    begunOn,
    stops,
    report,
    decision,
    termination,
    closedOn,
  }) => {
    const lines: [string, string | undefined][] = [
      [says.state, says.states[state]],
      [says.filedOn, day(filedOn)],
      [says.officers, officers.map(labelOf).join(says.between)],
      [says.begunOn, begunOn ? day(begunOn) : undefined],
      [
        says.stops,
        stops
          .map((stop) => `${says.stop(stop.paper, day(stop.orderedOn))}${says.between}${stop.what}`)
          .join('\n'),
      ],
      [
        says.report,
        report ? [day(report.reportedOn), report.findings].join(says.between) : undefined,
      ],
      [
        says.decision,
        decision
          ? [
              says.outcomes[decision.outcome],
              ...(decision.ground ? [says.noPenaltyGrounds[decision.ground]] : []),
              says.stop(decision.paper, day(decision.decidedOn)),
              decision.reason,
            ].join(says.between)
          : undefined,
      ],
      [
        says.termination,
        termination
          ? [
              says.terminationGrounds[termination.ground],
              day(termination.terminatedOn),
              termination.reason,
            ].join(says.between)
          : undefined,
      ],
      [says.closedOn, closedOn ? day(closedOn) : undefined],
    ];
    return lines.map(([label, said]) => ({ label, says: said || words.action.none }));
  };
}
