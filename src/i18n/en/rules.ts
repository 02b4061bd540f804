import type { ruleStatus as fiRuleStatus, rules as fiRules, sources as fiSources } from '../fi/rules.ts';
import type { Widen } from '../widen.ts';

/** The rules of the rulebook, by id. */
export const rules = {
  'R-OV-1': {
    name: 'Whom compulsory education concerns',
    sentence:
      'A learner under compulsory education is a young person who lives in Finland and has a municipality of residence here. Assumption: without one, the duty begins only when the person gets it.',
    law: 'Compulsory Education Act, section 2',
    ask: 'Ask the municipality: does compulsory education concern a student who has no municipality of residence in Finland yet?',
  },
  'R-OV-2': {
    name: 'End of compulsory education',
    sentence:
      'Compulsory education ends when the student turns 18, or before that on completing the matriculation examination or a vocational qualification.',
    law: 'Compulsory Education Act, section 2, subsection 4',
  },
  'R-OV-3': {
    name: 'Last day of compulsory education',
    sentence:
      'The last day of compulsory education is the day before the 18th birthday. For a birthday on 29 February it is 27 February.',
    law: 'national Koski register, Valpas',
  },
  'R-OV-4': {
    name: 'The lukio syllabus alone does not end the duty',
    sentence:
      'If the lukio syllabus is completed but the matriculation examination is not, compulsory education goes on until the student turns 18.',
    law: 'Compulsory Education Act, section 2, subsection 4',
  },
  'R-OV-5': {
    name: 'The first age groups',
    sentence:
      'The act does not concern those whose old duty, as long as basic education, ended before 1 January 2021. In practice it begins with those who left basic education in 2021, mostly born in 2005.',
    law: 'Compulsory Education Act, section 25; national Koski register',
  },
  'R-OV-6': {
    name: 'Main ways to fulfil compulsory education',
    sentence:
      'After basic education the duty is mainly fulfilled in lukio or in a vocational upper secondary qualification. A further vocational qualification and the matriculation examination also count.',
    law: 'Compulsory Education Act, section 4, subsection 1',
  },
  'R-OV-7': {
    name: 'Other ways to fulfil compulsory education',
    sentence:
      'Preparatory education (TUVA, TELMA), the folk high school year (KOPS), Sámi education, on conditions basic education or language courses of folk high schools, and equal studies abroad or in Åland also count.',
    law: 'Compulsory Education Act, section 4, subsections 2–4; section 5; section 25',
  },
  'R-OV-8': {
    name: 'The folk high school year counts for a year at most',
    sentence:
      'The folk high school year (KOPS) counts as compulsory education for one year at most, longer in education for severely disabled students. Assumption: short stays are added together.',
    law: 'Compulsory Education Act, section 4, subsection 2, paragraph 3',
    ask: 'Ask the Finnish National Agency for Education: are short stays in the folk high school year added together towards the limit of one year?',
  },
  'R-OV-9': {
    name: 'Basic education done, language not yet enough',
    sentence:
      'If basic education or equal studies are completed but Finnish or Swedish is not enough for further studies, compulsory education can be fulfilled in adult basic education.',
    law: 'Compulsory Education Act, section 5, subsection 1',
  },
  'R-OV-10': {
    name: 'Studying the language at a folk high school',
    sentence:
      'When the duty of basic education has ended but the language is not enough for further studies, compulsory education can be fulfilled at a folk high school in integration or literacy training.',
    law: 'Compulsory Education Act, section 5, subsection 2',
  },
  'R-OV-11': {
    name: 'No certificate at 17',
    sentence:
      'Without the certificate when the school year ends in the year of turning 17, the student may go on in basic education or adult basic education, or in other education that admits the student.',
    law: 'Compulsory Education Act, section 5, subsection 3',
  },
  'R-OV-12': {
    name: 'Studies go on by the plan',
    sentence: 'Studies that fulfil compulsory education must advance by the student’s own individual study plan.',
    law: 'Compulsory Education Act, section 6',
  },
  'R-OV-13': {
    name: 'Suspending compulsory education for a time',
    sentence:
      'The duty can be suspended for a time when a long illness, an injury or another weighty reason in life prevents studying, during pregnancy or parental allowance, or to study abroad for at least a month.',
    law: 'Compulsory Education Act, section 7, subsection 1',
  },
  'R-OV-14': {
    name: 'Suspending compulsory education until further notice',
    sentence:
      'The duty can be suspended until further notice only if the illness or injury that prevents studying is permanent. The student is then deemed resigned, and the home municipality is told.',
    law: 'Compulsory Education Act, section 7, subsections 2–4',
  },
  'R-OV-15': {
    name: 'Who decides on a suspension',
    sentence:
      'A suspension is applied for from the school, or from the home municipality without one. In illness or a hard life situation, support, adjustments and individual choices are looked at first.',
    law: 'Compulsory Education Act, section 7, subsections 3–4',
  },
  'R-OV-16': {
    name: 'A plan during a disciplinary break',
    sentence:
      'If a learner under compulsory education is suspended from school or the study right is withheld, the school makes a plan with the learner and the guardian for studying meanwhile.',
    law: 'Compulsory Education Act, section 8',
  },
  'R-OV-17': {
    name: 'The guardian’s task',
    sentence:
      'The guardian sees to it that compulsory education is fulfilled. Wilful or grossly careless neglect can lead to a fine.',
    law: 'Compulsory Education Act, section 9 and section 22',
  },
  'R-OV-18': {
    name: 'Duty to apply at the end of basic education',
    sentence:
      'Before basic education or adult basic education ends, the learner under compulsory education must apply to the next education in the joint application or in another way.',
    law: 'Compulsory Education Act, section 10, subsection 1',
  },
  'R-OV-19': {
    name: 'Duty to apply at the end of KOPS and TUVA',
    sentence:
      'Before the folk high school year (KOPS) or preparatory education (TUVA) ends, the learner must apply to lukio or to a vocational qualification. Another transition year alone is not enough.',
    law: 'Compulsory Education Act, section 10, subsection 2',
  },
  'R-OV-20': {
    name: 'Duty to apply when studies break off',
    sentence:
      'The learner must also apply when meaning to interrupt, when studies end before the duty does, or when without a place. The duty goes on until a place is got and accepted.',
    law: 'Compulsory Education Act, section 10, subsections 3–4',
  },
  'R-OV-21': {
    name: 'How long the former school answers',
    sentence:
      'The former school answers until the new studies begin: after spring until the ministry’s date, otherwise a month at most. If they do not begin, municipality and guardian are told. Assumption: the date is 31 August.',
    law: 'Compulsory Education Act, section 11, subsections 1–4; national Koski register, Valpas',
    ask: 'Ask the Ministry of Education and Culture: by which date must the start of autumn studies be checked this year?',
  },
  'R-OV-22': {
    name: 'The school’s responsibility',
    sentence:
      'The school answers for guidance and supervision from the day the studies there have begun. The responsibility ends when the study right or compulsory education ends.',
    law: 'Compulsory Education Act, section 12, subsection 1',
  },
  'R-OV-23': {
    name: 'Follow-up of studies',
    sentence: 'The school follows how the studies go on, and tells the guardian if they do not go by the plan.',
    law: 'Compulsory Education Act, section 12, subsection 3',
  },
  'R-OV-24': {
    name: 'A talk before interrupting',
    sentence:
      'When a learner means to interrupt, the school looks with learner and guardian for other ways and places to study and checks whether support has been enough. Write the talk and its date in the plan.',
    law: 'Compulsory Education Act, section 12, subsections 4–5',
  },
  'R-OV-25': {
    name: 'No resigning into nothing',
    sentence:
      'A learner under compulsory education can resign by own notice only when new studies that count have begun. Until then the old place is kept.',
    law: 'Compulsory Education Act, section 13, subsection 2',
  },
  'R-OV-26': {
    name: 'Before deeming resigned',
    sentence:
      'Before deeming a learner resigned, the school finds out whether new studies have begun. If not, it tells the home municipality and the guardian.',
    law: 'Compulsory Education Act, section 13, subsection 1',
  },
  'R-OV-27': {
    name: 'The one-month rule',
    sentence:
      'A learner who is obviously no longer taking part, without a good reason, is deemed resigned at the latest one month after last taking part. Learner and guardian are warned first.',
    law: 'General Upper Secondary Schools Act, section 24; Vocational Education and Training Act, section 97; Act on Preparatory Education for Degree Education, section 18; Act on Liberal Adult Education, section 25 i; Basic Education Act, section 46 a',
  },
  'R-OV-28': {
    name: 'The home municipality’s responsibility',
    sentence:
      'It begins with the school’s notice and lasts until new studies begin. The municipality guides to suitable education and services and clarifies the need of support with student and guardian.',
    law: 'Compulsory Education Act, section 14',
  },
  'R-OV-29': {
    name: 'The municipality assigns a place',
    sentence:
      'If studies have not begun two months after its responsibility began, the municipality assigns a place in TUVA or TELMA, never elsewhere. Learner, guardian and school are heard first.',
    law: 'Compulsory Education Act, section 15 and section 15 a',
  },
  'R-OV-30': {
    name: 'Compulsory education without teaching',
    sentence:
      'The duty can also be fulfilled by the special examination of lukio or by vocational demonstrations, without teaching. The lukio examinee still makes an individual plan.',
    law: 'Compulsory Education Act, section 15, subsection 4; General Upper Secondary Schools Act, section 36, subsection 3; Vocational Education and Training Act, section 52, subsection 6',
  },
  'R-OV-31': {
    name: 'Free education',
    sentence:
      'Teaching and the materials and tools it needs are free until the end of the year in which the student turns 20.',
    law: 'Compulsory Education Act, section 16, subsection 1; section 17',
  },
  'R-OV-32': {
    name: 'Free education can end earlier',
    sentence:
      'It ends earlier when lukio with the matriculation examination, a vocational qualification or equal foreign studies are completed. With parallel studies both must be done. The age limit still holds.',
    law: 'Compulsory Education Act, section 16, subsection 1',
  },
  'R-OV-33': {
    name: 'Breaks extend free education',
    sentence:
      'The time of official breaks after basic education is added to the free period; for time abroad and for another good reason at most one year. Assumption: counted in calendar days.',
    law: 'Compulsory Education Act, section 16, subsection 2',
    ask: 'Ask the education provider: is the length of a break counted in calendar days when free education is extended?',
  },
  'R-OV-34': {
    name: 'Extension on application',
    sentence:
      'Free education may be extended by at most a year for a change of field for weighty reasons, learning difficulties, preparatory education or delayed basic education. Assumption: TUVA counts, KOPS must be asked.',
    law: 'Compulsory Education Act, section 16, subsection 3',
    ask: 'Ask the education provider: does the folk high school year (KOPS) count as preparatory education when free education is extended?',
  },
  'R-OV-35': {
    name: 'When to apply for the extension',
    sentence:
      'The extension can be applied for at the earliest six months before the free period ends, from the provider where the student is studying then.',
    law: 'Compulsory Education Act, section 16, subsection 4',
  },
  'R-OV-36': {
    name: 'Limits of free education',
    sentence:
      'Free education is for those who are or have been under compulsory education. Studies begun after the end of the year of turning 20 are never included.',
    law: 'Compulsory Education Act, section 16, subsection 5',
  },
  'R-OV-37': {
    name: 'What may cost money',
    sentence:
      'A reasonable fee may be taken for voluntary trips, visits and events. A personal instrument or sports gear in special-emphasis studies is not free.',
    law: 'Compulsory Education Act, section 17',
  },
  'R-OV-38': {
    name: 'Lodging compensation',
    sentence:
      'For a learner under the duty if the nearest suitable school is over 100 km away (in lukio and vocational education over 3 hours a day is enough) and there is no free dormitory. KOPS is not named.',
    law: 'Compulsory Education Act, section 19 and section 20',
  },
  'R-OV-39': {
    name: 'Travel compensation',
    sentence:
      'Those who get lodging compensation are also paid weekend and holiday trips home. So are those in a free dormitory who meet the same conditions but cannot stay there at weekends.',
    law: 'Compulsory Education Act, section 21',
  },
  'R-OV-40': {
    name: 'Transfer of information',
    sentence:
      'The former school sends the information necessary for arranging the education to the new one without delay, secrecy notwithstanding. With a notice the home municipality gets it too.',
    law: 'Compulsory Education Act, section 23',
  },
  'R-OV-41': {
    name: 'Asking for rectification',
    sentence:
      'Rectification of a decision on suspension or on an assigned place can be requested from the Finnish Supervisory Agency (Lupa- ja valvontavirasto) within 14 days of being notified.',
    law: 'Compulsory Education Act, section 24',
  },
  'R-OV-42': {
    name: 'A new name: early compulsory education',
    sentence:
      'From 1 August 2026 extended compulsory education is called early (varhennettu) compulsory education. It means an earlier start and does not change the end at 18.',
    law: 'Compulsory Education Act, section 2, subsection 3',
  },
  'S-OV-16': {
    name: 'Which studies the register counts',
    sentence:
      'As compulsory education count whole lukio, a vocational qualification, TUVA, TELMA, the folk high school year (KOPS), language training at a folk high school and adult basic education. Single subjects do not.',
    law: 'national Koski register',
  },
  'R-APP-1': {
    name: 'What the joint application covers',
    sentence:
      'The joint application covers vocational upper secondary qualifications, lukio for young people, TUVA, TELMA and the folk high school year (KOPS), but not apprenticeship or foreign-language vocational education.',
    law: 'Application Procedure Decree, sections 1–2',
  },
  'R-APP-2': {
    name: 'Who may not use the joint application',
    sentence:
      'A person who has completed a vocational qualification, the lukio syllabus or a higher-education degree uses continuous application. Interrupted studies do not bar the joint application.',
    law: 'Application Procedure Decree, section 2, subsection 2',
  },
  'R-APP-3': {
    name: 'Application wishes',
    sentence:
      'There are at most seven wishes, in order of preference. The order cannot be changed after the application time, and the place comes from the highest wish where the merits suffice.',
    law: 'Application Procedure Decree, sections 9–10',
  },
  'R-APP-4': {
    name: 'Dates of the joint application',
    sentence:
      'The ministry sets the dates each year; in 2026 they were 17 February–17 March. Assumption: in 2027 the application is open 23 February–23 March and closes at 15:00.',
    law: 'Application Procedure Decree, section 5; news on the joint application of 2026',
    ask: 'Ask the Ministry of Education and Culture or look in Studyinfo: what are the dates of the joint application in spring 2027?',
  },
  'R-APP-5': {
    name: 'Results and accepting the place',
    sentence:
      'Results come in mid-June, the place is accepted around the end of June, and studies begin in August. Assumption: in 2027 results come on 17 June and the place is accepted by 1 July.',
    law: 'news on the joint application of 2023; a folk high school’s guide for applicants (keokarstula.fi)',
    ask: 'Ask the Finnish National Agency for Education or look in Studyinfo: when are the results published, and by when must the place be accepted?',
  },
  'R-APP-6': {
    name: 'Continuous application',
    sentence:
      'Places not filled in the joint application can be applied for in continuous application, and the provider decides the times. So a start in mid-year is possible if the provider takes students.',
    law: 'Vocational Education and Training Act, section 37; Act on Preparatory Education for Degree Education, section 9; Act on Liberal Adult Education, section 25 e; General Upper Secondary Schools Act, section 19',
  },
  'R-APP-7': {
    name: 'Start date',
    sentence:
      'The study right starts on the day that the provider decides. So it is in the folk high school year (KOPS), preparatory education (TUVA), lukio and vocational education.',
    law: 'Act on Preparatory Education for Degree Education, section 17; Act on Liberal Adult Education, section 25 h; General Upper Secondary Schools Act, section 23; Vocational Education and Training Act, section 96',
  },
  'R-APP-8': {
    name: 'Six points for studies',
    sentence:
      'Vocational education gives 6 points if, in the application year or the year before, one completed basic education, at least 19 weeks of TUVA, 17 student weeks of KOPS or 28 of another folk-high-school line.',
    law: 'Vocational Student Selection Decree, section 4 and section 6',
  },
  'R-APP-9': {
    name: 'How the register counts the weeks',
    sentence:
      'The selection register tests the 17 weeks of the folk high school year (KOPS) by credits: at least 26.5 must be recorded. For preparatory education (TUVA) the limit is 19 weeks.',
    law: 'selection-data service',
  },
  'R-APP-10': {
    name: 'Points for grades',
    sentence:
      'In the vocational joint application the average of all common subjects gives 1–16 points: the first from 5.50, one more for every 0.25, and all 16 from 9.25.',
    law: 'Vocational Student Selection Decree, section 8',
  },
  'R-APP-11': {
    name: 'Points for weighted grades',
    sentence:
      'In the vocational joint application the average of the three best of PE, arts, crafts, home economics and music gives 1–8 points: the first from 6.00, one more for every 0.50, and all 8 from 9.50.',
    law: 'Vocational Student Selection Decree, section 8 and section 9',
  },
  'R-APP-12': {
    name: 'First wish',
    sentence:
      'A vocational programme as the first wish gets 2 points. Assumption: if lukio, preparatory education (TUVA) or the folk high school year (KOPS) stands first, no wish gets them.',
    law: 'Vocational Student Selection Decree, section 4, subsection 2, paragraph 5; section 11',
    ask: 'Ask the Finnish National Agency for Education: does the first vocational wish get the points if lukio, TUVA or KOPS stands above it?',
  },
  'R-APP-13': {
    name: 'Entrance or aptitude test',
    sentence:
      'The test gives 0–10 points and is obligatory if it is held. Zero points can mean rejection in fields with requirements of health and safety (SORA).',
    law: 'Vocational Student Selection Decree, section 12',
  },
  'R-APP-14': {
    name: 'If the points are equal',
    sentence:
      'When vocational applicants have equal points, the order of wishes decides, then test points, school success and weighted grades. Last comes the lot.',
    law: 'Vocational Student Selection Decree, section 5',
  },
  'R-APP-15': {
    name: 'No points for work experience any more',
    sentence:
      'Work experience gives no points in the vocational joint application for studies that start in August 2022 or later.',
    law: 'Vocational Student Selection Decree',
  },
  'R-APP-16': {
    name: 'Discretionary selection',
    sentence:
      'Up to 30 per cent of a vocational group may be taken for personal reasons, such as learning difficulties or language. Assumption: individualised syllabuses have effect in certificates given by 31 July 2025.',
    law: 'Vocational Student Selection Decree, sections 19–20',
    ask: 'Ask the vocational provider: how do individualised maths and mother tongue affect selection now, and does raising the grade change it?',
  },
  'R-APP-17': {
    name: 'Points need the certificate',
    sentence:
      'Selection points are counted from a Finnish basic-education certificate. Without one the ways are discretionary selection and continuous application.',
    law: 'Vocational Student Selection Decree, sections 3–4 and section 20',
  },
  'R-APP-18': {
    name: 'Average of academic subjects',
    sentence:
      'Applicants to lukio are ordered by the average of academic subjects, with two decimals. Optional subjects do not count, except A2 and B2 languages. The same goes for continuous application.',
    law: 'Lukio Student Selection Decree, section 1 and section 3',
  },
  'R-APP-19': {
    name: 'Lowest average for lukio',
    sentence:
      'A lukio may set a lowest accepted average. A test and other evidence may together give at most 10 points.',
    law: 'Lukio Student Selection Decree, section 5 and sections 7–9',
  },
  'R-APP-20': {
    name: 'To lukio without the Finnish certificate',
    sentence:
      'Part of the students of a lukio may be taken without the Finnish certificate. The lukio then judges language skill and other prerequisites.',
    law: 'Lukio Student Selection Decree, section 6; General Upper Secondary Schools Act, section 21',
  },
  'R-APP-21': {
    name: 'Raised grades count',
    sentence:
      'A raised grade counts in lukio and vocational selection once a certificate of it has been given. Selection uses the better grade of the same subject and syllabus.',
    law: 'Lukio Student Selection Decree, section 3; Vocational Student Selection Decree, section 8; selection-data service',
  },
  'R-APP-22': {
    name: 'Cut-off date of grades',
    sentence:
      'Assumption: in 2027 grades and weeks must be in the register by 4 June, and corrections can be made until 7 June. Plan the last certificate for 21 May.',
    law: 'guidance of the Finnish National Agency for Education on the cut-off of grades; selection-data service',
    ask: 'Ask the Finnish National Agency for Education: by which day must grades and studies be in the register in spring 2027?',
  },
  'R-APP-23': {
    name: 'Selection to the folk high school year',
    sentence:
      'The folk high school selects by equal criteria. The basic-education certificate is needed or, for a special reason, otherwise sufficient ability. Often every applicant is interviewed.',
    law: 'Act on Liberal Adult Education, sections 25 d–25 e',
  },
  'R-APP-24': {
    name: 'Selection to preparatory education',
    sentence:
      'The provider decides the criteria for preparatory education (TUVA), equal for all. Assumption: first learners under the duty, then those under 20 or with free education, last other adults without a qualification.',
    law: 'Act on Preparatory Education for Degree Education, sections 9–10; page of Ekami on preparatory education',
    ask: 'Ask the provider of preparatory education: in which order are students taken if there are fewer places than applicants?',
  },
  'R-APP-25': {
    name: 'Points in continuous application',
    sentence:
      'In continuous application a provider may score applicants by need of education, motivation and ability. The same criteria may hold for vocational and preparatory education (TUVA).',
    law: 'Gradia’s criteria in continuous application',
  },
  'S-ADM-3': {
    name: 'Which year’s studies give the points',
    sentence:
      'The limit of preparatory education (TUVA) or the folk high school year (KOPS) must be reached in the application year or the year before; studies of the same kind add up. A Finnish final certificate is needed.',
    law: 'selection-data service',
  },
  'S-ADM-5': {
    name: 'Raising an individualised syllabus',
    sentence:
      'If maths and mother tongue are individualised in a certificate given by 31 July 2025, selection is discretionary without asking. Raising either with a normal syllabus ends that.',
    law: 'selection-data service',
  },
  'A-ADM-1': {
    name: 'By which year’s criteria points are counted',
    sentence:
      'Points of vocational selection are counted one way in 2018–2021 and another from 2022. Assumption: the criteria have not changed after 2026.',
    law: 'Vocational Student Selection Decree',
    ask: 'Ask the ministry: do the criteria of vocational selection change for the next joint application?',
  },
  'A-ADM-2': {
    name: 'What the vocational points are made of',
    sentence:
      'Points come from the average of all subjects (0–16), arts and skills (0–8), studies (0 or 6), the first wish (0 or 2) and a test (0–10). Until 2021 also from work experience (0–3).',
    law: 'Vocational Student Selection Decree, sections 4–12',
  },
  'A-ADM-5': {
    name: 'The best three arts and skills subjects',
    sentence:
      'The average of the best three weighted subjects counts. With fewer numbers it is the average of those there are.',
    law: 'Vocational Student Selection Decree, section 9; national admission criteria service',
  },
  'A-ADM-5b': {
    name: 'Arts and skills subjects not studied',
    sentence:
      'If they were not studied, the average of all subjects takes their place; an adult may use an earlier leaving certificate. Assumption: the application service does so too.',
    law: 'Vocational Student Selection Decree, sections 8–9; Basic Education Act, section 46',
    ask: 'Ask the Finnish National Agency for Education: how does the service count the weighted grades when arts and skills were not studied?',
  },
  'A-ADM-6': {
    name: 'Points for studies come once',
    sentence:
      'Six points come once, when basic education or enough of one further study was completed in the application year or the year before. So KOPS or TUVA renews the points of an old certificate.',
    law: 'Vocational Student Selection Decree, section 4 and section 6',
  },
  'A-ADM-6b': {
    name: 'How the register adds up studies',
    sentence:
      'Studies of one form are added together, those of different forms are not. The year in which the amount is reached decides. The register asks for 25 osp of TELMA.',
    law: 'selection-data service; earlier selection register',
  },
  'A-ADM-8': {
    name: 'The average is not rounded before the points',
    sentence:
      'Points are read from the exact average: the lower bound of a row belongs to it, and the average is not rounded up into the next row.',
    law: 'Vocational Student Selection Decree, sections 8–9; national admission criteria service',
  },
  'A-ADM-10': {
    name: 'Which optional studies count',
    sentence:
      'Optional studies count with a number and at least two weekly lessons, if the subject is on the certificate as a common one too. A2 and B2 languages always count. Assumption: three courses are needed.',
    law: 'Vocational Student Selection Decree, section 8; Lukio Student Selection Decree, section 3; selection-data service; earlier selection register',
    ask: 'Ask the Finnish National Agency for Education: are two courses enough for optional studies in adult basic education, or are three needed?',
  },
  'A-ADM-11': {
    name: 'Average of all subjects',
    sentence:
      'Each subject counts once. With optional studies its value is the mean of its own grade and the mean of the optional ones. In the lukio average optional studies do not count.',
    law: 'Vocational Student Selection Decree, sections 8–9; national admission criteria service',
  },
  'A-ADM-12': {
    name: 'Marks without a number',
    sentence:
      'The marks S, O and H are never turned into numbers: the subject is left out. Where a subject has both, the number counts. With no number at all there is no average.',
    law: 'selection-data service; national admission criteria service',
  },
  'A-ADM-13': {
    name: 'Which subjects count',
    sentence:
      'The lukio average has the academic subjects, the average of all subjects also arts and skills. Guidance, philosophy and psychology do not count. Religion and ethics are one subject.',
    law: 'Vocational Student Selection Decree, section 8; Lukio Student Selection Decree, section 3; national admission criteria service',
  },
  'A-ADM-14': {
    name: 'Languages and mother-tongue syllabuses',
    sentence:
      'Each language and each mother-tongue syllabus is a subject of its own. Assumption: two grades of one language count as optional studies do, though the service may take only the better.',
    law: 'selection-data service',
    ask: 'Ask the Finnish National Agency for Education: do two grades of one language count as optional studies, or is the better one taken?',
  },
  'A-ADM-15': {
    name: 'Weighted lukio average',
    sentence:
      'A lukio with an emphasis multiplies grades by its weights and divides by their sum. Other academic subjects weigh one, and an arts subject counts only if it has a weight.',
    law: 'Lukio Student Selection Decree, section 3; national admission criteria service',
  },
  'A-ADM-19': {
    name: 'Individualised mathematics and mother tongue',
    sentence:
      'If both were individualised (certificate by 31 July 2025), selection is discretionary. Assumption: a raise of either opens the ordinary way. A restricted syllabus has no effect.',
    law: 'Vocational Student Selection Decree, sections 19–20; Lukio Student Selection Decree, section 6; selection-data service',
    ask: 'Ask the vocational education provider: does a raise of mathematics or mother tongue open the ordinary way in this application?',
  },
  'A-GRADE-1': {
    name: 'The better grade stays',
    sentence:
      'Of the grades of a subject on the certificate and in a raise, the better one counts. A worse attempt lowers nothing.',
    law: 'selection-data service; national admission criteria service',
  },
  'A-GRADE-2': {
    name: 'A raise comes after the certificate',
    sentence:
      'A grade is a raise when it was gained after the basic-education certificate and the provider has given a certificate of it.',
    law: 'Vocational Student Selection Decree, section 8; Lukio Student Selection Decree, section 3',
  },
  'A-GRADE-4': {
    name: 'A raise is confirmed in the register',
    sentence: 'A raise counts when it is in the register as a subject of basic education and has been confirmed.',
    law: 'selection-data service',
  },
  'A-GRADE-5': {
    name: 'A new subject cannot be raised',
    sentence: 'A raise counts only for a subject that is on the certificate. No new subject appears through a raise.',
    law: 'selection-data service; earlier selection register',
  },
  'A-GRADE-6': {
    name: 'The same language and syllabus in a raise',
    sentence:
      'An A language needs the same language, a B language the same language and level, mother tongue the same syllabus, and every other subject the same subject.',
    law: 'selection-data service',
  },
  'A-GRADE-7': {
    name: 'Grades of optional studies in a raise',
    sentence:
      'A raise changes only the subject’s own grade. Assumption: the grades of optional studies on the certificate stay as they are.',
    law: 'selection-data service',
    ask: 'Ask the Finnish National Agency for Education: do the grades of optional studies on the certificate stay when a subject is raised?',
  },
  'A-GRADE-8': {
    name: 'A failed attempt is no raise',
    sentence: 'The number 4, a mark without a number, or no grade at all is not a raise.',
    law: 'earlier selection register',
  },
  'A-GRADE-14': {
    name: 'What one raise does',
    sentence:
      'One grade up lifts the lukio average by one academic subject’s share. Points change only when the average passes a row, and a raise of an arts subject may count twice.',
    law: 'Vocational Student Selection Decree, sections 8–9; Lukio Student Selection Decree, section 3; Kannelpolku’s own choice',
  },
  'R-TUVA-1': {
    name: 'Purpose of preparatory education',
    sentence:
      'Preparatory education (TUVA) gives abilities for lukio or vocational education, helps to plan what comes next, and strengthens the student to complete a qualification.',
    law: 'Act on Preparatory Education for Degree Education, section 2',
  },
  'R-TUVA-2': {
    name: 'What preparatory education replaced',
    sentence:
      'On 1 August 2022 preparatory education (TUVA) replaced the tenth grade (lisäopetus) and the earlier preparation for vocational education and lukio (VALMA, LUVA), which ended on 31 July 2022.',
    law: 'Compulsory Education Act, section 26; Act 1216/2020 amending the Basic Education Act',
  },
  'R-TUVA-3': {
    name: 'Permit for preparatory education',
    sentence:
      'Preparatory education (TUVA) needs a permit, given to providers of lukio or vocational education and to associations or foundations with a basic-education permit. A municipality may on conditions act without.',
    law: 'Act on Preparatory Education for Degree Education, sections 3–5',
  },
  'R-TUVA-4': {
    name: 'Buying parts from others',
    sentence:
      'Parts of preparatory education (TUVA) can be bought from another school, but only someone entitled to assess those studies assesses them.',
    law: 'Act on Preparatory Education for Degree Education, section 7',
  },
  'R-TUVA-5': {
    name: 'Scope of preparatory education',
    sentence: 'The scope of preparatory education (TUVA) is 38 weeks, but a student takes only what is needed.',
    law: 'Act on Preparatory Education for Degree Education, section 11 and section 13; national criteria of preparatory education',
  },
  'R-TUVA-6': {
    name: 'Longest time of preparatory education',
    sentence:
      'Preparatory education (TUVA) lasts one year at most; extra time is possible for illness, injury or another special reason. A student who does not finish in time is deemed resigned.',
    law: 'Act on Preparatory Education for Degree Education, section 11 and section 18',
  },
  'R-TUVA-7': {
    name: 'Structure until 31 July 2023',
    sentence:
      'In the school year 2022–2023 preparatory education (TUVA) had a common part of 2–10 weeks and at least two optional parts, each at least one week.',
    law: 'national criteria of preparatory education, OPH-1488-2021',
  },
  'R-TUVA-8': {
    name: 'Parts of preparatory education',
    sentence:
      'Study and career planning skills, 2–10 weeks, are common to all in preparatory education (TUVA). The other six parts are chosen by need, each at most 10–30 weeks; the plan holds at most 38 weeks.',
    law: 'national criteria of preparatory education, OPH-3061-2023',
  },
  'R-TUVA-9': {
    name: 'Cutting parts into smaller units',
    sentence:
      'The goals of the parts of preparatory education (TUVA) are written for the largest number of weeks. The provider may cut them into smaller units, described in its implementation plan.',
    law: 'national criteria of preparatory education',
  },
  'R-TUVA-10': {
    name: 'Whom preparatory education is for',
    sentence:
      'Preparatory education (TUVA) is for learners under compulsory education and others without an upper secondary qualification who need it. The study language must be good enough to benefit.',
    law: 'national criteria of preparatory education, chapter 1.2',
  },
  'R-TUVA-11': {
    name: 'Admission to preparatory education',
    sentence:
      'The certificate is needed or, for a justified reason, otherwise sufficient ability; no age limit. After a qualification or earlier preparatory education, only for a special reason or when assigned.',
    law: 'Act on Preparatory Education for Degree Education, section 8; national criteria of preparatory education',
  },
  'R-TUVA-12': {
    name: 'Amount of teaching',
    sentence:
      'In preparatory education (TUVA) there are on average 22 hours of teaching and guidance a week, and personal study counselling.',
    law: 'Act on Preparatory Education for Degree Education, section 19',
  },
  'R-TUVA-13': {
    name: 'What can be done inside',
    sentence:
      'During preparatory education (TUVA) it must be possible to take lukio studies and units of vocational qualifications, raise basic-education grades and strengthen Finnish or Swedish.',
    law: 'Act on Preparatory Education for Degree Education, section 12',
  },
  'R-TUVA-14': {
    name: 'Moving on in the middle',
    sentence: 'From preparatory education (TUVA) one can move to lukio or vocational education in mid-year when ready.',
    law: 'Act on Preparatory Education for Degree Education, section 13',
  },
  'R-TUVA-15': {
    name: 'Start at any time',
    sentence:
      'The law sets no start date for preparatory education (TUVA). The provider decides it and keeps continuous application, so a start in mid-year is possible.',
    law: 'Act on Preparatory Education for Degree Education, section 9 and section 17',
  },
  'R-TUVA-16': {
    name: 'Earlier learning in preparatory education',
    sentence:
      'The act has no rule on crediting earlier learning in preparatory education (TUVA). Earlier skills show in the plan by leaving parts out.',
    law: 'national criteria of preparatory education, chapter 2.2',
  },
  'R-TUVA-17': {
    name: 'Assessment in preparatory education',
    sentence:
      'Parts of preparatory education (TUVA) are accepted or failed, with a chance to retake. Lukio, vocational and basic-education studies are assessed and certified by the holder of their permit.',
    law: 'Act on Preparatory Education for Degree Education, sections 15–16',
  },
  'R-TUVA-18': {
    name: 'Certificates of preparatory education',
    sentence:
      'A certificate of the completed parts of preparatory education (TUVA) is given when the studies end, and on request. For parts left unfinished, ask for a certificate of studies when leaving.',
    law: 'Act on Preparatory Education for Degree Education, section 16; national criteria of preparatory education',
  },
  'R-TUVA-19': {
    name: 'Completed in the register',
    sentence:
      'The register accepts preparatory education (TUVA) as completed when at least 2 weeks of the common part are passed.',
    law: 'national Koski register',
  },
  'R-TUVA-20': {
    name: 'Temporary interruption of preparatory education',
    sentence:
      'The study right can be interrupted for military service, sickness or parental allowance or another good reason. For a learner under the duty the way is suspending compulsory education.',
    law: 'Act on Preparatory Education for Degree Education, section 17',
  },
  'R-TUVA-21': {
    name: 'Special support in preparatory education',
    sentence:
      'The need of special support in preparatory education (TUVA) is assessed at the start, from the support decision of basic education. The provider decides after a hearing; it is recorded in the plan.',
    law: 'Act on Preparatory Education for Degree Education, sections 21–22',
  },
  'R-TUVA-22': {
    name: 'Preparatory education is free',
    sentence:
      'Teaching in preparatory education (TUVA) is free for everyone. There is a free meal on attendance days, and in boarding schools the other daily meals too.',
    law: 'Act on Preparatory Education for Degree Education, section 24',
  },
  'R-TUVA-23': {
    name: 'A vocational unit inside preparatory education',
    sentence:
      'A student who takes a vocational unit inside preparatory education (TUVA) comes under the same suitability rules (SORA) as in vocational education.',
    law: 'national criteria of preparatory education',
  },
  'R-TUVA-24': {
    name: 'Weeks of preparatory education in the calendar',
    sentence:
      'Assumption: as many weeks of preparatory education (TUVA) fit between two dates as there are teaching weeks. Up to 10 per cent more is a warning; beyond that there is no room.',
    law: 'own choice of Kannelpolku; Act on Preparatory Education for Degree Education, section 11 and section 19',
    ask: 'Ask the school: how many weeks of preparatory education can be completed in this time?',
  },
  'S-TUVA-12': {
    name: 'The permit does not change midway',
    sentence:
      'A study right of preparatory education (TUVA) is tied to the permit it began on: vocational, lukio or basic education. Another permit means a new study right in the register.',
    law: 'national Koski register',
  },
  'S-TUVA-13': {
    name: 'What the register checks at completion',
    sentence:
      'The register accepts preparatory education (TUVA) as completed when passed parts make at least 2 weeks, study and career planning is passed with 2–10 weeks, and no part is over its maximum.',
    law: 'national Koski register',
  },
  'S-TUVA-16': {
    name: 'Only passed parts count',
    sentence:
      'The register counts only passed parts in the scope of preparatory education (TUVA). A failed part adds no weeks.',
    law: 'national Koski register',
  },
  'S-TUVA-18': {
    name: 'What the register does not check',
    sentence:
      'The register does not notice preparatory education (TUVA) over 38 weeks or longer than a year. The law limits both all the same, so the planner has to check.',
    law: 'national Koski register',
  },
  'R-KOPS-1': {
    name: 'The folk high school year from 1 August 2021',
    sentence:
      'The folk high school year (KOPS) has been in law as education for compulsory learners since 1 August 2021. What a school called KOPS before that was an ordinary long line.',
    law: 'Act on Liberal Adult Education, section 25 a',
  },
  'R-KOPS-2': {
    name: 'Who can take the folk high school year',
    sentence:
      'The folk high school year (KOPS) can be begun only under compulsory education, so before turning 18. Turning 18 during it changes nothing.',
    law: 'Act on Liberal Adult Education, section 25 a',
  },
  'R-KOPS-3': {
    name: 'Who provides the folk high school year',
    sentence:
      'Any folk high school with an operating permit may provide the folk high school year (KOPS). No separate permit is needed.',
    law: 'Act on Liberal Adult Education, section 25 b',
  },
  'R-KOPS-4': {
    name: 'Scope in student weeks',
    sentence:
      'The folk high school year (KOPS) is at least 34 student weeks. A student week is five working days with on average at least five hours of guided teaching a day.',
    law: 'Act on Liberal Adult Education, section 25 b; national core curriculum of the folk high school year',
  },
  'R-KOPS-5': {
    name: 'Scope in credits',
    sentence:
      'The folk high school year (KOPS) is at least 53 credits (op). One credit is about 27 hours of the student’s work.',
    law: 'national core curriculum of the folk high school year',
  },
  'R-KOPS-6': {
    name: 'Longest time of the folk high school year',
    sentence:
      'The folk high school year (KOPS) lasts one year at most; a student who has not finished by then is deemed resigned. Education for severely disabled students can take three years.',
    law: 'Act on Liberal Adult Education, section 25 b and section 25 i',
  },
  'R-KOPS-7': {
    name: 'Modules of the folk high school year',
    sentence:
      'The folk high school year (KOPS) has six modules of at least 4 credits each, and optional orientation studies. The school decides the order and larger sizes.',
    law: 'national core curriculum of the folk high school year',
  },
  'R-KOPS-8': {
    name: 'When the folk high school year is completed',
    sentence:
      'The folk high school year (KOPS) is completed with at least 53 credits and at least 4 accepted in each of the six modules. The register does not notice a missing module.',
    law: 'national core curriculum of the folk high school year; national Koski register',
  },
  'R-KOPS-9': {
    name: 'What orientation studies can be',
    sentence:
      'Orientation studies of the folk high school year (KOPS) may be lukio studies, vocational units, open higher education, liberal adult education, work-life orientation and raised basic-education grades.',
    law: 'national core curriculum of the folk high school year; national Koski register',
  },
  'R-KOPS-10': {
    name: 'Whom the folk high school year suits',
    sentence:
      'The folk high school year (KOPS) suits when basic skills need strengthening, the direction is open, upper secondary studies broke off, everyday life needs support or another kind of community would help.',
    law: 'national core curriculum of the folk high school year',
  },
  'R-KOPS-11': {
    name: 'To the folk high school year without the certificate',
    sentence:
      'The folk high school year (KOPS) needs the basic-education certificate. Without it the school may take a student only for a special reason, if the ability is otherwise sufficient.',
    law: 'Act on Liberal Adult Education, section 25 d',
  },
  'R-KOPS-12': {
    name: 'First choice or mid-year start',
    sentence:
      'Since spring 2022 the folk high school year (KOPS) can be any wish in the joint application, also the first. Continuous application runs all year, and a mid-term start is agreed with the school.',
    law: 'Application Procedure Decree, section 1; Act on Liberal Adult Education, section 25 e and section 25 h; national core curriculum of the folk high school year',
  },
  'R-KOPS-13': {
    name: 'Plan for a mid-year start',
    sentence:
      'When the folk high school year (KOPS) starts in mid-year or the student moves on before it ends, the studies are agreed in the individual study plan.',
    law: 'national core curriculum of the folk high school year',
  },
  'R-KOPS-14': {
    name: 'Does the year fill up',
    sentence:
      'In the model school year 34 student weeks of the folk high school year (KOPS) fill up by the end of May if begun by 28 August 2026; 17 weeks fill up by 21 May 2027 if begun by 13 January 2027.',
    law: 'own choice of Kannelpolku; Act on Liberal Adult Education, section 25 b; model school year of Kannelpolku',
  },
  'R-KOPS-15': {
    name: 'Assessment in the folk high school year',
    sentence:
      'Studies of the folk high school year (KOPS) are accepted or failed, with a chance to retake. Self-assessment does not decide.',
    law: 'Act on Liberal Adult Education, section 25 g',
  },
  'R-KOPS-16': {
    name: 'Certificates of the folk high school year',
    sentence:
      'A completed folk high school year (KOPS) gives a certificate. On leaving early, ask for the certificate of completed studies, because it is given on request only.',
    law: 'Act on Liberal Adult Education, section 25 g; national core curriculum of the folk high school year',
  },
  'R-KOPS-17': {
    name: 'Suspending the folk high school year',
    sentence:
      'The folk high school year (KOPS) can be suspended only on the grounds for suspending compulsory education. There is no other temporary interruption in it.',
    law: 'Act on Liberal Adult Education, section 25 h',
  },
  'R-KOPS-18': {
    name: 'Fees of the folk high school year',
    sentence:
      'There is no tuition fee in the folk high school year (KOPS). Free lodging and meals are common but not promised by law.',
    law: 'Act on Liberal Adult Education, section 24; a folk high school’s page on the folk high school year (keokarkku.fi)',
  },
  'R-KOPS-19': {
    name: 'Living during the folk high school year',
    sentence:
      'The folk high school year (KOPS) is designed around living at the school, but the student may live at home.',
    law: 'national core curriculum of the folk high school year',
  },
  'R-KOPS-20': {
    name: 'After the folk high school year',
    sentence:
      'Before the folk high school year (KOPS) ends, the learner applies to lukio or to a vocational qualification. The school checks that the new studies begin.',
    law: 'Compulsory Education Act, sections 10–11',
  },
  'R-KOPS-21': {
    name: 'Earlier learning in the folk high school year',
    sentence:
      'Assumption: the school may by its own decision accept earlier learning toward a module of the folk high school year (KOPS). The act has no rule on it.',
    law: 'national core curriculum of the folk high school year',
    ask: 'Ask the folk high school: does it accept earlier learning toward the modules, and on what evidence?',
  },
  'R-KOPS-22': {
    name: 'KOPS fast start',
    sentence:
      'Assumption: the KOPS fast start (KOPS-startti) is a fast route from the folk high school year to lukio: lukio studies on site as a subject student, then continuous application to lukio.',
    law: 'description of the Kannel-Osaamo model; General Upper Secondary Schools Act, section 20',
    ask: 'Ask the folk high school: which lukio takes part in the KOPS fast start, and how does a student apply to it?',
  },
  'S-KOPS-10': {
    name: 'What the register sums up',
    sentence:
      'When the folk high school year (KOPS) is confirmed, the register wants at least 53 credits in all. It sums every recorded scope without looking at which ones are assessed.',
    law: 'national Koski register',
  },
  'S-KOPS-11': {
    name: 'The register does not notice a missing module',
    sentence:
      'The register wants at least 4 credits in every module that is recorded. It does not notice a missing one, so check yourself that all six are there.',
    law: 'national Koski register',
  },
  'R-RAISE-1': {
    name: 'Ways to raise a grade',
    sentence:
      'A basic-education grade can be raised in a special examination or as a subject student of adult basic education. The folk high school year (KOPS) or TUVA does not itself give a new grade.',
    law: 'Basic Education Act, section 38 and section 46; Basic Education Decree, section 23; national criteria of preparatory education',
  },
  'R-RAISE-2': {
    name: 'Who assesses a raise',
    sentence:
      'A raise is assessed by a municipality or school with a basic-education permit. A folk high school without the permit needs an agreement with a holder of one.',
    law: 'Basic Education Act, section 38; national criteria of preparatory education; national core curriculum of the folk high school year',
  },
  'R-RAISE-3': {
    name: 'Who may raise grades',
    sentence: 'Anyone may raise basic-education grades, regardless of age.',
    law: 'page of the Finnish National Agency for Education on raising grades',
  },
  'R-RAISE-4': {
    name: 'A raise has a certificate of its own',
    sentence:
      'A raise is given a separate certificate and the original certificate does not change. In applying the better grade counts.',
    law: 'national core curriculum of adult basic education; Lukio Student Selection Decree, section 3; Vocational Student Selection Decree, section 8',
  },
  'R-RAISE-5': {
    name: 'Which subjects can be raised where',
    sentence:
      'Adult basic education does not teach PE, arts, crafts, home economics or music. They can be raised only where ordinary basic education is arranged.',
    law: 'page of the Finnish National Agency for Education on raising grades; Decree on the Distribution of Lesson Hours, section 7',
  },
  'R-RAISE-6': {
    name: 'The raise in the plan',
    sentence:
      'The plan names the subjects, the present and the wished grade, the preparation, the assessor, the examination date and the certificate date, which is before the cut-off.',
    law: 'national criteria of preparatory education, chapter 2.2; own choice of Kannelpolku',
  },
  'R-RAISE-7': {
    name: 'The whole syllabus as a special examination',
    sentence:
      'Those past the duty of basic education can do the whole syllabus: mother tongue, second national language, a foreign language, history, social studies, maths, physics, chemistry, biology, geography.',
    law: 'Basic Education Decree, section 23',
  },
  'R-RAISE-8': {
    name: 'Raising grades alone is not enough',
    sentence:
      'Raising grades or studying single subjects alone does not fulfil compulsory education. Beside it one needs the folk high school year (KOPS), TUVA, lukio or vocational education.',
    law: 'Compulsory Education Act, section 4; national Koski register',
  },
  'R-RAISE-9': {
    name: 'Only subjects on the certificate',
    sentence:
      'A raise counts in applying only for a subject on the final certificate (for languages the same language), when the new grade is at least 5 and confirmed in the register.',
    law: 'selection-data service',
  },
  'S-GRADE-5': {
    name: 'Only a compulsory subject can be raised',
    sentence:
      'A special examination can raise only a compulsory national subject. The register takes an elective subject only when it was studied in adult basic education.',
    law: 'national Koski register',
  },
  'R-ABE-1': {
    name: 'Where adult basic education is regulated',
    sentence:
      'Adult basic education is regulated in the Basic Education Act, the Basic Education Decree and the decree on the distribution of lesson hours.',
    law: 'Basic Education Act, sections 46–46 a; Basic Education Decree; Decree on the Distribution of Lesson Hours, section 7',
  },
  'R-ABE-2': {
    name: 'Who can take adult basic education',
    sentence:
      'It is possible when the syllabus is completed, or when school work has ended in the calendar year of turning 17. Someone born in December can therefore still be 16.',
    law: 'Basic Education Act, section 46, subsection 1; section 26, subsection 1',
  },
  'R-ABE-3': {
    name: 'Where younger ones study',
    sentence:
      'Without the certificate, and before school work ends in the year of turning 17, the young person attends the municipality’s basic education or preparatory teaching for it.',
    law: 'Basic Education Act, section 26; Compulsory Education Act, section 3',
  },
  'R-ABE-4': {
    name: 'Adult basic education under the duty',
    sentence:
      'Adult basic education counts as compulsory education if the language is not yet enough for further studies, or if the certificate was missing in the year of turning 17.',
    law: 'Compulsory Education Act, sections 4–5',
  },
  'R-ABE-5': {
    name: 'Phases of adult basic education',
    sentence:
      'There is an initial and a final phase, or only the final one, by need; courses of both may be taken at the same time. Assumption: the initial phase may still include a literacy phase.',
    law: 'Basic Education Act, section 46, subsection 3; national core curriculum of adult basic education',
    ask: 'Ask the Finnish National Agency for Education: does the initial phase still include a literacy phase?',
  },
  'R-ABE-6': {
    name: 'Literacy phase',
    sentence:
      'In the literacy phase of adult basic education the student takes at least 27 courses; 23 compulsory and at least 6 optional ones are offered.',
    law: 'Decree on the Distribution of Lesson Hours, section 7; national core curriculum of adult basic education',
  },
  'R-ABE-7': {
    name: 'Initial phase',
    sentence:
      'In the initial phase of adult basic education the student takes at least 38 courses; 34 are compulsory and at least 10 optional ones are offered.',
    law: 'Decree on the Distribution of Lesson Hours, section 7; national core curriculum of adult basic education',
  },
  'R-ABE-8': {
    name: 'Final phase',
    sentence:
      'In the final phase of adult basic education the student takes at least 46 courses, 39 of them compulsory: at least 20 in languages, 8 in maths and 1–2 in each other subject.',
    law: 'Decree on the Distribution of Lesson Hours, section 7; national core curriculum of adult basic education',
  },
  'R-ABE-9': {
    name: 'Own number of courses',
    sentence:
      'The minimum number of courses describes a level. Credited courses count, and the student’s own number of courses is agreed in the individual study plan.',
    law: 'Basic Education Act, section 46; national core curriculum of adult basic education',
  },
  'R-ABE-10': {
    name: 'A course in adult basic education',
    sentence:
      'A course of adult basic education is 28 hours, a lesson at least 40 minutes of teaching. Teaching may be partly or wholly at a distance.',
    law: 'national core curriculum of adult basic education; Basic Education Act, section 46',
  },
  'R-ABE-11': {
    name: 'Length of adult basic education',
    sentence:
      'The scope of adult basic education is at most four years. Full-time studies must be finished within five years.',
    law: 'Basic Education Act, section 46',
  },
  'R-ABE-12': {
    name: 'Subject student in adult basic education',
    sentence:
      'One may study only single subjects, and a moderate fee may be charged. In the register the whole syllabus and single subjects are different study rights.',
    law: 'Basic Education Act, section 46, subsection 2; national Koski register',
  },
  'R-ABE-13': {
    name: 'Earlier studies in adult basic education',
    sentence:
      'In adult basic education earlier studies and skills that match the goals are identified and recognised. The starting level is defined, and the plan is made together.',
    law: 'Basic Education Act, section 46, subsection 3',
  },
  'R-ABE-14': {
    name: 'Adult basic education is free',
    sentence:
      'Teaching, books and materials are free at any age. Full-time students also get a meal, and in boarding under the permit lodging and food are free.',
    law: 'Basic Education Act, section 46',
  },
  'R-ABE-15': {
    name: 'Grades in adult basic education',
    sentence:
      'The initial phase is accepted or failed, the final phase graded 4–10. The certificate needs at least 5 in every subject. Assumption: the limits of failed courses are unchanged.',
    law: 'national core curriculum of adult basic education',
    ask: 'Ask the provider of adult basic education: how many failed courses are allowed in a subject?',
  },
  'R-ABE-16': {
    name: 'Certificates of adult basic education',
    sentence:
      'When the syllabus of adult basic education is complete, the final certificate is given. On leaving, a leaving certificate is given with the individual plan attached.',
    law: 'national core curriculum of adult basic education',
  },
  'R-ABE-17': {
    name: 'Resigning from adult basic education',
    sentence:
      'For learners under compulsory education the same rules hold as elsewhere. Others resign by own notice or are deemed resigned when obviously no longer taking part.',
    law: 'Basic Education Act, section 46 a',
  },
  'R-ABE-18': {
    name: 'Permit for basic education',
    sentence: 'A folk high school needs a basic-education permit to provide adult basic education.',
    law: 'Basic Education Act, section 7',
  },
  'R-ABE-19': {
    name: 'Full-time studies in student aid',
    sentence: 'For student aid, adult basic education is full-time with at least 22 courses in a school year.',
    law: 'Student Financial Aid Act',
  },
  'R-ABE-20': {
    name: 'What schools usually do',
    sentence:
      'Admission to adult basic education is usually continuous and the start agreed. The final phase takes 1–2 years, the initial phase 1.5–2; entry to the final phase is around language level A2.2.',
    law: 'pages of several schools',
  },
  'S-AIPE-5': {
    name: 'Initial-phase courses do not count in the final phase',
    sentence:
      'Courses of the literacy and initial phases do not count in the 46 courses of the final phase. The exception is the health education course, which is credited.',
    law: 'national core curriculum of adult basic education',
  },
  'S-AIPE-14': {
    name: 'The initial phase alone is not enough',
    sentence:
      'The register accepts adult basic education as completed when the whole syllabus or a subject syllabus is confirmed. The initial phase alone is not enough.',
    law: 'national Koski register',
  },
  'S-AIPE-15': {
    name: 'The register does not check course totals',
    sentence:
      'The register does not check the course totals of adult basic education or its compulsory courses. A confirmed syllabus may not hold unassessed subjects, though.',
    law: 'national Koski register',
  },
  'S-AIPE-18': {
    name: 'What optional courses may be',
    sentence:
      'Optional courses of the initial and final phases may also be vocational or lukio studies or getting to know working life, if the school’s curriculum says so.',
    law: 'Decree on the Distribution of Lesson Hours, section 7',
  },
  'R-VOC-1': {
    name: 'Admission to vocational education',
    sentence:
      'Vocational education needs basic education or otherwise sufficient ability. In continuous application the certificate is not strictly required.',
    law: 'Vocational Education and Training Act, sections 37–38',
  },
  'R-VOC-2': {
    name: 'Size of the qualification',
    sentence:
      'A vocational upper secondary qualification is 180 competence points: 145 of vocational and 35 of common units. Of the vocational ones 10–25 may be studies for further education, such as lukio studies.',
    law: 'Vocational Education and Training Decree, sections 1–2',
  },
  'R-VOC-3': {
    name: 'Common units',
    sentence:
      'Common units hold at least 11 competence points of communication and interaction, 6 of maths and science, and 9 of society and work life. The remaining 9 are by choice.',
    law: 'Vocational Education and Training Decree, section 2',
  },
  'R-VOC-4': {
    name: 'Personal competence development plan (HOKS)',
    sentence:
      'In vocational education a personal competence development plan (HOKS) is made by the provider with the student; the guardian may take part. Provider and student approve it and it is kept up to date.',
    law: 'Vocational Education and Training Act, sections 44–45',
  },
  'R-VOC-5': {
    name: 'Recognition of earlier learning',
    sentence:
      'Assessed units, parts of common units, lukio and higher-education studies must be recognised where they fit the vocational qualification. Other skills are shown in demonstrations.',
    law: 'Vocational Education and Training Act, sections 46–47; Vocational Education and Training Decree, section 10',
  },
  'R-VOC-6': {
    name: 'Limit of recognition under the duty',
    sentence:
      'From 1 January 2025 only already assessed studies are recognised for a learner under the duty, not work or hobby skills. Assumption: parts of KOPS and TUVA as such are not among them.',
    law: 'Vocational Education and Training Act, section 44, subsection 5; Vocational Education and Training Decree, section 10',
    ask: 'Ask the vocational provider: can parts of KOPS or TUVA be recognised in the qualification of a learner under compulsory education?',
  },
  'R-VOC-7': {
    name: 'The plan fits in four years',
    sentence:
      'The personal plan (HOKS) of a learner under compulsory education must fit in at most four years. For others there is no general maximum.',
    law: 'Vocational Education and Training Act, section 44, subsection 5',
  },
  'R-VOC-8': {
    name: 'Amount of vocational teaching',
    sentence:
      'The starting point is at least 12 hours of teaching and guidance for each competence point, more or less by what the student already knows.',
    law: 'Vocational Education and Training Decree, section 10 a',
  },
  'R-VOC-9': {
    name: 'Temporary interruption in vocational education',
    sentence:
      'Vocational studies can be interrupted for military service, sickness or parental allowance, and for another good reason by decision. For a learner under the duty the way is suspending compulsory education.',
    law: 'Vocational Education and Training Act, section 96',
  },
  'R-VOC-10': {
    name: 'Deemed resigned in vocational education',
    sentence:
      'In vocational education the one-month rule holds for learners under compulsory education. Others are deemed resigned by own notice or when obviously no longer taking part.',
    law: 'Vocational Education and Training Act, section 97',
  },
  'R-VOC-11': {
    name: 'Support in vocational education',
    sentence:
      'A vocational student gets learning support or special support when needed. The new rules came into force on 1 August 2026.',
    law: 'Vocational Education and Training Act, sections 63–64',
  },
  'R-VOC-12': {
    name: 'Qualification in education and guidance',
    sentence:
      'New criteria came into force on 1 August 2024. Titles: children’s instructor, youth and community instructor, communication and sign language instructor. Assumption: old criteria may be used for three years.',
    law: 'news of the Finnish National Agency for Education on education and guidance; national Koski register',
    ask: 'Ask the vocational provider: until when can studies be finished under the old criteria?',
  },
  'R-VOC-13': {
    name: 'Structure of the qualification in education and guidance',
    sentence:
      'In education and guidance there are 145 competence points of vocational units, of which 115–120 compulsory, and 35 of common units. Assumption: the vocational unit shared by all is 20 points.',
    law: 'pages of several schools; news of the Finnish National Agency for Education on education and guidance',
    ask: 'Ask the vocational provider: what are the competence points of the units in the criteria in force since 1 August 2024?',
  },
  'R-VOC-14': {
    name: 'Childcarer in early childhood education',
    sentence:
      'The lines of early childhood education and of communication and sign language give the eligibility of an early-childhood childcarer. Youth and community guidance alone does not.',
    law: 'Early Childhood Education Act, section 28; Early Childhood Education Decree, sections 3–4; pages of several schools',
  },
  'R-VOC-15': {
    name: 'Health and safety (SORA)',
    sentence:
      'In education and guidance the study right can be refused or withdrawn for safety reasons. A criminal-record extract is asked before working with minors, and certain vaccinations are needed.',
    law: 'Vocational Education and Training Decree, section 20; Vocational Education and Training Act, section 40 and section 81; pages of several schools',
  },
  'R-VOC-16': {
    name: 'Dual qualification',
    sentence:
      'A student or graduate of a vocational upper secondary qualification may also take the matriculation examination. Lukio studies can be included in the qualification.',
    law: 'Act on the Matriculation Examination, section 5; Vocational Education and Training Decree, section 1; Vocational Student Selection Decree, section 2; Lukio Student Selection Decree, section 2',
  },
  'S-VOC-13': {
    name: 'Vocational grades',
    sentence:
      'Vocational units and the parts of common units are graded 1–5. A common unit as a whole, and units of further and specialist qualifications, are accepted or failed.',
    law: 'Vocational Education and Training Decree, section 11',
  },
  'S-VOC-15': {
    name: 'PE and health education in common units',
    sentence:
      'Maintaining work ability and wellbeing is replaced by PE, health education and promoting work ability and wellbeing. Assumption: the change concerns those who start on 1 August 2026 or later.',
    law: 'Vocational Education and Training Decree, section 2; national Koski register',
    ask: 'Ask the vocational provider: whom does the new part on PE and health education concern, and from which day?',
  },
  'R-LUKIO-1': {
    name: 'Size of lukio',
    sentence:
      'Lukio is 150 credits for young people and 88 for adults. One credit is about 14 hours 15 minutes of teaching.',
    law: 'General Upper Secondary Schools Act, section 10; General Upper Secondary Education Decree',
  },
  'R-LUKIO-2': {
    name: 'Length of lukio',
    sentence:
      'Lukio is planned for three years, and there is a right to four. Extra time can be asked for illness, injury or another special reason. Assumption: in a new lukio the four years start anew.',
    law: 'General Upper Secondary Schools Act, section 10 and section 23',
    ask: 'Ask the lukio: do the four years start anew when a student changes lukio?',
  },
  'R-LUKIO-3': {
    name: 'Admission to lukio',
    sentence:
      'Lukio needs basic education or equal studies or, for a weighty reason, otherwise sufficient ability. Sufficient skill in the teaching language is always needed.',
    law: 'General Upper Secondary Schools Act, section 21',
  },
  'R-LUKIO-4': {
    name: 'Start of lukio in mid-year',
    sentence:
      'The lukio decides the start date and continuous application. The natural moment to start in mid-year is when the period changes.',
    law: 'General Upper Secondary Schools Act, section 19 and section 23',
  },
  'R-LUKIO-5': {
    name: 'Lukio studies are credited',
    sentence: 'Lukio studies done at another lukio or as its subject student must be credited at the new one.',
    law: 'General Upper Secondary Schools Act, section 27, subsection 2',
  },
  'R-LUKIO-6': {
    name: 'Crediting other learning in lukio',
    sentence:
      'Skills from elsewhere that match the curriculum are credited in lukio. Ask before the studies in question begin. The lukio decides how the skills are shown.',
    law: 'General Upper Secondary Schools Act, section 27, subsections 2–3',
  },
  'R-LUKIO-7': {
    name: 'Temporary interruption in lukio',
    sentence:
      'Lukio can be interrupted for military service, sickness or parental allowance or another good reason. For a learner under the duty the way is suspending compulsory education.',
    law: 'General Upper Secondary Schools Act, section 23, subsection 3',
  },
  'R-LUKIO-8': {
    name: 'Deemed resigned in lukio',
    sentence:
      'In lukio the one-month rule holds for learners under compulsory education. A student is also deemed resigned when the four years and any extra time run out.',
    law: 'General Upper Secondary Schools Act, section 24',
  },
  'R-LUKIO-9': {
    name: 'Subject student of lukio',
    sentence:
      'Single subjects of lukio can be studied as a subject student if the lukio admits; no fee from a learner under the duty. So students of KOPS, TUVA and vocational education earn real lukio credits.',
    law: 'General Upper Secondary Schools Act, section 20, section 22 and section 34',
  },
  'R-LUKIO-10': {
    name: 'Adult lukio under 18',
    sentence:
      'Under 18 adult lukio is possible only for a justified reason of health or personal life situation. The decision names the reason.',
    law: 'General Upper Secondary Schools Act, section 22, subsection 4',
  },
  'R-LUKIO-11': {
    name: 'Guidance when leaving lukio',
    sentence:
      'A student who is leaving lukio has a right to guidance to other studies. One who completed lukio without a place gets guidance during the next year.',
    law: 'General Upper Secondary Schools Act, section 25',
  },
  'R-LUKIO-12': {
    name: 'Support in lukio',
    sentence:
      'A lukio student has a right to learning support. It is recorded in the study plan if the student asks for it.',
    law: 'General Upper Secondary Schools Act, sections 28–28 b',
  },
  'R-LUKIO-13': {
    name: 'Periods of lukio',
    sentence:
      'Lukio usually has five periods of about seven weeks. The school year runs from early August to about the end of May.',
    law: 'pages of several schools',
  },
  'S-LUKIO-5': {
    name: 'Amount of teaching in lukio',
    sentence:
      'Lukio for young people has on average 14 hours 15 minutes of teaching for each credit, lukio for adults 9 hours 20 minutes.',
    law: 'General Upper Secondary Education Decree, section 11',
  },
  'S-LUKIO-9': {
    name: 'What the register sums up in lukio',
    sentence:
      'The register wants 150 assessed credits of the young, 20 of them not compulsory, and 88 of adults. The law wants 20 credits of national electives of the young.',
    law: 'national Koski register',
  },
  'S-LUKIO-14': {
    name: 'A folk high school records no lukio study right',
    sentence:
      'A folk high school cannot record a lukio study right. Lukio studies inside its own education are recorded as done elsewhere; moving to lukio means a new study right there.',
    law: 'national Koski register',
  },
  'S-LUKIO-18': {
    name: 'Arts, PE and the lukio diploma',
    sentence:
      'Adults need no arts or PE in lukio. Young people take their electives in courses of 2 credits, and a lukio diploma is 2 credits.',
    law: 'General Upper Secondary Education Decree, section 12; General Upper Secondary Schools Act, section 11',
  },
  'R-X-1': {
    name: 'One main education at a time',
    sentence:
      'Assumption: one main education at a time is planned for a learner under compulsory education. Subject studies may run beside it.',
    law: 'own choice of Kannelpolku; national Koski register',
    ask: 'Ask the education provider: can the student have two full-time study rights at the same time?',
  },
  'R-X-2': {
    name: 'No gap between studies',
    sentence:
      'Who leaves early keeps the old place until the day the new studies begin. After finishing in spring the next begin by 31 August (estimate), after finishing at another time within one month.',
    law: 'Compulsory Education Act, section 11 and section 13',
  },
  'R-X-3': {
    name: 'From KOPS to lukio or vocational education',
    sentence:
      'From the folk high school year (KOPS) one can move to lukio or vocational education at any time when the new school admits. Ask for the certificate of completed studies.',
    law: 'Vocational Education and Training Act, section 37; General Upper Secondary Schools Act, section 19; Act on Liberal Adult Education, section 25 g',
  },
  'R-X-4': {
    name: 'From TUVA to lukio or vocational education',
    sentence:
      'From preparatory education (TUVA) one can move to lukio or vocational education at any time when ready and admitted.',
    law: 'Act on Preparatory Education for Degree Education, section 13',
  },
  'R-X-5': {
    name: 'From KOPS to preparatory education',
    sentence:
      'Assumption: from the folk high school year (KOPS) to preparatory education (TUVA) only if no suitable place in lukio or vocational education is found. The new plan must not repeat the old.',
    law: 'Act on Preparatory Education for Degree Education, section 8; Compulsory Education Act, section 10, subsection 2',
    ask: 'Ask the provider of preparatory education: does it take a student who has already been in the folk high school year?',
  },
  'R-X-6': {
    name: 'From preparatory education to KOPS',
    sentence:
      'Assumption: from preparatory education (TUVA) to the folk high school year (KOPS) only as a fallback, with a written reason. KOPS must be begun before turning 18.',
    law: 'Act on Liberal Adult Education, section 25 a; Compulsory Education Act, section 10, subsection 2',
    ask: 'Ask the folk high school: does it take a student who has already been in preparatory education?',
  },
  'R-X-7': {
    name: 'The folk high school year twice',
    sentence:
      'The folk high school year (KOPS) counts as compulsory education for one year at most in all. Assumption: earlier stays shorten the time left.',
    law: 'Compulsory Education Act, section 4, subsection 2, paragraph 3',
    ask: 'Ask the Finnish National Agency for Education: does an earlier stay in the folk high school year shorten the time left?',
  },
  'R-X-8': {
    name: 'Between lukio and vocational education',
    sentence:
      'Moving between lukio and vocational education is a new admission. Of the studies done, what fits the new education is credited or recognised.',
    law: 'General Upper Secondary Schools Act, section 27; Vocational Education and Training Act, section 47',
  },
  'R-X-9': {
    name: 'What the study time gives in the joint application',
    sentence:
      'The six points for vocational education are given once. Who left basic education this or last year has them without the folk high school year (KOPS) or preparatory education (TUVA).',
    law: 'Vocational Student Selection Decree, section 4 and section 6',
  },
  'R-X-10': {
    name: 'Raising grades beside other studies',
    sentence: 'Basic-education grades can be raised at any time also beside lukio or vocational studies.',
    law: 'page of the Finnish National Agency for Education on raising grades',
  },
  'R-X-11': {
    name: 'When the student turns 18',
    sentence:
      'At 18 compulsory education, the guardian’s role and the learner’s rules of resigning end. The study right and free education go on.',
    law: 'Compulsory Education Act, section 2 and section 16',
  },
  'R-X-12': {
    name: 'When the student turns 20',
    sentence:
      'Free education can be extended only if the studies began by 31 December of the year in which the student turns 20.',
    law: 'Compulsory Education Act, section 16',
  },
  'S-PATH-4': {
    name: 'Order of KOPS and TUVA',
    sentence:
      'Assumption: the law does not bar the folk high school year (KOPS) first and then preparatory education (TUVA), or the other way round. KOPS still counts for one year at most in all.',
    law: 'Act on Preparatory Education for Degree Education, section 8; Act on Liberal Adult Education, section 25 d; Compulsory Education Act, section 4, subsection 2, paragraph 3',
    ask: 'Ask the Finnish National Agency for Education: may KOPS and TUVA be taken one after the other?',
  },
  'S-PATH-5': {
    name: 'Parallel study rights',
    sentence:
      'The register allows parallel study rights, for example the folk high school year (KOPS) and subject studies for raising grades. There is one study right of the same form at a time.',
    law: 'national Koski register',
  },
  'S-TILA-5': {
    name: 'The day of confirming and the end of studies',
    sentence:
      'Studies cannot be confirmed as completed after the study right has ended. Assessment must be dated at the latest on the day of confirming.',
    law: 'national Koski register',
  },
  'S-TILA-6': {
    name: 'The same studies cannot overlap',
    sentence:
      'One school cannot have two study rights of the same kind at the same time. End the former before the new one begins. This does not concern subject studies of lukio.',
    law: 'national Koski register',
  },
  'S-KOSKI-1': {
    name: 'The criteria must be in force at the end',
    sentence:
      'The national criteria of the studies must be in force on the day the study right ends. The transition time counts.',
    law: 'national Koski register',
  },
  'R-PLAN-0': {
    name: 'What belongs in every plan',
    sentence:
      'The plan is made together with the student, and the guardian of an under-18 has a real chance to take part. It shows support and the next step and is updated as studies go on.',
    law: 'Act on Preparatory Education for Degree Education, section 14; Act on Liberal Adult Education, section 25 f; Basic Education Act, section 46; Vocational Education and Training Act, sections 44–45; General Upper Secondary Schools Act, section 26',
  },
  'R-PLAN-KOPS-1': {
    name: 'KOPS plan: what must be there',
    sentence:
      'The plan of the folk high school year (KOPS) has goals for studies and personal development, guidance and support. It is made with the student, the guardian may take part, and it is updated.',
    law: 'Act on Liberal Adult Education, section 25 f',
  },
  'R-PLAN-KOPS-2': {
    name: 'KOPS plan: what should be there',
    sentence:
      'The plan of the folk high school year (KOPS) also tells how life-situation guidance, help in choosing and applying, support of study skills and talks about the plan are arranged.',
    law: 'national core curriculum of the folk high school year',
  },
  'R-PLAN-KOPS-3': {
    name: 'KOPS plan in mid-year',
    sentence:
      'When the folk high school year (KOPS) starts in mid-year or ends early, the plan shows the start date, what will be done by when, and what remains.',
    law: 'national core curriculum of the folk high school year',
  },
  'R-PLAN-TUVA-1': {
    name: 'TUVA plan: what must be there',
    sentence:
      'The plan of preparatory education (TUVA) has the content and progress of studies, the further-study plan, teaching, guidance and support. A named teacher or counsellor makes it with the student.',
    law: 'Act on Preparatory Education for Degree Education, section 14 and section 22',
  },
  'R-PLAN-TUVA-2': {
    name: 'What the preparatory plan contains',
    sentence:
      'The plan has the goals, earlier education and other skills, languages and study abilities, the chosen parts with weeks and goals, guidance and support, and the plan for further studies and career.',
    law: 'national criteria of preparatory education, chapter 2.2',
  },
  'R-PLAN-TUVA-3': {
    name: 'The preparatory plan on a vocational permit',
    sentence:
      'If preparatory education (TUVA) runs on a vocational permit, the plan is made by the rules of the personal competence development plan (HOKS).',
    law: 'Act on Preparatory Education for Degree Education, section 14, subsection 3',
  },
  'R-PLAN-ABE-1': {
    name: 'Adult basic education plan: what must be there',
    sentence:
      'The plan of adult basic education tells the starting phase, the courses and other main content, the study time and the ways of studying.',
    law: 'Basic Education Act, section 46',
  },
  'R-PLAN-ABE-2': {
    name: 'Contents of the adult basic education plan',
    sentence:
      'The plan of adult basic education also has earlier studies and languages, credited courses, estimated time, arrangements, need of support and the further-study plan. An earlier plan is taken into account.',
    law: 'national core curriculum of adult basic education',
  },
  'R-PLAN-VOC-1': {
    name: 'What the personal plan (HOKS) contains',
    sentence:
      'The personal competence development plan (HOKS) shows the qualification and its units, recognised studies, teaching, guidance and support needed, demonstrations and assessors, and the career plan.',
    law: 'Vocational Education and Training Decree, section 9',
  },
  'R-PLAN-VOC-2': {
    name: 'Approving the vocational plan',
    sentence:
      'The provider and the student approve the plan (HOKS). Assumption: a copy of the part concerning the workplace goes with the agreement.',
    law: 'Vocational Education and Training Act, section 45',
    ask: 'Ask the vocational provider: is the part of the plan that concerns the workplace attached to the agreement?',
  },
  'R-PLAN-LUKIO-1': {
    name: 'The plan in lukio',
    sentence:
      'In lukio the student, with staff support, makes the plan of studies, of the matriculation examination, and of further studies and career. It is made at the start and kept up to date.',
    law: 'General Upper Secondary Schools Act, section 26 and section 36',
  },
  'R-PLAN-OV-1': {
    name: 'Plan during a disciplinary break',
    sentence:
      'If a learner is suspended from school or the study right is withheld, an own plan is made of how compulsory education goes on meanwhile.',
    law: 'Compulsory Education Act, section 8',
  },
  'R-PLAN-RAISE-1': {
    name: 'Raising grades in the plan',
    sentence:
      'If the student raises grades, the plan shows which subjects, the grade aimed at, who assesses, and by when the certificate is needed.',
    law: 'national criteria of preparatory education, chapter 2.2',
  },
  'R-PLAN-PRIV-1': {
    name: 'Privacy in the plan',
    sentence:
      'Assumption: health details, diagnoses and child-welfare matters do not belong in a printed plan. Write the measure, not the reason.',
    law: 'own choice of Kannelpolku',
    ask: 'Ask the school’s person for data protection: what may be written in the plan, and who sees it?',
  },
  'R-PLAN-FORM-1': {
    name: 'What real forms contain',
    sentence:
      'Forms in use ask for the starting level, self-assessment, planned time and hours a week, planned courses, the counsellor’s suggestions, and what comes after the school.',
    law: 'plan forms of Otavia',
  },
  'R-CAL-1': {
    name: 'Model school year 2026–2027',
    sentence:
      'Assumption: the school year is 11 August–18 December 2026 and 7 January–28 May 2027, with breaks 12–16 October, 22–26 February and 26–29 March. Autumn 2027 is 10 August–17 December.',
    law: 'model school year of Kannelpolku; a folk high school’s page on the folk high school year (keokarkku.fi)',
    ask: 'Ask the folk high school: what are the term dates and breaks of 2026–2027?',
  },
  'R-CAL-2': {
    name: 'Student weeks of the model year',
    sentence:
      'The model year has 17.8 student weeks in autumn and 18.8 in spring, 36.6 in all. From 30 November 2026 to the end of May there are 21.8.',
    law: 'model school year of Kannelpolku; national core curriculum of the folk high school year',
  },
  'R-CAL-3': {
    name: 'When 17 and 34 weeks are reached',
    sentence:
      'In the model year a start on 11 August 2026 reaches 17 weeks on 14 December 2026 and 34 on 11 May 2027; a start on 7 January 2027 reaches them on 17 May and 30 November 2027.',
    law: 'model school year of Kannelpolku; national core curriculum of the folk high school year',
  },
  'R-CAL-4': {
    name: 'Periods of the model year',
    sentence:
      'Assumption: periods begin on 11 August, 28 September and 30 November 2026, 8 February and 12 April 2027. The last one ends on 28 May at the folk high school, on 4 June at a partner lukio.',
    law: 'model school year of Kannelpolku; pages of several schools',
    ask: 'Ask the folk high school and the partner lukio: when do the periods change?',
  },
  'R-CAL-5': {
    name: 'Usual mid-year starts',
    sentence:
      'Mid-year starts are usually after the autumn break, at the change to the third period around 1 December, after New Year, or when the fourth period begins.',
    law: 'a folk high school’s page on the folk high school year (keokarkku.fi); pages of several schools',
  },
  'R-KAN-1': {
    name: 'Kanneljärven Opisto',
    sentence:
      'Kanneljärven Opisto is a Finnish-language folk high school in Lohja, run by the association Kanneljärven Kansanopiston kannatusyhdistys.',
    law: 'public registers and statistics; national Koski register',
  },
  'R-KAN-2': {
    name: 'The school’s permit for vocational education',
    sentence:
      'In 2018 the school had a permit for vocational education, 90 student years. Assumption: the permit is in force and covers education and guidance.',
    law: 'public registers and statistics; description of the Kannel-Osaamo model',
    ask: 'Ask the folk high school: is the permit for vocational education in force, and does it cover education and guidance?',
  },
  'R-KAN-3': {
    name: 'KOPS and TUVA at the school',
    sentence:
      'On 17 February 2022 the school said it offers the folk high school year (KOPS) and preparatory education (TUVA). Assumption: TUVA runs on the vocational permit, so its plan follows the vocational rules.',
    law: 'article of Kanneljärven Opisto of 17 February 2022',
    ask: 'Ask the folk high school: on which permit does preparatory education run?',
  },
  'R-KAN-4': {
    name: 'The school’s permit for basic education',
    sentence:
      'Assumption: the school has a basic-education permit and can assess special examinations. In 2021–2022 it gave additional basic education and adult basic education.',
    law: 'description of the Kannel-Osaamo model',
    ask: 'Ask the folk high school: does it have a basic-education permit, or does an agreement partner assess raised grades?',
  },
  'R-KAN-5': {
    name: 'Partners of the school',
    sentence:
      'Partners: Luksia in vocational education, the adult education centre Hiiden Opisto, Lohjan Yhteislyseon lukio, Virkby gymnasium and Laurea University of Applied Sciences.',
    law: 'pages of the partners; description of the Kannel-Osaamo model',
  },
  'R-KAN-6': {
    name: 'What is not yet known of the school',
    sentence:
      'Assumption: lines, term and application dates, intake, boarding prices and the interview form are model values until the school gives its own.',
    law: 'description of the Kannel-Osaamo model',
    ask: 'Ask the folk high school: what are its lines, dates, intake and boarding prices?',
  },
  'K-3': {
    name: 'KOPS began in August 2020',
    sentence:
      'At Kanneljärven Opisto the folk high school year (KOPS) began in August 2020. Individual study paths and a flexible start are its core.',
    law: 'description of the Kannel-Osaamo model, K-3',
  },
  'K-4': {
    name: 'KOPS can be a first choice',
    sentence:
      'The folk high school year (KOPS) can be a first choice, applied to directly. It has been in the national joint application since the application of 2022.',
    law: 'description of the Kannel-Osaamo model, K-4',
  },
  'K-8': {
    name: 'The school year 2021–2022',
    sentence:
      'In 2021–2022 the tenth grade (lisäopetus) and adult basic education ran beside the folk high school year (KOPS). Preparatory education (TUVA) replaced lisäopetus in August 2022.',
    law: 'description of the Kannel-Osaamo model, K-8',
  },
  'S-LISA-1': {
    name: 'The tenth grade ended on 31 July 2022',
    sentence:
      'Additional basic education, the tenth grade (lisäopetus), was given until 31 July 2022 and counted as compulsory education until then. Preparatory education (TUVA) replaced it.',
    law: 'Compulsory Education Act, section 26; Act 1216/2020 amending the Basic Education Act; Act on Preparatory Education for Degree Education, sections 27–29',
  },
  'S-LISA-2': {
    name: 'The tenth grade in the register',
    sentence:
      'The register accepted entries of the tenth grade (lisäopetus) until 31 May 2023. That was technical leeway: a plan follows the date of the law, 31 July 2022.',
    law: 'national Koski register',
  },
  'S-LISA-3': {
    name: 'What the tenth grade was',
    sentence:
      'The tenth grade (lisäopetus) was one school year, at least 1,100 hours, for those whose certificate was from the same or the previous year. All common subjects could be raised.',
    law: 'national core curriculum of additional basic education',
  },
  'S-LISA-4': {
    name: 'Raised grades in the tenth grade',
    sentence:
      'In the tenth grade (lisäopetus) each subject was marked as raised or not. Only a grade better than the earlier one was recorded as raised.',
    law: 'national Koski register; national core curriculum of additional basic education',
  },
  'S-LISA-5': {
    name: 'A completed tenth grade is not a resignation',
    sentence:
      'If the tenth grade (lisäopetus) is confirmed as completed, it cannot be marked in the register as resigned or deemed resigned.',
    law: 'national Koski register',
  },
  'S-LISA-6': {
    name: 'Valmistava lisäopetus is another thing',
    sentence:
      'The valmistava lisäopetus seen in the register from 1 August 2026 belongs to basic education and lasts at most 365 days. It is not the old tenth grade.',
    law: 'national Koski register',
  },
} satisfies Widen<typeof fiRules>;

