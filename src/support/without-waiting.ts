import { constants } from 'node:fs';

/**
 * How files are opened for reading: where a pipe took a file’s place since it was looked at, opening it must
 * not wait. Windows has no such flag, and no such pipes.
 */
export const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
