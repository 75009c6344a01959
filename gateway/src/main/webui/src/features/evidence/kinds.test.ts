import { expect, test } from 'vitest';
import { askedOf } from './kinds';

const asked = (...question: Parameters<typeof askedOf>) =>
  Object.entries(askedOf(...question))
    .filter(([, isAsked]) => isAsked)
    .map(([field]) => field);

test('an original document needs nothing more', () => {
  expect(asked('DOCUMENTARY', 'ORIGINAL', false)).toEqual([]);
});

test('a copy is attested', () => {
  expect(asked('PHYSICAL', 'COPY', false)).toEqual(['attestation']);
});

test('what a device made says how, when, by whom and on what', () => {
  expect(asked('ELECTRONIC', 'ORIGINAL', false)).toEqual(['making']);
  expect(asked('AUDIO_VISUAL', 'ORIGINAL', false)).toEqual(['making', 'sound']);
});

test('sound is written down; a document has none', () => {
  expect(asked('AUDIO_VISUAL', 'COPY', true)).toEqual([
    'attestation',
    'making',
    'sound',
    'transcript',
  ]);
  expect(asked('DOCUMENTARY', 'ORIGINAL', true)).toEqual([]);
});
