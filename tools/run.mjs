/** Runs an installer; plain JavaScript, since it runs before anything is installed. */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * @param {string} command
 * @param {string[]} args
 * @throws {Error} if it cannot be started or fails
 */
export function run(command, args) {
  // What installers print goes to stderr: stdout belongs to the command that follows.
  const { status, error } = spawnSync(command, args, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`'${command} ${args.join(' ')}' failed`);
}
