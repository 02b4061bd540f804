import type { crediting as fi } from '../fi/crediting.ts';
import type { Widen } from '../widen.ts';
import { form } from './form-words.ts';

/** Earlier learning and its recognition: what it is, how far the matter has come, and what would change. */
export const crediting = {
  kinds: {
    lukioStudies: 'Lukio studies',
    vocationalUnits: 'Vocational qualification units',
    commonUnitParts: 'Parts of the common units (YTO)',
    higherEducation: 'Higher education studies',
    otherAssessed: 'Other assessed studies',
    basicEducation: 'Studies of basic education',
    kopsModules: 'Modules of the folk high school year (KOPS)',
    tuvaParts: 'Parts of preparatory education (TUVA)',
    workOrHobby: 'Learned at work or in hobbies',
    abroad: 'Schooling abroad',
  },
  states: {
    claimed: 'Told by the student',
    evidenceSeen: 'Certificate seen',
    accepted: 'Accepted',
    refused: 'Not accepted',
  },
  title: '{kind}{words, select, none {} other {: {words}}}{amount, select, none {} other {, {amount}}}',
  plainAmount: '{amount, number}',
  state: '{state}{date, select, none {} other { on {date}}}{credited, select, none {} other {: {credited}}}',
  askBy: 'Ask by {date}, before lukio begins.',
  asked: 'The request is in the plan on {date}.',
  askedHappened: 'Crediting was asked for on {date}.',
  notInPlan: `This education is not in the plan yet: ${form('form')}.`,
  line: `{what} → ${form('form')}. {state}.`,
  whatIf: {
    notANumber: 'Write a number, for example 34 or 4.5.',
    title: 'What if this is accepted?',
    lead: 'Tick to see what would be left to study. The plan does not change. The education provider decides what is accepted.',
    none: 'No earlier learning that waits for a decision has been written down. It can be written on the situation page.',
    tick: `{what} → ${form('form')}`,
    legend: 'What is accepted?',
    howMuch: `How much of this would be accepted? {what}`,
    howMuchHint:
      'Units are not converted into one another: ask the provider.{unit, select, op { Write in credits (KOPS).} lukioOp { Write in lukio credits.} osp { Write in competence points.} tuvaWeek { Write in weeks.} course { Write in courses.} other {}}',
    closed: 'This cannot be accepted',
    totals: 'What gathers',
    right: 'Studies',
    before: 'Now',
    after: 'If accepted',
    open: 'Left to do',
    sum: '{sum, number} / {least}',
    unknown: 'not known',
    nothing: 'nothing',
    notInPlan: `The plan has no studies here, so the figures stay the same: ${form('form')}.`,
    same: 'Nothing changes until you tick something.',
  },
  paper: {
    heading: 'Earlier learning and its recognition',
    what: 'What',
    toward: `→ ${form('form')}`,
    state: 'State',
    law: 'What the law says',
    units: 'Each amount is in its own unit. The education provider decides how much is credited.',
  },
} satisfies Widen<typeof fi>;
