import {
  FullscreenOutlined,
  RotateRightOutlined,
  ZoomInOutlined,
  ZoomOutOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { EvidenceFile } from '@/api/types';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { PaperViewer } from './paper-viewer';

const STEP = 1.25;
const LEAST = 0.25;
const MOST = 8;
const QUARTER = 90;

/** Beyond this a PDF would fill the memory of an office machine. */
const LARGEST_PAPER = 64 * 1024 * 1024;

/** Whether this browser can show what the service lets it show. */
export function isInReach({ shownAs, length }: EvidenceFile): boolean {
  return shownAs !== 'PDF' || (length <= LARGEST_PAPER && navigator.pdfViewerEnabled);
}

interface Properties {
  address: string;
  shownAs: NonNullable<EvidenceFile['shownAs']>;
  title: string;
}

/** An image or a PDF, as it is. */
export function Viewer({ address, shownAs, title }: Properties) {
  switch (shownAs) {
    case 'PDF':
      return <PaperViewer address={address} title={title} />;
    case 'IMAGE':
      return <ImageViewer address={address} title={title} />;
  }
}

function ImageViewer({ address, title }: Omit<Properties, 'shownAs'>) {
  const words = useEvidenceWords();
  const say = words.evidence.viewer;
  /** Undefined: as wide as its place. */
  const [zoom, setZoom] = useState<number | undefined>(undefined);
  const [turned, setTurned] = useState(0);
  const [isBroken, setBroken] = useState(false);
  const [width, setWidth] = useState(0);
  const scale = (by: number) => setZoom(Math.min(MOST, Math.max(LEAST, (zoom ?? 1) * by)));
  if (isBroken) return <p role="alert">{say.broken}</p>;
  return (
    <div className="viewer">
      <div className="viewer-tools" role="toolbar" aria-label={say.tools}>
        <Button
          size="small"
          icon={<FullscreenOutlined />}
          aria-pressed={zoom === undefined}
          onClick={() => setZoom(undefined)}
        >
          {say.fit}
        </Button>
        <Button
          size="small"
          icon={<ZoomOutOutlined />}
          aria-label={say.zoomOut}
          title={say.zoomOut}
          onClick={() => scale(1 / STEP)}
        />
        <Button
          size="small"
          icon={<ZoomInOutlined />}
          aria-label={say.zoomIn}
          title={say.zoomIn}
          onClick={() => scale(STEP)}
        />
        <Button
          size="small"
          icon={<RotateRightOutlined />}
          aria-label={say.rotate}
          title={say.rotate}
          onClick={() => setTurned((turned + QUARTER) % 360)}
        />
        <span className="number" role="status">
          {say.scale(Math.round((zoom ?? 1) * 100), turned)}
        </span>
      </div>
      {/* It scrolls where it is larger than its place, so the keyboard must reach it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="viewer-place" tabIndex={0} role="region" aria-label={title}>
        <img
          src={address}
          alt={title}
          data-turned={turned}
          style={
            zoom === undefined ? {} : { width: width * zoom, maxWidth: 'none', maxHeight: 'none' }
          }
          onLoad={(event) => setWidth(event.currentTarget.clientWidth)}
          onError={() => setBroken(true)}
        />
      </div>
    </div>
  );
}
