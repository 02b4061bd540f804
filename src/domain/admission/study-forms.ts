/** Studies after basic education that can give the six points (A-ADM-6): TELMA in the register only, three of them ended. */
export const STUDY_FORMS = ['kops', 'tuva', 'telma', 'valma', 'luva', 'lisaopetus', 'folkLine'] as const;
export type StudyForm = (typeof STUDY_FORMS)[number];

/** The units in which they are counted; op is the op of KOPS. */
export const STUDY_UNITS = ['op', 'studentWeek', 'tuvaWeek', 'osp', 'course', 'hour'] as const;
export type StudyUnit = (typeof STUDY_UNITS)[number];
