/** The name by which robots.txt can address us. */
export const robotName = 'Testpanel'

/** How we make ourselves known to a server, with where to find out who we are. */
export function agentOf(version: string): string {
  return `${robotName}/${version} (+https://www.npmjs.com/package/@testpanel/cli)`
}
