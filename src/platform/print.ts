export function print(): void {
  window.print();
}
