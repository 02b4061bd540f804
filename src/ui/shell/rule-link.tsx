import { useTranslations } from 'use-intl';
import type { RuleId } from '#domain/rules/rulebook.ts';
import { ruleName } from '#i18n/format.ts';
import { VisuallyHidden } from '../components/visually-hidden.tsx';
import { hrefs } from './routes.ts';

/** Opens a rule in the rulebook, in a tab of its own: what is open on this page stays as it is. */
export function RuleLink({ id }: { readonly id: RuleId }) {
  const t = useTranslations();
  return (
    <a href={hrefs.rules(id)} target="_blank" rel="noopener">
      {t('rulebook.open')}
      <VisuallyHidden>: {t('rulebook.newTab', { name: ruleName(t, id) })}</VisuallyHidden>
    </a>
  );
}
