import type { Lead } from '@/api/types';
import { useOfficeName } from '@/ui/office-name';
import type { Particular } from '@/ui/particulars';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { useDivisionName } from '@/ui/use-division-name';
import { useLeadWords } from './use-lead-words';
import { useOfficerLabel } from './use-officer-label';

/** Says a lead field by field, so that two can be compared. */
export function useParticulars(shown: Lead): (lead: Lead) => Particular[] {
  const words = useWordsOfLead();
  const say = useLeadWords();
  const placeOf = useDivisionName();
  const officeOf = useOfficeName();
  const labelOf = useOfficerLabel(shown);
  return (lead) => {
    const { content, verification } = lead;
    const lines: [string, string][] = [
      [words.lead.stage, words.stages[lead.stage]],
      [words.lead.writingOffice, officeOf(lead.writingOffice.id, lead.writingOffice.name)],
      [words.lead.title, content.title],
      [words.lead.content, content.content],
      [words.lead.breach, words.breaches[content.breach]],
      [words.lead.placeOfAct, placeOf(content.placeOfAct)],
      [words.lead.actPeriod, say.period(content)],
      [words.lead.foundOn, say.day(content.foundOn)],
      [words.lead.parties, lead.parties.map((party) => party.name).join(words.lead.between)],
      [words.lead.rights, lead.rights.map((right) => right.name).join(words.lead.between)],
      [words.lead.officers, verification.officers.map(labelOf).join(words.lead.between)],
      [words.lead.extended, verification.extended ? words.lead.isExtended : words.lead.notExtended],
      [words.lead.pauses, verification.pauses.map(say.pause).join(words.lead.between)],
      ...lead.clocks.map((clock): [string, string] => [
        words.lead.clock(clock.rule),
        clock.paused ? words.due.still : say.day(clock.due),
      ]),
    ];
    return lines.map(([label, says]) => ({ label, says: says || words.action.none }));
  };
}
