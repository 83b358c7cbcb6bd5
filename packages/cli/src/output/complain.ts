/** Says why nothing was done. Gives the exit code that goes with it. */
export function complain(message: string): number {
  process.stderr.write(`${message}\n`)
  return 2
}
