import type { reasons as fi } from '../fi/reasons.ts';
import type { Widen } from '../widen.ts';
import { form, formCap, studies, studiesCap } from './form-words.ts';
import { SUBJECT } from './subject-words.ts';

/** An amount's unit as it stands after a number. */
const UNIT =
  '{unit, select, op {credits (op)} lukioOp {credits (op)} osp {competence points (osp)} tuvaWeek {weeks} course {courses} other {units}}' as const;

/** Names of the parts that have bounds of their own. */
const PART =
  '{part, select, 101 {Study and career planning skills} 102 {Working-life skills and learning at work} 103 {Everyday skills and participation in society} 104 {Elective studies} 105 {Vocational studies and preparing for them} 106 {General upper secondary studies and preparing for them} 107 {Strengthening basic skills} 1002 {Everyday skills and life management} 1003 {Study, self-knowledge and working-life skills} 1004 {Interaction and communication skills} 1005 {Basic mathematics and problem-solving skills} 1006 {Active citizenship} 1007 {Study and career planning skills} further {Studies that support further study} other {Part {part}}}' as const;

/** Studies that can give the six points, and their units after a number. */
const STUDIES =
  '{form, select, kops {Folk high school year (KOPS)} tuva {Preparatory education (TUVA)} telma {Preparatory education for work and independent living (TELMA)} valma {Preparatory education for vocational studies (VALMA)} luva {Preparatory education for lukio (LUVA)} lisaopetus {Tenth grade (lisäopetus)} folkLine {A folk high school line} other {Studies}}' as const;
const STUDY_UNIT =
  '{unit, select, op {credits (op)} studentWeek {student weeks} tuvaWeek {weeks} osp {competence points (osp)} course {courses} hour {hours} other {units}}' as const;

/** Said after a date that nobody has confirmed yet. */
const ESTIMATE = '{estimate, select, true { (estimate)} other {}}' as const;

