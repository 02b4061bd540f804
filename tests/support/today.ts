/**
 * The day that tests call today. The whole headless suite runs with several of them, so a test whose values depend on a
 * day must say its own.
 */
export function today(): string {
  return process.env['KANNELPOLKU_TODAY'] ?? '2026-11-23';
}
