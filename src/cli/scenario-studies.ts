import { creditingOf } from '#domain/engine/crediting.ts';
import { contentsOfRights } from '#domain/engine/studies/contents-of-rights.ts';
import { leavingOn } from '#domain/engine/studies/leaving.ts';
import { loadOf } from '#domain/engine/studies/load.ts';
import { midYearOf } from '#domain/engine/studies/mid-year.ts';
import type { Replay } from '#domain/engine/replay.ts';
import type { Expected } from './scenario-schema.ts';
import type { Tally } from './scenario-tally.ts';

/** What is studied: the contents of each right, the weekly load, what a start and a leaving day give, prior learning. */
export function compareStudies(expected: Expected, replayed: Replay, tally: Tally): void {
  compareContents(expected, replayed, tally);
  compareLoad(expected, replayed, tally);
  compareMidYear(expected, replayed, tally);
  compareLeaving(expected, replayed, tally);
  compareCrediting(expected, replayed, tally);
}

function compareContents({ studies }: Expected, replayed: Replay, { same }: Tally): void {
  if (studies === undefined) return;
  const all = contentsOfRights(replayed);
  for (const [index, wanted] of studies.entries()) {
    const key = wanted.right ?? wanted.form ?? '';
    const at = `studies[${index}] ${key}`;
    const came = all.findLast(({ rightKey }) => rightKey === key);
    if (came === undefined) {
      same(at, 'a study right', `none; there are ${all.map(({ rightKey }) => rightKey).join(', ') || 'no rights'}`);
      continue;
    }
    const { whole, notPlaced, parts, contents } = came;
    const rule = wanted.rule ?? contents?.rule;
    for (const name of ['sum', 'missing', 'accepted', 'credited', 'claimed', 'planned'] as const) {
      const value = wanted[name];
      if (value !== undefined) same(`${at}.${name}`, String(value), String(whole[name]), rule);
    }
    if (wanted.notPlaced !== undefined) {
      const why = notPlaced.flatMap((each) => (each.kind === 'notPlaced' ? [each.why] : []));
      same(
        `${at}.notPlaced`,
        String(wanted.notPlaced),
        wanted.notPlaced === why.length ? String(why.length) : `${why.length}: ${why.join(', ')}`,
        rule,
      );
    }
    for (const each of wanted.parts ?? []) {
      const total = parts.find(({ part }) => part.code === each.part);
      const place = `${at}.parts ${each.part}`;
      if (total === undefined) {
        same(place, 'a part', `none; there are ${parts.map(({ part }) => part.code).join(', ')}`, rule);
        continue;
      }
      if (each.planned !== undefined) same(`${place}.planned`, String(each.planned), String(total.planned), rule);
      if (each.filling !== undefined) same(`${place}.filling`, each.filling, total.filling, rule);
    }
  }
}

function compareLoad({ load }: Expected, replayed: Replay, { same }: Tally): void {
  if (load === undefined) return;
  const spans = loadOf(replayed);
  for (const [index, { on, total, over, rule }] of load.entries()) {
    const span = spans.find(({ from, to }) => from <= on && on <= to);
    same(`load[${index}] ${on}.total`, String(total), String(span?.total ?? 0), rule ?? 'R-PLAN-0');
    if (over !== undefined)
      same(`load[${index}] ${on}.over`, String(over), String(span?.over ?? 0), rule ?? 'R-PLAN-0');
  }
}

function compareMidYear({ midYear }: Expected, replayed: Replay, { same }: Tally): void {
  for (const [index, wanted] of (midYear ?? []).entries()) {
    const at = `midYear[${index}] ${wanted.form} ${wanted.on}`;
    const came = midYearOf(replayed, wanted.form, wanted.on);
    const text = (value: number | string | undefined): string => String(value ?? 'none');
    if (came === undefined) {
      same(at, 'a start', 'none', wanted.rule);
      continue;
    }
    const pairs = [
      ['termEnd', wanted.termEnd, came.termEnd],
      ['weeksToTermEnd', wanted.weeksToTermEnd, came.weeksToTermEnd],
      ['weeksToSpringEnd', wanted.weeksToSpringEnd, came.weeksToSpringEnd],
      ['limit', wanted.limit, came.limit],
      ['fits', wanted.fits, came.fitsBySpring],
      ['open', wanted.open, came.openAfterSpring],
      ['half', wanted.half, came.half?.on ?? 'never'],
      ['whole', wanted.whole, came.whole?.on ?? 'never'],
    ] as const;
    for (const [name, value, got] of pairs) {
      if (value !== undefined) same(`${at}.${name}`, text(value), text(got), wanted.rule ?? 'R-CAL-3');
    }
  }
}

function compareLeaving({ leaving }: Expected, replayed: Replay, { same }: Tally): void {
  for (const [index, wanted] of (leaving ?? []).entries()) {
    const key = wanted.right ?? wanted.form ?? '';
    const at = `leaving[${index}] ${key} on ${wanted.on}`;
    const came = leavingOn(replayed, key, wanted.on);
    if (came === undefined) {
      same(at, 'a study right that goes on', 'none', wanted.rule);
      continue;
    }
    for (const name of ['accepted', 'plannedBy', 'stillOpen', 'paper', 'halfReached'] as const) {
      const value = wanted[name];
      if (value !== undefined) same(`${at}.${name}`, String(value), String(came[name]), wanted.rule ?? came.rule);
    }
  }
}

function compareCrediting({ crediting }: Expected, replayed: Replay, { same }: Tally): void {
  for (const [index, wanted] of (crediting ?? []).entries()) {
    const at = `crediting[${index}] ${wanted.id}`;
    const learning = replayed.document.situation.priorLearning?.find(({ id }) => id === wanted.id);
    if (learning === undefined) {
      same(at, wanted.answer, 'no such prior learning');
      continue;
    }
    const answer = creditingOf(replayed, learning, wanted.on ?? replayed.context.today);
    const given = [
      ...answer.unmet,
      ...answer.conditions,
      ...answer.questions.map(({ reason }) => reason),
      ...answer.told,
    ].map(({ rule }) => rule);
    same(at, wanted.answer, answer.kind, given[0]);
    for (const rule of wanted.because ?? []) {
      same(`${at}.because`, rule, given.includes(rule) ? rule : given.join(', ') || 'no reasons', rule);
    }
  }
}
