export interface Piece {
  /** Where in the text it begins. */
  at: number;
  text: string;
  isFound: boolean;
}

/** A text cut where the words looked for stand in it, whatever their case and width. */
export function pieces(text: string, query: string): Piece[] {
  const wanted = query
    .trim()
    .split(/\s+/)
    .map(even)
    .filter((word) => word !== '');
  const level = even(text);
  // A fold that changes the length would mark the wrong letters: then nothing is marked.
  if (level.length !== text.length) return [{ at: 0, text, isFound: false }];
  const isFound = Array.from({ length: text.length }, () => false);
  for (const word of wanted) {
    for (let at = level.indexOf(word); at >= 0; at = level.indexOf(word, at + 1)) {
      isFound.fill(true, at, at + word.length);
    }
  }
  const found: Piece[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const last = found.at(-1);
    if (last && last.isFound === isFound[at]) last.text += text.charAt(at);
    else found.push({ at, text: text.charAt(at), isFound: isFound[at] ?? false });
  }
  return found;
}

function even(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
