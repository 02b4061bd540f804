import { askReading } from '../forms/study-right/applying-rules.ts';
import { onlyIf, unmet } from '../forms/study-right/findings.ts';
import { isMain, isUnderDuty, placeAssignedFrom } from '../forms/study-right/looking.ts';
import type { FormRequirement, RuleFacts } from '../forms/study-right/form-rules.ts';
import { all, leaf, met, where } from '../rules/requirement.ts';
import { ruleOfFreeEnd } from '../student/person.ts';
import type { IsoDate } from '../time/iso-date.ts';

/** A main form is open on the day. */
function studiesGoOn({ moment }: RuleFacts): boolean {
  return moment.rights.some((right) => isMain(right.form) && right.tags.includes('open'));
}

/** The latest notice to the municipality since which no main form has begun. */
export function openNotice({ moment }: Pick<RuleFacts, 'moment'>): IsoDate | undefined {
  const notice = moment.record.findLast(({ item }) => item.move === 'notifyMunicipality')?.on;
  const begunSince = moment.rights.some(
    (right) => isMain(right.form) && right.begunOn !== undefined && notice !== undefined && right.begunOn >= notice,
  );
  return begunSince ? undefined : notice;
}

const underDuty: FormRequirement = leaf('underDuty', (facts) => {
  if (isUnderDuty(facts)) return met;
  const asked = askReading(facts.moment.person);
  return asked.kind === 'ask' ? asked : unmet('R-OV-28', 'municipality.notResponsible', {});
});

/** Cross-form rules of the municipality (R-OV-21, R-OV-26…29) and of the extension of free education (R-OV-34, R-OV-35). */
export const municipalRules = {
  notifyMunicipality: all(
    underDuty,
    leaf('noPlace', (facts) => {
      const open = facts.moment.rights.find(
        (right) => isMain(right.form) && right.tags.includes('open') && right.lastAttended === undefined,
      );
      return open === undefined ? met : unmet('R-OV-22', 'municipality.notResponsible', {});
    }),
  ),
  assignPlace: all(
    underDuty,
    leaf('municipalityAnswers', (facts) => {
      const notice = openNotice(facts);
      if (notice === undefined || studiesGoOn(facts)) return unmet('R-OV-28', 'municipality.notResponsible', {});
      const from = placeAssignedFrom(notice, facts.moment.rules);
      return facts.moment.on < from ? unmet('R-OV-29', 'municipality.assignNotYet', { from }, from) : met;
    }),
    leaf('heard', () => onlyIf('R-OV-29', 'municipality.heard', {})),
  ),
  askExtension: all(
    leaf('hasFreeRight', ({ moment }) => {
      const { free } = moment.person;
      if (free.kind === 'none') return unmet('R-OV-36', 'free.extensionNoRight', {});
      if (free.kind === 'ask')
        return {
          kind: 'ask',
          question: {
            reason: { code: 'free.noResidence', params: { until: free.ifApplied.until }, rule: 'R-OV-1' },
            whom: 'municipality',
          },
        };
      if (free.kind === 'unknown')
        return {
          kind: 'ask',
          question: { reason: { code: 'fact.birthDateMissing', params: {}, rule: 'R-OV-34' }, whom: 'student' },
        };
      // Ended by a qualification before the first day to ask: there is nothing to wait for (R-OV-32).
      if (moment.on > free.until) return unmet(ruleOfFreeEnd(free, moment.on), 'free.ended', { until: free.until });
      return moment.on < free.extensionFrom
        ? unmet('R-OV-35', 'free.extensionNotYet', { from: free.extensionFrom }, free.extensionFrom)
        : met;
    }),
    where(
      ({ moment }) => moment.person.free.kind === 'until',
      leaf('studiesOpen', (facts) => (studiesGoOn(facts) ? met : unmet('R-OV-35', 'free.extensionNeedsStudies', {}))),
    ),
    leaf('providerDecides', () => onlyIf('R-OV-34', 'free.extensionDecides', {})),
  ),
} as const satisfies Record<string, FormRequirement>;
