import browser from 'webextension-polyfill';

interface Alarm {
  readonly name: string;
  readonly everyMinutes: number;
}

/**
 * Call again and again while the browser is open, also after the background was stopped; the first
 * time within a minute. Call once, while the background starts.
 */
export function onAlarm({ name, everyMinutes }: Alarm, act: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) act();
  });
  void browser.alarms.get(name).then((known) => {
    if (!known) browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes: everyMinutes });
  });
}
