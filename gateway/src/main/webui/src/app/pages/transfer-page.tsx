export function TransferPage() {
  return <p>transfer</p>;
}
