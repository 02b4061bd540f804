import type { IsoDate } from '../time/iso-date.ts';
import type { RuleId } from './rulebook.ts';
import type { Rules } from './rules.ts';
import { ALL_RULES } from './rules.ts';

/** What a counsellor looks something up about: a study form, or a matter that concerns several of them. */
export const TOPICS = [
  'kops',
  'tuva',
  'adultBasic',
  'vocational',
  'lukio',
  'lisaopetus',
  'subjectStudent',
  'duty',
  'free',
  'applying',
  'interrupting',
  'moving',
  'raising',
  'plan',
  'assigned',
  'privacy',
] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * The rules worth reading about each topic, in reading order: what it is and for whom, contents, assessment, certificates and
 * the register, money and boarding, support, the end and what comes after. Most of them decide nothing in a plan; a rule
 * that decides stands here only where its sentence is needed to understand the others. A rule may be read in several topics.
 */
export const INFORMATION: Readonly<Record<Topic, readonly RuleId[]>> = {
  kops: [
    'R-KOPS-10',
    'R-KOPS-3',
    'R-KAN-3',
    'K-8',
    'R-KOPS-9',
    'R-KOPS-22',
    'R-KOPS-13',
    'R-CAL-2',
    'R-CAL-3',
    'R-KOPS-15',
    'S-KOPS-10',
    'S-KOPS-11',
    'R-KOPS-18',
    'R-KOPS-19',
    'R-X-7',
    'R-KOPS-20',
  ],
  tuva: [
    'R-TUVA-1',
    'R-TUVA-3',
    'R-KAN-3',
    'R-TUVA-15',
    'R-TUVA-7',
    'R-TUVA-8',
    'R-TUVA-9',
    'R-TUVA-13',
    'R-TUVA-23',
    'R-TUVA-4',
    'S-TUVA-16',
    'S-TUVA-13',
    'S-TUVA-18',
    'S-TUVA-12',
    'R-TUVA-22',
    'R-TUVA-21',
    'R-TUVA-14',
  ],
  adultBasic: [
    'R-ABE-4',
    'R-ABE-1',
    'K-8',
    'R-ABE-9',
    'S-AIPE-18',
    'S-AIPE-5',
    'R-ABE-15',
    'S-AIPE-14',
    'S-AIPE-15',
    'R-ABE-17',
    'S-LISA-6',
  ],
  vocational: ['R-VOC-12', 'R-VOC-14', 'R-KAN-2', 'R-VOC-16', 'S-VOC-15', 'S-VOC-13', 'R-VOC-11', 'R-VOC-10'],
  lukio: [
    'R-LUKIO-13',
    'S-LUKIO-5',
    'S-LUKIO-18',
    'R-VOC-16',
    'R-APP-20',
    'S-LUKIO-9',
    'R-LUKIO-12',
    'R-LUKIO-8',
    'R-LUKIO-11',
  ],
  lisaopetus: ['K-8', 'S-LISA-4', 'S-LISA-2', 'S-LISA-6'],
  subjectStudent: ['R-KOPS-9', 'R-TUVA-13', 'S-LUKIO-14', 'S-PATH-5'],
  duty: ['R-OV-7', 'R-OV-10', 'S-OV-16', 'R-OV-30', 'R-OV-12', 'R-OV-23', 'R-OV-17', 'R-OV-42'],
  free: ['R-OV-37', 'R-KOPS-18', 'R-TUVA-22', 'R-OV-38', 'R-OV-39'],
  applying: ['K-4', 'R-APP-25', 'R-APP-20', 'R-TUVA-15', 'R-CAL-5', 'R-KAN-1', 'R-KAN-5'],
  interrupting: ['R-OV-16', 'R-PLAN-OV-1', 'R-VOC-10', 'R-LUKIO-8', 'R-ABE-17', 'R-LUKIO-11', 'R-OV-41'],
  moving: [
    'R-TUVA-14',
    'R-KOPS-20',
    'R-KOPS-22',
    'S-PATH-4',
    'R-CAL-5',
    'R-CAL-4',
    'S-TILA-6',
    'S-TILA-5',
    'S-TUVA-12',
    'S-LUKIO-14',
    'S-KOSKI-1',
    'R-LUKIO-11',
  ],
  raising: [
    'R-RAISE-3',
    'R-RAISE-1',
    'R-RAISE-2',
    'S-GRADE-5',
    'R-RAISE-5',
    'R-RAISE-9',
    'R-RAISE-7',
    'R-RAISE-4',
    'R-RAISE-6',
  ],
  plan: [
    'R-OV-12',
    'R-PLAN-FORM-1',
    'R-PLAN-KOPS-2',
    'R-PLAN-KOPS-3',
    'R-PLAN-TUVA-2',
    'R-PLAN-TUVA-3',
    'R-PLAN-ABE-2',
    'R-PLAN-VOC-1',
    'R-PLAN-VOC-2',
    'R-PLAN-RAISE-1',
    'R-PLAN-OV-1',
    'R-OV-23',
  ],
  assigned: ['R-OV-28', 'R-OV-29', 'R-OV-41'],
  privacy: ['R-PLAN-PRIV-1'],
};

/** What is worth reading about a topic on a day: the rules that hold on it, in reading order. */
export function informationOn(topic: Topic, on: IsoDate, rules: Rules = ALL_RULES): readonly RuleId[] {
  return INFORMATION[topic].filter((id) => rules.holdsOn(id, on));
}
