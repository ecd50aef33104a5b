import os from 'node:os';

/** What the times are of: they can be compared with others of the same run alone. */
export function machine() {
  return {
    ...{ cpu: os.cpus()[0]?.model, cores: os.cpus().length, node: process.version },
    ...{ load: os.loadavg()[0]?.toFixed(1), date: new Date().toISOString() },
  };
}
