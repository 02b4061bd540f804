import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSchool } from '#domain/school/school-schema.ts';
import { realSchool } from '#tests/support/school.ts';

type Json = Record<string, unknown>;

/** A copy of the real file, changed in one place. */
function changed(change: (school: ReturnType<typeof copy>) => void): Json {
  const school = copy();
  change(school);
  return school as unknown as Json;
}

/** A plain JSON copy, so that a test may break it. */
function copy() {
  return JSON.parse(JSON.stringify(realSchool())) as {
    [key: string]: unknown;
    years: {
      year: number;
      terms: { from: string; to: string; breaks: { from: string; to: string }[] }[];
      periods: { from: string; to: string }[];
    }[];
    offers: Json[];
    basicEducationEnds: { year: number; on: string }[];
    permits: Record<string, Json>;
    partners: Json[];
  };
}

describe('a school file', () => {
  it('of the school itself is whole', () => {
    expect(parseSchool(copy()).ok).toBe(true);
  });

  it.each([
    [
      'a day that no calendar has',
      changed((s) => Object.assign(s.years[0]?.terms[0] ?? {}, { to: '2026-02-31' })),
      [{ path: 'years[0].terms[0].to', code: 'date', params: {} }],
    ],
    [
      'a term that ends before it begins',
      changed((s) => Object.assign(s.years[0]?.terms[1] ?? {}, { to: '2027-01-01', breaks: [] })),
      [{ path: 'years[0].terms[1].to', code: 'order', params: { other: 'years[0].terms[1].from' } }],
    ],
    [
      'a break outside its term',
      changed((s) => Object.assign(s.years[0]?.terms[0]?.breaks[0] ?? {}, { from: '2026-12-21', to: '2026-12-31' })),
      [{ path: 'years[0].terms[0].breaks[0].to', code: 'outside', params: {} }],
    ],
    [
      'periods that overlap',
      changed((s) => Object.assign(s.years[0]?.periods[1] ?? {}, { from: '2026-09-25' })),
      [{ path: 'years[0].periods[1].from', code: 'overlap', params: { other: 'years[0].periods[0].to' } }],
    ],
    [
      'a misspelt word',
      changed((s) => Object.assign(s.years[0] ?? {}, { termz: [] })),
      [{ path: 'years[0].termz', code: 'unknownKey', params: { key: 'termz' } }],
    ],
    [
      'a form nobody knows',
      changed((s) => Object.assign(s.offers[0] ?? {}, { form: 'koops' })),
      [
        {
          path: 'offers[0].form',
          code: 'choice',
          params: { expected: 'kops, tuva, adultBasic, lisaopetus, vocational' },
        },
      ],
    ],
    [
      'a missing list',
      changed((s) => Reflect.deleteProperty(s, 'partners')),
      [{ path: 'partners', code: 'missing', params: {} }],
    ],
    [
      'a newer version',
      changed((s) => Object.assign(s, { version: 2 })),
      [{ path: 'version', code: 'version', params: {} }],
    ],
    [
      'two autumn terms',
      changed((s) => Object.assign(s.years[0]?.terms[1] ?? {}, { code: 'autumn' })),
      [
        { path: 'years[0].terms[1].code', code: 'duplicate', params: {} },
        { path: 'years[0].terms[1].from', code: 'outside', params: {} },
      ],
    ],
    [
      'a spring that ends before the year does',
      changed((s) => Object.assign(s.years[1]?.terms[0] ?? {}, { code: 'spring' })),
      [{ path: 'years[1].terms[0].to', code: 'outside', params: {} }],
    ],
    [
      'a school year given twice',
      changed((s) => Object.assign(s.years[1] ?? {}, { year: 2026, terms: s.years[0]?.terms })),
      [{ path: 'years[1].year', code: 'duplicate', params: {} }],
    ],
    [
      'targets with an impossible limit, a year twice, and a weight without its language',
      changed((s) =>
        Object.assign(s, {
          targets: [
            {
              code: 'a',
              name: 'A',
              kind: 'lukio',
              limits: [
                { year: 2026, value: 11 },
                { year: 2026, value: 7.2 },
              ],
              weights: [{ subject: 'B1', weight: 0 }],
            },
            { code: 'a', name: 'B', kind: 'vocational', limits: [{ year: 2026, value: 18.125 }] },
          ],
        }),
      ),
      [
        { path: 'targets[0].limits[0].value', code: 'amount', params: {} },
        { path: 'targets[0].limits[1].year', code: 'duplicate', params: {} },
        { path: 'targets[0].weights[0].language', code: 'missing', params: {} },
        { path: 'targets[0].weights[0].weight', code: 'amount', params: {} },
        { path: 'targets[1].code', code: 'duplicate', params: {} },
        { path: 'targets[1].limits[0].value', code: 'amount', params: {} },
      ],
    ],
    [
      'an offer that ends before it begins',
      changed((s) => Object.assign(s.offers[0] ?? {}, { since: '2021-08-01', until: '2021-07-31' })),
      [{ path: 'offers[0].until', code: 'order', params: { other: 'offers[0].since' } }],
    ],
    [
      'the end of basic education in another year, twice',
      changed((s) => Object.assign(s.basicEducationEnds[1] ?? {}, { year: 2026 })),
      [
        { path: 'basicEducationEnds[1].year', code: 'duplicate', params: {} },
        { path: 'basicEducationEnds[1].on', code: 'outside', params: {} },
      ],
    ],
    [
      'a permit of a partner nobody knows',
      changed((s) => {
        Object.assign(s.permits['basicEducation'] ?? {}, { held: false, partner: 'luxia' });
        s.partners = s.partners.slice(0, 3);
      }),
      [
        {
          path: 'permits.basicEducation.partner',
          code: 'choice',
          params: { expected: 'lohjanYhteislyseo, virkby, luksia' },
        },
      ],
    ],
    [
      'two faults at once, both told',
      changed((s) => {
        Object.assign(s.years[0]?.terms[0]?.breaks[0] ?? {}, { to: '12.10.2026' });
        Object.assign(s, { school: null });
      }),
      [
        { path: 'school', code: 'type', params: { expected: 'object' } },
        { path: 'years[0].terms[0].breaks[0].to', code: 'date', params: {} },
      ],
    ],
    ['another kind of file', { format: 'kannelpolku-plan' }, undefined],
  ])('with %s is refused and the place is named', (_name, json, faults) => {
    const parsed = parseSchool(json);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok && faults !== undefined) expect(parsed.faults).toEqual(faults);
    if (!parsed.ok && faults === undefined)
      expect(parsed.faults[0]).toEqual({ path: 'format', code: 'format', params: {} });
  });

  it('with a basic-education permit of a known partner is whole (R-KAN-4)', () => {
    const json = changed((s) =>
      Object.assign(s.permits['basicEducation'] ?? {}, { held: false, partner: 'hiidenOpisto' }),
    );
    expect(parseSchool(json).ok).toBe(true);
  });

  it('of any shape is refused without a crash, and every fault has a place or is of the whole', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, key) => {
        const faults = [value, changed((s) => Object.assign(s, { [key]: value }))].flatMap((json) => {
          const parsed = parseSchool(json);
          return parsed.ok ? [] : parsed.faults;
        });
        expect(faults.filter(({ path, code }) => typeof path !== 'string' || code.length === 0)).toEqual([]);
        const whole = parseSchool(value);
        expect(whole.ok).toBe(false);
      }),
    );
  });
});
