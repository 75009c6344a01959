import type { Me } from '@/api/types';
import { PrintsPanel } from './prints-panel';
import { ScansPanel } from './scans-panel';
import { ServicesPanel } from './services-panel';
import './delivery.css';

interface Properties {
  letter: string;
  matterId: string;
  paper: string | undefined;
  me: Me;
}

/** What became of a letter once it was issued: served, scanned, printed. */
export function DeliveryPanels({ letter, matterId, paper, me }: Properties) {
  return (
    <div className="delivery">
      <ServicesPanel letter={letter} me={me} />
      <div>
        <ScansPanel letter={letter} matterId={matterId} />
        <PrintsPanel letter={letter} paper={paper} />
      </div>
    </div>
  );
}
