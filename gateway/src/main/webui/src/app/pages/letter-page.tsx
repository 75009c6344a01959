export function LetterPage() {
  return <p>letter</p>;
}
