import type { EvidenceForm, EvidenceKind } from '@/api/types';

/** Which fields the form shows; whether they suffice, the service says. */
export interface Asked {
  attestation: boolean;
  making: boolean;
  sound: boolean;
  transcript: boolean;
}

const MADE: readonly EvidenceKind[] = ['ELECTRONIC', 'AUDIO_VISUAL'];

export function askedOf(
  kind: EvidenceKind | undefined,
  form: EvidenceForm | undefined,
  hasSound: boolean,
): Asked {
  const isRecording = kind === 'AUDIO_VISUAL';
  return {
    attestation: form === 'COPY',
    making: kind !== undefined && MADE.includes(kind),
    sound: isRecording,
    transcript: isRecording && hasSound,
  };
}
