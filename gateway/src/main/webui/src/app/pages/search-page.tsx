export function SearchPage() {
  return <p>search</p>;
}
