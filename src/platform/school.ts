import { placeOfJsonFault, type TextPlace } from '#domain/schema/json-place.ts';
import { parseSchool, type School, type SchoolFault } from '#domain/school/school-schema.ts';

/** Why there are no school settings: whoever edits the file must be told where it is wrong. */
export type SchoolFileFault =
  /** `status` is the HTTP status when the server answered at all. */
  | { readonly kind: 'missing'; readonly status?: number }
  | { readonly kind: 'notJson'; readonly place?: TextPlace }
  | { readonly kind: 'faults'; readonly faults: readonly SchoolFault[] };

export type LoadedSchool =
  | { readonly ok: true; readonly school: School }
  | { readonly ok: false; readonly fault: SchoolFileFault };

/** Reads the school's own settings, which lie beside the page and are edited without a build. Never rejects. */
export async function loadSchool(address = './school.json'): Promise<LoadedSchool> {
  let text: string;
  try {
    // Always asked anew, so that an edit of the file is seen at the next visit; offline the answer comes from the cache.
    const response = await fetch(address, { cache: 'no-cache' });
    if (!response.ok) return { ok: false, fault: { kind: 'missing', status: response.status } };
    text = await response.text();
  } catch {
    return { ok: false, fault: { kind: 'missing' } };
  }
  return readSchool(text);
}

/** Reads the text of a settings file. */
export function readSchool(text: string): LoadedSchool {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, fault: { kind: 'notJson', place: placeOfJsonFault(text) } };
  }
  const parsed = parseSchool(json);
  return parsed.ok ? parsed : { ok: false, fault: { kind: 'faults', faults: parsed.faults } };
}
