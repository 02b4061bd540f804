import { all, leaf } from '../../rules/requirement.ts';
import type { Finding } from '../../rules/requirement.ts';
import type { RuleId } from '../../rules/rulebook.ts';
import type { LearningKind } from '../../student/prior-learning.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { dayAfter } from '../../time/iso-date.ts';
import { twoReadings } from '../../student/person.ts';
import { askReading, dutyUnknown } from '../study-right/applying-rules.ts';
import type { CreditingFacts, CreditingRequirement } from '../study-right/crediting.ts';
import { ofKinds } from '../study-right/crediting.ts';
import { ask, onlyIf, told, unmet } from '../study-right/findings.ts';

/** R-VOC-5: what a competent authority has assessed, by name in the decree. */
const ASSESSED: readonly LearningKind[] = [
  'lukioStudies',
  'vocationalUnits',
  'commonUnitParts',
  'higherEducation',
  'otherAssessed',
];

/** Whether R-VOC-6 limits this student on this day: under the duty, from 1.1.2025. */
function limited({ moment }: CreditingFacts): boolean {
  return moment.person.duty.kind === 'runs' && moment.rules.holdsOn('R-VOC-6', moment.on);
}

function ruleFor(facts: CreditingFacts): RuleId {
  return limited(facts) ? 'R-VOC-6' : 'R-VOC-5';
}

/** R-VOC-5: skills that nobody has assessed are shown in demonstrations. `limit` is what R-VOC-6 says of them instead. */
function shownUnless(
  name: string,
  limit: (facts: CreditingFacts, dutyUntil: IsoDate) => Finding,
): CreditingRequirement {
  return leaf(name, (facts) => {
    const { person, rules, on } = facts.moment;
    if (rules.holdsOn('R-VOC-6', on)) {
      if (person.duty.kind === 'unknown') return dutyUnknown('R-VOC-6', person.duty.missing);
      if (twoReadings(person)?.lastDay !== undefined) return askReading(person);
      if (person.duty.kind === 'runs') return limit(facts, person.duty.lastDay);
    }
    return onlyIf('R-VOC-5', 'crediting.byDemonstration', {});
  });
}

/**
 * R-VOC-5: assessed studies must be recognised where they fit the qualification, other skills are shown in demonstrations.
 * R-VOC-6 from 1.1.2025: for a learner under the duty the assessed studies alone; parts of KOPS and TUVA as such are not
 * among them (assumed), vocational units and lukio studies done inside them are.
 */
export const vocationalCrediting: CreditingRequirement = all(
  ofKinds(
    ASSESSED,
    leaf('assessed', (facts) => onlyIf(ruleFor(facts), 'crediting.assessedIfFits', {})),
  ),
  ofKinds(
    ['basicEducation'],
    leaf('basicEducation', (facts) => ask('vocationalProvider', ruleFor(facts), 'crediting.basicEducationUnclear', {})),
  ),
  ofKinds(
    ['abroad'],
    leaf('abroad', (facts) => ask('vocationalProvider', ruleFor(facts), 'crediting.abroadUnclear', {})),
  ),
  ofKinds(
    ['workOrHobby'],
    shownUnless('workOrHobby', (_, until) => unmet('R-VOC-6', 'crediting.notUnderDuty', { until }, dayAfter(until))),
  ),
  ofKinds(
    ['kopsModules', 'tuvaParts'],
    all(
      shownUnless('partsAsSuch', ({ learning }, until) =>
        unmet(
          'R-VOC-6',
          'crediting.notOnList',
          { form: learning.kind === 'tuvaParts' ? 'tuva' : 'kops', until },
          dayAfter(until),
        ),
      ),
      leaf('insideThem', (facts) => told(ruleFor(facts), 'crediting.insideThem', {})),
    ),
  ),
);
