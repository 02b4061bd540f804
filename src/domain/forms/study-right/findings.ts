import type { ReasonCode, ReasonParams, Whom } from '../../rules/reasons.ts';
import { reason } from '../../rules/reasons.ts';
import type { Finding } from '../../rules/requirement.ts';
import type { RuleId } from '../../rules/rulebook.ts';
import type { IsoDate } from '../../time/iso-date.ts';

export function unmet<Code extends ReasonCode>(
  rule: RuleId,
  code: Code,
  params: ReasonParams[Code],
  opensOn?: IsoDate,
): Finding {
  return { kind: 'unmet', reason: reason(rule, code, params), ...(opensOn !== undefined && { opensOn }) };
}

export function onlyIf<Code extends ReasonCode>(rule: RuleId, code: Code, params: ReasonParams[Code]): Finding {
  return { kind: 'if', reason: reason(rule, code, params) };
}

export function ask<Code extends ReasonCode>(
  whom: Whom,
  rule: RuleId,
  code: Code,
  params: ReasonParams[Code],
): Finding {
  return { kind: 'ask', question: { reason: reason(rule, code, params), whom } };
}

export function told<Code extends ReasonCode>(rule: RuleId, code: Code, params: ReasonParams[Code]): Finding {
  return { kind: 'met', told: [reason(rule, code, params)] };
}
