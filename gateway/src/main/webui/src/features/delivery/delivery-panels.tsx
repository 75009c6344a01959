import type { Me } from '@/api/types';
import { PrintsPanel } from './prints-panel';
import { ScansPanel } from './scans-panel';
import { ServicesPanel } from './services-panel';
import './delivery.css';

interface Properties {
  letter: string;
  matterId: string;
  me: Me;
}

/** What became of a letter once it was issued: served, scanned, printed. */
export function DeliveryPanels({ letter, matterId, me }: Properties) {
  return (
    <div className="delivery">
      <ServicesPanel letter={letter} me={me} />
      <div>
        <ScansPanel letter={letter} matterId={matterId} />
        <PrintsPanel letter={letter} />
      </div>
    </div>
  );
}
