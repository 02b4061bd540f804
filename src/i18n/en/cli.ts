import type { cli as fi } from '../fi/cli.ts';
import type { Widen } from '../widen.ts';

export const cli = {
  usage: {
    plan: 'Usage: npm run plan -- plan.json … [--today 2026-11-25] [--on 2026-11-25] [--school public/school.json] [--json] [--lang fi|en]',
    fileMissing: 'Give a plan file.',
    unknownOption: 'The option {option} is not known.',
    badDate: '{value} is not a real day. Write for example 2026-11-25.',
    cannotRead: 'The file {path} could not be read.',
  },
  headings: {
    plan: '{name}, alternative {alternative}',
    today: 'Today {date}',
    person: 'The student on {date}',
    items: 'What happens',
    options: 'What is open on {date}',
    checks: 'Checks',
    deadlines: 'Limits and deadlines',
    stretches: 'The path',
    totals: 'Done by {date}',
  },
  empty: {
    items: 'There is nothing in the plan yet.',
    checks: 'Nothing to remark.',
    totals: 'No studies done yet.',
  },
  person: {
    age: '{age, plural, one {# year} other {# years}}',
    dutyRuns: 'under compulsory education until {date}',
    dutyEnded: 'compulsory education ended on {date}',
    dutyNone: 'outside the Compulsory Education Act',
    dutyUnknown: 'compulsory education is not known',
    freeUntil: 'free education until {date}',
    freeNone: 'no right to free education',
    freeUnknown: 'free education is not known',
  },
  item: '{date} {title}: {outcome}',
  undated: 'no date',
  option: '{title}: {answer}',
  opens: 'opens on {date}, first teaching day {teachingDay}{estimate, select, true { (estimate)} other {}}',
  until: 'last day {date}',
  check: '{weight}: {reason}',
  mend: 'This would mend it: {mend}',
  deadline: '{date} {label}{estimate, select, true { (estimate)} other {}}',
  rule: '{id} {name}. {source}',
  stretch:
    '{from}–{to, select, none {} other {{to}}} {form}{kind, select, paused { (pause)} overTime { (past the longest time)} other {}}',
  totals: {
    studentWeeks: '{form}: {weeks, number} student weeks, about {op, number} op by the weeks (estimate)',
    tuvaWeeks: '{form}: {weeks, number} weeks (TUVA)',
    earned: '{form}: {amount} accepted',
  },
} satisfies Widen<typeof fi>;
