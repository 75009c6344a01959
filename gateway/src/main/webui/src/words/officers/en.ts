import type { OfficersPart } from '.';

export const en: OfficersPart = {
  officers: {
    certifiedUntil: (day) => `Certificate valid until ${day}`,
    uncertified: 'No valid certificate today',
    awayUntil: (day) => `Away until ${day}`,
    noPeople: 'Your office has no officer to name.',
  },
};
