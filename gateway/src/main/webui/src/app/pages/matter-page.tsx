export function MatterPage() {
  return <p>matter</p>;
}
