import type { PlanDocument } from '#domain/plan/document.ts';
import { PLAN_FORMAT, PLAN_VERSION } from '#domain/plan/document.ts';
import { writePlan } from '#domain/plan/read-plan.ts';
import type { Situation } from '#domain/student/situation.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { item, tied } from './plans.ts';

const NEA: Situation = {
  name: 'Nea',
  birthDate: { value: isoDate('2009-02-17'), origin: 'told' },
  residence: { value: 'municipality', origin: 'told' },
  homeMunicipality: 'Lohja',
  guardians: 'isä',
  basicEducation: { value: { kind: 'certificate', on: isoDate('2025-05-31') }, origin: 'certificate' },
  language: { value: 'sufficient', origin: 'told' },
  goal: { form: 'vocational', field: 'educationAndGuidance', words: 'lastenohjaaja' },
};

/** Case 7 with its good plan, as the browser tests open it from a file. Nothing in it blocks on 25.11.2026. */
export function neaPlan(id = 'nea', name = 'Nea'): PlanDocument {
  return {
    format: PLAN_FORMAT,
    version: PLAN_VERSION,
    id,
    situation: { ...NEA, name },
    happened: [
      item('hairdressing', '2025-08-11', {
        move: 'begin',
        form: 'vocational',
        field: 'otherField',
        elsewhere: true,
        provider: 'Parturi-kampaaja, Lohja',
      }),
      item('deemed', '2026-09-28', { move: 'deemResigned', form: 'vocational' }),
      item('notice', '2026-10-05', { move: 'notifyMunicipality' }),
    ],
    alternatives: [
      {
        id: 'a',
        name: 'A',
        items: [
          item('call', '2026-11-26', {
            move: 'task',
            title: 'Soitto kuntaan: KOPS alkaa ensi viikolla',
            who: ['school', 'municipality'],
          }),
          item('applyKops', '2026-11-26', {
            move: 'apply',
            form: 'kops',
            way: 'continuousApplication',
            who: ['student'],
          }),
          item('kops', '2026-11-30', { move: 'begin', form: 'kops', provider: 'Opisto' }),
          tied(
            'planTalk',
            { tiedTo: 'kops', relation: 'daysAfter', days: 11 },
            { move: 'talk', topic: 'studyPlan', who: ['student', 'guardian', 'school'] },
          ),
          item('sora', '2027-01-12', { move: 'task', title: 'Rikosrekisteriote ja rokotukset', who: ['student'] }),
          item('joint', '2027-03-01', {
            move: 'apply',
            form: 'vocational',
            field: 'educationAndGuidance',
            way: 'jointApplication',
            wishes: [{ form: 'vocational', field: 'educationAndGuidance', target: 'Lastenohjaaja, oma opisto' }],
            who: ['student'],
          }),
          item('register', '2027-05-21', {
            move: 'earn',
            form: 'kops',
            amount: 26.5,
            unit: 'op',
            label: 'viety rekisteriin',
            who: ['school'],
          }),
          item('vocational', '2027-08-10', { move: 'begin', form: 'vocational', field: 'educationAndGuidance' }),
          tied('leave', { tiedTo: 'vocational', relation: 'sameDay' }, { move: 'resign', form: 'kops' }),
        ],
        studies: [],
      },
    ],
  };
}

/** The plan as the file that the app itself gives. */
export function neaFile(id?: string, name?: string): string {
  return writePlan(neaPlan(id, name));
}
