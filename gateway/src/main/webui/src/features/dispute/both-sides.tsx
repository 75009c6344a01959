import type { Dispute } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { OfficeName } from '@/ui/office-name';
import { useDisputeWords } from '@/words/dispute';
import { useSpeech } from '@/words/words-context';
import './dispute.css';

/** The record of the negotiation: what each of the two said, and when. */
export function BothSides({ dispute }: { dispute: Dispute }) {
  const words = useDisputeWords();
  return (
    <section className="panel" aria-label={words.dispute.positions}>
      <h2>{words.dispute.positions}</h2>
      <div className="both-sides">
        {[dispute.raisedBy, dispute.counterpart].map((office) => (
          <Side
            key={office.id}
            office={office}
            says={dispute.positions.filter((position) => position.office.id === office.id)}
          />
        ))}
      </div>
    </section>
  );
}

interface SideProperties {
  office: Dispute['raisedBy'];
  says: Dispute['positions'];
}

function Side({ office, says }: SideProperties) {
  const words = useDisputeWords();
  const { language } = useSpeech();
  return (
    <div className="side" role="group" aria-label={office.name}>
      <h3>
        <OfficeName id={office.id} name={office.name} />
      </h3>
      {says.length === 0 && <p className="dispute-quiet">{words.dispute.notYet}</p>}
      {says.map((position) => (
        <div key={`${position.on} ${position.argument}`}>
          <p>
            {words.dispute.competent}
            <strong>
              <OfficeName id={position.competent.id} name={position.competent.name} />
            </strong>
          </p>
          <blockquote>{position.argument}</blockquote>
          <small>{writtenDay(position.on, language)}</small>
        </div>
      ))}
    </div>
  );
}
