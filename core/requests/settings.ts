import { SettingsChangeShape } from '../settings/settings';
import { request } from './request';

export const settingsRequests = {
  'settings.change': request<null>()({
    from: 'ourselves',
    shape: SettingsChangeShape,
    does: 'Changes settings; once it is answered, the change is in force on every page.',
  }),
} as const;
