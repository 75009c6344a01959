import type { SignedOutPart } from '.';

export const en: SignedOutPart = {
  leaving: {
    signedOut: 'You are signed out',
    signedOutText: 'Signing out removes your drafts from this machine.',
    stillSignedIn: 'You are still signed in',
    stillSignedInText:
      'Nobody signed out here. Sign out before you leave this machine; your drafts on it go with that.',
    signIn: 'Sign in',
  },
};
