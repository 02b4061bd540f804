import type { IdSource } from '#session/ports.ts';

export function makeIds(): IdSource {
  return { next: () => crypto.randomUUID() };
}
