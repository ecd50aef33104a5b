import type { PageSettings } from '@/core/settings/page-settings';
import { termMarkName } from '@/platform/page/mark-names';
import type { HighlightName } from '@/platform/page/paint';

/** As the learner wants it drawn, if at all. */
export function styleOf(
  name: HighlightName,
  settings: PageSettings,
  isFirefox: boolean,
): string | undefined {
  if (name.startsWith('codelight-note')) return settings.markNotes ? name : undefined;
  if (name !== 'codelight-term-new') return name;
  // Chromium makes a solid block of every highlight in a contrast theme: there only notes are worth it.
  const isBlock = !isFirefox && matchMedia('(forced-colors: active)').matches;
  return settings.markTerms && !isBlock ? termMarkName(settings) : undefined;
}
