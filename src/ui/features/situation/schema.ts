import { z } from '#domain/schema/zod.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { faultsOf } from './faults.ts';
import type { SituationValues } from './values.ts';

const text = z.string();

/**
 * The border of the form. Each field is a text or a code; what a text means, and whether the days fit together, is
 * `faultsOf`. The message of an issue is the fault's code.
 */
export function situationFormSchema(today: IsoDate) {
  return z
    .custom<SituationValues>((values) => shape.safeParse(values).success)
    .check((context) => {
      for (const { path, code } of faultsOf(context.value, today)) {
        context.issues.push({ code: 'custom', input: context.value, path: path.split('.').map(step), message: code });
      }
    });
}

const shape = z.looseObject({
  name: text,
  birthDate: text,
  basicEducationOn: text,
  upperSecondaryOn: text,
  noticeOn: text,
  goalBy: text,
  hoursPerWeek: text,
  workHours: text,
  travelHours: text,
  studies: z.array(z.looseObject({ key: text, began: text, lastAttended: text, endedOn: text, state: text })),
  pauses: z.array(z.looseObject({ key: text, study: text, from: text, until: text })),
  earned: z.array(z.looseObject({ form: text, amount: text })),
  learning: z.array(
    z.looseObject({ key: text, kind: text, toward: text, amount: text, state: text, decidedOn: text, credited: text }),
  ),
});

function step(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part;
}
