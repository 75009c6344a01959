export function TransfersPage() {
  return <p>transfers</p>;
}
