/**
 * The days on which acts were given and criteria decided: from then on it was known what would hold (`knownFrom`). A day
 * that was not read in the act itself is marked as assumed; it is never later than the day on which the act came into force.
 */
export const GIVEN = {
  /** Acts 1214–1223/2020: the duty to study, TUVA, and what they changed in the acts of the forms. */
  dutyActs: '2020-12-30',
  /** OPH-58-2021. */
  kopsCriteria: '2021-01-08',
  /** OPH-1488-2021. */
  tuvaCriteria: '2021-05-06',
  /** OPH-3061-2023: in the register's change log by this day; assumed to be the day of the decision. */
  tuvaCriteria2023: '2023-06-21',
  /** Decrees 834/2021 (joint application), 837/2021 and 838/2021 (selection). The day is assumed. */
  selectionDecrees: '2021-09-23',
  /** Acts 715–722/2022: deeming resigned, and other changes from 1.8.2022. The day is assumed; they were given in July. */
  amendments2022: '2022-07-15',
  /** The change of decree 673/2017 on common units, in force from 1.8.2022. The day is assumed. */
  commonUnits2022: '2021-12-31',
  /** The parts of the common units from 1.8.2026: inferred from the change log of the register. */
  commonUnits2026: '2026-01-14',
  /** Act 708/2024: recognition for learners under the duty from 1.1.2025. The day is assumed. */
  recognition: '2024-12-05',
  /** Acts 1078–1097/2024, of which the name change of the duty comes into force on 1.8.2026. The day is assumed. */
  acts2024: '2024-12-30',
  /** The acts of the national permit and supervision agency, which began on 1.1.2026. The day is assumed. */
  supervisionAgency: '2025-06-27',
  /** Lukio act 714/2018. */
  lukioAct: '2018-08-10',
} as const;
