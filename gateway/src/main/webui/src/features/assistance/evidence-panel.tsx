import { PlusOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { Link } from 'react-router';
import { useAssistanceWords } from '@/words/assistance';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import type { Assistance } from './contract';
import { itemPage } from './places';
import '@/ui/panel-parts.css';

interface Properties {
  assistance: Assistance;
  /** Whether the reader is of the asked office. */
  isAsked: boolean;
  /** Opens the form; absent for those who may take nothing in. */
  onTakeIn: (() => void) | undefined;
}

/** What the asked office took in for the request: shown by itself, for it need not see the matter. */
export function EvidencePanel({ assistance, isAsked, onTakeIn }: Properties) {
  const { assistance: says } = useAssistanceWords();
  const words = useEvidenceWords();
  const { evidence } = assistance;
  return (
    <section className="panel" aria-label={says.evidence}>
      <h2>{says.evidence}</h2>
      {evidence.length === 0 && (
        <p className="panel-quiet">{isAsked ? says.noEvidence : says.noEvidenceThere}</p>
      )}
      <ul className="panel-lines">
        {evidence.map(({ id, number, title, kind, hasFile, onList }) => (
          <li key={id}>
            <Link to={itemPage(assistance, id)}>
              <span className="number">{says.evidenceNumber(number)}</span> {title}
            </Link>{' '}
            {onList && <Tag color="blue">{says.onList}</Tag>}
            <small>
              {words.evidenceKinds[kind]}
              {!hasFile && ` · ${says.noFile}`}
            </small>
          </li>
        ))}
      </ul>
      {onTakeIn && (
        <Button className="assistance-take-in" icon={<PlusOutlined />} onClick={onTakeIn}>
          {says.takeIn}
        </Button>
      )}
    </section>
  );
}
