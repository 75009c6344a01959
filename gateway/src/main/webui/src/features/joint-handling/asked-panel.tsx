import type { JointHandling } from '@/api/types';
import { Pair } from '@/ui/pair';
import { useJointHandlingWords } from '@/words/joint-handling';
import '@/ui/panel-parts.css';

/** Why the other office was invited, and to which part of the work. */
export function AskedPanel({ joint }: { joint: JointHandling }) {
  const { jointHandling: says } = useJointHandlingWords();
  return (
    <section className="panel" aria-label={says.asked}>
      <h2>{says.asked}</h2>
      <dl className="facts">
        <Pair name={says.fields.reason}>
          <span className="written">{joint.reason}</span>
        </Pair>
        <Pair name={says.fields.work}>
          <span className="written">{joint.work}</span>
        </Pair>
      </dl>
    </section>
  );
}