export const reasons = {
  fact: {
    birthDateMissing: 'The date of birth is missing. It shows how long compulsory education and free education last.',
    basicEducationMissing: 'Basic education is not known: has the certificate been given, and if so, when?',
    residenceMissing:
      'The municipality of residence is missing. Compulsory education concerns those who have one in Finland.',
    certificateDateMissing:
      'The date of the basic-education certificate is missing. It decides whether the Compulsory Education Act concerns the student.',
    languageMissing:
      'It is not known whether the student knows the language of teaching well enough for these studies.',
  },
  duty: {
    notBefore2021:
      'This day is before the Compulsory Education Act, in force from 1 August 2021. The school tells how students were admitted then.',
    noResidence:
      'The student has no municipality of residence in Finland, and there are two readings. If compulsory education applies, its last day is {lastDay} and upper secondary education is free until {until}. If it does not, there is no duty and no free education before a municipality of residence. We assume the latter.',
  },
  date: {
    beforeBirth: 'The student was born only on {birthDate}. Choose a later day.',
  },
  form: {
    notYet: `${formCap('form')} can be begun on {from} at the earliest.`,
    notKnown: `It was not known yet when ${form('form')} could be begun.`,
    ended: `${formCap('form')} was given for the last time on {lastDay}{form, select, lisaopetus {. Preparatory education (TUVA) has taken its place.} other {. Ask the folk high school what has taken its place.}}`,
    ownLine:
      'Before {from} this was a line of the folk high school itself, outside the Compulsory Education Act. The school tells how students were admitted.',
    notOffered: `The folk high school does not give ${form('form')} on this day. The study counsellor helps to find a school that does.`,
    permitMissing:
      'The folk high school has neither a permit for basic education nor an agreement with a holder of one. The studies become possible when it has either.',
    permitAssumed: 'We assume that the folk high school has a permit for basic education. Ask the school to confirm.',
    jointApplicationNotYet: `${formCap('form')} has been in the joint application since {from}. Before that, students applied straight to the school.`,
  },
  extraTime: {
    decision: `${formCap('form')}: the provider decides on extra time, on application. The reason may be illness, disability or another special reason.`,
    none: `${formCap('form')}: the law knows no extra time beyond the longest time.`,
    noLimit: `${formCap('form')}: the law sets no longest time, so no extra time is needed.`,
    notLater: 'The time lasts until {limit} anyway. Give a later day.',
    severeDisability:
      'A folk high school year of more than one year is possible only for severely disabled students in a school that has the special task.',
  },
  vocational: {
    chooseLine: 'Choose the competence area: it decides which units are studied and what the title is.',
    childcare:
      '{eligible, select, true {This competence area gives eligibility as a childcarer in early childhood education.} other {This competence area alone does not give eligibility as a childcarer in early childhood education.}}',
    dual: 'In a dual qualification the matriculation examination is done beside the vocational qualification. General upper secondary studies may be part of the qualification.',
  },
  studies: {
    wholeOver: `${formCap('form')}: {sum} ${UNIT} are planned, and the most is {most}. Take something out.`,
    partOver: `${PART}: {sum} ${UNIT} planned, at most {most}. Plan less.`,
    partUnder: `${PART}: {sum} ${UNIT} planned, at least {least}. Add what is missing.`,
    fewParts: `In TUVA begun before 1 August 2023 at least {least} optional parts belong to the plan besides the common part. Now there are {taken}.`,
    fewElectives:
      'Of the lukio studies {sum} op are national optional studies, and at least {least} op are needed. Add the missing {missing} op. The lukio’s own optional studies do not count.',
    obligatoryMissing: `${formCap('form')}: {missing, plural, one {one obligatory part is} other {# obligatory parts are}} not in the plan yet.`,
    moreThanWeeks: `${formCap('form')}: {planned} ${UNIT} are planned, but the teaching weeks of those periods hold about {fits}. Move some to another period or plan less.`,
    notPlaced: `${formCap('form')}: {count, plural, one {one planned study is} other {# planned studies are}} in no period. Place them on the Studies page.`,
    recordAhead: `By {on} the plan expects {told} ${UNIT} to be accepted, but only {planned} are planned into the periods. Correct one or the other.`,
    loadOver: 'At its fullest a week takes {total} hours ({from}–{to}), and there are {available} hours for it.',
  },
  kops: {
    opPlanned:
      'What is accepted and planned is {op} credits (op) in all. The year is completed when at least {needed} have been accepted.',
    modulesMissing:
      'Of the six modules {missing, plural, one {one stays} other {# stay}} below {least} credits (op). All six are needed.',
    midYear:
      'The folk high school year (KOPS) can begin on an agreed day, also in the middle of a term. The student’s own plan says what fits and what is left for later.',
    onlyUnderDuty:
      'The folk high school year (KOPS) can be begun only under compulsory education, by {lastDay} at the latest. After that, ask about the other lines of the folk high school.',
    dutyDoesNotApply:
      'The folk high school year (KOPS) is for learners under compulsory education, which does not concern this student. Ask about the other lines of the folk high school.',
    yearUsed:
      'The folk high school year (KOPS) may last one year in all, and {days, plural, one {# day} other {# days}} of it have been used. The next step is lukio or vocational education.',
    yearLeft:
      'The earlier time in the folk high school year (KOPS) counts. This time it can last until {until} at most.',
    weeksMissing:
      '{weeks, number} student weeks are done, and at least {needed, number} are needed. {reachedOn, select, none {They do not fit in the year, but the student gets a certificate of what was done.} other {They are reached on {reachedOn}.}}',
    opMissing:
      '{op, number} credits (op) have been accepted, and at least {needed, number} are needed. Add the accepted studies to the plan.',
    opUnknown:
      'No accepted credits (op) have been recorded yet. The folk high school year (KOPS) is complete with at least {needed, number} op and each of the six modules accepted.',
    leftEarly:
      'On leaving, {weeks, number} student weeks of the folk high school year (KOPS) are done, of at least {needed, number} in all. Leaving is not a failure: the student gets a certificate of what was done.',
    seventeenLate:
      'The certificate is so old that the 6 points in the joint application to vocational education come from 17 student weeks. They must be done by {by}. {reachedOn, select, none {This way they are not.} other {This way they are reached only on {reachedOn}.}}{latestStart, select, none {} other { The folk high school year (KOPS) should begin on {latestStart} at the latest.}}',
    registerOp:
      'The selection looks at credits (op) in the register, not at weeks. At least {needed, number} op must be accepted there by {by}. Agree with the folk high school who records the studies and when.',
  },
  basicDuty: {
    runs: `The duty to attend basic education goes on until the certificate, but no longer than {until}${ESTIMATE}. Until then the student’s own school answers for the teaching.`,
    untilCertificate: `Basic education can be left when the certificate has been given, or when the duty to attend it ends on {until}${ESTIMATE}.`,
  },
  adultBasic: {
    fulfilsDuty:
      'Adult basic education fulfils the duty to study while the certificate of basic education is still missing.',
    done: 'The basic-education certificate was given on {on}, so the whole syllabus is not needed again. Single subjects can be studied as a subject student, and grades can be raised.',
    syllabusDoneAbroad:
      'Studies equal to basic education were done abroad. Adult basic education is possible if Finnish or Swedish is not yet enough for further studies. The school assesses it.',
  },
  admission: {
    onlyDiscretionary:
      'Mathematics and mother tongue were both studied by individualised syllabuses, so selection is discretionary only. A raise of either may open the ordinary way: check with the school.',
    raiseOpens: `${SUBJECT}: the raise on {on} opens the ordinary way although mathematics and mother tongue were studied by individualised syllabuses. Practice has varied, so check with the school.`,
    certificateMissing: `A basic-education certificate is needed for ${form('form')}. The study counsellor tells about other ways.`,
    certificateTooOld: `${formCap('form')} was for those whose basic-education certificate was from the same or the previous year. This certificate is from {on}. The study counsellor tells about other ways.`,
    languageInsufficient: `Enough skill in the language of teaching is needed for ${form('form')}. Preparatory education (TUVA) and adult basic education can strengthen it.`,
    languageUnclear:
      'The school assesses the skill in the language of teaching. {form, select, adultBasic {Adult basic education fits if the skill is not yet enough for further studies.} other {It must be good enough to benefit from the studies.}}',
    providerDecides:
      '{form, select, lukio {The lukio} vocational {The vocational school} subjectStudent {The school} other {The folk high school}} decides whom it takes. An application and a decision are needed before the studies begin.',
    providerDecidesWithoutCertificate:
      'There is no basic-education certificate. {form, select, lukio {The lukio} vocational {The vocational school} other {The folk high school}} may still take the student who is otherwise able to study.',
    upperSecondaryDone: `An upper secondary qualification has already been completed. ${formCap('form')} is then possible for a special reason, and the folk high school decides.`,
    preparatoryDone:
      'The student has been in preparatory education (TUVA) before. A second time needs a special reason, and the new plan adds to the old one without repeating it.',
    needed:
      'Preparatory education (TUVA) is for those who need more abilities before lukio or vocational education. The need is written in the plan: an interruption alone is not enough.',
    adultLukioReason:
      'Under the age of 18 the adult syllabus of lukio needs a reason of health or life situation. The lukio decides and names the reason in its decision.',
    sora: 'Education and guidance has requirements of health and safety (SORA): a criminal-record extract before working with children, and certain vaccinations. Look at them early.',
  },
  right: {
    endOldSameDay: `The right to ${form('form')} ends the day these studies begin. Add a resignation notice that takes effect that day.`,
    alreadyOpen: `The right to ${form('form')} has been in force since {since}. Another one is not needed.`,
    none: `There is no right to ${form('form')} yet. First add when ${studies('form')} begin.`,
    notStudying: `There is a pause: ${form('form')}. First add when the studies go on.`,
    notPaused: `There is no pause, so a return need not be marked: ${form('form')}.`,
    ended: `The last day of the right to ${form('form')} is {on}. The way back is a new application.`,
    notBegun: `${studiesCap('form')} have not begun yet. First add when they begin.`,
    suspensionRuns:
      'Compulsory education has been suspended until {until}. New studies can begin after that, or when the suspension is ended earlier.',
  },
  leave: {
    nextNotBegun: `A learner under compulsory education can resign when the next studies have begun. The notice can take effect on their first day: ${form('form')}.`,
    talkFirst: `Before leaving ${form('form')}, look together with the student and the guardian for other ways, and see whether the support has been enough. Agree on a talk and record its day.`,
    deemedOnlyAfterWarning: `Before the school deems the student resigned, it warns the student and the guardian and finds out whether new studies have begun: ${form('form')}.`,
    deemedAfterNotice: `Before the school deems the student resigned, it finds out whether new studies have begun; if not, it tells the home municipality and the guardian: ${form('form')}.`,
    attendingStill: `A student can be deemed resigned only when it is clear that they no longer take part: ${form('form')}. Add the last day of taking part, if it is known.`,
  },
  gap: {
    begun:
      'There is a break in the studies {from}–{to} ({days, plural, one {# day} other {# days}}). A break that has begun cannot be undone, but it can be kept short: the new studies begin as soon as there is a place.',
    beforeNext:
      'There is a gap of {days, plural, one {one day} other {# days}} before the next studies: it begins on {from}, and they begin only on {to}. Compulsory education must not break off, so begin the new studies earlier or end the old ones later.',
    noNext: `${studiesCap('form')} end on {on}, and the plan has nothing after them yet. The next studies should begin by {latest}.`,
    noPlace:
      'Compulsory education goes on until {lastDay}, but the student has no place to study. A place is applied for until one is got and accepted. If studies have already begun, add them.',
  },
  parallel: {
    mainNeeded:
      'Subject studies alone do not fulfil compulsory education. They need the folk high school year (KOPS), preparatory education (TUVA), lukio or vocational education beside them.',
    countsInside:
      '{form, select, kops {Subject studies can be a part of the folk high school year (KOPS): lukio studies and raised basic education grades count as orientation studies.} other {Subject studies fit in preparatory education (TUVA): during it one may take lukio studies and raise basic education grades.}}',
  },
  interruption: {
    lastAttended: `The last day of taking part is {on}. Write it into the plan: it tells when ${studies('form')} count as interrupted.`,
    support: `The school looks at whether support has been enough now that ${studies('form')} are about to be interrupted, and whether a lighter programme, another group or other arrangements would help. Write down what was found.`,
    joint: `The joint application is open {opens} – {closes}${ESTIMATE}. What is applied for in it begins in August.`,
    nextBegins: `The next studies must begin by {latest}. The right to ${form('form')} stays until then, and there is no gap.`,
    resignSameDay: `The resignation from ${form('form')} takes effect on the day the next studies begin, not earlier.`,
    noticeBy: `If no new studies have begun, the school tells the home municipality and the guardian by {by}. What is needed for arranging the studies is sent along.`,
    deemedBy: `If there are no new studies and no good reason for being away, the student is deemed resigned from ${form('form')} by {by}. First there is a warning, and it is found out whether new studies have begun.`,
    appeal:
      'A request for rectification of the assigned place can be made within {days, plural, one {# day} other {# days}} of being informed of the decision. The instructions come with it.',
    suspension:
      'Compulsory education can be suspended for a time on application. The reasons are a long illness or injury, the time of pregnancy or parental allowance, at least a month of studies abroad, and another weighty reason in the life situation. The place of study stays. The reason is not written in the plan.',
    suspensionDecides:
      'The school decides on a suspension, and the municipality when there is no school. For illness and life situation individual choices, support and other arrangements are looked at first.',
    planMeanwhile:
      'A plan of its own is made for the break: what is done meanwhile, who keeps in touch, and how the student comes back.',
    appealSuspension:
      'A request for rectification of the decision on suspension can be made within {days, plural, one {# day} other {# days}} of being informed of it.',
    ownNotice: `The student can resign from ${form('form')} by own notice when compulsory education does not bind. Before that, see whether a break would be better: after resigning the way back is a new application.`,
    guidance:
      'Whoever leaves lukio has a right to guidance to find other studies. Agree on a time with the study counsellor.',
    temporary: `The right to ${form('form')} can be interrupted temporarily: for military service, illness or parental leave as a right, for another good reason by the decision of the school. An interruption lengthens free education.`,
    freeGoesOn:
      'An interruption does not end free education: it lasts until {until}. The time of suspensions may lengthen it.',
  },
  suspend: {
    onlyUnderDuty:
      'Compulsory education is over, so it cannot be suspended. Ask the school about a temporary interruption of the study right.',
    reasonNeeded:
      'A suspension needs a reason known to the law: long illness or injury, pregnancy or parental allowance, at least a month of studies abroad, or another weighty reason in the life situation.',
    decision:
      'The suspension is applied for, and the education provider decides.{reason, select, abroad { The stay abroad lasts at least a month, with corresponding studies there.} other {}}',
    supportFirst:
      'First see whether own choices, support or other arrangements help. The suspension is applied for, and the education provider decides.{reason, select, lifeSituation { The reason must be one that prevents studying.} other {}}',
    openEndedResigns: `Compulsory education can be suspended until further notice only when the obstacle is permanent. The student is then deemed resigned, and the home municipality is told: ${form('form')}.`,
  },
  interrupt: {
    notUnderDuty:
      'Learners under compulsory education have their own way: suspending compulsory education. The study right can be interrupted when compulsory education is over (last day {lastDay}).',
    notInForm: `There is no temporary interruption here: ${form('form')}. Ask the school whether the studies can be made lighter or arranged in another way.`,
    decision: `For a reason other than military or civilian service, illness or parental leave, the school decides on interrupting: ${form('form')}. Ask for the decision first.`,
  },
  tuva: {
    midYear:
      'Preparatory education (TUVA) can begin in the middle of a term too. The law sets no day of beginning: it is agreed with the provider.',
    commonPartNeeded:
      'Completed preparatory education (TUVA) holds at least {weeks, plural, one {# week} other {# weeks}} of study and career planning skills. Mark it as completed when these weeks are done.',
  },
  complete: {
    providerDecides:
      '{form, select, lukio {The lukio} vocational {The vocational school} lisaopetus {The school} other {The folk high school}} decides when the studies are complete: all studies of the own plan have then been accepted.',
    lukioNotDuty:
      'The lukio syllabus alone does not end compulsory education. It ends with the matriculation examination or at the age of 18.',
  },
  limit: {
    oneMonth: `The last day of taking part is {lastAttended}, and a month from it is full on {limit}. By then ${studies('form')} go on or new studies begin. Otherwise the school deems the student resigned.`,
    oneMonthPassed: `A month from the last day of taking part ({lastAttended}) is full on {limit}, and nothing has been settled by then: ${studies('form')} do not go on and no new ones begin. The school then deems the student resigned. If the day has passed, contact the school at once.`,
    year: `The longest time is one {form, select, lisaopetus {school year} other {year}}: ${form('form')}. The last day is {limit}.`,
    yearPassed: `The longest time ends on {limit}, and the studies must be done by then: ${form('form')}. If the time is too short, ask the school early what can be done.`,
    studyTimePassed: `The time for ${studies('form')} ends on {limit}, and the plan goes past it. Ask the school for more time early.`,
    lukioTotal:
      'There are four years of lukio in all, full on {limit}. We assume that the time starts again in a new lukio. Ask the lukio to confirm.',
    free: 'The studies last until {end}, but free education ends on {until}. A faster pace may help, and an extension of free education can be applied for.',
    freeBegin: 'Lukio or vocational education is free when it begins by {until}.',
    freeExtension:
      'An extension of free education can be applied for from {from} on. It is at most {months, plural, one {# month} other {# months}}.',
  },
  apply: {
    beforeEnd: `The next place is applied for before ${studies('form')} end, by {by}${ESTIMATE}. The plan has no application yet.`,
    degreeNeeded: `Lukio or vocational education is applied for before ${studies('form')} end, by {by}. An application to another transition year is not enough alone.`,
    inInterruption: `When ${studies('form')} are about to be interrupted, a learner under compulsory education applies until a place has been got and accepted.`,
    windowClosed: `The joint application is not open then. The next joint application is {opens} – {closes}${ESTIMATE}.`,
    windowOpens: `The joint application is not open yet then. It is {opens} – {closes}${ESTIMATE}. On the last day it closes at 15:00.`,
    estimate: 'The dates of the joint application of {year} are an estimate until they are confirmed.',
    notInJoint:
      '{form, select, lukio {The adult syllabus of lukio} adultBasic {Adult basic education} subjectStudent {A place as a subject student} other {This education}} is not in the joint application: apply straight to the school.',
    qualificationDone:
      'The joint application is for those without an upper secondary qualification or the lukio syllabus. A place can be applied for in continuous application.',
    tooManyWishes:
      'There are {wishes, number} wishes, and the joint application takes {most, number} at most. Leave out the least important ones.',
    pointsNeedCertificate:
      'Selection points are counted from a Finnish basic-education certificate. Without it, a place can come from discretionary selection or continuous application.',
    discretionary:
      'A place can also come from discretionary selection, for a personal reason such as language or a missing certificate.',
    continuousDecides:
      'In continuous application the school decides when it takes applications and whom it takes. Ask whether there are places.',
    adultBasicContinuous:
      'Adult basic education is applied for straight from the school, and the studies can begin on an agreed day.',
  },
  municipality: {
    notice: `If ${studies('form')} end on {on} and nothing new begins, the school tells the guardian and the home municipality.`,
    responsible: 'From {since} the home municipality answers for guidance and supervision, until new studies begin.',
    assignsFrom:
      'If nothing new has begun, the home municipality assigns from {from} on a place in preparatory education for degree education (TUVA) or for work and independent life (TELMA).',
    assignNotYet:
      'The home municipality assigns a place when it has been responsible for two months: {from} at the earliest. Before that, the student can apply for a place.',
    notResponsible:
      'The home municipality answers for a learner under compulsory education who has no place to study, when the school has told it so. That is not the case now.',
    heard:
      'Before the decision the municipality hears the student, the guardian and the school, and weighs distance and wishes.',
    nextBegins: `Tell the home municipality that ${studies('form')} begin on {on}. Then it need not assign a place.`,
  },
  free: {
    noResidence:
      'The student has no municipality of residence in Finland, and there are two readings. If compulsory education applies or has applied, upper secondary education is free until {until}. If not, ask the school which costs remain. We assume the latter.',
    teachingForAll: `Teaching in ${form('form')} is free for everybody, whatever the age and the duty. There is also a meal on school days.`,
    anyAge: 'Teaching, books and materials are free at any age.',
    stillExtendable:
      'When the studies begin by {until}, an extension of free education can still be applied for. Studies that begin later cannot get it.',
    ended:
      'Free education ended on {until}, and an extension is applied for before that. Ask the school which costs are left to pay.',
    tooLate:
      'Studies that begin by {until} are free. Later studies are possible: ask the school which costs are left to pay.',
    extensionNotYet:
      'An extension of free education can be applied for on {from} at the earliest, half a year before free education ends.',
    extensionNeedsStudies:
      'The extension is applied for from the school where one studies. Apply when the studies are going on.',
    extensionNoRight:
      'Free education is for those who are or have been under compulsory education, so there is nothing to extend. Ask the school which costs are left to pay.',
    extensionDecides:
      'The school decides on the extension of at most one year. Reasons are, for example, a change of field for a weighty reason, learning difficulties or delayed basic education.',
  },
  recognition: {
    onlyAssessed:
      'For a learner under the duty, studies that somebody has already assessed are recognised: qualification units, lukio studies and other assessed studies. What was learned at work or in hobbies is recognised only when the duty has ended.',
    allSkills:
      'Earlier studies are recognised, and skills learned at work and in hobbies can be shown in demonstrations.',
    schoolDecides:
      'The school may by its own decision accept earlier learning as part of the folk high school year (KOPS). Assumption: ask the school.',
    startingLevel:
      'The starting level is looked at first and earlier studies are credited. Only the missing courses are left to do.',
    none: 'Preparatory education (TUVA) credits no earlier studies. What one already knows shows in the plan as parts that are left out.',
  },
  crediting: {
    mustCredit: 'Lukio must credit studies done at another lukio.',
    ifMatches:
      '{form, select, lukio {Lukio must credit this as far as it matches the curriculum. The skill is shown in the way that the lukio decides.} other {Adult basic education must credit this as far as it matches the goals of the teaching.}}',
    askBefore: 'The student asks for crediting before the studies in question begin.',
    assessedIfFits: 'Assessed studies must be recognised if they fit the qualification.',
    byDemonstration: 'This is not recognised from papers, but the skill can be shown in a demonstration.',
    notUnderDuty:
      'For a learner under compulsory education, what was learned at work or in hobbies is not recognised. The last day of compulsory education is {until}; after it the skill can be shown in a demonstration.',
    notOnList: `For a learner under compulsory education, the own parts of ${form('form')} are not recognised. The last day of compulsory education is {until}. This reading is an assumption: ask the vocational institution.`,
    insideThem:
      'Qualification units and lukio studies that were done and assessed during them are recognised, though: write them down as rows of their own.',
    basicEducationUnclear: 'Studies of basic education do not usually match the units of a vocational qualification.',
    abroadUnclear:
      'Studies done abroad are recognised if a competent authority has assessed them and they fit the qualification.',
    notRead: `The rules do not tell what can be credited here: ${form('form')}.`,
    notAsked: `Earlier learning has been written down, but nobody has asked for it to be recognised yet: ${form('form')}. Add the request to the plan.`,
    askedLate:
      'Crediting is asked for before the studies in question begin. In the plan the request comes only when lukio has already begun on {begins}.',
  },
  lukio: {
    periodStart:
      'Lukio can begin on any day if the lukio so decides. The natural day is the start of a period, next {next}.',
  },
  grades: {
    notCounted: `${SUBJECT}: belongs to no average of selection, so the grade does not count.`,
    commonMissing: `${SUBJECT}: the grade is missing. A certificate usually has this subject, so check that it has not been left out.`,
    letterLeftOut: `${SUBJECT}: a mark without a number (S, O or H) is never turned into one, so the subject is left out of the average.`,
    letterRaised: `${SUBJECT}: the certificate has a mark without a number. The number of the raise joins the average and may even lower it.`,
    electivesOnly: `${SUBJECT}: only the grades of the optional studies count in the average of all subjects, as the subject has no number of its own. The public points calculator leaves the subject out.`,
    electiveLeftOut: `${SUBJECT}: the optional studies do not count. They need a number and at least two weekly lessons, and the subject has to be on the certificate as a common subject too.`,
    electiveExtentUnknown: `${SUBJECT}: the extent of the optional studies is not written down. They have been counted as if they were at least two weekly lessons.`,
    adultElective: `${SUBJECT}: optional studies of two courses in adult basic education have not been counted. Ask the selection service whether two courses are enough.`,
    electivesStay: `${SUBJECT}: the raise changes the grade of the subject. The grades of the optional studies stay.`,
    sameLanguageTwice: `${SUBJECT}: the second grade of the same language has been counted as optional studies, as the decree says. The national service may take only the better one.`,
    variantAssumed: `${SUBJECT}: the language or syllabus is not written down. The raise has been read as the only such subject of the certificate.`,
    averageOnly:
      'Only an average of the certificate is known, so what raises would do cannot be counted. Write down the grades by subject.',
    weightsNeedGrades: 'A weighted average cannot be counted from an average alone. Write down the grades by subject.',
    none: 'The certificate has no number from which an average could be counted.',
    notTold:
      'The average of all subjects is not written down, so the points of the grades are not known. The total is therefore the least there is.',
  },
  arts: {
    none: 'There is no number in arts and skills subjects, so they give no points. If the student studied no such subject in basic education, the decree puts the average of all subjects in their place: ask the application service.',
    notTold:
      'The average of arts and skills subjects is not written down, so their points are not known. The total is therefore the least there is.',
    earlierLeftOut:
      '{adult, select, true {The certificate itself has a number in an arts and skills subject, so the numbers of the earlier leaving certificate are not used.} other {Arts and skills subjects of an earlier leaving certificate count only when basic education was completed in adult basic education.}}',
    fewerThanThree:
      'There are fewer than three numbers in arts and skills subjects. The average is that of {subjects, plural, one {the one there is} other {the # there are}}.',
    allAverage:
      'Arts and skills subjects have not been studied. By the decree the average of all subjects is used in their place, and so the points are counted. The public points calculator gives them no points: check with the application service that the decree is followed.',
    earlierCertificate:
      'The grades of arts and skills subjects come from an earlier leaving certificate. Check with the application service that they have been counted.',
  },
  average: {
    roundingMatters:
      'Rounding decides here: the exact average stays under the row, and rounded to two decimals it would reach it. The points come from the exact average, as in the official selection. The public points calculator rounds first and may give a point more.',
    typedRounded:
      'Rounding may decide here: the average that was written down is exactly where a row begins. If it was rounded up, there is one point less. Write down the grades by subject to be sure.',
  },
  points: {
    certificateFresh:
      'Basic education was completed in the application year or the year before ({on}), so studies give their points.',
    studiesReached: `${STUDIES}: the points need {least, number} ${STUDY_UNIT}, and the amount is reached on {on}.`,
    studiesOld: `${STUDIES}: {least, number} ${STUDY_UNIT} were needed and reached on {on}. That is too long ago: it has to be the application year or the year before.`,
    studiesShort: `${STUDIES}: {sum, number} so far, {least, number} ${STUDY_UNIT} needed.`,
    nothingRecent:
      'Studies give no points: neither basic education nor enough of the folk high school year (KOPS) or TUVA was completed in {before} or {year}.',
    onceOnly: 'Studies give their points once: at most {points, number} points, however many grounds there are.',
    registerShort:
      'The weeks of the folk high school year (KOPS) are enough, but the register asks for {least, number} op and there are {sum, number}. See to it that the studies are recorded in time.',
    certificateLate:
      'The certificate ({on}) comes only after the results are published ({results}), so it gives no points for studies in this application.',
    registerOnly:
      'The op of the folk high school year (KOPS) reach the limit of the register, but the student weeks that the decree asks for do not fill in the application year or the year before. The points follow the decree: check with the application service.',
    telmaInRegisterOnly:
      'TELMA studies count in the register, but the decree does not name them. Check with the application service.',
    noCertificate:
      'Points need a Finnish basic-education certificate. Without one the ways are discretionary selection and continuous application.',
    testNotTaken: 'An entrance or aptitude test has to be taken. Nobody can be chosen without it.',
    yearAssumed:
      'The points of {year} are counted by the criteria of {known}. No change is known, but nobody has confirmed it.',
  },
  raise: {
    failed: `${SUBJECT}: only a number from 5 to 10 counts as a raise.`,
    notConfirmed: `${SUBJECT}: the raise has not been confirmed, so it does not count yet.`,
    notAfterCertificate: `${SUBJECT}: the grade is not later than the certificate ({on}), so it is no raise.`,
    afterLimit: `${SUBJECT}: the raise comes after the cut-off on {by}, so it cannot be relied on in this application.`,
    notOnCertificate: `${SUBJECT}: the subject is not on the certificate, so the raise does not count.`,
    otherVariant: `${SUBJECT}: the certificate has another language or syllabus, so the raise does not count.`,
    notBetter: `${SUBJECT}: the grade {grade, number} of the certificate is at least as good, so it stays.`,
    besideDegree: 'Grades can be raised at any time, also beside lukio or vocational studies.',
    afterCutOff:
      'The joint application of this spring takes the grades that are in the register by {by}. A grade raised later helps only in later applications.',
    artsElsewhere:
      'Arts and skills subjects are not taught in adult basic education. Their grades can be raised only where basic education for the young is given.',
    schoolHasNoPermit:
      'The school has no permit for basic education, so it cannot certify a raise. The studies of the folk high school year (KOPS) and of preparatory education (TUVA) give no grades of basic education themselves. Ask the municipality where a special examination can be taken.',
    partnerPermitUnknown:
      'A raise is assessed by a holder of a permit for basic education. Make sure that {name} holds one.',
    permitAssumed:
      'Assumption: the raise is certified by {holder}, who holds a permit for basic education. Make sure of the permit and of who gives the examination before agreeing on the day.',
    registeredBeforeExamination:
      'The certificate cannot be in the register before the examination. Correct one of the days.',
    certificateTakesTime:
      'The certificate may not be in the register by {by}: after an examination it is good to leave {weeks, plural, one {# week} other {# weeks}} for it.',
    noTeaching: 'The day of the examination is no school day. The nearest one that suits is {to}.',
    otherIsEnough: `${SUBJECT}: another raise ({on}) gives the grade {grade, number} already, so this one changes nothing.`,
    permitHolder:
      'A raised grade is assessed by a holder of a basic education permit. The folk high school has neither a permit nor an agreement with a holder, so ask the municipality where the special examination can be taken.',
  },
  move: {
    anyTime:
      'One can move from {from, select, kops {the folk high school year (KOPS)} other {preparatory education (TUVA)}} to degree education at any time, also in the middle of a school year. No number of weeks has to be full first.',
    fallback: `From ${form('from')} to ${form('to')} the move is made only when there is no suitable place in lukio or vocational education. The reason is written in the plan, and the school decides. This reading is an assumption.`,
    transcript: `Ask for a transcript of ${studies('form')}. What was done stays, and with the transcript it can be credited in the new studies.`,
    crediting: 'Ask for earlier studies to be credited. In lukio this is asked before the studies in question begin.',
    unitsNotAdded: `The amounts of ${studies('from')} and ${studies('to')} are not added together, because the units differ. The new school decides what is credited.`,
    adultNow:
      'The student turns 18 on {on}. From then on the student decides and signs alone, and compulsory education ends. The study right and free education go on.',
    studiesCertificate: `A student who leaves ${form('form')} gets a certificate of completed studies on request. Nothing is lost.`,
  },
  plan: {
    talk: `{topic, select, studyPlan {{form, select, vocational {The personal competence development plan (HOKS) is made} lukio {The student makes the individual plan with the help of the lukio. It is talked about} other {The individual study plan (HOPS) is made}} together soon after the start.} other {A talk belongs to this.}} The guardian of a student under 18 is invited. Add the day of the talk.`,
    raiseAlone:
      'Raising grades alone does not fulfil compulsory education. Education that fulfils it is needed beside it.',
    holiday: 'There is no teaching on this day. The next teaching day is {next}.',
    schoolYearAssumed:
      'The dates of the school year {year}–{next} are an assumption until the school confirms them. Check them with the school.',
    schoolYearEstimate: 'The teaching days of {year} are an estimate until the folk high school confirms them.',
  },
  earn: {
    otherUnit: `{unit, select, op {Credits (op) of the folk high school year} lukioOp {Lukio credits (op)} osp {Vocational competence points (osp)} tuvaWeek {Weeks of preparatory education (TUVA)} course {Courses of basic education} other {These studies}} are assessed by the school whose studies they are, and they do not count in the scope here: ${form('form')}. Record them where they belong, for example in subject studies.`,
  },
  item: {
    order: 'This needs another thing first, which does not happen in the plan. When that is mended, this happens too.',
    tieBroken: 'The day was tied to something that is no longer there. Give an own day or tie it again.',
    unknownKind: 'This version does not know a thing of this kind ({move}). It is kept, but has no effect on the plan.',
    endBeforeStart: 'The pause begins on {start} but ends already on {end}. Correct one of the days.',
    overdue: 'The planned day {on} has passed. Mark whether this happened, or move it to a new day.',
    happenedLater: 'This is marked as happened, though its day is still to come. Today is {today}.',
  },
} satisfies Widen<typeof fi>;
