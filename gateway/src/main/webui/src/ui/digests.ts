const SHOWN = 12;

/** The beginning of a digest, with a sign that it goes on. */
export function shortDigest(digest: string): string {
  return digest.length > SHOWN ? `${digest.slice(0, SHOWN)}…` : digest;
}