/** The sources of the rules, by key. */
export const sources = {
  OvL: 'Compulsory Education Act 1214/2020',
  TuvaL: 'Act on Preparatory Education for Degree Education 1215/2020',
  VstL: 'Act on Liberal Adult Education 632/1998',
  PoL: 'Basic Education Act 628/1998',
  PoA: 'Basic Education Decree 852/1998',
  TjA: 'Government Decree on the Distribution of Lesson Hours in Basic Education 422/2012',
  AmL: 'Vocational Education and Training Act 531/2017',
  AmA: 'Government Decree on Vocational Education and Training 673/2017',
  LukioL: 'General Upper Secondary Schools Act 714/2018',
  LukioA: 'Government Decree on General Upper Secondary Education 810/2018',
  YoL: 'Act on the Matriculation Examination 502/2019',
  HakuA: 'Government Decree on the National Application Procedure after Basic Education 834/2021',
  HakuA2014: 'Earlier Application Procedure Decree 294/2014, in force until 31 December 2021',
  AmVal: 'Ministry Decree on Student Selection in Vocational Upper Secondary Education 699/2017',
  LuVal: 'Ministry Decree on Student Selection in General Upper Secondary Education 838/2021',
  KmtL: 'School Travel Subsidy Act 48/1997',
  VakaL: 'Early Childhood Education Act 540/2018',
  VakaA: 'Early Childhood Education Decree 753/2018',
  OpTukiL: 'Student Financial Aid Act 65/1994',
  PoL2020: 'Act amending the Basic Education Act 1216/2020',
  'KOPS-P': 'National core curriculum of folk high school education for compulsory learners OPH-58-2021',
  'TUVA-P': 'National criteria of preparatory education for degree education OPH-1488-2021, changed by OPH-3061-2023',
  'AIPE-P': 'National core curriculum of adult basic education 2017, OPH-1280-2017',
  'LISA-P': 'National core curriculum of additional basic education 2014',
  'OPH-KOPS': 'Page of the Finnish National Agency for Education on folk high school education for compulsory learners',
  'OPH-ERT':
    'Page of the Finnish National Agency for Education on raising basic-education grades in a special examination',
  'OPH-KASVO': 'News of the Finnish National Agency for Education on the new criteria of education and guidance',
  'OPH-LEIKKURI': 'Guidance of the Finnish National Agency for Education on the cut-off of grades, 2024 and earlier',
  Koski: 'National register of study rights and completed studies, Koski',
  Suoritus: 'National service of study records for student selection',
  Valintaperusteet: 'National service of admission criteria',
  Hakurekisteri: 'Earlier register of student selection (Hakurekisteri)',
  Muikku: 'Plan forms of Otavia (Muikku)',
  'KEO-Ka': 'A folk high school’s page on the folk high school year (keokarkku.fi)',
  'KEO-Ks': 'A folk high school’s guide for applicants (keokarstula.fi)',
  KYry: 'Common pages of the folk high schools (kansanopistot.fi)',
  Ekami: 'Page of Ekami on preparatory education',
  Gradia: 'Criteria of Gradia in continuous application',
  KanTuva: 'Article of Kanneljärven Opisto on preparatory education and the folk high school year, 17 February 2022',
  YH26: 'News on the joint application of 2026',
  YH23: 'News on the joint application of 2023',
  ProviderPages: 'Pages of several schools',
  PublicRegisters: 'Public registers of schools and statistics of permits',
  PartnerPages: 'Public pages of the partner schools',
  KannelOsaamo: 'Description of the Kannel-Osaamo model and project',
  ModelYear: 'Model school year of Kannelpolku, until the school gives its own dates',
  Kannelpolku: 'Kannelpolku’s own choice or calculation',
} satisfies Widen<typeof fiSources>;

/** How a rule is known. */
export const ruleStatus = {
  'verified-8-2026': 'Read in the law, with changes until August 2026',
  'verified-2-2025': 'Read in the law, with changes until February 2025',
  criteria: 'Read in the national criteria or the register',
  practice: 'What schools do, not a regulation',
  assumed: 'An assumption that nobody has confirmed',
  computed: 'Worked out from other rules',
  model: 'From the description of the Kannel-Osaamo model',
  own: 'Kannelpolku’s own choice',
} satisfies Widen<typeof fiRuleStatus>;
