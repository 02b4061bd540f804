/**
 * The rules that no part of the planner uses yet: they are read on the page of the rulebook only. A new unused rule fails the
 * register's test until it is put here, with the reason; one that comes into use is taken off.
 * - `information`: tells how things are; a plan has nothing to decide by it, or the paper and the forms follow it without
 *   naming it.
 * - `practice`: what schools do, or how the school itself is; never decides.
 * - `comesWithGrades`: selection and grades, which come with the admission room.
 */
export type UnusedKind = 'information' | 'practice' | 'comesWithGrades';

/** Rule ids by kind, separated by spaces. */
export const UNUSED: Readonly<Record<UnusedKind, string>> = {
  information: `
    R-OV-7 R-OV-10 R-OV-12 R-OV-16 R-OV-17 R-OV-23 R-OV-30 R-OV-37 R-OV-38 R-OV-39 R-OV-41 R-OV-42 S-OV-16
    R-APP-20 R-TUVA-1 R-TUVA-3 R-TUVA-4 R-TUVA-9 R-TUVA-13 R-TUVA-14 R-TUVA-15 R-TUVA-21 R-TUVA-22 R-TUVA-23
    S-TUVA-12 S-TUVA-13 S-TUVA-16 S-TUVA-18 R-KOPS-3 R-KOPS-9 R-KOPS-10 R-KOPS-13 R-KOPS-15 R-KOPS-18 R-KOPS-19
    R-KOPS-20 S-KOPS-10 S-KOPS-11 R-RAISE-7 R-ABE-1 R-ABE-4 R-ABE-9 R-ABE-17 S-AIPE-5 S-AIPE-14 S-AIPE-15
    S-AIPE-18 R-VOC-10 R-VOC-11 R-VOC-16 S-VOC-13 S-VOC-15 R-LUKIO-8 R-LUKIO-11 R-LUKIO-12 S-LUKIO-5 S-LUKIO-9
    S-LUKIO-14 S-LUKIO-18 R-X-7 S-PATH-4 S-PATH-5 S-TILA-5 S-TILA-6 S-KOSKI-1 R-PLAN-KOPS-3 R-PLAN-TUVA-2
    R-PLAN-TUVA-3 R-PLAN-ABE-2 R-PLAN-VOC-1 R-PLAN-VOC-2 R-PLAN-OV-1 R-PLAN-PRIV-1 R-CAL-2 R-CAL-3 R-CAL-4 K-4
    K-8 S-LISA-2 S-LISA-4 S-LISA-6
  `,
  practice: `
    R-APP-25 R-RAISE-3 R-VOC-14 R-LUKIO-13 R-CAL-5 R-PLAN-FORM-1 R-KOPS-22 R-VOC-12 R-KAN-1 R-KAN-2 R-KAN-3
    R-KAN-5 R-PLAN-KOPS-2
  `,
  comesWithGrades: `
    R-APP-10 R-APP-11 R-APP-12 R-APP-13 R-APP-14 R-APP-15 R-APP-18 R-APP-19 R-APP-21 S-ADM-3 S-ADM-5 R-RAISE-1
    R-RAISE-2 R-RAISE-4 R-RAISE-5 R-RAISE-6 R-RAISE-9 S-GRADE-5 R-PLAN-RAISE-1 R-X-9 R-ABE-15
  `,
};
