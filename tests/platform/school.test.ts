import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseSchool } from '#domain/school/school-schema.ts';
import { loadSchool, readSchool } from '#platform/school.ts';

const shipped = await readFile(new URL('../../public/school.json', import.meta.url), 'utf8');

afterEach(() => {
  vi.unstubAllGlobals();
});

function serve(answer: () => Response | Promise<Response>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return answer();
  });
  return asked;
}

test('the file beside the page is read', async () => {
  const asked = serve(() => new Response(shipped));
  expect(await loadSchool()).toEqual(parseSchool(JSON.parse(shipped)));
  expect(asked).toEqual(['./school.json']);
});

describe('a school file that is no use', () => {
  test('because it is not there', async () => {
    serve(() => new Response('', { status: 404 }));
    expect(await loadSchool()).toEqual({ ok: false, fault: { kind: 'missing', status: 404 } });
  });

  test('because nothing answers', async () => {
    serve(() => Promise.reject(new TypeError('offline')));
    expect(await loadSchool()).toEqual({ ok: false, fault: { kind: 'missing' } });
  });

  test('because of a comma too many is told by line and column', () => {
    expect(readSchool('{\n  "format": "kannelpolku-school",\n}')).toEqual({
      ok: false,
      fault: { kind: 'notJson', place: { line: 3, column: 1 } },
    });
  });

  test('because a value is wrong is told by its path', () => {
    const read = readSchool(JSON.stringify({ ...JSON.parse(shipped), colour: 'blue' }));
    expect(read).toEqual({
      ok: false,
      fault: { kind: 'faults', faults: [{ path: 'colour', code: 'unknownKey', params: { key: 'colour' } }] },
    });
  });
});
