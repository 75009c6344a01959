import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Progress } from 'antd';
import { useState } from 'react';
import type { LetterScan, LetterScans } from '@/api/types';
import { Bones } from '@/ui/bones';
import { called } from '@/ui/called';
import { EmptyList } from '@/ui/empty-list';
import { FileDrop } from '@/ui/file-drop';
import { FoldedDigest } from '@/ui/folded-digest';
import { RefusalNote } from '@/ui/refusal-note';
import { Segments } from '@/ui/segments';
import { sizeOf } from '@/ui/sizes';
import { writtenMoment } from '@/ui/written-moment';
import { useDeliveryWords } from '@/words/delivery';
import { useSpeech } from '@/words/words-context';
import { ActHead } from './act-head';
import { scanAddress, scansQuery } from './api';
import { useScanning } from './use-scanning';
import './delivery.css';

/** By name; the first bytes say what it is. */
const SCANS = 'application/pdf,image/jpeg,image/png';

interface Properties {
  letter: string;
  matterId: string;
}

/** 扫描件: the letter on paper, sealed or signed, with the digests of each. */
export function ScansPanel({ letter, matterId }: Properties) {
  const says = useDeliveryWords().delivery;
  const scans = useQuery(scansQuery(letter));
  if (scans.isPending) return <Bones rows={4} />;
  if (!scans.data) {
    return <RefusalNote error={scans.error} onRetry={() => void scans.refetch()} />;
  }
  const { items, actions } = scans.data;
  const [action] = actions;
  return (
    <section className="panel" aria-labelledby="letter-scans">
      <ActHead id="letter-scans" title={says.scans} action={action}>
        {null}
      </ActHead>
      {action?.open && <ScanSending scans={scans.data} matterId={matterId} />}
      {items.length === 0 && <EmptyList says={action?.open ? says.noScan : says.noScanKept} />}
      <ol className="delivery-lines">
        {items.map((scan) => (
          <ScanLine key={scan.scanId} letter={letter} scan={scan} />
        ))}
      </ol>
    </section>
  );
}

function ScanSending({ scans, matterId }: { scans: LetterScans; matterId: string }) {
  const says = useDeliveryWords().delivery;
  const [of, setOf] = useState<LetterScan['of']>('ORIGINAL');
  const [tooLarge, setTooLarge] = useState<File | undefined>(undefined);
  const { going, kept, refusal, send, again } = useScanning(scans, matterId);
  const take = (file: File) => {
    // Said before many bytes are sent in vain.
    const isTooLarge = file.size > scans.mostBytes;
    setTooLarge(isTooLarge ? file : undefined);
    if (!isTooLarge) void send(file, of);
  };
  return (
    <div className="scan-sending">
      <Segments
        label={says.scanOf}
        value={of}
        options={(['ORIGINAL', 'RECEIPT', 'REPLY'] as const).map((value) => ({
          value,
          label: says.of[value],
        }))}
        onChoose={setOf}
      />
      {!going && (
        <FileDrop
          accept={SCANS}
          says={says.drop}
          hint={says.dropHint(sizeOf(scans.mostBytes))}
          onFiles={([file]) => take(file)}
        />
      )}
      <div role="status">
        {going && (
          <>
            {says.sending(going.file.name)}
            <Progress percent={going.share} aria-label={says.sending(going.file.name)} />
          </>
        )}
        {kept && !going && says.kept(kept)}
      </div>
      {tooLarge && (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={says.tooLarge(tooLarge.name, sizeOf(tooLarge.size), sizeOf(scans.mostBytes))}
        />
      )}
      <RefusalNote error={refusal} onRetry={() => void again(of)} />
    </div>
  );
}

function ScanLine({ letter, scan }: { letter: string; scan: LetterScan }) {
  const { language } = useSpeech();
  const says = useDeliveryWords().delivery;
  return (
    <li>
      <strong>{says.of[scan.of]}</strong> <span className="number">{sizeOf(scan.size)}</span>{' '}
      <Button
        type="link"
        size="small"
        href={scanAddress(letter, scan.scanId)}
        target="_blank"
        rel="noreferrer"
      >
        {says.view}
      </Button>
      <dl className="delivery-facts">
        {(['sha256', 'sm3'] as const).map((rule) => (
          <div key={rule}>
            <dt>{rule === 'sha256' ? 'SHA-256' : 'SM3'}</dt>
            <dd>
              <FoldedDigest value={scan[rule]} name={rule === 'sha256' ? 'SHA-256' : 'SM3'} />
            </dd>
          </div>
        ))}
      </dl>
      <small>
        {says.scanned(called(scan.scannedBy, language), writtenMoment(scan.scannedAt, language))}
      </small>
    </li>
  );
}
