import { Button } from 'antd';
import { useState } from 'react';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { CopyButton } from './copy-button';
import { shortDigest } from './digests';
import './folded-digest.css';

interface Properties {
  value: string;
  /** What it is the digest of, or by which rule: SHA-256, 第 3 环. */
  name: string;
}

/** A digest by its beginning; whole on demand and on paper, and always whole onto the clipboard. */
export function FoldedDigest({ value, name }: Properties) {
  const say = useEvidenceWords().evidence;
  const [isWhole, setWhole] = useState(false);
  return (
    <span className="folded-digest" data-open={isWhole}>
      <code className="digest-short">{shortDigest(value)}</code>
      <code className="digest-whole">{value}</code>
      <Button
        type="link"
        size="small"
        aria-expanded={isWhole}
        aria-label={isWhole ? say.foldDigestOf(name) : say.unfoldDigestOf(name)}
        onClick={() => setWhole(!isWhole)}
      >
        {isWhole ? say.foldDigest : say.unfoldDigest}
      </Button>
      <CopyButton text={value} label={say.copyDigest(name)} />
    </span>
  );
}
