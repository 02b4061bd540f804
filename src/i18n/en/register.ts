import type { register as fi } from '../fi/register.ts';
import type { Widen } from '../widen.ts';

/** What became of each rule of the field, and where the planner uses it. */
export const register = {
  kind: {
    rule: 'In the rulebook',
    setting: 'In the school’s settings',
    same: 'Another rule says the same',
    notForPlanner: 'Does not affect a plan',
  },
  reason: {
    recordKeeping: 'Tells how the school records studies in the national register. Nothing in a plan is decided by it.',
    otherEducation: 'Concerns education that is not planned with Kannelpolku.',
    supervision: 'Tells whom the authorities’ supervision tool (Valpas) shows, and when.',
    otherService: 'Tells of the calculators of other services and what they show.',
  },
  area: {
    applying: 'applying',
    admission: 'points and averages',
    beginning: 'beginning studies',
    life: 'interrupting and resigning',
    form: 'the form’s own conditions',
    contents: 'contents and scope of studies',
    crediting: 'crediting',
    midYear: 'starting in the middle of the year',
    leaving: 'leaving and certificates',
    options: 'alternatives and proposals',
    checks: 'checks of the plan',
    deadlines: 'deadlines',
    municipality: 'tasks of the home municipality',
    timeline: 'timeline and calculations',
    person: 'the student’s situation',
    calendar: 'school year',
    planPage: 'page of the plan',
    paper: 'printed paper',
    goodToKnow: 'good to know',
    information: 'read on this page only',
  },
} satisfies Widen<typeof fi>;
