export function WorkPage() {
  return <p>work</p>;
}
